/* test-recovery-crash.c - killed in the middle of its work, at most the last gesture is lost
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/project-difference.h"
#include "common/random-project.h"
#include "compare/random-edit.h"
#include "edit/journal-writer.h"
#include "edit/recovery.h"
#include "store/scratch.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define EDITS 25
#define PROCESSES 6

/* The same edits, in the child and in the parent. */
static void
edit (CursusEditor *editor, guint nth)
{
  const CursusProject *now = cursus_editor_get_project (editor);
  g_auto (RandomValues) values = random_edit_values (now, nth);
  g_autoptr (CursusProject) next = random_edits (&values, now, 3);

  cursus_editor_apply (editor, now, next, "Edit");
}

static CursusEditor *
editor_new (void)
{
  g_autoptr (CursusProject) project = random_project_new (4, 3, 0);

  return cursus_editor_new (project);
}

/* Edits, and tells after each how many there are; never comes back. */
static void
run_child (const char *program, const char *folder, int report, gboolean waits)
{
  g_autofree char *number = g_strdup_printf ("%d", report);

  execl (program, program, "--child", folder, number, waits ? "waits" : "hurries", NULL);
  _exit (2);
}

static int
be_child (const char *folder, int report, gboolean waits)
{
  CursusEditor        *editor = editor_new ();
  CursusJournalWriter *writer = cursus_journal_writer_new (editor, folder, NULL);

  for (guint i = 0; i < EDITS; i++)
    {
      edit (editor, i);
      if (waits)
        cursus_journal_writer_flush (writer);
      if (write (report, "x", 1) != 1)
        return 1;
    }
  pause ();
  return 0;
}

/* Kills the child after it told of @n edits; gives how many it told of in all. */
static guint
kill_after (const char *program, const char *folder, guint n, gboolean waits)
{
  int   pipes[2];
  char  letter;
  guint told = 0;
  pid_t child;

  g_assert_cmpint (pipe (pipes), ==, 0);
  child = fork ();
  if (child == 0)
    run_child (program, folder, pipes[1], waits);
  close (pipes[1]);
  while (told < n && read (pipes[0], &letter, 1) == 1)
    told++;
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  while (read (pipes[0], &letter, 1) == 1)
    told++;
  close (pipes[0]);
  return told;
}

static const char *program;

static guint
recovered_steps (const char *folder)
{
  g_autoptr (GPtrArray) leftovers = cursus_recovery_list (folder);
  g_autoptr (CursusRecovered) recovered = NULL;
  g_autoptr (CursusEditor) again = editor_new ();
  const CursusHistory *history;
  g_autoptr (GError) error = NULL;
  guint n;

  if (leftovers->len == 0)
    return 0;
  g_assert_cmpuint (leftovers->len, ==, 1);
  g_assert_null (((CursusLeftover *) leftovers->pdata[0])->problem);
  recovered = cursus_recovery_open (((CursusLeftover *) leftovers->pdata[0])->journal, &error);
  g_assert_no_error (error);
  g_assert_true (recovered->is_complete);

  history = cursus_editor_get_history (recovered->editor);
  n = cursus_history_get_n_steps (history);
  for (guint i = 0; i < EDITS && cursus_history_get_n_steps (cursus_editor_get_history (again)) < n;
       i++)
    edit (again, i);
  for (guint i = 0; i <= n; i++)
    assert_projects_equal (cursus_history_nth_project (history, i),
                           cursus_history_nth_project (cursus_editor_get_history (again), i));
  g_assert_cmpuint (cursus_history_get_position (history), ==, n);
  return n;
}

/* So many steps do so many edits make: one that changes nothing is no step. */
static guint
steps_of (guint n_edits)
{
  g_autoptr (CursusEditor) editor = editor_new ();

  for (guint i = 0; i < n_edits; i++)
    edit (editor, i);
  return cursus_history_get_n_steps (cursus_editor_get_history (editor));
}

/* What was on the disk when the power went is there. */
static void
test_killed (void)
{
  for (guint n = 1; n < EDITS; n += 4)
    {
      g_autoptr (Scratch) folder = scratch_new ();
      guint told = kill_after (program, folder, n, TRUE);
      guint steps = recovered_steps (folder);

      g_test_message ("%u edits told, %u steps back", told, steps);
      g_assert_cmpuint (steps, >=, steps_of (told));
    }
}

/* In the midst of writing: whatever is there is whole, from the first step on. */
static void
test_killed_in_haste (void)
{
  for (guint n = 1; n < EDITS; n += 3)
    {
      g_autoptr (Scratch) folder = scratch_new ();
      guint told = kill_after (program, folder, n, FALSE);
      guint steps = recovered_steps (folder);

      g_test_message ("%u edits told, %u steps back", told, steps);
      g_assert_cmpuint (steps, <=, steps_of (EDITS));
    }
}

/* Looks for what is left as soon as the gate closes, tells how much that is, and lives on with it.
 */
static int
be_finder (const char *folder, int gate, int report)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  char letter;

  if (read (gate, &letter, 1) != 0)
    return 1;
  leftovers = cursus_recovery_list (folder);
  letter = (char) leftovers->len;
  if (write (report, &letter, 1) != 1)
    return 1;
  pause ();
  return 0;
}

static pid_t
start_finder (const char *folder, const int *gate, int report)
{
  g_autofree char *gate_number = g_strdup_printf ("%d", gate[0]);
  g_autofree char *report_number = g_strdup_printf ("%d", report);
  pid_t            child = fork ();

  if (child == 0)
    {
      close (gate[1]);
      execl (program, program, "--finder", folder, gate_number, report_number, NULL);
      _exit (2);
    }
  return child;
}

/* Of several processes that start at one moment, one gets what a crash left behind; the others
 * find nothing until its end. */
static void
test_together (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  pid_t children[PROCESSES];
  int   gate[2], report[2];
  guint n_found = 0;
  char  found;

  g_assert_cmpuint (kill_after (program, folder, 3, TRUE), >=, 3);
  g_assert_cmpint (pipe (gate), ==, 0);
  g_assert_cmpint (pipe (report), ==, 0);
  for (guint i = 0; i < PROCESSES; i++)
    children[i] = start_finder (folder, gate, report[1]);
  close (gate[0]);
  close (gate[1]);
  close (report[1]);

  for (guint i = 0; i < PROCESSES; i++)
    {
      g_assert_cmpint (read (report[0], &found, 1), ==, 1);
      n_found += (guint) found;
    }
  g_assert_cmpuint (n_found, ==, 1);
  g_assert_cmpuint (recovered_steps (folder), ==, 0);

  for (guint i = 0; i < PROCESSES; i++)
    {
      kill (children[i], SIGKILL);
      waitpid (children[i], NULL, 0);
    }
  close (report[0]);
  g_assert_cmpuint (recovered_steps (folder), >, 0);
}

int
main (int argc, char **argv)
{
  g_autofree char *self = NULL;

  if (argc == 5 && strcmp (argv[1], "--child") == 0)
    return be_child (argv[2], atoi (argv[3]), strcmp (argv[4], "waits") == 0);
  if (argc == 5 && strcmp (argv[1], "--finder") == 0)
    return be_finder (argv[2], atoi (argv[3]), atoi (argv[4]));

  self = g_file_read_link ("/proc/self/exe", NULL);
  program = self;
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit/recovery-crash/killed", test_killed);
  g_test_add_func ("/edit/recovery-crash/killed-in-haste", test_killed_in_haste);
  g_test_add_func ("/edit/recovery-crash/together", test_together);
  return g_test_run ();
}
