/* text-words.h - the words of a text, with the places where they may be divided
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/text-look.h"

G_BEGIN_DECLS

/* How wide letters of the size 1 are on average, if they are bold and of the wider ones. */
#define CURSUS_WIDE_LETTER 0.62

/**
 * cursus_text_words_append:
 * @hyphens: (nullable): %NULL: words are not divided, unless nobody could read them anyhow
 * @language: of @text
 * @text: (nullable): mostly UTF-8; what is none is replaced, as are control characters
 *
 * Appends @text to @out, with soft hyphens in its words.
 */
void cursus_text_words_append (CursusHyphens *hyphens, const char *language, const char *text,
                               GString *out);

/**
 * cursus_text_words_close:
 * @start: byte of @text; what stands before it was closed, or goes on
 *
 * The end of a paragraph should not be a piece of a word: takes back where its last one may be
 * divided, unless it is a long word, or one as long as the lines.
 */
void cursus_text_words_close (GString *text, gsize start, const CursusTextLook *look);

G_END_DECLS
