/* test-opening.c - a large programme in the window: while what follows from it is being found, the
 * window can be closed, and the programme be edited, undone and saved
 *
 * No test here waits for a time: a thread is waited for by waiting for what it found.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/saving.h"
#include "edit/setting.h"
#include "gui/common/finding-job.h"
#include "gui/window/window-private.h"
#include "store/reader.h"
#include "store/writer.h"
#include "test-window.h"

#include <glib/gstdio.h>

#define LARGE (CURSUS_FINDING_JOB_FRAME + 1)

/* Many of its modules are placed and none has credits, so that there is much to be found. */
static CursusProject *
create_project (void)
{
  GPtrArray *records = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GString) places = g_string_new (NULL);

  for (guint i = 1; i <= LARGE; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_ptr_array_add (records, sample_module (id, id));
      g_string_append_printf (places, "%s%s", i % 500 == 0 ? " | " : " ", id);
    }
  g_ptr_array_add (records, sample_plan ("p", places->str));
  return sample_project_of (records);
}

/* Pardons what GTK 4.8 says of tooltips in a window that is gone. */
static CursusWindow *
create_window (void)
{
  gtk_window_destroy (GTK_WINDOW (test_window_new ()));
  return cursus_window_new (NULL);
}

static CursusWindow *
create_window_with (CursusEditor **editor)
{
  g_autoptr (CursusProject) project = create_project ();
  CursusWindow *window = create_window ();

  *editor = cursus_editor_new (project);
  cursus_window_show (window, *editor);
  return window;
}

static void
wait_until_gone (CursusWindow *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_until_free (CursusWindow *window)
{
  while (window->loading != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
is_found (CursusWindow *window)
{
  return cursus_findings_get_project (cursus_workspace_get_findings (window->workspace)) ==
         cursus_workspace_get_project (window->workspace);
}

static const char *
get_page (CursusWindow *window)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (window->stack));
}

static void
edit (CursusEditor *editor, const char *credits)
{
  const CursusProject *project = cursus_editor_get_project (editor);
  const char          *module = "m1";
  CursusFieldValue     value = { "credits", NULL, credits };
  g_autoptr (CursusProject) next = cursus_set_field (project, &module, 1, &value, NULL);

  cursus_editor_apply (editor, project, next, "Change");
}

static void
test_shown_when_found (void)
{
  g_autoptr (CursusEditor) editor = NULL;
  CursusWindow *window = create_window_with (&editor);

  g_assert_false (cursus_window_is_free (window));
  g_assert_null (cursus_window_get_editor (window));
  g_assert_cmpstr (get_page (window), !=, "studio");
  wait_until_free (window);
  g_assert_true (cursus_window_get_editor (window) == editor);
  g_assert_true (is_found (window));
  g_assert_cmpstr (get_page (window), ==, "studio");
  wait_until_gone (window);
}

static void
test_closed_while_finding (void)
{
  g_autoptr (CursusEditor) editor = NULL;

  wait_until_gone (create_window_with (&editor));
  g_assert_finalize_object (g_steal_pointer (&editor));
}

/* What a crash left behind stays where it is, and can be found again. */
static void
test_recovered_and_closed (void)
{
  g_autoptr (CursusProject) project = create_project ();
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autofree char   *folder = g_dir_make_tmp ("cursus-XXXXXX", NULL);
  g_autofree char   *journal = g_build_filename (folder, "journal", NULL);
  CursusJournalLock *lock = cursus_journal_lock_try (journal);
  CursusWindow      *window = create_window ();

  g_assert_nonnull (lock);
  cursus_window_show_editor (window, editor, lock);
  cursus_journal_lock_unref (lock);
  g_assert_null (cursus_journal_lock_try (journal));
  wait_until_gone (window);
  lock = cursus_journal_lock_try (journal);
  g_assert_nonnull (lock);
  cursus_journal_lock_unref (lock);
  g_rmdir (folder);
}

static void
test_two_at_once (void)
{
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusEditor) other_editor = NULL;
  CursusWindow *window = create_window_with (&editor);
  CursusWindow *other = create_window_with (&other_editor);

  wait_until_free (other);
  wait_until_free (window);
  edit (other_editor, "5");
  edit (editor, "6");
  wait_until_gone (window);
  while (!is_found (other))
    g_main_context_iteration (NULL, TRUE);
  wait_until_gone (other);
}

static void
test_cancelled_while_finding (void)
{
  g_autoptr (CursusEditor) editor = NULL;
  CursusWindow *window = create_window_with (&editor);

  g_action_group_activate_action (G_ACTION_GROUP (window), "cancel-loading", NULL);
  wait_until_free (window);
  g_assert_true (cursus_window_is_free (window));
  g_assert_cmpstr (get_page (window), ==, "empty");

  /* Another one can be shown there. */
  cursus_window_show (window, editor);
  wait_until_free (window);
  g_assert_cmpstr (get_page (window), ==, "studio");
  wait_until_gone (window);
}

static void
test_closed_while_reading (void)
{
  g_autoptr (CursusProject) project = create_project ();
  g_autoptr (GString) bytes = cursus_write (project);
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  CursusWindow *window = create_window ();
  int           file = g_file_open_tmp ("cursus-XXXXXX.cursus", &path, &error);

  g_assert_no_error (error);
  g_close (file, NULL);
  g_file_set_contents (path, bytes->str, (gssize) bytes->len, &error);
  g_assert_no_error (error);

  cursus_window_open (window, path);
  wait_until_gone (window);

  window = create_window ();
  cursus_window_open (window, path);
  wait_until_free (window);
  g_assert_true (is_found (window));
  g_assert_cmpstr (cursus_window_get_path (window), ==, path);
  wait_until_gone (window);
  g_unlink (path);
}

static void
test_edited_and_closed (void)
{
  g_autoptr (CursusEditor) editor = NULL;
  CursusWindow *window = create_window_with (&editor);

  wait_until_free (window);
  edit (editor, "5");
  g_assert_false (is_found (window));
  wait_until_gone (window);
}

static void
test_edited_and_undone (void)
{
  g_autoptr (CursusEditor) editor = NULL;
  CursusWindow *window = create_window_with (&editor);

  wait_until_free (window);
  for (guint i = 0; i < 3; i++)
    {
      edit (editor, i % 2 == 0 ? "5" : "6");
      g_assert_false (is_found (window));
      g_main_context_iteration (NULL, FALSE);
    }
  while (cursus_editor_undo (editor))
    ;
  while (!is_found (window))
    g_main_context_iteration (NULL, TRUE);
  wait_until_gone (window);
}

static void
saved_cb (GObject *editor, GAsyncResult *result, gpointer is_saved)
{
  g_autoptr (GError) error = NULL;

  cursus_editor_save_finish (CURSUS_EDITOR (editor), result, &error);
  g_assert_no_error (error);
  *(gboolean *) is_saved = TRUE;
}

static void
test_edited_and_saved (void)
{
  g_autoptr (CursusEditor) editor = NULL;
  CursusWindow    *window = create_window_with (&editor);
  g_autofree char *folder = g_dir_make_tmp ("cursus-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "saved.cursus", NULL);
  gboolean         is_saved = FALSE;
  g_autoptr (CursusProject) read = NULL;

  wait_until_free (window);
  edit (editor, "5");
  cursus_editor_save_async (editor, path, CURSUS_SAVE_ANYWAY, saved_cb, &is_saved);
  while (!is_saved || !is_found (window))
    g_main_context_iteration (NULL, TRUE);
  read = cursus_read_file (path, NULL, NULL, NULL);
  g_assert_nonnull (read);
  g_assert_cmpint (cursus_project_nth_module (read, 0)->credits, ==, CURSUS_DECIMAL (5, 0));
  wait_until_gone (window);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/gui/opening/shown-when-found", test_shown_when_found);
  g_test_add_func ("/gui/opening/closed-while-finding", test_closed_while_finding);
  g_test_add_func ("/gui/opening/recovered-and-closed", test_recovered_and_closed);
  g_test_add_func ("/gui/opening/two-at-once", test_two_at_once);
  g_test_add_func ("/gui/opening/cancelled-while-finding", test_cancelled_while_finding);
  g_test_add_func ("/gui/opening/closed-while-reading", test_closed_while_reading);
  g_test_add_func ("/gui/opening/edited-and-closed", test_edited_and_closed);
  g_test_add_func ("/gui/opening/edited-and-undone", test_edited_and_undone);
  g_test_add_func ("/gui/opening/edited-and-saved", test_edited_and_saved);
  return g_test_run ();
}
