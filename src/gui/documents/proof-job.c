/* proof-job.c - documents laid out while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/proof-job.h"

/* So many pages are laid out before they are shown. */
#define STEP 12

typedef struct
{
  CursusFindings       *findings;
  CursusDocumentChoice *choice;
  char                 *id;
  gboolean              has_place;
  CursusProofPlace      place;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  cursus_findings_unref (job->findings);
  cursus_document_choice_free (job->choice);
  cursus_proof_place_clear (&job->place);
  g_free (job->id);
  g_free (job);
}

void
cursus_proof_place_clear (CursusProofPlace *place)
{
  g_clear_pointer (&place->anchor, g_free);
}

gboolean
cursus_proof_find_place (const CursusProof *proof, const CursusProofPlace *place, guint *page,
                         double *y)
{
  guint n = cursus_pages_n (proof->pages);

  *page = MIN (place->page, MAX (n, 1) - 1);
  *y = place->y;
  if (place->anchor == NULL)
    return place->page < n;
  if (!cursus_pages_find_anchor (proof->pages, place->anchor, page, y))
    return FALSE;
  *y += place->below;
  return TRUE;
}

/* Until what was looked at is there, or until it is known not to be. */
static void
lay_out_place (CursusProof *proof, const CursusProofPlace *place, GCancellable *cancellable)
{
  gboolean is_unfinished = TRUE;
  guint    n = 1;

  for (n += place != NULL ? place->page + 1 : 0; is_unfinished; n += STEP)
    {
      guint  page;
      double y;

      is_unfinished = cursus_pages_continue (proof->pages, n, cancellable) &&
                      !g_cancellable_is_cancelled (cancellable);
      if (place == NULL || cursus_proof_find_place (proof, place, &page, &y))
        return;
    }
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProof) proof = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  proof = cursus_proof_new (job->findings, job->choice, job->id, &error);
  if (proof != NULL)
    lay_out_place (proof, job->has_place ? &job->place : NULL, cancellable);
  if (g_task_return_error_if_cancelled (task))
    return;
  if (proof == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, g_steal_pointer (&proof), (GDestroyNotify) cursus_proof_unref);
}

void
cursus_proof_make_async (const CursusFindings *findings, const CursusDocumentChoice *choice,
                         const char *id, const CursusProofPlace *place, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->findings = cursus_findings_ref ((CursusFindings *) findings);
  job->choice = cursus_document_choice_copy (choice);
  job->id = g_strdup (id);
  if (place != NULL)
    {
      job->has_place = TRUE;
      job->place = *place;
      job->place.anchor = g_strdup (place->anchor);
    }
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, make_in_thread);
}

CursusProof *
cursus_proof_make_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
continue_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  CursusProof *proof = data;

  cursus_pages_continue (proof->pages, cursus_pages_n (proof->pages) + STEP, cancellable);
  if (!g_task_return_error_if_cancelled (task))
    g_task_return_boolean (task, TRUE);
}

void
cursus_proof_continue_async (CursusProof *proof, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, cursus_proof_ref (proof), (GDestroyNotify) cursus_proof_unref);
  g_task_run_in_thread (task, continue_in_thread);
}

gboolean
cursus_proof_continue_finish (GAsyncResult *result, CursusProof **proof, GError **error)
{
  *proof = cursus_proof_ref (g_task_get_task_data (G_TASK (result)));
  return g_task_propagate_boolean (G_TASK (result), error);
}
