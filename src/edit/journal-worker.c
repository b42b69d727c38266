/* journal-worker.c - what the thread of a journal does: one state of the history after the other
 *
 * The journal holds the states from low to high, one of them whole. What an editor tells is new is
 * laid over that; where it leaves a gap, the journal begins anew.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/journal-worker.h"

#include "edit/journal-step.h"

struct _CursusJournalWorker
{
  char               *folder;
  CursusJournalLock  *recovered; /* of the journal that is replaced, if it was found */
  char               *replaces;
  CursusJournalLimits limits;
  CursusJournal      *journal;
  gboolean            is_begun; /* the journal holds a base */
  gint64              low;
  gint64              high;
  gint64              base;
  GArray             *sizes; /* gsize: of the steps after low */
  gsize               n_bytes;
  CursusProject      *saved; /* what the journal holds as the saved project, or NULL */
};

void
cursus_journal_change_free (CursusJournalChange *change)
{
  g_free (change->label);
  cursus_project_unref (change->from);
  cursus_project_unref (change->to);
  g_free (change);
}

void
cursus_journal_job_free (CursusJournalJob *job)
{
  g_ptr_array_unref (job->changes);
  cursus_project_unref (job->present);
  cursus_project_unref (job->saved);
  g_free (job->path);
  g_free (job->fingerprint);
  g_free (job);
}

CursusJournalWorker *
cursus_journal_worker_new (const char *folder, CursusJournalLock *replaces,
                           const CursusJournalLimits *limits)
{
  CursusJournalWorker *worker = g_new0 (CursusJournalWorker, 1);

  worker->folder = g_strdup (folder);
  if (replaces != NULL)
    {
      worker->recovered = cursus_journal_lock_ref (replaces);
      worker->replaces = g_strdup (cursus_journal_lock_get_path (replaces));
    }
  worker->limits = *limits;
  worker->sizes = g_array_new (FALSE, FALSE, sizeof (gsize));
  return worker;
}

void
cursus_journal_worker_free (CursusJournalWorker *worker, gboolean is_kept)
{
  if (worker->journal != NULL && is_kept)
    cursus_journal_close (worker->journal);
  else if (worker->journal != NULL)
    cursus_journal_remove (worker->journal);
  if (worker->replaces != NULL && !is_kept)
    cursus_journal_remove_file (worker->replaces);

  g_clear_pointer (&worker->recovered, cursus_journal_lock_unref);
  g_free (worker->folder);
  g_free (worker->replaces);
  g_array_unref (worker->sizes);
  g_clear_pointer (&worker->saved, cursus_project_unref);
  g_free (worker);
}

/* --- states --- */

static gboolean
write_base (CursusJournalWorker *worker, gint64 number, const CursusProject *project,
            GError **error)
{
  g_autoptr (GBytes) bytes = cursus_journal_write_project (project);

  worker->base = number;
  return cursus_journal_write_base (worker->journal, bytes, error);
}

/* Forgets all steps, and goes on from this state. */
static gboolean
begin_with (CursusJournalWorker *worker, gint64 number, const CursusProject *project,
            GError **error)
{
  worker->is_begun = TRUE;
  worker->low = number;
  worker->high = number;
  worker->n_bytes = 0;
  g_array_set_size (worker->sizes, 0);
  return cursus_journal_drop_steps (worker->journal, 0, G_MAXINT64, error) &&
         write_base (worker, number, project, error);
}

static gboolean
drop_after (CursusJournalWorker *worker, gint64 last, GError **error)
{
  if (last >= worker->high)
    return TRUE;

  for (gint64 i = last; i < worker->high; i++)
    worker->n_bytes -= g_array_index (worker->sizes, gsize, i - worker->low);
  g_array_set_size (worker->sizes, (guint) (last - worker->low));
  worker->high = last;
  return cursus_journal_drop_steps (worker->journal, last + 1, G_MAXINT64, error);
}

static gboolean
write_change (CursusJournalWorker *worker, const CursusJournalChange *change, GError **error)
{
  gint64 before = change->number - 1;
  gsize  size;
  g_autoptr (CursusJournalStep) step = NULL;

  if (!worker->is_begun || before < worker->low || before > worker->high)
    {
      if (!begin_with (worker, before, change->from, error))
        return FALSE;
    }
  /* What was whole is not there any more. */
  else if (worker->base > before && !write_base (worker, before, change->from, error))
    return FALSE;

  step = cursus_journal_step_new (change->number, change->label, change->from, change->to);
  size = g_bytes_get_size (step->forward) + g_bytes_get_size (step->backward);
  if (!drop_after (worker, before, error))
    return FALSE;
  g_array_append_val (worker->sizes, size);
  worker->n_bytes += size;
  worker->high = change->number;
  return cursus_journal_write_step (worker->journal, step, error);
}

static gboolean
write_changes (CursusJournalWorker *worker, const CursusJournalJob *job, GError **error)
{
  for (guint i = 0; i < job->changes->len; i++)
    if (!write_change (worker, job->changes->pdata[i], error))
      return FALSE;

  if (!worker->is_begun || job->position < worker->low || job->position > worker->high ||
      job->last < worker->base)
    return begin_with (worker, job->position, job->present, error);
  return drop_after (worker, MAX (job->last, worker->low), error);
}

/* --- limits --- */

static gboolean
is_too_large (const CursusJournalWorker *worker, guint divisor)
{
  return worker->sizes->len > worker->limits.n_steps / divisor ||
         worker->n_bytes > worker->limits.n_bytes / divisor;
}

/* Keeps the present whole, and forgets the oldest steps before it. */
static gboolean
fold (CursusJournalWorker *worker, const CursusJournalJob *job, GError **error)
{
  guint n = 0;

  if (!is_too_large (worker, 1))
    return TRUE;
  if (worker->base != job->position && !write_base (worker, job->position, job->present, error))
    return FALSE;

  while (worker->low < job->position && is_too_large (worker, 2))
    {
      worker->n_bytes -= g_array_index (worker->sizes, gsize, 0);
      g_array_remove_index (worker->sizes, 0);
      worker->low++;
      n++;
    }
  return n == 0 || cursus_journal_drop_steps (worker->journal, 0, worker->low, error);
}

/* --- one job --- */

static gboolean
write_saved (CursusJournalWorker *worker, const CursusJournalJob *job, gint64 *number,
             GError **error)
{
  gboolean is_step = job->saved_number >= worker->low && job->saved_number <= worker->high;
  g_autoptr (GBytes) bytes = NULL;

  *number = is_step ? job->saved_number : CURSUS_JOURNAL_NOWHERE;
  if (worker->saved == (is_step ? NULL : job->saved))
    return TRUE;

  g_clear_pointer (&worker->saved, cursus_project_unref);
  if (!is_step)
    {
      worker->saved = cursus_project_ref (job->saved);
      bytes = cursus_journal_write_project (job->saved);
    }
  return cursus_journal_write_saved (worker->journal, bytes, error);
}

static gboolean
write_job (CursusJournalWorker *worker, const CursusJournalJob *job, GError **error)
{
  CursusJournalHead head = { .path = job->path,
                             .fingerprint = job->fingerprint,
                             .position = job->position,
                             .changed = job->changed };

  if (!write_changes (worker, job, error) || !fold (worker, job, error) ||
      !write_saved (worker, job, &head.saved, error))
    return FALSE;
  head.base = worker->base;
  return cursus_journal_write_head (worker->journal, &head, error);
}

/* What the worker knows of the journal is not true any more. */
static void
give_up (CursusJournalWorker *worker)
{
  worker->is_begun = FALSE;
  g_clear_pointer (&worker->saved, cursus_project_unref);
  if (cursus_journal_roll_back (worker->journal))
    return;

  /* A new one takes its place when it can; until then this is better than nothing. */
  if (worker->replaces == NULL)
    worker->replaces = g_strdup (cursus_journal_get_path (worker->journal));
  g_clear_pointer (&worker->journal, cursus_journal_close);
}

/* Whoever looks for what crashes left removes what is empty and nobody has; so is, for a moment, a
 * journal that is being made. */
static CursusJournal *
create (CursusJournalWorker *worker, GError **error)
{
  g_autoptr (CursusJournalLock) lock = NULL;

  /* A folder that is not made yet is not looked into. */
  g_mkdir_with_parents (worker->folder, 0700);
  lock = cursus_journal_lock_folder (worker->folder);
  return cursus_journal_create (worker->folder, error);
}

gboolean
cursus_journal_worker_write (CursusJournalWorker *worker, const CursusJournalJob *job,
                             GError **error)
{
  if (worker->journal == NULL)
    worker->journal = create (worker, error);
  if (worker->journal == NULL)
    return FALSE;

  if (!cursus_journal_begin (worker->journal, error) || !write_job (worker, job, error) ||
      !cursus_journal_commit (worker->journal, error))
    {
      give_up (worker);
      return FALSE;
    }

  if (worker->replaces != NULL)
    cursus_journal_remove_file (worker->replaces);
  g_clear_pointer (&worker->replaces, g_free);
  g_clear_pointer (&worker->recovered, cursus_journal_lock_unref);
  return TRUE;
}
