/* journal-worker.h - what the thread of a journal does: one state of the history after the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/journal-lock.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusJournalChange:
 * @number: of the step
 * @label: what was done
 *
 * A step that is new, or another than before. Owns what it points to.
 */
typedef struct
{
  gint64         number;
  char          *label;
  CursusProject *from;
  CursusProject *to;
} CursusJournalChange;

/**
 * CursusJournalJob:
 * @changes: (element-type CursusJournalChange): by their numbers
 * @last: the number of the last step there is
 * @position: the number of the present state
 * @saved_number: of the state in the file; CURSUS_JOURNAL_NOWHERE if it is no step
 * @changed: when, in seconds since 1970
 *
 * What an editor is at one moment, as far as it is news. Owns what it points to.
 */
typedef struct
{
  GPtrArray     *changes;
  gint64         last;
  gint64         position;
  gint64         saved_number;
  gint64         changed;
  CursusProject *present;
  CursusProject *saved;
  char          *path;
  char          *fingerprint;
} CursusJournalJob;

void cursus_journal_change_free (CursusJournalChange *change);
void cursus_journal_job_free (CursusJournalJob *job);

/**
 * CursusJournalLimits:
 * @n_steps: how many steps are kept
 * @n_bytes: how large they are together
 *
 * Beyond the limits older steps are forgotten, down to half of them.
 */
typedef struct
{
  guint n_steps;
  gsize n_bytes;
} CursusJournalLimits;

/**
 * CursusJournalWorker:
 *
 * Writes jobs to a journal, which is made with the first of them. After a failure, the next job
 * begins anew with the state before it. To be used by one thread.
 */
typedef struct _CursusJournalWorker CursusJournalWorker;

/**
 * cursus_journal_worker_new:
 * @folder: where the journal is made
 * @replaces: (nullable) (transfer none): a journal that is removed as soon as the first job is
 *   done
 */
CursusJournalWorker *cursus_journal_worker_new (const char *folder, CursusJournalLock *replaces,
                                                const CursusJournalLimits *limits);

/**
 * cursus_journal_worker_free:
 * @is_kept: leave the journal for the next start; else it is removed
 */
void cursus_journal_worker_free (CursusJournalWorker *worker, gboolean is_kept);

/**
 * cursus_journal_worker_write:
 *
 * Returns: whether @job is on the disk; an error of %CURSUS_STORE_ERROR if not
 */
gboolean cursus_journal_worker_write (CursusJournalWorker *worker, const CursusJournalJob *job,
                                      GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusJournalChange, cursus_journal_change_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusJournalJob, cursus_journal_job_free)

G_END_DECLS
