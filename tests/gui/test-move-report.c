/* test-move-report.c - what came of an edit is said, of large programmes a moment later
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/move-report.h"

#include "edit/placing.h"
#include "gui/common/finding-job.h"
#include "store/reader.h"

#include <string.h>

#define SMALL 0
#define LARGE (CURSUS_FINDING_JOB_FRAME + 1)

typedef struct
{
  CursusEditor    *editor;
  CursusWorkspace *workspace;
  GPtrArray       *said;
} Fixture;

/* Two modules in their right order, and so many more that stand nowhere. */
static CursusProject *
create_project (guint n)
{
  g_autoptr (GString) text = g_string_new (
    "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
    "<modules><module id=\"a\" code=\"A\" credits=\"5\"/>"
    "<module id=\"b\" code=\"B\" credits=\"5\"><prerequisite module=\"a\"/></module>");
  CursusProject *project;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "<module id=\"m%u\" credits=\"5\"/>", i);
  g_string_append (text, "</modules><plans><plan id=\"p\">"
                         "<term id=\"s1\" type=\"semester\"><place module=\"a\"/></term>"
                         "<term id=\"s2\" type=\"semester\"><place module=\"b\"/></term>"
                         "<term id=\"s3\" type=\"semester\"/></plan></plans></project>");
  project = cursus_read_bytes (text->str, text->len, "test", &error);
  g_assert_no_error (error);
  return project;
}

static void
announced_cb (CursusWorkspace *workspace, const char *message, Fixture *fixture)
{
  g_ptr_array_add (fixture->said, g_strdup (message));
}

static void
set_up (Fixture *fixture, gconstpointer n)
{
  g_autoptr (CursusProject) project = create_project (GPOINTER_TO_UINT (n));

  fixture->editor = cursus_editor_new (project);
  fixture->workspace = cursus_workspace_new (fixture->editor);
  fixture->said = g_ptr_array_new_with_free_func (g_free);
  g_signal_connect (fixture->workspace, "announced", G_CALLBACK (announced_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer n)
{
  g_assert_finalize_object (fixture->workspace);
  g_assert_finalize_object (fixture->editor);
  g_ptr_array_unref (fixture->said);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Puts the second module into a term, and says so. */
static void
move (Fixture *fixture, const char *term)
{
  const CursusProject *project = cursus_workspace_get_project (fixture->workspace);
  const char *const    ids[] = { "b" };
  CursusFindings      *before =
    cursus_findings_ref ((CursusFindings *) cursus_workspace_get_findings (fixture->workspace));
  g_autoptr (GPtrArray) moved = g_ptr_array_new ();
  g_autoptr (CursusProject) next = NULL;
  const CursusMoveReport report = { .before = before, .what = "Move B", .ids = moved };

  g_ptr_array_add (moved, (gpointer) ids[0]);
  next = cursus_place (project, ids, 1, &(CursusTarget){ "p", term, 9 });
  cursus_editor_apply (fixture->editor, project, next, "Move B");
  cursus_move_report_say (fixture->workspace, &report);
  cursus_findings_unref (before);
}

static gboolean
is_found (Fixture *fixture)
{
  return cursus_findings_get_project (cursus_workspace_get_findings (fixture->workspace)) ==
         cursus_workspace_get_project (fixture->workspace);
}

static void
wait_for_findings (Fixture *fixture)
{
  while (!is_found (fixture))
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_said (Fixture *fixture, const char *expected)
{
  g_autofree char *all = NULL;

  g_ptr_array_add (fixture->said, NULL);
  all = g_strjoinv (" | ", (char **) fixture->said->pdata);
  g_ptr_array_set_size (fixture->said, (int) fixture->said->len - 1);
  g_assert_cmpstr (all, ==, expected);
}

#define BROKEN "B moved to Semester 1, position 2 of 2; Semester 1: 10 credits; 1 new problem"
#define MENDED "B moved to Semester 2, position 1 of 1; Semester 2: 5 credits; 1 problem mended"

static void
test_small (Fixture *fixture, gconstpointer n)
{
  move (fixture, "s1");
  move (fixture, "s2");
  assert_said (fixture, BROKEN " | " MENDED);
}

static void
test_large (Fixture *fixture, gconstpointer n)
{
  move (fixture, "s1");
  assert_said (fixture, "Move B");
  wait_for_findings (fixture);
  assert_said (fixture, "Move B | " BROKEN);
  move (fixture, "s2");
  wait_for_findings (fixture);
  assert_said (fixture, "Move B | " BROKEN " | Move B | " MENDED);
}

/* There is nothing to add. */
static void
test_no_problems (Fixture *fixture, gconstpointer n)
{
  move (fixture, "s3");
  wait_for_findings (fixture);
  assert_said (fixture, "Move B");
}

/* What the last of two edits did is not known when both were done before the findings came. */
static void
test_two_at_once (Fixture *fixture, gconstpointer n)
{
  move (fixture, "s3");
  move (fixture, "s1");
  wait_for_findings (fixture);
  assert_said (fixture, "Move B | Move B");
}

static void
test_undone (Fixture *fixture, gconstpointer n)
{
  move (fixture, "s1");
  cursus_editor_undo (fixture->editor);
  wait_for_findings (fixture);
  assert_said (fixture, "Move B");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    guint       n;
    void (*test) (Fixture *fixture, gconstpointer n);
  } tests[] = {
    { "/gui/move-report/small", SMALL, test_small },
    { "/gui/move-report/large", LARGE, test_large },
    { "/gui/move-report/no-problems", LARGE, test_no_problems },
    { "/gui/move-report/two-at-once", LARGE, test_two_at_once },
    { "/gui/move-report/undone", LARGE, test_undone },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, GUINT_TO_POINTER (tests[i].n), set_up, tests[i].test,
                tear_down);
  return g_test_run ();
}
