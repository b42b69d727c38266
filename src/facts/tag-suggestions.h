/* tag-suggestions.h - tags that a module may cover, by the words in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/outline.h"

G_BEGIN_DECLS

/**
 * CursusTagSuggestion:
 * @tag: the position of the tag
 * @score: the more, the better: for each word of the tag that stands in the module 3 in its title,
 *   2 in its outcomes, 1 elsewhere, times 100 and divided by the number of words of the tag; 40 for
 *   each module like it that covers the tag
 * @words: (nullable) (array zero-terminated=1): the words of the tag that stand in the module, as
 *   they stand there
 * @module: the position of a module like it that covers the tag, or %CURSUS_NOWHERE
 */
typedef struct
{
  guint  tag;
  guint  score;
  char **words;
  guint  module;
} CursusTagSuggestion;

/**
 * cursus_tag_suggestions_new:
 * @module: the position of a module
 * @n_max: no more than so many are given
 *
 * Looks for the words in the titles, in whatever language, and the references of tags that are not
 * retired and not covered by the module yet, in its title, summary, content and outcomes. Short
 * words and those that every text has do not count; two words are the same if they are but for
 * their ends. At least half of the words of one title have to be there, or two of them. Modules are
 * like it that have at least three of its words in common with its title and outcomes.
 *
 * Returns: (transfer full) (element-type CursusTagSuggestion): what may fit, the best first; nobody
 *   applies them but a person
 */
GArray *cursus_tag_suggestions_new (const CursusOutline *outline, guint module, guint n_max);

G_END_DECLS
