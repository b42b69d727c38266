/* tag-suggestions.c - tags that a module may cover, by the words in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/tag-suggestions.h"

#include "facts/word-bag.h"

/* What a word counts by where it stands. */
#define IN_TITLE 3
#define IN_OUTCOMES 2
#define ELSEWHERE 1

#define PER_MODULE 40
#define ALIKE_MIN 3

static void
clear_suggestion (gpointer data)
{
  g_clear_pointer (&((CursusTagSuggestion *) data)->words, g_strfreev);
}

static void
add_outcomes (CursusWordBag *bag, const CursusModule *module)
{
  for (guint i = 0; i < cursus_records_n (module->outcomes); i++)
    cursus_word_bag_add_text (bag, ((const CursusOutcome *) module->outcomes->items[i])->title,
                              IN_OUTCOMES);
}

/* What a module is about in short: its title and its outcomes. */
static CursusWordBag *
bag_of_aims (const CursusModule *module)
{
  CursusWordBag *bag = cursus_word_bag_new ();

  cursus_word_bag_add_text (bag, module->title, IN_TITLE);
  add_outcomes (bag, module);
  return bag;
}

static CursusWordBag *
bag_of_module (const CursusModule *module)
{
  CursusWordBag *bag = bag_of_aims (module);

  cursus_word_bag_add_text (bag, module->summary, ELSEWHERE);
  cursus_word_bag_add_text (bag, module->content, ELSEWHERE);
  return bag;
}

/* --- words --- */

/* How many words of a title are in the module, as a score; their list grows. */
static guint
score_title (const CursusWordBag *module, const char *title, GPtrArray *found)
{
  g_autoptr (CursusWordBag) words = cursus_word_bag_new ();
  g_autoptr (GPtrArray) here = g_ptr_array_new ();
  guint sum = 0;
  guint n;

  cursus_word_bag_add (words, title, ELSEWHERE);
  n = cursus_word_bag_n (words);
  for (guint i = 0; i < n; i++)
    {
      const char *word = NULL;
      const char *stem = cursus_word_bag_nth (words, i, &word);
      guint       weight = cursus_word_bag_lookup (module, stem, &word);

      sum += weight;
      if (weight > 0)
        g_ptr_array_add (here, (gpointer) word);
    }
  if (here->len < 2 && 2 * here->len < n)
    return 0;

  for (guint i = 0; i < here->len; i++)
    if (!g_ptr_array_find_with_equal_func (found, here->pdata[i], g_str_equal, NULL))
      g_ptr_array_add (found, g_strdup (here->pdata[i]));
  return n > 0 ? 100 * sum / n : 0;
}

/* Of several languages, and the reference, the best counts. */
static guint
score_words (const CursusWordBag *module, const CursusTag *tag, GPtrArray *found)
{
  guint best = tag->reference != NULL ? score_title (module, tag->reference, found) : 0;

  for (guint i = 0; i < cursus_text_n (tag->title); i++)
    {
      guint score = score_title (module, cursus_text_nth (tag->title, i, NULL), found);

      best = MAX (best, score);
    }
  return best;
}

/* --- modules like it --- */

static gboolean
is_alike (const CursusWordBag *a, const CursusWordBag *b)
{
  guint n = 0;

  for (guint i = 0; i < cursus_word_bag_n (a); i++)
    {
      const char *word;

      if (cursus_word_bag_lookup (b, cursus_word_bag_nth (a, i, &word), NULL) > 0)
        n++;
    }
  return n >= ALIKE_MIN;
}

/* For each tag how many modules like this one cover it, and the first of them. */
static void
count_alike (const CursusOutline *outline, guint module, guint *counts, guint *firsts)
{
  g_autoptr (CursusWordBag) aims = bag_of_aims (outline->modules[module].module);

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusOutlineModule *other = &outline->modules[m];
      g_autoptr (CursusWordBag) of_other = NULL;

      if (m == module || other->n_marks == 0)
        continue;
      of_other = bag_of_aims (other->module);
      if (!is_alike (aims, of_other))
        continue;
      for (guint i = 0; i < other->n_marks; i++)
        {
          guint tag = outline->marks[other->first_mark + i].tag;

          counts[tag]++;
          firsts[tag] = MIN (firsts[tag], m);
        }
    }
}

/* Better ones come first; equally good ones in the order of the file. */
static int
compare_suggestions (gconstpointer a, gconstpointer b)
{
  const CursusTagSuggestion *first = a, *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  return first->tag < second->tag ? -1 : first->tag > second->tag;
}

static gboolean
is_covered (const CursusOutline *outline, guint module, guint tag)
{
  const CursusOutlineModule *of_module = &outline->modules[module];

  for (guint i = 0; i < of_module->n_marks; i++)
    if (outline->marks[of_module->first_mark + i].tag == tag)
      return TRUE;
  return FALSE;
}

GArray *
cursus_tag_suggestions_new (const CursusOutline *outline, guint module, guint n_max)
{
  g_autoptr (CursusWordBag) words = bag_of_module (outline->modules[module].module);
  g_autofree guint *counts = g_new0 (guint, outline->n_tags + 1);
  g_autofree guint *firsts = g_new (guint, outline->n_tags + 1);
  GArray           *suggestions = g_array_new (FALSE, FALSE, sizeof (CursusTagSuggestion));

  g_array_set_clear_func (suggestions, clear_suggestion);
  for (guint t = 0; t < outline->n_tags; t++)
    firsts[t] = CURSUS_NOWHERE;
  count_alike (outline, module, counts, firsts);

  for (guint t = 0; t < outline->n_tags; t++)
    {
      g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
      CursusTagSuggestion suggestion = { .tag = t, .module = firsts[t] };

      if (outline->tags[t].is_retired || is_covered (outline, module, t))
        continue;
      suggestion.score = score_words (words, outline->tags[t].tag, found) + PER_MODULE * counts[t];
      if (suggestion.score == 0)
        continue;
      if (found->len > 0)
        {
          g_ptr_array_add (found, NULL);
          suggestion.words = (char **) g_ptr_array_steal (found, NULL);
        }
      g_array_append_val (suggestions, suggestion);
    }
  g_array_sort (suggestions, compare_suggestions);
  if (suggestions->len > n_max)
    g_array_set_size (suggestions, n_max);
  return suggestions;
}
