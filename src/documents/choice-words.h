/* choice-words.h - the words of documents for the values of choices
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_choice_word:
 * @field: the name of a choice: "bloom"; of the type of an assessment "assessment-type", of a term
 *   "term-type"
 * @value: its value
 *
 * Returns: (nullable): the word for it as the table of words has it: "Analyse"; %NULL if there is
 *   no such value, above all for %CURSUS_NOT_STATED
 */
const char *cursus_choice_word (const char *field, int value);

/**
 * cursus_choice_words_foreach:
 * @function: called with each of these words and @data
 */
void cursus_choice_words_foreach (GFunc function, gpointer data);

G_END_DECLS
