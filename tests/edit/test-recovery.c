/* test-recovery.c - what a journal gives back is what was in memory
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/recovery.h"

#include "common/project-difference.h"
#include "common/random-project.h"
#include "common/sample-project.h"
#include "compare/random-edit.h"
#include "edit/journal-writer.h"
#include "store/journal.h"
#include "store/scratch.h"
#include "store/writer.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#define SEEDS 12
#define EDITS 40

/* The only journal in @folder that nobody has. */
static CursusLeftover *
only_leftover (const char *folder)
{
  g_autoptr (GPtrArray) leftovers = cursus_recovery_list (folder);

  g_assert_cmpuint (leftovers->len, ==, 1);
  return g_ptr_array_steal_index (leftovers, 0);
}

static CursusRecovered *
recover (const char *folder)
{
  g_autoptr (CursusLeftover) leftover = only_leftover (folder);
  g_autoptr (GError) error = NULL;
  CursusRecovered *recovered = cursus_recovery_open (leftover->journal, &error);

  g_assert_no_error (error);
  return recovered;
}

static void
assert_same_editors (CursusEditor *a, CursusEditor *b)
{
  const CursusHistory *one = cursus_editor_get_history (a);
  const CursusHistory *other = cursus_editor_get_history (b);
  guint                n = cursus_history_get_n_steps (one);

  g_assert_cmpuint (cursus_history_get_n_steps (other), ==, n);
  g_assert_cmpuint (cursus_history_get_position (other), ==, cursus_history_get_position (one));
  for (guint i = 0; i <= n; i++)
    assert_projects_equal (cursus_history_nth_project (one, i),
                           cursus_history_nth_project (other, i));
  for (guint i = 1; i <= n; i++)
    g_assert_cmpstr (cursus_history_nth_label (one, i), ==, cursus_history_nth_label (other, i));

  assert_projects_equal (cursus_editor_get_saved (a), cursus_editor_get_saved (b));
  g_assert_cmpint (cursus_editor_is_modified (a), ==, cursus_editor_is_modified (b));
  g_assert_cmpstr (cursus_editor_get_path (a), ==, cursus_editor_get_path (b));
  g_assert_cmpstr (cursus_editor_get_fingerprint (a), ==, cursus_editor_get_fingerprint (b));
}

/* --- random sequences --- */

static void
type_a_word (RandomValues *values, CursusEditor *editor)
{
  for (guint i = 0; i < 5; i++)
    {
      const CursusProject *now = cursus_editor_get_project (editor);
      g_autoptr (CursusModule) module = NULL;
      g_autoptr (CursusProject) next = NULL;
      g_autofree char *code = g_strdup_printf ("A-%u", random_below (values, 1000));

      if (cursus_project_n (now, CURSUS_MODULES) == 0)
        return;
      module = cursus_module_copy (cursus_project_nth_module (now, 0));
      cursus_record_set_string (&module->record, &module->code, code);
      next = cursus_project_with (now, &module->record);
      cursus_editor_apply_typing (editor, now, next, "Type", "code");
    }
}

static void
edit_once (RandomValues *values, CursusEditor *editor, guint nth)
{
  const CursusProject *now = cursus_editor_get_project (editor);
  g_autofree char     *label = g_strdup_printf ("Edit %u", nth);
  g_autoptr (CursusProject) next = NULL;

  switch (random_below (values, 10))
    {
    case 0:
    case 1:
      cursus_editor_undo (editor);
      break;
    case 2:
      cursus_editor_redo (editor);
      break;
    case 3:
      type_a_word (values, editor);
      break;
    case 4:
      cursus_editor_set_saved (editor, "/nowhere/a.cursus", now);
      break;
    default:
      next = random_edit (values, now);
      cursus_editor_apply (editor, now, next, label);
    }
}

/* Edits at random, now and then waiting for the disk, so that jobs come alone and together. */
static void
edit_at_random (CursusEditor *editor, CursusJournalWriter *writer, guint32 seed, guint n)
{
  g_auto (RandomValues) values = random_edit_values (cursus_editor_get_project (editor), seed);

  for (guint i = 0; i < n; i++)
    {
      edit_once (&values, editor, i);
      if (random_chance (&values, 40))
        cursus_journal_writer_flush (writer);
    }
}

static void
test_replay (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (Scratch) folder = scratch_new ();
      g_autoptr (CursusProject) project =
        random_project_new (seed, 3, random_project_flags_of (seed));
      g_autoptr (CursusEditor) editor = cursus_editor_new (project);
      g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
      g_autoptr (CursusRecovered) recovered = NULL;

      g_test_message ("seed %u", seed);
      edit_at_random (editor, writer, seed, EDITS);
      cursus_journal_writer_leave (writer);
      recovered = recover (folder);
      g_assert_true (recovered->is_complete);
      assert_same_editors (editor, recovered->editor);
    }
}

/* With few steps kept, the present and the saved state are there all the same. */
static void
test_bounded (void)
{
  const CursusJournalLimits limits = { 6, 1 << 20 };

  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (Scratch) folder = scratch_new ();
      g_autoptr (CursusProject) project = random_project_new (seed, 3, 0);
      g_autoptr (CursusEditor) editor = cursus_editor_new (project);
      g_autoptr (CursusJournalWriter) writer =
        cursus_journal_writer_new_with_limits (editor, folder, NULL, &limits);
      g_autoptr (CursusRecovered) recovered = NULL;

      edit_at_random (editor, writer, seed, 3 * EDITS);
      cursus_journal_writer_leave (writer);
      recovered = recover (folder);
      g_assert_true (recovered->is_complete);
      g_assert_cmpuint (cursus_history_get_n_steps (cursus_editor_get_history (recovered->editor)),
                        <=, 6);
      assert_projects_equal (cursus_editor_get_project (editor),
                             cursus_editor_get_project (recovered->editor));
      assert_projects_equal (cursus_editor_get_saved (editor),
                             cursus_editor_get_saved (recovered->editor));
    }
}

/* --- by hand --- */

static CursusProject *
with_credits (const CursusProject *project, guint nth, int credits)
{
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (project, nth));

  module->credits = CURSUS_DECIMAL (credits, 0);
  return cursus_project_with (project, &module->record);
}

static void
set_credits (CursusEditor *editor, int credits)
{
  const CursusProject *now = cursus_editor_get_project (editor);
  g_autoptr (CursusProject) next = with_credits (now, 0, credits);

  cursus_editor_apply (editor, now, next, "Change credits");
}

/* Size is bounded as well: ever the same file, whatever is done. */
static void
test_bounded_bytes (void)
{
  const CursusJournalLimits limits = { 100000, 20000 };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer =
    cursus_journal_writer_new_with_limits (editor, folder, NULL, &limits);
  g_autoptr (CursusRecovered) recovered = NULL;
  guint n;

  for (int i = 0; i < 300; i++)
    set_credits (editor, i % 50);
  cursus_journal_writer_leave (writer);
  recovered = recover (folder);
  n = cursus_history_get_n_steps (cursus_editor_get_history (recovered->editor));
  g_assert_cmpuint (n, <, 60);
  g_assert_cmpuint (n, >, 2);
  assert_projects_equal (cursus_editor_get_project (editor),
                         cursus_editor_get_project (recovered->editor));
}

/* Back beyond what the journal keeps, and from there into another future. */
static void
test_undo_beyond (void)
{
  const CursusJournalLimits limits = { 4, 1 << 20 };
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer =
    cursus_journal_writer_new_with_limits (editor, folder, NULL, &limits);
  g_autoptr (CursusRecovered) recovered = NULL;

  for (int i = 1; i <= 20; i++)
    set_credits (editor, i);
  while (cursus_editor_undo (editor))
    cursus_journal_writer_flush (writer);
  cursus_editor_redo (editor);
  set_credits (editor, 50);
  cursus_journal_writer_leave (writer);
  recovered = recover (folder);
  assert_projects_equal (cursus_editor_get_project (editor),
                         cursus_editor_get_project (recovered->editor));
  g_assert_true (cursus_editor_undo (recovered->editor));
  g_assert_cmpint (
    cursus_project_nth_module (cursus_editor_get_project (recovered->editor), 0)->credits, ==,
    CURSUS_DECIMAL (1, 0));
}

/* An edit of one module among many is a few hundred bytes; what changes cannot say is kept whole.
 */
static void
test_size_of_steps (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (1000);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  const CursusForeignItem item = { CURSUS_FOREIGN_NODE, "", "", "<!-- theirs -->" };
  g_autoptr (CursusForeign) foreign = cursus_foreign_append (NULL, &item);
  g_autoptr (CursusProject) with_comment = NULL;
  g_autoptr (CursusLeftover) leftover = NULL;
  g_autoptr (CursusJournal) journal = NULL;
  g_autoptr (GPtrArray) steps = NULL;

  set_credits (editor, 5);
  with_comment = cursus_project_with_foreign (cursus_editor_get_project (editor), foreign);
  cursus_editor_apply (editor, cursus_editor_get_project (editor), with_comment, "Comment");
  cursus_journal_writer_leave (writer);

  leftover = only_leftover (folder);
  journal = cursus_journal_open (leftover->journal, NULL);
  steps = cursus_journal_read_steps (journal, NULL);
  g_assert_cmpuint (steps->len, ==, 2);
  g_assert_false (((CursusJournalStep *) steps->pdata[0])->is_whole);
  g_assert_cmpuint (g_bytes_get_size (((CursusJournalStep *) steps->pdata[0])->forward), <, 700);
  g_assert_true (((CursusJournalStep *) steps->pdata[1])->is_whole);
}

/* Nothing is left of a project that was closed, and nothing is made for one that was only read. */
static void
test_clean_close (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  cursus_journal_writer_flush (writer);
  before = scratch_list (folder);
  g_assert_cmpstr (before, ==, "");
  set_credits (editor, 5);
  cursus_journal_writer_flush (writer);
  /* A journal of somebody who lives is none that is left. */
  leftovers = cursus_recovery_list (folder);
  g_assert_cmpuint (leftovers->len, ==, 0);
  cursus_journal_writer_close (writer);
  after = scratch_list (folder);
  g_assert_cmpstr (after, ==, "");
}

/* The recovered project goes on in a journal of its own, and the old one goes. */
static void
test_go_on (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  g_autoptr (CursusLeftover) leftover = NULL;
  g_autoptr (CursusLeftover) later = NULL;
  g_autoptr (CursusRecovered) recovered = NULL;
  g_autoptr (CursusRecovered) again = NULL;
  g_autoptr (CursusJournalWriter) next = NULL;

  set_credits (editor, 5);
  set_credits (editor, 6);
  cursus_editor_undo (editor);
  cursus_journal_writer_leave (writer);
  leftover = only_leftover (folder);
  recovered = cursus_recovery_open (leftover->journal, NULL);

  next = cursus_journal_writer_new (recovered->editor, folder, leftover->lock);
  cursus_journal_writer_flush (next);
  g_assert_false (g_file_test (leftover->journal, G_FILE_TEST_EXISTS));
  set_credits (recovered->editor, 7);
  cursus_journal_writer_leave (next);

  later = only_leftover (folder);
  g_assert_cmpstr (later->journal, !=, leftover->journal);
  again = cursus_recovery_open (later->journal, NULL);
  assert_same_editors (recovered->editor, again->editor);
}

/* As long as somebody has what was found, nobody else finds it; then it is found again. */
static void
test_found_once (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  CursusLeftover *leftover;
  g_autoptr (CursusLeftover) again = NULL;
  g_autoptr (GPtrArray) others = NULL;

  set_credits (editor, 5);
  cursus_journal_writer_leave (writer);
  leftover = only_leftover (folder);
  others = cursus_recovery_list (folder);
  g_assert_cmpuint (others->len, ==, 0);
  cursus_leftover_free (leftover);
  again = only_leftover (folder);
}

/* --- the file --- */

static char *
save (const char *folder, const CursusProject *project)
{
  g_autoptr (GString) text = cursus_write (project);

  return scratch_write (folder, "p.cursus", text->str, text->len);
}

static void
test_differences (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *journals = g_build_filename (folder, "journals", NULL);
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autofree char *path = save (folder, project);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, journals, NULL);
  g_autoptr (CursusProject) other = with_credits (project, 1, 9);
  g_autoptr (CursusLeftover) leftover = NULL;
  g_autoptr (CursusRecovered) recovered = NULL;
  g_autoptr (CursusRecovered) changed = NULL;
  g_autoptr (CursusRecovered) missing = NULL;

  cursus_editor_set_saved (editor, path, project);
  cursus_editor_set_fingerprint (editor, "0123");
  set_credits (editor, 5);
  cursus_journal_writer_leave (writer);
  leftover = only_leftover (journals);
  g_assert_cmpstr (leftover->path, ==, path);
  g_assert_true (leftover->is_unsaved);
  g_assert_cmpint (leftover->changed, >, 0);
  g_assert_null (leftover->problem);

  recovered = cursus_recovery_open (leftover->journal, NULL);
  g_assert_false (recovered->is_file_changed);
  g_assert_cmpuint (recovered->differences->len, ==, 1);
  g_assert_cmpuint (recovered->n_unsaved, ==, 1);
  g_assert_nonnull (strstr (recovered->differences->pdata[0], "Credits not stated → 5"));
  assert_same_editors (editor, recovered->editor);

  g_free (save (folder, other));
  changed = cursus_recovery_open (leftover->journal, NULL);
  g_assert_true (changed->is_file_changed);
  g_assert_cmpuint (changed->differences->len, ==, 2);

  g_assert_cmpint (g_remove (path), ==, 0);
  missing = cursus_recovery_open (leftover->journal, NULL);
  g_assert_nonnull (missing->file_problem);
  g_assert_cmpuint (missing->differences->len, ==, 1);
}

/* Saved just before the crash: nothing is lost, and nothing differs. */
static void
test_saved (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *journals = g_build_filename (folder, "journals", NULL);
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, journals, NULL);
  g_autoptr (CursusLeftover) leftover = NULL;
  g_autoptr (CursusRecovered) recovered = NULL;
  g_autofree char *path = NULL;

  set_credits (editor, 5);
  path = save (folder, cursus_editor_get_project (editor));
  cursus_editor_set_saved (editor, path, cursus_editor_get_project (editor));
  cursus_journal_writer_leave (writer);
  leftover = only_leftover (journals);
  g_assert_false (leftover->is_unsaved);
  recovered = cursus_recovery_open (leftover->journal, NULL);
  g_assert_cmpuint (recovered->differences->len, ==, 0);
  g_assert_cmpuint (recovered->n_unsaved, ==, 0);
  g_assert_false (cursus_editor_is_modified (recovered->editor));
  g_assert_true (cursus_editor_can_undo (recovered->editor));
}

/* What was saved may be no step any more: taken back, and something else done. */
static void
test_saved_elsewhere (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  g_autoptr (CursusRecovered) recovered = NULL;

  set_credits (editor, 5);
  cursus_editor_set_saved (editor, "/nowhere/p.cursus", cursus_editor_get_project (editor));
  cursus_editor_undo (editor);
  set_credits (editor, 6);
  cursus_journal_writer_leave (writer);
  recovered = recover (folder);
  assert_same_editors (editor, recovered->editor);
}

/* --- what goes wrong --- */

static void
warning_cb (CursusJournalWriter *writer, const char *message, char **warning)
{
  g_free (*warning);
  *warning = g_strdup (message);
}

/* No journal can be made: one warning, and the editor works as ever. */
static void
test_unwritable (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *file = scratch_write (folder, "file", "x", 1);
  g_autofree char *inside = g_build_filename (file, "journals", NULL);
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, inside, NULL);
  g_autofree char *warning = NULL;

  g_signal_connect (writer, "warning", G_CALLBACK (warning_cb), &warning);
  set_credits (editor, 5);
  cursus_journal_writer_flush (writer);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_nonnull (warning);
  g_clear_pointer (&warning, g_free);
  set_credits (editor, 6);
  cursus_journal_writer_flush (writer);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (warning);
  g_assert_true (cursus_editor_undo (editor));
}

/* The disk is full for a while: the next edit after that is safe again. */
static void
test_full_disk (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3000);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  g_autofree char *warning = NULL;
  g_autoptr (CursusRecovered) recovered = NULL;
  struct rlimit before;
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &before);
  limit = before;
  limit.rlim_cur = 64 * 1024;
  g_signal_connect (writer, "warning", G_CALLBACK (warning_cb), &warning);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  set_credits (editor, 5);
  cursus_journal_writer_flush (writer);
  setrlimit (RLIMIT_FSIZE, &before);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_nonnull (warning);

  set_credits (editor, 6);
  cursus_journal_writer_leave (writer);
  recovered = recover (folder);
  assert_projects_equal (cursus_editor_get_project (editor),
                         cursus_editor_get_project (recovered->editor));
}

/* Whatever lies in the folder, listing and opening never do worse than to fail with a message. */
static void
test_damaged (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = random_project_new (3, 3, 0);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  g_autoptr (CursusLeftover) leftover = NULL;
  g_autofree char *bytes = NULL;
  gsize            length;
  g_auto (RandomValues) values = random_values_new (7);

  edit_at_random (editor, writer, 3, 20);
  cursus_journal_writer_leave (writer);
  leftover = only_leftover (folder);
  g_assert_true (g_file_get_contents (leftover->journal, &bytes, &length, NULL));

  for (guint round = 0; round < 60; round++)
    {
      g_autofree char *broken = g_memdup2 (bytes, length);
      g_autofree char *path = NULL;
      g_autoptr (GPtrArray) leftovers = NULL;

      for (guint i = 0; i < 20; i++)
        broken[random_below (&values, (guint) length)] = (char) random_below (&values, 256);
      path = scratch_write (folder, "broken.journal", broken,
                            round % 2 == 0 ? length : random_below (&values, (guint) length));
      leftovers = cursus_recovery_list (folder);
      for (guint i = 0; i < leftovers->len; i++)
        {
          const CursusLeftover *found = leftovers->pdata[i];
          g_autoptr (GError) error = NULL;
          g_autoptr (CursusRecovered) recovered = cursus_recovery_open (found->journal, &error);

          g_assert_true ((recovered == NULL) == (error != NULL));
        }
      cursus_recovery_discard (path);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit/recovery/replay", test_replay);
  g_test_add_func ("/edit/recovery/bounded", test_bounded);
  g_test_add_func ("/edit/recovery/bounded-bytes", test_bounded_bytes);
  g_test_add_func ("/edit/recovery/size-of-steps", test_size_of_steps);
  g_test_add_func ("/edit/recovery/undo-beyond", test_undo_beyond);
  g_test_add_func ("/edit/recovery/clean-close", test_clean_close);
  g_test_add_func ("/edit/recovery/go-on", test_go_on);
  g_test_add_func ("/edit/recovery/found-once", test_found_once);
  g_test_add_func ("/edit/recovery/differences", test_differences);
  g_test_add_func ("/edit/recovery/saved", test_saved);
  g_test_add_func ("/edit/recovery/saved-elsewhere", test_saved_elsewhere);
  g_test_add_func ("/edit/recovery/unwritable", test_unwritable);
  g_test_add_func ("/edit/recovery/full-disk", test_full_disk);
  g_test_add_func ("/edit/recovery/damaged", test_damaged);
  return g_test_run ();
}
