/* hyphen-patterns.h - the hyphenation patterns of one language
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusHyphenPatterns:
 *
 * Patterns in the format of libhyphen and the hyphenation packages, by Liang's algorithm. The
 * library itself needs more than a second for the German ones, of which it makes an automaton;
 * here they stay in the file as it is, behind an index, which takes some milliseconds.
 */
typedef struct _CursusHyphenPatterns CursusHyphenPatterns;

/**
 * cursus_hyphen_patterns_load:
 *
 * Returns: (transfer full) (nullable): the patterns in file @path; %NULL if it cannot be read, or
 *   is neither in UTF-8 nor in ISO 8859-1
 */
CursusHyphenPatterns *cursus_hyphen_patterns_load (const char *path);
void                  cursus_hyphen_patterns_free (CursusHyphenPatterns *self);

/**
 * cursus_hyphen_patterns_apply:
 * @word: small letters, UTF-8
 * @is_after: (out) (array): for each letter of @word, whether it may be divided after it
 *
 * Returns: whether the patterns know the letters of @word
 */
gboolean cursus_hyphen_patterns_apply (const CursusHyphenPatterns *self, const char *word,
                                       gboolean *is_after);

G_END_DECLS
