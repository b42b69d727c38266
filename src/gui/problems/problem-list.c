/* problem-list.c - which problems are listed, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-list.h"

static gboolean
is_here (const CursusProblemView *view, const CursusProblem *problem)
{
  if (problem->plan != NULL && g_strcmp0 (problem->plan->record.id, view->plan) != 0)
    return FALSE;
  return problem->pathway == NULL || g_strcmp0 (problem->pathway->record.id, view->pathway) == 0;
}

static const CursusProblem *
get_nth (const CursusProblemView *view, guint nth)
{
  return g_ptr_array_index (view->findings->state.problems, nth);
}

/* Two problems with the same key, such as two of one rule by hand, are told apart by number. */
static char *
dup_unique_key (GHashTable *keys, const CursusProblem *problem)
{
  char *key = cursus_problem_dup_key (problem);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (keys, key)) + 1;
  char *unique;

  if (n == 1)
    {
      g_hash_table_insert (keys, g_strdup (key), GUINT_TO_POINTER (n));
      return key;
    }
  unique = g_strdup_printf ("%s #%u", key, n);
  g_hash_table_insert (keys, key, GUINT_TO_POINTER (n));
  return unique;
}

/* (element-type CursusProblemItem): all that is listed, in the order in which it was found. */
static GPtrArray *
create_items (const CursusProblemView *view)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < view->findings->state.problems->len; i++)
    {
      const CursusProblem *problem = get_nth (view, i);
      g_autofree char     *key = dup_unique_key (keys, problem);
      gboolean             elsewhere = !is_here (view, problem);
      CursusProblemItem   *item;

      if ((elsewhere && view->is_here_only) ||
          !view->has_section[cursus_problem_words_get_section (problem)])
        continue;
      item = cursus_problem_item_new (view->findings, problem, key);
      cursus_problem_item_set_elsewhere (item, elsewhere);
      g_ptr_array_add (items, item);
    }
  return items;
}

static void
append_part (const GPtrArray *items, CursusProblemSection section, gboolean elsewhere,
             GPtrArray *sorted)
{
  for (guint i = 0; i < items->len; i++)
    if (cursus_problem_item_get_section (items->pdata[i]) == section &&
        cursus_problem_item_get_elsewhere (items->pdata[i]) == elsewhere)
      g_ptr_array_add (sorted, g_object_ref (items->pdata[i]));
}

/* A heading above the only section would say what the header says already. */
static void
set_headings (const GPtrArray *items)
{
  CursusProblemSection last = CURSUS_N_SECTIONS;

  if (items->len == 0 || cursus_problem_item_get_section (items->pdata[0]) ==
                           cursus_problem_item_get_section (items->pdata[items->len - 1]))
    return;
  for (guint i = 0; i < items->len; i++)
    {
      CursusProblemSection section = cursus_problem_item_get_section (items->pdata[i]);

      if (section != last)
        cursus_problem_item_set_heading (items->pdata[i],
                                         cursus_problem_words_get_heading (section));
      last = section;
    }
}

GPtrArray *
cursus_problem_list_new (const CursusProblemView *view)
{
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) items = create_items (view);

  for (guint section = 0; section < CURSUS_N_SECTIONS; section++)
    {
      append_part (items, section, FALSE, sorted);
      append_part (items, section, TRUE, sorted);
    }
  set_headings (sorted);
  return sorted;
}

void
cursus_problem_list_count (const CursusProblemView *view, guint counts[CURSUS_N_SECTIONS])
{
  for (guint section = 0; section < CURSUS_N_SECTIONS; section++)
    counts[section] = 0;
  for (guint i = 0; i < view->findings->state.problems->len; i++)
    {
      const CursusProblem *problem = get_nth (view, i);

      if (!view->is_here_only || is_here (view, problem))
        counts[cursus_problem_words_get_section (problem)]++;
    }
}
