/* journal-lock.h - who may go on with what a crash left behind, of several that start together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusJournalLock:
 *
 * Held by one process, and within it by whoever has a reference; it ends with the process, however
 * that ends. Can be used by any thread.
 */
typedef struct _CursusJournalLock CursusJournalLock;

/**
 * cursus_journal_lock_try:
 * @journal: the path of a journal
 *
 * The lock is a file beside the journal, which goes with the last reference.
 *
 * Returns: (transfer full) (nullable): the lock; %NULL if somebody else has it
 */
CursusJournalLock *cursus_journal_lock_try (const char *journal);

/**
 * cursus_journal_lock_folder:
 * @folder: in which journals are; %NULL is given if it is not there
 *
 * Waits until nobody makes a journal in the folder, nor looks for some there.
 *
 * Returns: (transfer full) (nullable): the lock
 */
CursusJournalLock *cursus_journal_lock_folder (const char *folder);

CursusJournalLock *cursus_journal_lock_ref (CursusJournalLock *lock);
void               cursus_journal_lock_unref (CursusJournalLock *lock);

/**
 * cursus_journal_lock_get_path:
 *
 * Returns: the path of what it is about
 */
const char *cursus_journal_lock_get_path (const CursusJournalLock *lock);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusJournalLock, cursus_journal_lock_unref)

G_END_DECLS
