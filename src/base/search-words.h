/* search-words.h - texts as they are searched: words of small letters without accents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Before each word, so that " word" is found where a word begins. */
#define CURSUS_SEARCH_GAP ' '

/**
 * cursus_search_words_append:
 * @out: what comes to its end
 * @text: in UTF-8; nothing is made of anything else
 *
 * Appends the words of @text, each after a gap: runs of letters and digits, case-folded, compatible
 * characters alike (NFKD), marks left out.
 */
void cursus_search_words_append (GString *out, const char *text);

G_END_DECLS
