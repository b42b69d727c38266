/* test-workspace.c - what is known of a project comes at once or a moment later, and is never mixed
 *
 * No test here waits for a time: a thread is waited for by waiting for what it found.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/removing.h"
#include "edit/setting.h"
#include "gui/common/finding-job.h"
#include "gui/common/workspace.h"

#define SMALL 3
#define LARGE (CURSUS_FINDING_JOB_FRAME + 1)

static CursusProject *
create_project (guint n)
{
  GPtrArray *records = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_ptr_array_add (records, sample_module (id, NULL));
    }
  g_ptr_array_add (records, sample_plan ("p", "m1 m2 | m3"));
  return sample_project_of (records);
}

/* What a workspace said, and when its findings were of which project. */
typedef struct
{
  CursusEditor    *editor;
  CursusWorkspace *workspace;
  guint            n_changed;
  guint            n_found;
  gboolean         was_found; /* when the project was another one the last time */
} Fixture;

static gboolean
is_found (CursusWorkspace *workspace)
{
  return cursus_findings_get_project (cursus_workspace_get_findings (workspace)) ==
         cursus_workspace_get_project (workspace);
}

static void
changed_cb (CursusWorkspace *workspace, gpointer before, gpointer after, Fixture *fixture)
{
  fixture->n_changed++;
  fixture->was_found = is_found (workspace);
}

static void
found_cb (CursusWorkspace *workspace, Fixture *fixture)
{
  fixture->n_found++;
  g_assert_true (is_found (workspace));
}

static void
watch (Fixture *fixture)
{
  g_signal_connect (fixture->workspace, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect (fixture->workspace, "findings-changed", G_CALLBACK (found_cb), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer n)
{
  g_autoptr (CursusProject) project = create_project (GPOINTER_TO_UINT (n));

  fixture->editor = cursus_editor_new (project);
  fixture->workspace = cursus_workspace_new (fixture->editor);
  watch (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer n)
{
  if (fixture->workspace != NULL)
    g_assert_finalize_object (fixture->workspace);
  g_assert_finalize_object (fixture->editor);
}

static void
edit (CursusEditor *editor, const char *credits)
{
  const CursusProject *project = cursus_editor_get_project (editor);
  const char          *module = "m1";
  CursusFieldValue     value = { "credits", NULL, credits };
  g_autoptr (CursusProject) next = cursus_set_field (project, &module, 1, &value, NULL);

  g_assert_nonnull (next);
  cursus_editor_apply (editor, project, next, "Change");
}

static void
wait_until_found (Fixture *fixture, guint n)
{
  while (fixture->n_found < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_small (Fixture *fixture, gconstpointer n)
{
  edit (fixture->editor, "5");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_true (fixture->was_found);
  g_assert_cmpuint (fixture->n_found, ==, 1);
}

static void
test_large (Fixture *fixture, gconstpointer n)
{
  const CursusFindings *before = cursus_workspace_get_findings (fixture->workspace);

  g_assert_true (is_found (fixture->workspace));
  edit (fixture->editor, "5");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_false (fixture->was_found);
  g_assert_cmpuint (fixture->n_found, ==, 0);
  g_assert_true (cursus_workspace_get_findings (fixture->workspace) == before);
  wait_until_found (fixture, 1);
  g_assert_true (is_found (fixture->workspace));
}

static void
test_last_wins (Fixture *fixture, gconstpointer n)
{
  edit (fixture->editor, "5");
  edit (fixture->editor, "6");
  edit (fixture->editor, "7");
  wait_until_found (fixture, 1);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
  g_assert_true (is_found (fixture->workspace));

  /* Whatever else was found is waited for with this: there is one thread at a time. */
  edit (fixture->editor, "8");
  wait_until_found (fixture, 2);
  g_assert_cmpuint (fixture->n_found, ==, 2);
}

static void
test_undone (Fixture *fixture, gconstpointer n)
{
  const CursusFindings *before = cursus_workspace_get_findings (fixture->workspace);

  edit (fixture->editor, "5");
  g_assert_true (cursus_editor_undo (fixture->editor));
  g_assert_true (fixture->was_found);
  g_assert_true (cursus_workspace_get_findings (fixture->workspace) == before);
  g_assert_cmpuint (fixture->n_found, ==, 1);

  edit (fixture->editor, "6");
  wait_until_found (fixture, 2);
  g_assert_cmpuint (fixture->n_found, ==, 2);
}

static void
test_becomes_small (Fixture *fixture, gconstpointer n)
{
  g_autoptr (CursusProject) large = create_project (LARGE);

  cursus_editor_apply (fixture->editor, cursus_editor_get_project (fixture->editor), large,
                       "Paste");
  g_assert_false (fixture->was_found);
  edit (fixture->editor, "5");
  g_assert_true (cursus_editor_undo (fixture->editor));
  g_assert_true (cursus_editor_undo (fixture->editor));
  g_assert_true (fixture->was_found);
  g_assert_cmpuint (fixture->n_found, ==, 1);

  g_assert_true (cursus_editor_redo (fixture->editor));
  wait_until_found (fixture, 2);
  g_assert_true (cursus_editor_get_project (fixture->editor) == large);
  g_assert_cmpuint (fixture->n_found, ==, 2);
}

static void
test_language (Fixture *fixture, gconstpointer n)
{
  cursus_workspace_set_language (fixture->workspace, "de");
  g_assert_cmpuint (fixture->n_found, ==, 0);
  wait_until_found (fixture, 1);
  g_assert_cmpstr (cursus_workspace_get_findings (fixture->workspace)->language, ==, "de");
}

static void
test_gone (Fixture *fixture, gconstpointer n)
{
  edit (fixture->editor, "5");
  g_assert_finalize_object (fixture->workspace);

  /* Its thread is busy still, and tells nobody. */
  fixture->workspace = cursus_workspace_new (fixture->editor);
  watch (fixture);
  edit (fixture->editor, "6");
  wait_until_found (fixture, 1);
}

static void
assert_selected (CursusWorkspace *workspace, const char *expected)
{
  const GPtrArray *selection = cursus_workspace_get_selection (workspace);
  g_autoptr (GString) said = g_string_new (NULL);

  for (guint i = 0; i < selection->len; i++)
    g_string_append_printf (said, "%s%s", i > 0 ? " " : "", (char *) selection->pdata[i]);
  g_assert_cmpstr (said->str, ==, expected);
  for (guint i = 1; i <= SMALL; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_assert_true (
        cursus_workspace_is_selected (workspace, id) ==
        g_ptr_array_find_with_equal_func ((GPtrArray *) selection, id, g_str_equal, NULL));
    }
}

/* What is removed is not selected any more, also when its id comes back. */
static void
test_selection (Fixture *fixture, gconstpointer n)
{
  const CursusProject *project = cursus_editor_get_project (fixture->editor);
  g_autoptr (CursusProject) fewer = cursus_remove (project, (const char *const[]){ "m3" }, 1);

  cursus_workspace_select (fixture->workspace, (const char *const[]){ "m3", "m1" }, 2);
  assert_selected (fixture->workspace, "m3 m1");
  cursus_editor_apply (fixture->editor, project, fewer, "Remove");
  assert_selected (fixture->workspace, "m1");
  cursus_editor_undo (fixture->editor);
  assert_selected (fixture->workspace, "m1");
  cursus_workspace_select_one (fixture->workspace, "m2");
  assert_selected (fixture->workspace, "m2");
  cursus_workspace_select_one (fixture->workspace, NULL);
  assert_selected (fixture->workspace, "");
}

/* --- a workspace that is large from the beginning --- */

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CursusWorkspace **workspace = data;

  *workspace = cursus_workspace_new_finish (result);
  if (*workspace == NULL)
    *workspace = GSIZE_TO_POINTER (1);
}

static CursusWorkspace *
wait_until_open (CursusWorkspace **workspace)
{
  while (*workspace == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *workspace != GSIZE_TO_POINTER (1) ? *workspace : NULL;
}

static void
test_opened (void)
{
  g_autoptr (CursusProject) project = create_project (LARGE);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  CursusWorkspace *workspace = NULL;

  cursus_workspace_new_async (editor, NULL, opened_cb, &workspace);
  g_assert_null (workspace);
  workspace = wait_until_open (&workspace);
  g_assert_true (is_found (workspace));
  g_assert_cmpstr (cursus_workspace_get_plan (workspace), ==, "p");
  g_assert_finalize_object (workspace);
}

static void
test_edited_while_opened (void)
{
  g_autoptr (CursusProject) project = create_project (LARGE);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  CursusWorkspace *workspace = NULL;

  cursus_workspace_new_async (editor, NULL, opened_cb, &workspace);
  edit (editor, "5");
  workspace = wait_until_open (&workspace);
  g_assert_true (cursus_workspace_get_project (workspace) != project);
  g_assert_true (is_found (workspace));
  g_assert_finalize_object (workspace);
}

static void
test_opening_cancelled (void)
{
  g_autoptr (CursusProject) project = create_project (LARGE);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  CursusWorkspace *workspace = NULL;

  cursus_workspace_new_async (editor, cancellable, opened_cb, &workspace);
  g_cancellable_cancel (cancellable);
  g_assert_null (wait_until_open (&workspace));
}

static void
add (const char *path, guint n, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GUINT_TO_POINTER (n), set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/gui/workspace/small-at-once", SMALL, test_small);
  add ("/gui/workspace/large-later", LARGE, test_large);
  add ("/gui/workspace/last-edit-wins", LARGE, test_last_wins);
  add ("/gui/workspace/undone-before-it-was-found", LARGE, test_undone);
  add ("/gui/workspace/small-again-before-it-was-found", SMALL, test_becomes_small);
  add ("/gui/workspace/other-language", LARGE, test_language);
  add ("/gui/workspace/gone-before-it-was-found", LARGE, test_gone);
  add ("/gui/workspace/selection", SMALL, test_selection);
  g_test_add_func ("/gui/workspace/opened", test_opened);
  g_test_add_func ("/gui/workspace/edited-while-opened", test_edited_while_opened);
  g_test_add_func ("/gui/workspace/opening-cancelled", test_opening_cancelled);
  return g_test_run ();
}
