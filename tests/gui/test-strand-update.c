/* test-strand-update.c - what a later taxonomy would change is looked at, chosen from, and done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/strand-update.h"
#include "store/reader.h"
#include "test-window.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#define HEAD                                                                                       \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
#define STRAND(tags)                                                                               \
  HEAD "<strands><strand id=\"s\"><title>House</title>" tags "</strand></strands></project>"

/* One title was changed by hand, the other is as it was taken. */
#define TAKEN                                                                                      \
  STRAND ("<tag id=\"t1\"><title>Doors</title></tag><tag id=\"t2\"><title>Windows</title></tag>")
#define OURS                                                                                       \
  STRAND ("<tag id=\"t1\"><title>Gates</title></tag><tag id=\"t2\"><title>Windows</title></tag>")
#define LATER                                                                                      \
  STRAND ("<tag id=\"t1\"><title>Portals</title></tag><tag id=\"t2\"><title>Panes</title></tag>"   \
          "<tag id=\"t3\"><title>Roof</title></tag>")

typedef struct
{
  char               *folder; /* with the taxonomy that is at hand, or with none */
  CursusWorkspace    *workspace;
  GtkWidget          *parent;
  CursusStrandUpdate *window; /* NULL if there was nothing to update */
} Scene;

static CursusProject *
read_project (const char *text)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  return project;
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static char *
dup_path (const Scene *scene, const char *name)
{
  return g_build_filename (scene->folder, "taxonomies", name, NULL);
}

/* @at_hand: (nullable): a taxonomy among those that are found */
static void
open_scene (Scene *scene, const char *at_hand, const char *ours, const char *later)
{
  g_autoptr (CursusProject) project = read_project (ours);
  g_autoptr (CursusProject) taxonomy = read_project (later);
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (GError) error = NULL;

  scene->folder = g_dir_make_tmp ("cursus-test-XXXXXX", &error);
  g_assert_no_error (error);
  if (at_hand != NULL)
    {
      g_autofree char *folder = dup_path (scene, "");
      g_autofree char *path = dup_path (scene, "house.cursus");

      g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
      g_file_set_contents (path, at_hand, -1, &error);
      g_assert_no_error (error);
    }
  g_setenv ("CURSUS_DATA_DIR", scene->folder, TRUE);
  scene->workspace = cursus_workspace_new (editor);
  scene->parent = test_window_new ();
  gtk_window_present (GTK_WINDOW (scene->parent));
  scene->window =
    cursus_strand_update_present (GTK_WINDOW (scene->parent), scene->workspace, "s", taxonomy);
  settle ();
}

static void
close_scene (Scene *scene)
{
  g_autofree char *path = dup_path (scene, "house.cursus");
  g_autofree char *folder = dup_path (scene, "");

  gtk_window_destroy (GTK_WINDOW (scene->parent));
  settle ();
  g_assert_finalize_object (scene->workspace);
  g_unlink (path);
  g_rmdir (folder);
  g_rmdir (scene->folder);
  g_free (scene->folder);
}

static GtkWidget *
get_part (Scene *scene, const char *name)
{
  return GTK_WIDGET (
    gtk_widget_get_template_child (GTK_WIDGET (scene->window), CURSUS_TYPE_STRAND_UPDATE, name));
}

static const char *
get_text (Scene *scene, const char *name)
{
  return gtk_label_get_text (GTK_LABEL (get_part (scene, name)));
}

static AdwActionRow *
get_row (Scene *scene, int nth)
{
  return ADW_ACTION_ROW (
    gtk_list_box_get_row_at_index (GTK_LIST_BOX (get_part (scene, "rows")), nth));
}

static GtkCheckButton *
get_check (Scene *scene, int nth)
{
  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (get_row (scene, nth)));
}

/* The titles of the three tags; a dash for one that is missing. */
static char *
dup_titles (Scene *scene)
{
  const CursusProject *project = cursus_workspace_get_project (scene->workspace);
  static const char   *ids[] = { "t1", "t2", "t3" };
  GString             *titles = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const CursusTag *tag = cursus_project_lookup_tag (project, ids[i]);

      g_string_append_printf (titles, "%s%s", i > 0 ? " " : "",
                              tag != NULL ? cursus_text_get (tag->title, "en") : "-");
    }
  return g_string_free (titles, FALSE);
}

static void
assert_titles (Scene *scene, const char *expected)
{
  g_autofree char *titles = dup_titles (scene);

  g_assert_cmpstr (titles, ==, expected);
}

static void
press_update (Scene *scene)
{
  GtkWidget *window = GTK_WIDGET (scene->window);

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  g_signal_emit_by_name (get_part (scene, "update_button"), "clicked");
  settle ();
  g_assert_null (window);
}

/* What somebody changed stays, unless it is chosen. */
static void
test_what_is_by_hand_stays (void)
{
  Scene scene;

  open_scene (&scene, TAKEN, OURS, LATER);
  g_assert_cmpstr (get_text (&scene, "summary"), ==, "3 changes, 2 chosen");
  g_assert_nonnull (strstr (get_text (&scene, "origin"), "from “House” among the taxonomies"));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (&scene, 0))), ==,
                   "Gates");
  g_assert_cmpstr (adw_action_row_get_subtitle (get_row (&scene, 0)), ==,
                   "Title: Gates → Portals\nIt seems to have been changed here by hand.");
  g_assert_false (gtk_check_button_get_active (get_check (&scene, 0)));
  g_assert_true (gtk_check_button_get_active (get_check (&scene, 1)));
  g_assert_cmpstr (adw_action_row_get_subtitle (get_row (&scene, 2)), ==, "New");
  press_update (&scene);
  assert_titles (&scene, "Gates Panes Roof");
  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  assert_titles (&scene, "Gates Windows -");
  close_scene (&scene);
}

static void
test_lines_are_chosen_one_by_one (void)
{
  Scene scene;

  open_scene (&scene, TAKEN, OURS, LATER);
  gtk_check_button_set_active (get_check (&scene, 0), TRUE);
  gtk_check_button_set_active (get_check (&scene, 1), FALSE);
  gtk_check_button_set_active (get_check (&scene, 2), FALSE);
  g_assert_cmpstr (get_text (&scene, "summary"), ==, "3 changes, 1 chosen");
  press_update (&scene);
  assert_titles (&scene, "Portals Windows -");
  close_scene (&scene);
}

static void
test_without_a_choice_there_is_no_update (void)
{
  Scene scene;

  open_scene (&scene, TAKEN, OURS, LATER);
  for (int i = 0; i < 3; i++)
    gtk_check_button_set_active (get_check (&scene, i), FALSE);
  g_assert_cmpstr (get_text (&scene, "summary"), ==, "3 changes, 0 chosen");
  g_assert_false (gtk_widget_get_sensitive (get_part (&scene, "update_button")));
  close_scene (&scene);
}

/* Without the taxonomy as it was, whatever differs may have been changed by hand. */
static void
test_an_unknown_origin_is_said (void)
{
  Scene scene;

  open_scene (&scene, NULL, OURS, LATER);
  g_assert_true (g_str_has_prefix (get_text (&scene, "origin"), "It cannot be told"));
  g_assert_cmpstr (get_text (&scene, "summary"), ==, "3 changes, 1 chosen");
  press_update (&scene);
  assert_titles (&scene, "Gates Windows Roof");
  close_scene (&scene);
}

static void
test_nothing_new_opens_nothing (void)
{
  Scene scene;

  open_scene (&scene, TAKEN, OURS, OURS);
  g_assert_null (scene.window);
  close_scene (&scene);
}

/* The changes were found in a project that is not the current one any more. */
static void
test_an_edit_meanwhile_is_not_overwritten (void)
{
  Scene scene;
  g_autoptr (CursusProject) other = read_project (TAKEN);

  open_scene (&scene, TAKEN, OURS, LATER);
  cursus_workspace_perform (scene.workspace, cursus_project_ref (other), "Test");
  press_update (&scene);
  assert_titles (&scene, "Doors Windows -");
  close_scene (&scene);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/strand-update/what is by hand stays", test_what_is_by_hand_stays);
  g_test_add_func ("/strand-update/lines are chosen one by one", test_lines_are_chosen_one_by_one);
  g_test_add_func ("/strand-update/without a choice there is no update",
                   test_without_a_choice_there_is_no_update);
  g_test_add_func ("/strand-update/an unknown origin is said", test_an_unknown_origin_is_said);
  g_test_add_func ("/strand-update/nothing new opens nothing", test_nothing_new_opens_nothing);
  g_test_add_func ("/strand-update/an edit meanwhile is not overwritten",
                   test_an_edit_meanwhile_is_not_overwritten);
  return g_test_run ();
}
