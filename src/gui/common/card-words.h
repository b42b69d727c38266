/* card-words.h - what cards say in the same words, wherever they lie
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* The colour of what has none of its own: kinds, strands. */
#define CURSUS_CARD_COLOUR_USUAL 0x5e5c64

/**
 * cursus_card_words_dup_credits:
 * @project: whose credits they are
 * @hundredths: how many
 *
 * Returns: (transfer full): the number and its short unit, such as "5 CP", which no line break
 *   divides; only the number if there is no unit
 */
char *cursus_card_words_dup_credits (const CursusProject *project, gint64 hundredths);

/**
 * cursus_card_words_dup_choice:
 *
 * Returns: (transfer full): how many of a group are chosen: "Choose 2 of 5"
 */
char *cursus_card_words_dup_choice (const CursusGroup *group);

/**
 * cursus_card_words_dup_letter:
 * @language: (nullable): in which titles are shown
 *
 * Returns: (transfer full): what stands for a strand of @project on a chip: its letter, or the
 * first of its title
 */
char *cursus_card_words_dup_letter (const CursusProject *project, const CursusStrand *strand,
                                    const char *language);

G_END_DECLS
