/* words.h - the words of documents, in the language of the document and not of the desktop
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_word:
 * @language: of the document: a language tag
 * @word: in English, as in the table of words: "Credits"
 *
 * Returns: the word in that language; in English where nobody translated it. It is a programming
 *   error if the table does not have it.
 */
const char *cursus_word (const char *language, const char *word);

/**
 * cursus_word_is_known:
 *
 * Returns: whether the words are translated into @language
 */
gboolean cursus_word_is_known (const char *language);

/**
 * cursus_word_number:
 * @hundredths: a number
 *
 * Returns: (transfer full): the number as it is written in that language: 7.5, 7,5
 */
char *cursus_word_number (const char *language, gint64 hundredths);

/**
 * cursus_word_percent:
 * @ten_thousandths: a share
 *
 * Returns: (transfer full): the share in percent: 12.5 %
 */
char *cursus_word_percent (const char *language, gint64 ten_thousandths);

/**
 * cursus_word_date:
 * @date: as year × 10000 + month × 100 + day
 *
 * Returns: (transfer full): the day as it is written in that language: 21 November 2026
 */
char *cursus_word_date (const char *language, guint date);

G_END_DECLS
