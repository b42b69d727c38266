/* test-coverage-view.c - the page of coverage as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/setting.h"
#include "gui/coverage/coverage-page.h"
#include "gui/coverage/matrix-private.h"
#include "test-window.h"

#include <locale.h>

typedef struct
{
  CursusWorkspace    *workspace;
  CursusCoveragePage *page;
  CursusMatrix       *matrix;
  GtkWidget          *window;
} Scene;

static void
settle (Scene *scene)
{
  gtk_test_widget_wait_for_draw (scene->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static CursusProject *
create_project (void)
{
  GPtrArray *records = sample_tags ("s", "t1 t2 t3");

  g_ptr_array_add (records, sample_module ("m1", "One"));
  g_ptr_array_add (records, sample_module ("m2", "Two"));
  g_ptr_array_add (records, sample_plan ("p", "m1 | m2"));
  return sample_project_of (records);
}

static void
open_scene (Scene *scene, CursusProject *project)
{
  g_autoptr (CursusProject) taken = project;
  g_autoptr (CursusEditor) editor = cursus_editor_new (taken);

  scene->workspace = cursus_workspace_new (editor);
  scene->page = cursus_coverage_page_new (scene->workspace);
  scene->matrix = cursus_coverage_page_get_matrix (scene->page);
  scene->window = test_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (scene->window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (scene->window), GTK_WIDGET (scene->page));
  gtk_window_present (GTK_WINDOW (scene->window));
  settle (scene);
}

static void
close_scene (Scene *scene)
{
  CursusMatrix *matrix = g_object_ref (scene->matrix);

  gtk_window_destroy (GTK_WINDOW (scene->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (matrix);
  g_object_unref (scene->workspace);
}

static int
get_level (Scene *scene, const char *module, const char *tag)
{
  const CursusModule *record =
    cursus_project_lookup_module (cursus_workspace_get_project (scene->workspace), module);

  for (guint i = 0; i < cursus_records_n (record->marks); i++)
    {
      const CursusMark *mark = (const CursusMark *) record->marks->items[i];

      if (g_str_equal (mark->tag, tag))
        return mark->level;
    }
  return 0;
}

static GtkWidget *
get_stop (Scene *scene)
{
  return scene->matrix->stops[scene->matrix->stop];
}

static void
test_says_what_it_is (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  gtk_test_accessible_assert_role (scene.matrix, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_test_accessible_assert_role (get_stop (&scene), GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (get_stop (&scene), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "One, t1, not covered, gap");
  close_scene (&scene);
}

static void
test_stops_take_turns (void)
{
  Scene      scene;
  GtkWidget *first;

  open_scene (&scene, create_project ());
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (scene.matrix)));
  first = get_stop (&scene);
  g_assert_true (gtk_widget_has_focus (first));
  cursus_matrix_set_cursor (scene.matrix, (CursusMatrixSpot){ 1, 2 });
  g_assert_true (get_stop (&scene) != first);
  g_assert_true (gtk_widget_has_focus (get_stop (&scene)));
  gtk_test_accessible_assert_property (get_stop (&scene), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Two, t3, not covered, gap");
  close_scene (&scene);
}

static void
test_painting_is_one_step (void)
{
  CursusMatrixSpot const spots[] = { { 0, 0 }, { 0, 1 }, { 1, 1 } };
  Scene                  scene;

  open_scene (&scene, create_project ());
  cursus_matrix_mark (scene.matrix, spots, 3, 2);
  settle (&scene);
  g_assert_cmpint (get_level (&scene, "m1", "t1"), ==, 2);
  g_assert_cmpint (get_level (&scene, "m1", "t2"), ==, 2);
  g_assert_cmpint (get_level (&scene, "m2", "t2"), ==, 2);
  gtk_test_accessible_assert_property (get_stop (&scene), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "One, t1, reinforced, unprepared");
  cursus_editor_undo (cursus_workspace_get_editor (scene.workspace));
  g_assert_cmpint (get_level (&scene, "m1", "t1"), ==, 0);
  g_assert_cmpint (get_level (&scene, "m2", "t2"), ==, 0);
  close_scene (&scene);
}

/* Its head becomes longer by that. */
static void
retire (CursusWorkspace *workspace, const char *tag)
{
  CursusFieldValue value = { "retired", NULL, "yes" };

  cursus_workspace_perform (
    workspace,
    cursus_set_field (cursus_workspace_get_project (workspace), &tag, 1, &value, NULL), "Test");
}

static void
test_the_cursor_stays_with_its_cell (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  g_assert_true (cursus_matrix_show (scene.matrix, "m2", "t2"));
  retire (scene.workspace, "t3");
  settle (&scene);
  g_assert_cmpstr (cursus_matrix_get_row (scene.matrix), ==, "m2");
  g_assert_cmpstr (cursus_matrix_get_column (scene.matrix), ==, "t2");
  close_scene (&scene);
}

static void
test_folding (void)
{
  Scene scene;

  open_scene (&scene, create_project ());
  cursus_matrix_fold (scene.matrix, 0, TRUE);
  g_assert_cmpuint (scene.matrix->layout->n_columns, ==, 1);
  g_assert_cmpstr (cursus_matrix_get_column (scene.matrix), ==, "s");
  g_assert_false (cursus_matrix_can_mark (scene.matrix, scene.matrix->cursor));
  g_assert_true (cursus_matrix_show (scene.matrix, NULL, "t3"));
  g_assert_cmpuint (scene.matrix->layout->n_columns, ==, 3);
  g_assert_cmpstr (cursus_matrix_get_column (scene.matrix), ==, "t3");
  close_scene (&scene);
}

/* With nothing around it that grows too; GTK warns of what is drawn without a place. */
static void
test_longer_heads_get_their_room (void)
{
  g_autoptr (CursusProject) project = create_project ();
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusWorkspace) workspace = cursus_workspace_new (editor);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  Scene      scene = { .window = test_window_new () };

  scene.matrix = g_object_new (CURSUS_TYPE_MATRIX, NULL);
  cursus_matrix_set_workspace (scene.matrix, workspace);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (scene.matrix));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_window_set_default_size (GTK_WINDOW (scene.window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (scene.window), box);
  gtk_window_present (GTK_WINDOW (scene.window));
  settle (&scene);

  for (guint i = 0; i < 2; i++)
    {
      int before = gtk_widget_get_height (GTK_WIDGET (scene.matrix));

      if (i == 0)
        retire (workspace, "t3");
      else
        cursus_editor_undo (editor);
      settle (&scene);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (scene.matrix)), !=, before);
    }
  gtk_window_destroy (GTK_WINDOW (scene.window));
}

/* What it shows comes back as soon as there is something to show. */
static void
test_empty_and_filled (void)
{
  CursusCoverageWish wish = { .shown = CURSUS_SHOW_UNPREPARED };
  Scene              scene;

  open_scene (&scene, create_project ());
  cursus_matrix_set_wish (scene.matrix, &wish);
  settle (&scene);
  g_assert_true (cursus_matrix_is_empty (scene.matrix));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (scene.matrix)));
  wish.shown = CURSUS_SHOW_GAPS;
  cursus_matrix_set_wish (scene.matrix, &wish);
  settle (&scene);
  g_assert_false (cursus_matrix_is_empty (scene.matrix));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (scene.matrix)));
  close_scene (&scene);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/coverage-view/says what it is", test_says_what_it_is);
  g_test_add_func ("/coverage-view/stops take turns", test_stops_take_turns);
  g_test_add_func ("/coverage-view/painting is one step", test_painting_is_one_step);
  g_test_add_func ("/coverage-view/the cursor stays with its cell",
                   test_the_cursor_stays_with_its_cell);
  g_test_add_func ("/coverage-view/longer heads get their room", test_longer_heads_get_their_room);
  g_test_add_func ("/coverage-view/folding", test_folding);
  g_test_add_func ("/coverage-view/empty and filled", test_empty_and_filled);
  return g_test_run ();
}
