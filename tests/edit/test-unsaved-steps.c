/* test-unsaved-steps.c - how many steps a file lacks after a crash
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/journal-writer.h"
#include "edit/recovery.h"
#include "store/scratch.h"

static void
set_credits (CursusEditor *editor, guint credits)
{
  const CursusProject *now = cursus_editor_get_project (editor);
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (now, 0));
  g_autoptr (CursusProject) next = NULL;

  module->credits = CURSUS_DECIMAL ((int) credits, 0);
  next = cursus_project_with (now, &module->record);
  cursus_editor_apply (editor, now, next, "Change credits");
}

/* How many steps are counted when @n were done, the one at @saved was written to the file, and
 * @undone were taken back after the last; if @is_turned, something else was done then. */
static guint
count_unsaved (guint n, guint saved, guint undone, gboolean is_turned)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (CursusProject) project = sample_project_of_modules (3);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusJournalWriter) writer = cursus_journal_writer_new (editor, folder, NULL);
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (CursusRecovered) recovered = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i <= n; i++)
    {
      set_credits (editor, i);
      if (i == saved)
        cursus_editor_set_saved (editor, "/nowhere/p.cursus", cursus_editor_get_project (editor));
    }
  for (guint i = 0; i < undone; i++)
    cursus_editor_undo (editor);
  if (is_turned)
    set_credits (editor, 50);
  cursus_journal_writer_leave (writer);
  leftovers = cursus_recovery_list (folder);
  g_assert_cmpuint (leftovers->len, ==, 1);
  recovered = cursus_recovery_open (((CursusLeftover *) leftovers->pdata[0])->journal, &error);
  g_assert_no_error (error);
  return recovered->n_unsaved;
}

/* Counted is what the file lacks, not what was done since the programme was opened. */
static void
test_unsaved_steps (void)
{
  g_assert_cmpuint (count_unsaved (5, 0, 0, FALSE), ==, 5);
  g_assert_cmpuint (count_unsaved (5, 3, 0, FALSE), ==, 2);
  g_assert_cmpuint (count_unsaved (5, 3, 1, FALSE), ==, 1);
  g_assert_cmpuint (count_unsaved (5, 5, 2, FALSE), ==, 2);
  g_assert_cmpuint (count_unsaved (5, 5, 2, TRUE), ==, 1);
  g_assert_cmpuint (count_unsaved (5, 3, 1, TRUE), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit/unsaved-steps/count", test_unsaved_steps);
  return g_test_run ();
}
