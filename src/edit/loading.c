/* loading.c - a project file read while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/loading.h"

#include "edit/fingerprint.h"
#include "store/reader.h"

/* So often progress is told at most: once for each of these parts of the file. */
#define STEPS 100

/* What a thread reads, and what it found. */
typedef struct
{
  char              *path;
  char              *fingerprint;
  CursusLoadProgress progress;
  guint              step; /* of the progress that was told last; of the thread */
} Loading;

/* Progress on its way to the main thread. */
typedef struct
{
  GTask *task;
  double fraction;
} Report;

static void
loading_free (gpointer data)
{
  Loading *loading = data;

  g_free (loading->path);
  g_free (loading->fingerprint);
  g_free (loading);
}

static void
report_free (gpointer data)
{
  Report *report = data;

  g_object_unref (report->task);
  g_free (report);
}

static gboolean
report_cb (gpointer data)
{
  const Report  *report = data;
  const Loading *loading = g_task_get_task_data (report->task);

  if (!g_task_get_completed (report->task))
    loading->progress.report (report->fraction, loading->progress.data);
  return G_SOURCE_REMOVE;
}

static gboolean
progressed_cb (guint64 n_read, guint64 n_total, gpointer data)
{
  GTask   *task = data;
  Loading *loading = g_task_get_task_data (task);
  guint    step = n_total > 0 ? (guint) (MIN (n_read, n_total) * STEPS / n_total) : 0;
  Report  *report;

  if (loading->progress.report != NULL && step > loading->step)
    {
      report = g_new0 (Report, 1);
      report->task = g_object_ref (task);
      report->fraction = (double) step / STEPS;
      loading->step = step;
      g_main_context_invoke_full (g_task_get_context (task), g_task_get_priority (task), report_cb,
                                  report, report_free);
    }
  return !g_cancellable_is_cancelled (g_task_get_cancellable (task));
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Loading       *loading = data;
  GError        *error = NULL;
  CursusProject *project;

  /* If the file changes after this, saving asks once too often instead of never. */
  loading->fingerprint = cursus_fingerprint_of_file (loading->path);
  project = cursus_read_file (loading->path, progressed_cb, task, &error);

  if (project != NULL)
    g_task_return_pointer (task, project, (GDestroyNotify) cursus_project_unref);
  else
    g_task_return_error (task, error);
}

void
cursus_load_async (const char *path, const CursusLoadProgress *progress, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Loading *loading = g_new0 (Loading, 1);

  loading->path = g_strdup (path);
  if (progress != NULL)
    loading->progress = *progress;
  g_task_set_source_tag (task, cursus_load_async);
  g_task_set_task_data (task, loading, loading_free);
  g_task_run_in_thread (task, load_in_thread);
}

CursusProject *
cursus_load_finish (GAsyncResult *result, char **fingerprint, GError **error)
{
  const Loading *loading;
  CursusProject *project;

  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_load_async), NULL);

  loading = g_task_get_task_data (G_TASK (result));
  project = g_task_propagate_pointer (G_TASK (result), error);
  if (fingerprint != NULL)
    *fingerprint = project != NULL ? g_strdup (loading->fingerprint) : NULL;
  return project;
}
