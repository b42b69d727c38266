/* test-editor.c - the one door: undo, redo, typing, and what is modified
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/adding.h"
#include "edit/editor.h"
#include "edit/setting.h"

#define BODY "<modules><module id='a'/><module id='b'/></modules>"

static void
type (CursusEditor *editor, const char *id, const char *text)
{
  const CursusProject *base = cursus_editor_get_project (editor);
  CursusFieldValue     value = { "title", NULL, text };
  g_autoptr (CursusProject) next = cursus_set_field (base, &id, 1, &value, NULL);

  cursus_editor_apply_typing (editor, base, next, "Rename", id);
}

static void
add (CursusEditor *editor)
{
  const CursusProject *base = cursus_editor_get_project (editor);
  g_autoptr (CursusProject) next = cursus_add_module (base, NULL, NULL, NULL);

  cursus_editor_apply (editor, base, next, "Add");
}

static const char *
title_of (CursusEditor *editor, const char *id)
{
  return cursus_text_get (
    cursus_project_lookup_module (cursus_editor_get_project (editor), id)->title, "en");
}

static void
test_undo (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);
  const CursusProject *after;

  g_assert_false (cursus_editor_can_undo (editor));
  g_assert_false (cursus_editor_undo (editor));
  add (editor);
  after = cursus_editor_get_project (editor);
  g_assert_cmpstr (cursus_editor_get_undo_label (editor), ==, "Add");
  g_assert_null (cursus_editor_get_redo_label (editor));

  g_assert_true (cursus_editor_undo (editor));
  g_assert_true (cursus_editor_get_project (editor) == start);
  g_assert_cmpstr (cursus_editor_get_redo_label (editor), ==, "Add");
  g_assert_true (cursus_editor_redo (editor));
  g_assert_true (cursus_editor_get_project (editor) == after);

  /* What is done after something was taken back takes its place. */
  cursus_editor_undo (editor);
  type (editor, "a", "Law");
  g_assert_false (cursus_editor_can_redo (editor));
}

static void
test_nothing_done (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);

  type (editor, "a", "");
  cursus_editor_apply (editor, start, start, "Nothing");
  g_assert_false (cursus_editor_can_undo (editor));
}

static void
test_typing (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);

  type (editor, "a", "L");
  type (editor, "a", "La");
  type (editor, "a", "Law");
  type (editor, "b", "E");
  cursus_editor_end_typing (editor);
  type (editor, "b", "Et");

  cursus_editor_undo (editor);
  g_assert_cmpstr (title_of (editor, "b"), ==, "E");
  cursus_editor_undo (editor);
  g_assert_null (title_of (editor, "b"));
  g_assert_cmpstr (title_of (editor, "a"), ==, "Law");
  cursus_editor_undo (editor);
  g_assert_true (cursus_editor_get_project (editor) == start);
}

/* What was saved stays a step that one can come back to. */
static void
test_typing_and_saving (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);

  type (editor, "a", "L");
  cursus_editor_set_saved (editor, "/m.cursus", cursus_editor_get_project (editor));
  type (editor, "a", "La");
  g_assert_true (cursus_editor_is_modified (editor));
  cursus_editor_undo (editor);
  g_assert_false (cursus_editor_is_modified (editor));
  g_assert_cmpstr (title_of (editor, "a"), ==, "L");
}

static void
count_cb (GObject *object, GParamSpec *property, gpointer data)
{
  (*(guint *) data)++;
}

/* By value, not by counting: typing a title and deleting it again is no modification. */
static void
test_modified (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);
  guint n_notified = 0;

  g_signal_connect (editor, "notify::is-modified", G_CALLBACK (count_cb), &n_notified);
  type (editor, "a", "Law");
  g_assert_true (cursus_editor_is_modified (editor));
  type (editor, "a", "Laws");
  g_assert_cmpuint (n_notified, ==, 1);
  type (editor, "a", "");
  g_assert_false (cursus_editor_is_modified (editor));
  g_assert_true (cursus_editor_get_project (editor) != start);
  g_assert_cmpuint (n_notified, ==, 2);
}

static void
changed_cb (CursusEditor *editor, const CursusProject *before, const CursusProject *after,
            gpointer data)
{
  const CursusProject **seen = data;

  g_assert_true (after == cursus_editor_get_project (editor));
  seen[0] = before;
  seen[1] = after;
}

static void
test_signal (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);
  const CursusProject *seen[2] = { NULL };
  const CursusProject *next;

  g_signal_connect (editor, "changed", G_CALLBACK (changed_cb), seen);
  add (editor);
  next = cursus_editor_get_project (editor);
  g_assert_true (seen[0] == start && seen[1] == next);
  cursus_editor_undo (editor);
  g_assert_true (seen[0] == next && seen[1] == start);
}

static void
test_fingerprint (void)
{
  g_autoptr (CursusProject) start = board_project (BODY);
  g_autoptr (CursusEditor) editor = cursus_editor_new (start);

  cursus_editor_set_saved (editor, "/m.cursus", start);
  cursus_editor_set_fingerprint (editor, "abc");
  cursus_editor_set_saved (editor, "/m.cursus", start);
  g_assert_cmpstr (cursus_editor_get_fingerprint (editor), ==, "abc");
  cursus_editor_set_saved (editor, "/n.cursus", start);
  g_assert_null (cursus_editor_get_fingerprint (editor));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/editor/undo", test_undo);
  g_test_add_func ("/edit/editor/nothing-done", test_nothing_done);
  g_test_add_func ("/edit/editor/typing", test_typing);
  g_test_add_func ("/edit/editor/typing-and-saving", test_typing_and_saving);
  g_test_add_func ("/edit/editor/modified", test_modified);
  g_test_add_func ("/edit/editor/signal", test_signal);
  g_test_add_func ("/edit/editor/fingerprint", test_fingerprint);

  return g_test_run ();
}
