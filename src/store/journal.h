/* journal.h - the file in which the steps of one open project survive a crash
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "store/error.h"

G_BEGIN_DECLS

/**
 * CursusJournal:
 *
 * States of a project are numbered; step N leads from state N - 1 to state N. A journal holds one
 * state whole, the base, and steps on both sides of it without a gap, each with what does it and
 * what undoes it. What is committed survives a power cut. Whoever has a journal open is the only
 * one; when its process ends, however it does, others can open it.
 *
 * Not to be used by two threads at once. All functions that can fail do so with
 * %CURSUS_STORE_ERROR: %CURSUS_STORE_ERROR_BUSY if another process has it open, _VERSION if a later
 * version of the program made it, _NOT_PROJECT if nothing was ever committed to it, _INVALID if it
 * is broken, _SAVE if it cannot be written, and _OPEN.
 */
typedef struct _CursusJournal CursusJournal;

/* How the names of journals end. */
#define CURSUS_JOURNAL_SUFFIX ".journal"

/* The number of a state that the journal does not hold. */
#define CURSUS_JOURNAL_NOWHERE (-1)

/**
 * CursusJournalHead:
 * @path: (nullable): the file of the project, in the encoding of file names
 * @fingerprint: (nullable): of what the file held when it was last read or written
 * @base: the number of the state that is kept whole
 * @position: the number of the present state
 * @saved: the number of the state that the file holds, or %CURSUS_JOURNAL_NOWHERE
 * @changed: when it was written, in seconds since 1970
 */
typedef struct
{
  char  *path;
  char  *fingerprint;
  gint64 base;
  gint64 position;
  gint64 saved;
  gint64 changed;
} CursusJournalHead;

/**
 * CursusJournalStep:
 * @number: of the state that it leads to
 * @label: what was done, in the user's language
 * @is_whole: @forward and @backward are whole projects, not changes
 * @forward: leads from the state before
 * @backward: leads back to the state before
 */
typedef struct
{
  gint64   number;
  char    *label;
  gboolean is_whole;
  GBytes  *forward;
  GBytes  *backward;
} CursusJournalStep;

void cursus_journal_head_clear (CursusJournalHead *head);
void cursus_journal_step_free (CursusJournalStep *step);

/**
 * cursus_journal_create:
 * @folder: where; it is made if it is not there
 *
 * Returns: (transfer full) (nullable): a new journal, or %NULL with an error
 */
CursusJournal *cursus_journal_create (const char *folder, GError **error);

/**
 * cursus_journal_open:
 * @path: of a journal
 *
 * Returns: (transfer full) (nullable): the journal, or %NULL with an error
 */
CursusJournal *cursus_journal_open (const char *path, GError **error);

/**
 * cursus_journal_close:
 *
 * Leaves the file as it is after the last commit.
 */
void cursus_journal_close (CursusJournal *journal);

/**
 * cursus_journal_remove:
 *
 * Closes the journal and removes its file.
 */
void cursus_journal_remove (CursusJournal *journal);

/**
 * cursus_journal_remove_file:
 * @path: of a journal, broken or not
 *
 * Removes it with all that belongs to it.
 */
void cursus_journal_remove_file (const char *path);

const char *cursus_journal_get_path (const CursusJournal *journal);

/* What is written between the two is on the disk as a whole, or not at all. */
gboolean cursus_journal_begin (CursusJournal *journal, GError **error);
gboolean cursus_journal_commit (CursusJournal *journal, GError **error);

/**
 * cursus_journal_roll_back:
 *
 * Returns: whether the journal is as it was before cursus_journal_begin() and can still be used
 */
gboolean cursus_journal_roll_back (CursusJournal *journal);

gboolean cursus_journal_write_head (CursusJournal *journal, const CursusJournalHead *head,
                                    GError **error);
gboolean cursus_journal_read_head (CursusJournal *journal, CursusJournalHead *head, GError **error);

/**
 * cursus_journal_write_base:
 * @bytes: the project file of the base
 */
gboolean cursus_journal_write_base (CursusJournal *journal, GBytes *bytes, GError **error);
GBytes  *cursus_journal_read_base (CursusJournal *journal, GError **error);

/**
 * cursus_journal_write_saved:
 * @bytes: (nullable): the project file of the saved state, if it is none of those in the journal
 */
gboolean cursus_journal_write_saved (CursusJournal *journal, GBytes *bytes, GError **error);

/**
 * cursus_journal_read_saved:
 *
 * Returns: (transfer full) (nullable): %NULL with an error, or without if it is not kept
 */
GBytes *cursus_journal_read_saved (CursusJournal *journal, GError **error);

/**
 * cursus_journal_write_step:
 *
 * Takes the place of the step with the same number.
 */
gboolean cursus_journal_write_step (CursusJournal *journal, const CursusJournalStep *step,
                                    GError **error);

/**
 * cursus_journal_drop_steps:
 *
 * Removes the steps from @first to @last.
 */
gboolean cursus_journal_drop_steps (CursusJournal *journal, gint64 first, gint64 last,
                                    GError **error);

/**
 * cursus_journal_read_steps:
 *
 * Returns: (transfer full) (nullable) (element-type CursusJournalStep): all steps by their numbers
 */
GPtrArray *cursus_journal_read_steps (CursusJournal *journal, GError **error);

/**
 * cursus_journal_count_steps:
 *
 * Returns: how many steps there are; -1 with an error
 */
gint64 cursus_journal_count_steps (CursusJournal *journal, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusJournal, cursus_journal_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusJournalStep, cursus_journal_step_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CursusJournalHead, cursus_journal_head_clear)

G_END_DECLS
