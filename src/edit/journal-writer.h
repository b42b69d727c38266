/* journal-writer.h - keeps the steps of an editor on the disk while it lives
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/editor.h"
#include "edit/journal-worker.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_JOURNAL_WRITER (cursus_journal_writer_get_type ())

/**
 * CursusJournalWriter:
 *
 * Listens to an editor and has all that it does written to a journal, by a thread of its own: no
 * call but cursus_journal_writer_flush() and the two that end it waits for the disk. As long as
 * nothing was done there is no journal. Belongs to the main thread.
 *
 * Signal "warning" (string message): from now on, and until further edits can be written, a crash
 * would lose edits; the message is a sentence for people. The editor works as before.
 */
G_DECLARE_FINAL_TYPE (CursusJournalWriter, cursus_journal_writer, CURSUS, JOURNAL_WRITER, GObject)

/**
 * cursus_journal_folder_dup:
 *
 * Returns: (transfer full): where journals are, in the user's folder for state
 */
char *cursus_journal_folder_dup (void);

/**
 * cursus_journal_writer_new:
 * @editor: whose steps are written; those that it has already are, too
 * @folder: where the journal is made
 * @replaces: (nullable): the lock of a journal from which @editor was recovered, which goes when
 *   the new one is on the disk
 */
CursusJournalWriter *cursus_journal_writer_new (CursusEditor *editor, const char *folder,
                                                CursusJournalLock *replaces);

/**
 * cursus_journal_writer_new_with_limits:
 *
 * Returns: (transfer full): the same with other limits to the steps that are kept than the usual
 */
CursusJournalWriter *cursus_journal_writer_new_with_limits (CursusEditor              *editor,
                                                            const char                *folder,
                                                            CursusJournalLock         *replaces,
                                                            const CursusJournalLimits *limits);

/**
 * cursus_journal_writer_flush:
 *
 * Waits until all is written.
 */
void cursus_journal_writer_flush (CursusJournalWriter *self);

/**
 * cursus_journal_writer_close:
 *
 * The project is closed, saved or not: stops listening and removes the journal. So does letting go
 * of the writer.
 */
void cursus_journal_writer_close (CursusJournalWriter *self);

/**
 * cursus_journal_writer_leave:
 *
 * The session ends: stops listening, and leaves the journal to be found at the next start.
 */
void cursus_journal_writer_leave (CursusJournalWriter *self);

G_END_DECLS
