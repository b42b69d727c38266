/* author-phrase.h - phrases with something in them, in the language of the document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * cursus_author_phrase:
 * @phrase: as in the table of words, with as many %s as there are strings
 * @...: strings
 *
 * Returns: (transfer full): the phrase with the strings in it: "choose 1 of 5"
 */
char *cursus_author_phrase (const CursusAuthor *author, const char *phrase, ...);

/**
 * cursus_author_count:
 * @one: as in the table of words, with one %u
 * @many: the same for any other number
 *
 * Returns: (transfer full): so many of something: "1 module", "5 modules"
 */
char *cursus_author_count (const CursusAuthor *author, const char *one, const char *many, guint n);

/**
 * cursus_author_name_id:
 * @id: of a module, group, term, plan, pathway, tag, strand, outcome, kind …
 *
 * Returns: (transfer full): what it is called in the language of the document, or its id
 */
char *cursus_author_name_id (const CursusAuthor *author, const char *id);

/**
 * cursus_author_name_limits:
 * @minimum: hundredths or %CURSUS_NOT_STATED
 * @maximum: hundredths or %CURSUS_NOT_STATED
 * @unit: what stands behind the number: "" or "\u00a0%"
 *
 * Returns: (transfer full) (nullable): the limits in words: "30", "28 to 32", "at least 28"
 */
char *cursus_author_name_limits (const CursusAuthor *author, CursusDecimal minimum,
                                 CursusDecimal maximum, const char *unit);

G_END_DECLS
