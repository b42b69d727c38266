/* strand-change-words.h - what the update of a strand would change, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/strand-updating.h"

G_BEGIN_DECLS

/**
 * cursus_strand_change_dup_title:
 * @language: (nullable): in which titles are shown
 *
 * Returns: (transfer full): what the change is about, as the programme calls it
 */
char *cursus_strand_change_dup_title (const CursusStrandChange  *change,
                                      const CursusStrandSources *sources, const char *language);

/**
 * cursus_strand_change_dup_detail:
 * @language: (nullable): in which texts are shown
 *
 * Returns: (transfer full): what would be other than before, and whether it was changed by hand
 */
char *cursus_strand_change_dup_detail (const CursusStrandChange  *change,
                                       const CursusStrandSources *sources, const char *language);

/**
 * cursus_strand_origin_dup_words:
 * @taken_from: (nullable): the taxonomy from which the strand was probably taken
 * @strand: its id
 *
 * Returns: (transfer full): a sentence or two: how is told what was changed by hand
 */
char *cursus_strand_origin_dup_words (const CursusProject *taken_from, const char *strand,
                                      const char *language);

G_END_DECLS
