/* remedy-search.c - looking for a remedy while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/remedy-search.h"

/* All that the thread looks at. */
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
cursus_remedy_search_async (gpointer source, const CursusFindings *findings,
                            const CursusProblem *problem, GAsyncReadyCallback callback,
                            gpointer data)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, data);
  Search *search = g_new0 (Search, 1);

  search->findings = cursus_findings_ref ((CursusFindings *) findings);
  search->problem = problem;
  g_task_set_task_data (task, search, search_free);
  g_task_set_source_tag (task, cursus_remedy_search_async);
  g_task_run_in_thread (task, search_in_thread);
}

CursusRemedy *
cursus_remedy_search_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_remedy_search_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

const CursusFindings *
cursus_remedy_search_get_findings (GAsyncResult *result)
{
  const Search *search;

  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_remedy_search_async), NULL);

  search = g_task_get_task_data (G_TASK (result));
  return search->findings;
}
