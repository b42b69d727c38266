/* remedy-search.c - looking for a remedy while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/remedy-search.h"

/* What the thread needs: it does not look at the item. */
typedef struct
{
  CursusFindings      *findings;
  const CursusProblem *problem; /* lent by the findings */
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  cursus_findings_unref (search->findings);
  g_free (search);
}

static void
free_found (gpointer data)
{
  if (data != NULL)
    cursus_remedy_free (data);
}

static void
search_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Search *search = data;

  g_task_return_pointer (task,
                         cursus_remedy_find (&search->findings->state, search->problem,
                                             search->findings->today, search->findings->language),
                         free_found);
}

void
cursus_remedy_search_async (CursusProblemItem *item, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (item, NULL, callback, data);
  Search *search = g_new0 (Search, 1);

  search->findings =
    cursus_findings_ref ((CursusFindings *) cursus_problem_item_get_findings (item));
  search->problem = cursus_problem_item_get_problem (item);
  g_task_set_task_data (task, search, search_free);
  g_task_run_in_thread (task, search_in_thread);
}

void
cursus_remedy_search_finish (CursusProblemItem *item, GAsyncResult *result)
{
  const Search *search = g_task_get_task_data (G_TASK (result));
  CursusRemedy *remedy = g_task_propagate_pointer (G_TASK (result), NULL);

  if (search->findings == cursus_problem_item_get_findings (item))
    cursus_problem_item_take_remedy (item, remedy);
  else if (remedy != NULL)
    cursus_remedy_free (remedy);
}
