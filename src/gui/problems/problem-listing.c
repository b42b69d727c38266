/* problem-listing.c - a long list of problems made while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-listing.h"

typedef struct
{
  CursusProblemView view;
  CursusFindings   *findings;
  char             *plan;
  char             *pathway;
} Listing;

static void
listing_free (gpointer data)
{
  Listing *listing = data;

  cursus_findings_unref (listing->findings);
  g_free (listing->plan);
  g_free (listing->pathway);
  g_free (listing);
}

static void
list_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Listing *listing = data;

  g_task_return_pointer (task, cursus_problem_list_new (&listing->view),
                         (GDestroyNotify) g_ptr_array_unref);
}

void
cursus_problem_listing_start (gpointer source, const CursusProblemView *view,
                              GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, data);
  Listing *listing = g_new0 (Listing, 1);

  listing->findings = cursus_findings_ref ((CursusFindings *) view->findings);
  listing->plan = g_strdup (view->plan);
  listing->pathway = g_strdup (view->pathway);
  listing->view = *view;
  listing->view.plan = listing->plan;
  listing->view.pathway = listing->pathway;
  g_task_set_task_data (task, listing, listing_free);
  g_task_set_source_tag (task, cursus_problem_listing_start);
  g_task_run_in_thread (task, list_in_thread);
}

GPtrArray *
cursus_problem_listing_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_problem_listing_start), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

const CursusProblemView *
cursus_problem_listing_get_view (GAsyncResult *result)
{
  const Listing *listing;

  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_problem_listing_start), NULL);

  listing = g_task_get_task_data (G_TASK (result));
  return &listing->view;
}

/* --- afterwards --- */

typedef struct
{
  GPtrArray      *items;
  CursusFindings *findings;
} Waste;

static void
release_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Waste *waste = data;

  g_ptr_array_unref (waste->items);
  g_clear_pointer (&waste->findings, cursus_findings_unref);
  g_task_return_boolean (task, TRUE);
}

void
cursus_problem_listing_release (GPtrArray *items, CursusFindings *findings)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  Waste *waste = g_new0 (Waste, 1);

  waste->items = items;
  waste->findings = findings;
  g_task_set_task_data (task, waste, g_free);
  g_task_run_in_thread (task, release_in_thread);
}
