/* test-saving.c - files read and written in a thread; what others changed is not replaced
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "../store/scratch.h"
#include "board-sketch.h"

#include "edit/adding.h"
#include "edit/fingerprint.h"
#include "edit/loading.h"
#include "edit/saving.h"
#include "store/error.h"
#include "store/writer.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME "m.cursus"

/* --- waiting --- */

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **done = data;

  *done = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **done)
{
  while (*done == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *done;
}

static gboolean
save (CursusEditor *editor, const char *path, CursusSaveFlags flags, GError **error)
{
  g_autoptr (GAsyncResult) done = NULL;

  cursus_editor_save_async (editor, path, flags, done_cb, &done);
  return cursus_editor_save_finish (editor, wait_for (&done), error);
}

/* An editor with a project that was opened from a file. */
static CursusEditor *
open_file (const char *path)
{
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autofree char *fingerprint = NULL;
  CursusEditor    *editor;

  cursus_load_async (path, NULL, NULL, done_cb, &done);
  project = cursus_load_finish (wait_for (&done), &fingerprint, &error);
  g_assert_no_error (error);

  editor = cursus_editor_new (project);
  cursus_editor_set_saved (editor, path, project);
  cursus_editor_set_fingerprint (editor, fingerprint);
  return editor;
}

static void
edit (CursusEditor *editor)
{
  const CursusProject *base = cursus_editor_get_project (editor);
  g_autoptr (CursusProject) next = cursus_add_module (base, "More", NULL, NULL);

  cursus_editor_apply (editor, base, next, "Add");
}

static char *
write_project (const char *folder, const char *body)
{
  g_autoptr (CursusProject) project = board_project (body);
  g_autoptr (GString) text = cursus_write (project);

  return scratch_write (folder, NAME, text->str, text->len);
}

static gboolean
holds (const char *path, const CursusProject *project)
{
  g_autoptr (GString) text = cursus_write (project);
  g_autofree char *contents = NULL;

  return g_file_get_contents (path, &contents, NULL, NULL) && g_str_equal (contents, text->str);
}

/* --- reading --- */

static void
test_load (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "<modules><module id='a'/></modules>");
  g_autoptr (CursusEditor) editor = open_file (path);
  g_autofree char *fingerprint = cursus_fingerprint_of_file (path);

  g_assert_nonnull (cursus_project_lookup_module (cursus_editor_get_project (editor), "a"));
  g_assert_cmpstr (cursus_editor_get_fingerprint (editor), ==, fingerprint);
  g_assert_false (cursus_editor_is_modified (editor));
}

static void
report (double fraction, gpointer data)
{
  GArray *fractions = data;

  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  g_array_append_val (fractions, fraction);
}

static void
test_load_progress (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autoptr (GArray) fractions = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *note = g_strnfill (500000, 'x');
  g_autofree char *body =
    g_strconcat ("<modules><module id='a'><note>", note, "</note></module></modules>", NULL);
  g_autofree char   *path = write_project (folder, body);
  CursusLoadProgress progress = { report, fractions };
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (CursusProject) project = NULL;
  guint n;

  cursus_load_async (path, &progress, NULL, done_cb, &done);
  project = cursus_load_finish (wait_for (&done), NULL, NULL);
  g_assert_nonnull (project);
  n = fractions->len;
  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (g_array_index (fractions, double, i), >,
                         i > 0 ? g_array_index (fractions, double, i - 1) : 0);
      g_assert_cmpfloat (g_array_index (fractions, double, i), <=, 1);
    }

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fractions->len, ==, n);
}

static void
test_load_fails (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *broken = scratch_write (folder, "b.cursus", "no XML", 6);
  g_autofree char *missing = g_build_filename (folder, "nothing.cursus", NULL);
  g_autoptr (GAsyncResult) done_broken = NULL;
  g_autoptr (GAsyncResult) done_missing = NULL;
  g_autoptr (GError) no_xml = NULL;
  g_autoptr (GError) no_file = NULL;
  char *fingerprint = NULL;

  cursus_load_async (broken, NULL, NULL, done_cb, &done_broken);
  cursus_load_async (missing, NULL, NULL, done_cb, &done_missing);
  g_assert_null (cursus_load_finish (wait_for (&done_broken), &fingerprint, &no_xml));
  g_assert_null (cursus_load_finish (wait_for (&done_missing), NULL, &no_file));
  g_assert_null (fingerprint);
  g_assert_error (no_xml, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML);
  g_assert_error (no_file, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_OPEN);
}

static void
test_load_cancelled (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  cursus_load_async (path, NULL, cancellable, done_cb, &done);
  g_assert_null (cursus_load_finish (wait_for (&done), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* --- writing --- */

static void
test_save (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autofree char *other = g_build_filename (folder, "other.cursus", NULL);
  g_autoptr (CursusEditor) editor = open_file (path);
  g_autoptr (GError) error = NULL;

  /* Twice, so that what was written itself does not count as changed by others. */
  for (guint i = 0; i < 2; i++)
    {
      edit (editor);
      g_assert_true (cursus_editor_is_modified (editor));
      g_assert_true (save (editor, path, CURSUS_SAVE_NONE, &error));
      g_assert_no_error (error);
      g_assert_false (cursus_editor_is_modified (editor));
      g_assert_true (holds (path, cursus_editor_get_project (editor)));
    }

  g_assert_true (save (editor, other, CURSUS_SAVE_NONE, &error));
  g_assert_cmpstr (cursus_editor_get_path (editor), ==, other);
  g_assert_nonnull (cursus_editor_get_fingerprint (editor));
  g_assert_true (holds (other, cursus_editor_get_project (editor)));
}

/* An edit that is made while the file is written is not in the file. */
static void
test_save_and_edit (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = g_build_filename (folder, NAME, NULL);
  g_autoptr (CursusProject) project = board_project ("");
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (GAsyncResult) done = NULL;

  cursus_editor_save_async (editor, path, CURSUS_SAVE_NONE, done_cb, &done);
  edit (editor);
  g_assert_true (cursus_editor_save_finish (editor, wait_for (&done), NULL));

  g_assert_true (holds (path, project));
  g_assert_true (cursus_editor_get_saved (editor) == project);
  g_assert_true (cursus_editor_is_modified (editor));
  g_assert_true (cursus_editor_undo (editor));
  g_assert_false (cursus_editor_is_modified (editor));
}

/* The second waits for the first, and what the first wrote is its own. */
static void
test_save_twice_at_once (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autoptr (CursusEditor) editor = open_file (path);
  g_autoptr (GAsyncResult) first = NULL;
  g_autoptr (GAsyncResult) second = NULL;
  g_autoptr (GError) error = NULL;

  edit (editor);
  cursus_editor_save_async (editor, path, CURSUS_SAVE_NONE, done_cb, &first);
  edit (editor);
  cursus_editor_save_async (editor, path, CURSUS_SAVE_NONE, done_cb, &second);
  wait_for (&second);
  g_assert_nonnull (first);
  g_assert_true (cursus_editor_save_finish (editor, first, &error));
  g_assert_true (cursus_editor_save_finish (editor, second, &error));
  g_assert_true (holds (path, cursus_editor_get_project (editor)));
  g_assert_false (cursus_editor_is_modified (editor));
}

static void
test_changed_by_others (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autoptr (CursusEditor) editor = open_file (path);
  g_autoptr (CursusProject) theirs = board_project ("<modules><module id='z'/></modules>");
  g_autoptr (GError) error = NULL;

  g_free (write_project (folder, "<modules><module id='z'/></modules>"));
  edit (editor);
  g_assert_false (save (editor, path, CURSUS_SAVE_NONE, &error));
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_CHANGED);
  g_assert_cmpstr (error->message, ==,
                   "“m.cursus” was changed by someone else since it was opened.");
  g_assert_true (holds (path, theirs));
  g_assert_true (cursus_editor_is_modified (editor));

  g_assert_true (save (editor, path, CURSUS_SAVE_ANYWAY, NULL));
  g_assert_true (holds (path, cursus_editor_get_project (editor)));
  edit (editor);
  g_assert_true (save (editor, path, CURSUS_SAVE_NONE, NULL));
}

/* Touched, or deleted, is not changed. */
static void
test_not_changed_by_others (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autoptr (CursusEditor) editor = open_file (path);

  g_free (write_project (folder, ""));
  edit (editor);
  g_assert_true (save (editor, path, CURSUS_SAVE_NONE, NULL));

  g_assert_cmpint (g_unlink (path), ==, 0);
  edit (editor);
  g_assert_true (save (editor, path, CURSUS_SAVE_NONE, NULL));
  g_assert_true (holds (path, cursus_editor_get_project (editor)));
}

static void
test_no_folder (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = g_build_filename (folder, "gone", NAME, NULL);
  g_autoptr (CursusProject) project = board_project ("");
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (GError) error = NULL;

  edit (editor);
  g_assert_false (save (editor, path, CURSUS_SAVE_NONE, &error));
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_FOLDER);
  g_assert_null (cursus_editor_get_path (editor));
  g_assert_true (cursus_editor_is_modified (editor));
}

static void
test_no_permission (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autoptr (CursusEditor) editor = open_file (path);
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("root may write everywhere");
      return;
    }
  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  edit (editor);
  g_assert_false (save (editor, path, CURSUS_SAVE_NONE, &error));
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_SAVE);
  g_assert_true (holds (path, cursus_editor_get_saved (editor)));
}

static void
test_link (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = write_project (folder, "");
  g_autofree char *link = g_build_filename (folder, "link.cursus", NULL);
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink (NAME, link), ==, 0);
  editor = open_file (link);
  edit (editor);
  g_assert_true (save (editor, link, CURSUS_SAVE_NONE, NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (holds (path, cursus_editor_get_project (editor)));

  /* Others change what it leads to. */
  g_free (write_project (folder, "<modules><module id='z'/></modules>"));
  g_assert_false (save (editor, link, CURSUS_SAVE_NONE, &error));
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_CHANGED);
}

static void
test_fingerprint (void)
{
  g_autoptr (Scratch) folder = scratch_new ();
  g_autofree char *path = scratch_write (folder, NAME, "abc", 3);
  g_autofree char *of_file = cursus_fingerprint_of_file (path);
  g_autofree char *of_bytes = cursus_fingerprint_of_bytes ("abc", 3);
  g_autofree char *other = cursus_fingerprint_of_bytes ("abd", 3);

  g_assert_cmpstr (of_file, ==, of_bytes);
  g_assert_cmpstr (of_file, !=, other);
  g_assert_null (cursus_fingerprint_of_file (folder));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/load", test_load);
  g_test_add_func ("/edit/load/progress", test_load_progress);
  g_test_add_func ("/edit/load/fails", test_load_fails);
  g_test_add_func ("/edit/load/cancelled", test_load_cancelled);
  g_test_add_func ("/edit/save", test_save);
  g_test_add_func ("/edit/save/and-edit", test_save_and_edit);
  g_test_add_func ("/edit/save/twice-at-once", test_save_twice_at_once);
  g_test_add_func ("/edit/save/changed-by-others", test_changed_by_others);
  g_test_add_func ("/edit/save/not-changed-by-others", test_not_changed_by_others);
  g_test_add_func ("/edit/save/no-folder", test_no_folder);
  g_test_add_func ("/edit/save/no-permission", test_no_permission);
  g_test_add_func ("/edit/save/link", test_link);
  g_test_add_func ("/edit/fingerprint", test_fingerprint);

  return g_test_run ();
}
