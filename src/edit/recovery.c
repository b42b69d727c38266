/* recovery.c - what a crash left behind, and how to go on from there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/recovery.h"

#include "compare/difference-text.h"
#include "compare/project-difference.h"
#include "edit/journal-step.h"
#include "model/share.h"
#include "store/reader.h"

#include <glib/gi18n-lib.h>

/* With more records that differ, what differs is not said one by one. */
#define DIFFERENT_MAX 500

void
cursus_leftover_free (CursusLeftover *leftover)
{
  g_clear_pointer (&leftover->lock, cursus_journal_lock_unref);
  g_free (leftover->journal);
  g_free (leftover->path);
  g_free (leftover->problem);
  g_free (leftover);
}

void
cursus_recovered_free (CursusRecovered *recovered)
{
  g_clear_object (&recovered->editor);
  g_clear_pointer (&recovered->differences, g_ptr_array_unref);
  g_free (recovered->file_problem);
  g_free (recovered);
}

/* --- what is left --- */

static gboolean
read_leftover (CursusLeftover *leftover, CursusJournal *journal, GError **error)
{
  g_auto (CursusJournalHead) head = { 0 };

  if (!cursus_journal_read_head (journal, &head, error) ||
      cursus_journal_count_steps (journal, error) < 0)
    return FALSE;

  leftover->path = g_steal_pointer (&head.path);
  leftover->changed = head.changed;
  leftover->is_unsaved = head.position != head.saved;
  return TRUE;
}

/* What is left at @path; NULL if it belongs to somebody who lives, or there is nothing in it. */
static CursusLeftover *
look_at (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusJournalLock) lock = cursus_journal_lock_try (path);
  g_autoptr (CursusJournal) journal = NULL;
  g_autoptr (CursusLeftover) leftover = NULL;

  if (lock == NULL)
    return NULL;
  journal = cursus_journal_open (path, &error);
  if (g_error_matches (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_BUSY))
    return NULL;
  if (g_error_matches (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_PROJECT))
    {
      cursus_journal_remove_file (path);
      return NULL;
    }

  leftover = g_new0 (CursusLeftover, 1);
  leftover->journal = g_strdup (path);
  leftover->lock = g_steal_pointer (&lock);
  if (journal == NULL || !read_leftover (leftover, journal, &error))
    leftover->problem = g_strdup (error->message);
  return g_steal_pointer (&leftover);
}

static int
compare_changed (gconstpointer a, gconstpointer b)
{
  const CursusLeftover *const *one = a;
  const CursusLeftover *const *other = b;

  return (*one)->changed < (*other)->changed ? 1 : (*one)->changed > (*other)->changed ? -1 : 0;
}

GPtrArray *
cursus_recovery_list (const char *folder)
{
  GPtrArray *leftovers = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_leftover_free);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  G_GNUC_UNUSED g_autoptr (CursusJournalLock) lock = cursus_journal_lock_folder (folder);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  /* Looking at a journal makes files beside it. */
  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, CURSUS_JOURNAL_SUFFIX))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));

  for (guint i = 0; i < paths->len; i++)
    {
      CursusLeftover *leftover = look_at (paths->pdata[i]);

      if (leftover != NULL)
        g_ptr_array_add (leftovers, leftover);
    }
  g_ptr_array_sort (leftovers, compare_changed);
  return leftovers;
}

void
cursus_recovery_discard (const char *journal)
{
  cursus_journal_remove_file (journal);
}

/* --- states --- */

/* All states that a journal holds, from the one before its first step. */
typedef struct
{
  CursusJournalHead head;
  GPtrArray        *steps;  /* CursusJournalStep */
  GPtrArray        *states; /* CursusProject, or NULL where it did not come back */
  CursusProject    *saved;
  gint64            low;
} States;

static void
project_clear (gpointer project)
{
  if (project != NULL)
    cursus_project_unref (project);
}

static void
states_clear (States *states)
{
  cursus_journal_head_clear (&states->head);
  g_clear_pointer (&states->steps, g_ptr_array_unref);
  g_clear_pointer (&states->states, g_ptr_array_unref);
  g_clear_pointer (&states->saved, cursus_project_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (States, states_clear)

static gboolean
fail_damaged (GError **error)
{
  g_set_error_literal (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_INVALID,
                       _ ("The journal is damaged: its steps do not fit together."));
  return FALSE;
}

/* Steps must follow each other, and the state that is whole be one of theirs. */
static gboolean
check_numbers (States *states, GError **error)
{
  gint64 base = states->head.base;
  guint  n = states->steps->len;

  for (guint i = 1; i < n; i++)
    if (((CursusJournalStep *) states->steps->pdata[i])->number !=
        ((CursusJournalStep *) states->steps->pdata[i - 1])->number + 1)
      return fail_damaged (error);

  states->low = n > 0 ? ((CursusJournalStep *) states->steps->pdata[0])->number - 1 : base;
  if (base < states->low || base > states->low + n || states->head.position < states->low ||
      states->head.position > states->low + n)
    return fail_damaged (error);
  return TRUE;
}

/* From the state that is whole to both sides; where a step fails, that side ends. */
static void
replay (States *states, CursusProject *base)
{
  guint nth = (guint) (states->head.base - states->low);

  g_ptr_array_set_size (states->states, (int) states->steps->len + 1);
  states->states->pdata[nth] = base;
  for (guint i = nth; i < states->steps->len && states->states->pdata[i] != NULL; i++)
    states->states->pdata[i + 1] =
      cursus_journal_step_do (states->steps->pdata[i], states->states->pdata[i], NULL);
  for (guint i = nth; i > 0 && states->states->pdata[i] != NULL; i--)
    states->states->pdata[i - 1] =
      cursus_journal_step_undo (states->steps->pdata[i - 1], states->states->pdata[i], NULL);
}

static gboolean
read_states (States *states, CursusJournal *journal, GError **error)
{
  g_autoptr (GBytes) base_bytes = NULL;
  g_autoptr (GBytes) saved_bytes = NULL;
  CursusProject *base;

  if (!cursus_journal_read_head (journal, &states->head, error))
    return FALSE;
  states->steps = cursus_journal_read_steps (journal, error);
  if (states->steps == NULL || !check_numbers (states, error))
    return FALSE;
  base_bytes = cursus_journal_read_base (journal, error);
  base = base_bytes != NULL ? cursus_journal_read_project (base_bytes, error) : NULL;
  if (base == NULL)
    return FALSE;

  states->states = g_ptr_array_new_with_free_func (project_clear);
  replay (states, base);
  saved_bytes = cursus_journal_read_saved (journal, NULL);
  if (saved_bytes != NULL)
    states->saved = cursus_journal_read_project (saved_bytes, NULL);
  return TRUE;
}

static CursusProject *
state_at (const States *states, gint64 number)
{
  if (number < states->low || number > states->low + states->steps->len)
    return NULL;
  return states->states->pdata[number - states->low];
}

/* --- an editor --- */

/* The states around the base that came back, and in them the present or what is nearest to it. */
static CursusEditor *
editor_new (const States *states, gboolean *is_complete)
{
  guint          first = (guint) (states->head.base - states->low);
  guint          last = first;
  guint          wanted = (guint) (states->head.position - states->low);
  CursusHistory *history;

  while (first > 0 && states->states->pdata[first - 1] != NULL)
    first--;
  while (last < states->steps->len && states->states->pdata[last + 1] != NULL)
    last++;
  *is_complete = first == 0 && last == states->steps->len;

  history = cursus_history_new (states->states->pdata[first]);
  for (guint i = first; i < last; i++)
    cursus_history_push (history, states->states->pdata[i + 1],
                         ((CursusJournalStep *) states->steps->pdata[i])->label, NULL);
  for (guint i = last; i > CLAMP (wanted, first, last); i--)
    cursus_history_move (history, -1);
  return cursus_editor_new_restored (history);
}

/* What the file held, as far as the journal knows; else what the history begins with. */
static const CursusProject *
get_saved (const States *states, CursusEditor *editor)
{
  const CursusProject *saved = state_at (states, states->head.saved);

  if (saved != NULL)
    return saved;
  if (states->saved != NULL)
    return states->saved;
  return cursus_history_nth_project (cursus_editor_get_history (editor), 0);
}

/* The state before the present that is most like what was saved, the latest of several: from there
 * somebody went on to what was saved, came back by undoing, and did something else. */
static guint
find_nearest (const CursusHistory *history, const CursusProject *saved)
{
  guint nearest = 0;
  guint fewest = DIFFERENT_MAX;

  for (guint i = cursus_history_get_position (history); i-- > 0 && fewest > 0;)
    {
      guint n =
        cursus_project_count_different (cursus_history_nth_project (history, i), saved, fewest);

      if (n < fewest)
        {
          fewest = n;
          nearest = i;
        }
    }
  return nearest;
}

static guint
count_unsaved (const CursusHistory *history, const CursusProject *saved)
{
  guint position = cursus_history_get_position (history);
  g_autoptr (CursusProject) shared = NULL;

  for (guint i = 0; i <= cursus_history_get_n_steps (history); i++)
    if (cursus_history_nth_project (history, i) == saved)
      return i > position ? i - position : position - i;

  shared = cursus_project_share (saved, cursus_history_get_project (history));
  return MAX (position - find_nearest (history, shared), 1);
}

static void
add_differences (GPtrArray *sentences, const CursusProject *from, const CursusProject *to)
{
  g_autoptr (GPtrArray) changes = NULL;

  if (cursus_project_equal (from, to))
    return;
  if (cursus_project_count_different (from, to, DIFFERENT_MAX) == DIFFERENT_MAX)
    {
      g_ptr_array_add (sentences, g_strdup (_ ("Very much differs")));
      return;
    }

  changes = cursus_project_difference (from, to);
  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (sentences, cursus_difference_text_dup (changes->pdata[i], from, to, NULL));
  if (changes->len == 0)
    g_ptr_array_add (sentences, g_strdup (_ ("Comments or content of other programs differ")));
}

/* Compares with the file as it is now, and with what the journal knows of it. */
static void
look_at_file (CursusRecovered *recovered, const CursusProject *saved)
{
  const char          *path = cursus_editor_get_path (recovered->editor);
  const CursusProject *present = cursus_editor_get_project (recovered->editor);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) read = NULL;
  g_autoptr (CursusProject) file = NULL;

  if (path != NULL)
    read = cursus_read_file (path, NULL, NULL, &error);
  if (error != NULL)
    recovered->file_problem = g_strdup (error->message);

  /* Equal records are made one, so that they are not compared again and again. */
  file = read != NULL ? cursus_project_share (read, present) : cursus_project_ref (saved);
  recovered->is_file_changed = read != NULL && !cursus_project_equal (file, saved);
  add_differences (recovered->differences, file, present);
}

CursusRecovered *
cursus_recovery_open (const char *path, GError **error)
{
  g_autoptr (CursusJournal) journal = cursus_journal_open (path, error);
  g_auto (States) states = { 0 };
  CursusRecovered     *recovered;
  const CursusProject *saved;

  if (journal == NULL || !read_states (&states, journal, error))
    return NULL;

  recovered = g_new0 (CursusRecovered, 1);
  recovered->differences = g_ptr_array_new_with_free_func (g_free);
  recovered->editor = editor_new (&states, &recovered->is_complete);
  saved = get_saved (&states, recovered->editor);
  cursus_editor_set_saved (recovered->editor, states.head.path, saved);
  cursus_editor_set_fingerprint (recovered->editor, states.head.fingerprint);
  recovered->n_unsaved = count_unsaved (cursus_editor_get_history (recovered->editor), saved);
  look_at_file (recovered, saved);
  return recovered;
}
