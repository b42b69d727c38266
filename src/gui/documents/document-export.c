/* document-export.c - documents written to files while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-export.h"

#include "store/save.h"

CursusExportTarget *
cursus_export_target_new (const char *id, const char *title, const char *path)
{
  CursusExportTarget *target = g_new0 (CursusExportTarget, 1);

  target->id = g_strdup (id);
  target->title = g_strdup (title);
  target->path = g_strdup (path);
  return target;
}

void
cursus_export_target_free (CursusExportTarget *target)
{
  g_free (target->id);
  g_free (target->title);
  g_free (target->path);
  g_free (target);
}

char *
cursus_document_export_dup_name (const char *programme, const char *document,
                                 const CursusExporter *exporter)
{
  char *name = g_strconcat (programme, " - ", document, ".", exporter->suffix, NULL);

  g_strdelimit (name, "/\\:*?\"<>|\n\t", '-');
  return name;
}

/* The day it says it was made is the one that stands in it: not the clock. */
static gint64
get_time (const CursusFindings *findings)
{
  g_autoptr (GDateTime) day =
    g_date_time_new_utc ((int) (findings->today / 10000), (int) (findings->today / 100 % 100),
                         (int) (findings->today % 100), 0, 0, 0);

  return day != NULL ? g_date_time_to_unix (day) : 0;
}

static gboolean
write_one (const CursusExportJob *job, const CursusExportTarget *target, GCancellable *cancellable,
           guint *n_written, GError **error)
{
  g_autoptr (CursusPaper) paper =
    cursus_document_choice_write (job->choice, job->findings, target->id, error);
  g_autoptr (CursusPaperStyle) style = cursus_document_choice_dup_style (job->choice);
  g_autoptr (GBytes) bytes = NULL;
  CursusExportOptions options = { style, get_time (job->findings) };

  if (paper == NULL)
    return FALSE;
  if (!job->exporter->can_write (paper))
    return TRUE;

  bytes = job->exporter->write (paper, &options, cancellable, error);
  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (!cursus_save (target->path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error))
    return FALSE;
  (*n_written)++;
  return TRUE;
}

gboolean
cursus_document_export_run (const CursusExportJob *job, GCancellable *cancellable, guint *n_written,
                            GError **error)
{
  *n_written = 0;
  for (guint i = 0; i < job->targets->len; i++)
    {
      const CursusExportTarget *target = g_ptr_array_index (job->targets, i);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (job->progress != NULL)
        job->progress (i, job->targets->len, target->title, job->data);
      if (!write_one (job, target, cancellable, n_written, error))
        return FALSE;
    }
  return TRUE;
}

/* --- in a thread --- */

typedef struct
{
  CursusExportJob job;
  guint           n_written;
} Running;

static void
running_free (gpointer data)
{
  Running *running = data;

  cursus_findings_unref ((CursusFindings *) running->job.findings);
  cursus_document_choice_free ((CursusDocumentChoice *) running->job.choice);
  g_ptr_array_unref (running->job.targets);
  g_free (running);
}

typedef struct
{
  GTask *task;
  guint  nth;
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->task);
  g_free (step);
}

static gboolean
step_cb (gpointer data)
{
  const Step               *step = data;
  const Running            *running = g_task_get_task_data (step->task);
  const CursusExportTarget *target = g_ptr_array_index (running->job.targets, step->nth);

  if (!g_task_get_completed (step->task) &&
      !g_cancellable_is_cancelled (g_task_get_cancellable (step->task)))
    running->job.progress (step->nth, running->job.targets->len, target->title, running->job.data);
  return G_SOURCE_REMOVE;
}

/* Says on the main thread what the thread is about to write. */
static void
pass_on (guint nth, guint n, const char *title, gpointer data)
{
  Step *step = g_new0 (Step, 1);

  step->task = g_object_ref (data);
  step->nth = nth;
  g_idle_add_full (G_PRIORITY_DEFAULT, step_cb, step, step_free);
}

static void
export_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Running        *running = data;
  CursusExportJob job = running->job;
  GError         *error = NULL;

  job.progress = running->job.progress != NULL ? pass_on : NULL;
  job.data = task;
  if (cursus_document_export_run (&job, cancellable, &running->n_written, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
cursus_document_export_async (const CursusExportJob *job, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Running *running = g_new0 (Running, 1);

  running->job = *job;
  running->job.findings = cursus_findings_ref ((CursusFindings *) job->findings);
  running->job.choice = cursus_document_choice_copy (job->choice);
  running->job.targets = g_ptr_array_ref (job->targets);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, running, running_free);
  g_task_run_in_thread (task, export_in_thread);
}

gboolean
cursus_document_export_finish (GAsyncResult *result, guint *n_written, GError **error)
{
  const Running *running = g_task_get_task_data (G_TASK (result));

  *n_written = running->n_written;
  return g_task_propagate_boolean (G_TASK (result), error);
}
