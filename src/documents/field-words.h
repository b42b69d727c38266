/* field-words.h - the words of documents for the fields of records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_field_word:
 * @field: the name of a field, as in a file: "self-study"
 *
 * Returns: (nullable): the word for it as the table of words has it: "Self-study hours"
 */
const char *cursus_field_word (const char *field);

/**
 * cursus_field_words_foreach:
 * @function: called with each of these words and @data
 */
void cursus_field_words_foreach (GFunc function, gpointer data);

G_END_DECLS
