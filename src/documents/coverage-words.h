/* coverage-words.h - how coverage is said in a document: letters, levels, kinds of gaps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "facts/gap-report.h"

G_BEGIN_DECLS

/* Stands behind what is also assessed. */
#define CURSUS_ASSESSED_SIGN "\u2022"

/**
 * cursus_coverage_dup_mark:
 * @level: 1 to 3
 *
 * Returns: (transfer full): the letter of the level in the language of the document: I, R, M; with
 *   the sign if it is assessed
 */
char *cursus_coverage_dup_mark (const CursusAuthor *author, guint level, gboolean is_assessed);

/**
 * cursus_coverage_get_level:
 * @level: 1 to 3
 *
 * Returns: "introduced", "reinforced" or "mastered" in the language of the document
 */
const char *cursus_coverage_get_level (const CursusAuthor *author, guint level);

/**
 * cursus_coverage_get_gap:
 *
 * Returns: what kind of gap it is, in the language of the document
 */
const char *cursus_coverage_get_gap (const CursusAuthor *author, CursusGapType type);

/**
 * cursus_coverage_add_legend:
 *
 * Adds a line that says what the letters and the sign mean.
 */
void cursus_coverage_add_legend (CursusAuthor *author);

G_END_DECLS
