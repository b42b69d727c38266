/* journal-writer.c - keeps the steps of an editor on the disk while it lives
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/journal-writer.h"

#include "store/journal.h"

#include <glib/gi18n-lib.h>

/* Enough for long days, and little for a disk. */
#define STEPS_MAX 2000
#define BYTES_MAX (64u << 20)

/* Through this the thread reaches the writer, which may be gone by then: only the main thread asks.
 */
typedef struct
{
  GWeakRef writer;
} Address;

/* What the main thread and that of the journal share. */
typedef struct
{
  GMutex               mutex;
  GCond                cond;
  GQueue               jobs; /* CursusJournalJob */
  gboolean             is_busy;
  gboolean             is_ending;
  gboolean             is_kept;
  char                *failure; /* what was not told yet */
  CursusJournalWorker *worker;
  Address             *address;
} Shared;

struct _CursusJournalWriter
{
  GObject parent_instance;

  CursusEditor *editor;
  GThread      *thread;
  Shared       *shared;
  GPtrArray    *known; /* CursusProject: the states of the history that were told */
};

G_DEFINE_FINAL_TYPE (CursusJournalWriter, cursus_journal_writer, G_TYPE_OBJECT)

enum
{
  WARNING,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

char *
cursus_journal_folder_dup (void)
{
  return g_build_filename (g_get_user_state_dir (), "cursus", "journals", NULL);
}

/* --- the thread --- */

static void
address_clear (gpointer data)
{
  g_weak_ref_clear (&((Address *) data)->writer);
}

static void
address_release (gpointer data)
{
  g_atomic_rc_box_release_full (data, address_clear);
}

static gboolean
warn (gpointer data)
{
  Address *address = data;
  g_autoptr (CursusJournalWriter) self = g_weak_ref_get (&address->writer);
  g_autofree char *failure = NULL;

  if (self == NULL || self->shared == NULL)
    return G_SOURCE_REMOVE;

  g_mutex_lock (&self->shared->mutex);
  failure = g_steal_pointer (&self->shared->failure);
  g_mutex_unlock (&self->shared->mutex);
  if (failure != NULL)
    g_signal_emit (self, signals[WARNING], 0, failure);
  return G_SOURCE_REMOVE;
}

static void
tell_failure (Shared *shared, const char *message)
{
  g_mutex_lock (&shared->mutex);
  g_free (shared->failure);
  shared->failure = g_strdup_printf (
    /* Translators: why, a sentence */
    _ ("Edits are not kept for the case of a crash at the moment. %s"), message);
  g_mutex_unlock (&shared->mutex);
  g_idle_add_full (G_PRIORITY_DEFAULT, warn, g_atomic_rc_box_acquire (shared->address),
                   address_release);
}

/* Writes what is told until the end. */
static gpointer
run (gpointer data)
{
  Shared  *shared = data;
  gboolean has_failed = FALSE;

  g_mutex_lock (&shared->mutex);
  while (!shared->is_ending || !g_queue_is_empty (&shared->jobs))
    {
      CursusJournalJob *job = g_queue_pop_head (&shared->jobs);
      g_autoptr (GError) error = NULL;

      shared->is_busy = job != NULL;
      if (job == NULL)
        {
          g_cond_broadcast (&shared->cond);
          g_cond_wait (&shared->cond, &shared->mutex);
          continue;
        }

      g_mutex_unlock (&shared->mutex);
      if (!cursus_journal_worker_write (shared->worker, job, &error) && !has_failed)
        tell_failure (shared, error->message);
      has_failed = error != NULL;
      cursus_journal_job_free (job);
      g_mutex_lock (&shared->mutex);
    }
  g_mutex_unlock (&shared->mutex);
  cursus_journal_worker_free (shared->worker, shared->is_kept);
  return NULL;
}

/* --- what is news --- */

static CursusJournalChange *
change_new (const CursusHistory *history, guint nth)
{
  CursusJournalChange *change = g_new0 (CursusJournalChange, 1);

  change->number = nth;
  change->label = g_strdup (cursus_history_nth_label (history, nth));
  change->from = cursus_project_ref (cursus_history_nth_project (history, nth - 1));
  change->to = cursus_project_ref (cursus_history_nth_project (history, nth));
  return change;
}

/* The first state that was not told yet, or was another; the past before it never changes. */
static guint
first_news (CursusJournalWriter *self, const CursusHistory *history)
{
  guint n = cursus_history_get_n_steps (history) + 1;
  guint i = MIN (n, self->known->len);

  while (i > 0 && self->known->pdata[i - 1] != cursus_history_nth_project (history, i - 1))
    i--;
  return i;
}

static gint64
find_saved (CursusJournalWriter *self)
{
  const CursusProject *saved = cursus_editor_get_saved (self->editor);

  for (guint i = self->known->len; i-- > 0;)
    if (self->known->pdata[i] == saved)
      return i;
  return CURSUS_JOURNAL_NOWHERE;
}

static CursusJournalJob *
job_new (CursusJournalWriter *self)
{
  const CursusHistory *history = cursus_editor_get_history (self->editor);
  CursusJournalJob    *job = g_new0 (CursusJournalJob, 1);
  guint                n = cursus_history_get_n_steps (history) + 1;
  guint                first = first_news (self, history);

  job->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_journal_change_free);
  g_ptr_array_set_size (self->known, (int) first);
  for (guint i = first; i < n; i++)
    {
      if (i > 0)
        g_ptr_array_add (job->changes, change_new (history, i));
      g_ptr_array_add (self->known, cursus_project_ref (cursus_history_nth_project (history, i)));
    }

  job->last = n - 1;
  job->position = cursus_history_get_position (history);
  job->present = cursus_project_ref (cursus_history_get_project (history));
  job->saved = cursus_project_ref (cursus_editor_get_saved (self->editor));
  job->saved_number = find_saved (self);
  job->changed = g_get_real_time () / G_USEC_PER_SEC;
  job->path = g_strdup (cursus_editor_get_path (self->editor));
  job->fingerprint = g_strdup (cursus_editor_get_fingerprint (self->editor));
  return job;
}

/* Typing makes the same step again and again: what waits is not written if it is another by now. */
static gboolean
is_overtaken (const CursusJournalJob *waiting, const CursusJournalJob *job)
{
  const CursusJournalChange *before;
  const CursusJournalChange *now;

  if (waiting == NULL || waiting->changes->len != 1 || job->changes->len != 1)
    return FALSE;
  before = waiting->changes->pdata[0];
  now = job->changes->pdata[0];
  return before->number == now->number && before->from == now->from;
}

static void
tell (CursusJournalWriter *self)
{
  CursusJournalJob *job = job_new (self);
  Shared           *shared = self->shared;

  g_mutex_lock (&shared->mutex);
  if (is_overtaken (g_queue_peek_tail (&shared->jobs), job))
    cursus_journal_job_free (g_queue_pop_tail (&shared->jobs));
  g_queue_push_tail (&shared->jobs, job);
  g_cond_broadcast (&shared->cond);
  g_mutex_unlock (&shared->mutex);
}

static void
editor_changed_cb (CursusEditor *editor, gpointer before, gpointer after, CursusJournalWriter *self)
{
  tell (self);
}

/* As long as nothing was done, there is nothing that a crash could lose. */
static void
editor_saved_cb (CursusEditor *editor, CursusJournalWriter *self)
{
  if (self->known->len > 1)
    tell (self);
}

/* --- the object --- */

static void
end (CursusJournalWriter *self, gboolean is_kept)
{
  Shared *shared = self->shared;

  if (shared == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->editor, self);
  g_mutex_lock (&shared->mutex);
  shared->is_ending = TRUE;
  shared->is_kept = is_kept;
  if (!is_kept)
    g_queue_clear_full (&shared->jobs, (GDestroyNotify) cursus_journal_job_free);
  g_cond_broadcast (&shared->cond);
  g_mutex_unlock (&shared->mutex);
  g_thread_join (g_steal_pointer (&self->thread));

  g_mutex_clear (&shared->mutex);
  g_cond_clear (&shared->cond);
  address_release (shared->address);
  g_free (shared->failure);
  g_clear_pointer (&self->shared, g_free);
}

static void
cursus_journal_writer_dispose (GObject *object)
{
  CursusJournalWriter *self = CURSUS_JOURNAL_WRITER (object);

  end (self, FALSE);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->known, g_ptr_array_unref);

  G_OBJECT_CLASS (cursus_journal_writer_parent_class)->dispose (object);
}

static void
cursus_journal_writer_class_init (CursusJournalWriterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cursus_journal_writer_dispose;

  signals[WARNING] = g_signal_new ("warning", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
cursus_journal_writer_init (CursusJournalWriter *self)
{
  self->known = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_project_unref);
}

CursusJournalWriter *
cursus_journal_writer_new (CursusEditor *editor, const char *folder, CursusJournalLock *replaces)
{
  const CursusJournalLimits limits = { STEPS_MAX, BYTES_MAX };

  return cursus_journal_writer_new_with_limits (editor, folder, replaces, &limits);
}

CursusJournalWriter *
cursus_journal_writer_new_with_limits (CursusEditor *editor, const char *folder,
                                       CursusJournalLock         *replaces,
                                       const CursusJournalLimits *limits)
{
  CursusJournalWriter *self;
  const CursusHistory *history;

  g_return_val_if_fail (CURSUS_IS_EDITOR (editor), NULL);

  self = g_object_new (CURSUS_TYPE_JOURNAL_WRITER, NULL);
  self->editor = g_object_ref (editor);
  self->shared = g_new0 (Shared, 1);
  g_mutex_init (&self->shared->mutex);
  g_cond_init (&self->shared->cond);
  g_queue_init (&self->shared->jobs);
  self->shared->address = g_atomic_rc_box_new0 (Address);
  g_weak_ref_init (&self->shared->address->writer, self);
  self->shared->worker = cursus_journal_worker_new (folder, replaces, limits);
  self->thread = g_thread_new ("journal", run, self->shared);

  g_signal_connect (editor, "changed", G_CALLBACK (editor_changed_cb), self);
  g_signal_connect (editor, "saved", G_CALLBACK (editor_saved_cb), self);

  history = cursus_editor_get_history (editor);
  if (replaces != NULL || cursus_history_get_n_steps (history) > 0)
    tell (self);
  else
    g_ptr_array_add (self->known, cursus_project_ref (cursus_history_get_project (history)));
  return self;
}

void
cursus_journal_writer_flush (CursusJournalWriter *self)
{
  Shared *shared = self->shared;

  g_return_if_fail (CURSUS_IS_JOURNAL_WRITER (self));

  if (shared == NULL)
    return;
  g_mutex_lock (&shared->mutex);
  while (shared->is_busy || !g_queue_is_empty (&shared->jobs))
    g_cond_wait (&shared->cond, &shared->mutex);
  g_mutex_unlock (&shared->mutex);
}

void
cursus_journal_writer_close (CursusJournalWriter *self)
{
  g_return_if_fail (CURSUS_IS_JOURNAL_WRITER (self));

  end (self, FALSE);
}

void
cursus_journal_writer_leave (CursusJournalWriter *self)
{
  g_return_if_fail (CURSUS_IS_JOURNAL_WRITER (self));

  end (self, TRUE);
}
