/* rule-phrase.h - what a rule asks, in the language of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "model/rule.h"

G_BEGIN_DECLS

/**
 * cursus_rule_dup_phrase:
 *
 * Sentences about rules are in the language of the desktop; a document says the same in its own
 * words: what is looked at, then what is asked: "Credits of each term: 28 to 32".
 *
 * Returns: (transfer full): the phrase; of a type that is not known its name in the file
 */
char *cursus_rule_dup_phrase (CursusAuthor *author, const CursusRule *rule);

/**
 * cursus_problem_get_phrase:
 * @code: of what is always checked: "prerequisite-order"
 *
 * Returns: what is wrong then, in the language of the document; the code if nobody has a word
 */
const char *cursus_problem_get_phrase (const CursusAuthor *author, const char *code);

/**
 * cursus_rule_phrases_foreach:
 * @function: called with each word of the table of words that is used here, and @data
 */
void cursus_rule_phrases_foreach (GFunc function, gpointer data);

G_END_DECLS
