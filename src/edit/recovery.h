/* recovery.h - what a crash left behind, and how to go on from there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/editor.h"
#include "edit/journal-lock.h"

G_BEGIN_DECLS

/**
 * CursusLeftover:
 * @journal: the path of the journal
 * @path: (nullable): the file of the project; %NULL if it was never saved
 * @changed: when it was edited last, in seconds since 1970
 * @is_unsaved: something was done that the file does not hold
 * @problem: (nullable): why it cannot be opened, a sentence; nothing else is known of it then
 * @lock: as long as it is held nobody else finds this journal
 *
 * A journal of a process that ended without closing the project.
 */
typedef struct
{
  char    *journal;
  char    *path;
  gint64   changed;
  gboolean is_unsaved;
  char    *problem;

  CursusJournalLock *lock;
} CursusLeftover;

void cursus_leftover_free (CursusLeftover *leftover);

/**
 * cursus_recovery_list:
 * @folder: from cursus_journal_folder_dup()
 *
 * Looks for journals that no living process has or was given before. Those in which nothing was
 * ever written are removed on the way.
 *
 * Returns: (transfer full) (element-type CursusLeftover): what is left, the latest first
 */
GPtrArray *cursus_recovery_list (const char *folder);

/**
 * CursusRecovered:
 * @editor: the project with its past, its file and what it holds, as before the crash
 * @differences: (element-type utf8): what the project says other than the file does now, or than
 *   it began with if there is no file; a sentence each, empty if they say the same
 * @is_file_changed: the file holds something else than when it was last read or written here
 * @file_problem: (nullable): why the file cannot be read, a sentence
 * @n_unsaved: how many steps lead from what the file held, when it was last read or written here,
 *   to the project: forward, or backward if it was undone
 * @is_complete: %FALSE if the journal is damaged towards its end and not all steps came back
 */
typedef struct
{
  CursusEditor *editor;
  GPtrArray    *differences;
  gboolean      is_file_changed;
  char         *file_problem;
  guint         n_unsaved;
  gboolean      is_complete;
} CursusRecovered;

void cursus_recovered_free (CursusRecovered *recovered);

/**
 * cursus_recovery_open:
 * @journal: the path of a journal, which stays where it is: give its lock to
 *   cursus_journal_writer_new() with the editor
 *
 * May take as long as opening the project; can be called in any thread.
 *
 * Returns: (transfer full) (nullable): what was there, or %NULL with an error of
 *   %CURSUS_STORE_ERROR or %CURSUS_MODEL_ERROR
 */
CursusRecovered *cursus_recovery_open (const char *journal, GError **error);

/**
 * cursus_recovery_discard:
 * @journal: the path of a journal
 *
 * Removes it. It is not asked for any more.
 */
void cursus_recovery_discard (const char *journal);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusLeftover, cursus_leftover_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusRecovered, cursus_recovered_free)

G_END_DECLS
