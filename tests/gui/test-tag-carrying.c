/* test-tag-carrying.c - lines of strands and tags carried to each other, and stops for Tab
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "gui/common/tab-stop.h"
#include "gui/coverage/tag-carrying.h"
#include "test-window.h"

#include <locale.h>

#define HEIGHT 200

/* A button, a list of the strand s with the tags t1 … t9 as one stop, and another button. */
typedef struct
{
  CursusProject      *project;
  GtkWidget          *window;
  GtkWidget          *before;
  GtkWidget          *scroller;
  GtkWidget          *list;
  GtkWidget          *after;
  GtkSingleSelection *selection;
  char               *dropped; /* "t1 into t2" */
} Scene;

static void
dropped_cb (gpointer data, const char *id, const char *target, CursusDropSide side)
{
  static const char *const words[] = {
    [CURSUS_DROP_BEFORE] = "before",
    [CURSUS_DROP_INTO] = "into",
    [CURSUS_DROP_AFTER] = "after",
  };
  Scene *scene = data;

  g_free (scene->dropped);
  scene->dropped = g_strdup_printf ("%s %s %s", id, words[side], target);
}

static GListModel *
create_lines (const CursusProject *project)
{
  GListStore *lines = g_list_store_new (CURSUS_TYPE_TAG_LINE);
  g_autoptr (CursusTagLine) strand =
    cursus_tag_line_new (project, cursus_project_nth (project, CURSUS_STRANDS, 0), "en");

  g_list_store_append (lines, strand);
  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    {
      g_autoptr (CursusTagLine) line =
        cursus_tag_line_new (project, cursus_project_nth (project, CURSUS_TAGS, i), "en");

      g_list_store_append (lines, line);
    }
  return G_LIST_MODEL (lines);
}

static void
settle (Scene *scene)
{
  gtk_test_widget_wait_for_draw (scene->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
create_list (Scene *scene)
{
  g_autoptr (GtkListItemFactory) factory = cursus_tag_line_factory_new ();

  scene->selection = gtk_single_selection_new (create_lines (scene->project));
  scene->list = gtk_list_view_new (NULL, NULL);
  cursus_tag_carrying_attach (GTK_LIST_VIEW (scene->list), factory, dropped_cb, scene);
  gtk_list_view_set_factory (GTK_LIST_VIEW (scene->list), factory);
  gtk_list_view_set_model (GTK_LIST_VIEW (scene->list), GTK_SELECTION_MODEL (scene->selection));
  scene->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scene->scroller), scene->list);
  gtk_widget_set_size_request (scene->scroller, -1, HEIGHT);
}

static void
set_up (Scene *scene, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *stop = g_object_new (CURSUS_TYPE_TAB_STOP, NULL);

  scene->project = sample_project_of (sample_tags ("s", "t1 t2 t3 t4 t5 t6 t7 t8 t9"));
  create_list (scene);
  scene->before = gtk_button_new_with_label ("Before");
  scene->after = gtk_button_new_with_label ("After");
  adw_bin_set_child (ADW_BIN (stop), scene->scroller);
  gtk_box_append (GTK_BOX (box), scene->before);
  gtk_box_append (GTK_BOX (box), stop);
  gtk_box_append (GTK_BOX (box), scene->after);
  scene->window = test_window_new ();
  gtk_window_set_child (GTK_WINDOW (scene->window), box);
  gtk_window_present (GTK_WINDOW (scene->window));
  settle (scene);
}

static void
tear_down (Scene *scene, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (scene->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (scene->selection);
  cursus_project_unref (scene->project);
  g_free (scene->dropped);
}

/* What the factory made for a line. */
static GtkWidget *
get_row (Scene *scene, guint nth)
{
  GtkWidget *row = gtk_widget_get_first_child (scene->list);

  for (guint i = 0; i < nth; i++)
    row = gtk_widget_get_next_sibling (row);
  return gtk_widget_get_first_child (row);
}

static gpointer
get_controller (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }
  g_assert_not_reached ();
}

/* Lets a line fall at another, so far down in it. */
static void
drop (Scene *scene, guint carried, guint target, double share)
{
  GtkWidget *row = get_row (scene, target);
  g_autoptr (CursusTagLine) line = g_list_model_get_item (G_LIST_MODEL (scene->selection), carried);
  GValue   value = G_VALUE_INIT;
  gboolean is_taken = FALSE;

  g_value_init (&value, CURSUS_TYPE_TAG_LINE);
  g_value_set_object (&value, line);
  g_signal_emit_by_name (get_controller (row, GTK_TYPE_DROP_TARGET), "drop", &value, 5.0,
                         share * gtk_widget_get_height (row), &is_taken);
  g_assert_true (is_taken);
  g_value_unset (&value);
}

static void
test_the_edges_of_a_line_are_the_gaps (Scene *scene, gconstpointer data)
{
  drop (scene, 2, 1, 0.1);
  g_assert_cmpstr (scene->dropped, ==, "t2 before t1");
  drop (scene, 1, 2, 0.5);
  g_assert_cmpstr (scene->dropped, ==, "t1 into t2");
  drop (scene, 1, 3, 0.9);
  g_assert_cmpstr (scene->dropped, ==, "t1 after t3");
  drop (scene, 1, 0, 0.5);
  g_assert_cmpstr (scene->dropped, ==, "t1 into s");
}

/* Where it would come is seen while it is carried, and only then. */
static void
test_the_place_is_shown (Scene *scene, gconstpointer data)
{
  GtkWidget     *row = get_row (scene, 1);
  GtkDropTarget *target = get_controller (row, GTK_TYPE_DROP_TARGET);
  GdkDragAction  action = 0;

  g_signal_emit_by_name (target, "motion", 5.0, 1.0, &action);
  g_assert_cmpint (action, ==, GDK_ACTION_MOVE);
  g_assert_true (gtk_widget_has_css_class (row, "drop-before"));
  g_signal_emit_by_name (target, "motion", 5.0, gtk_widget_get_height (row) / 2.0, &action);
  g_assert_true (gtk_widget_has_css_class (row, "drop-into"));
  g_assert_false (gtk_widget_has_css_class (row, "drop-before"));
  g_signal_emit_by_name (target, "leave");
  g_assert_false (gtk_widget_has_css_class (row, "drop-into"));
}

static void
test_a_line_is_what_is_carried (Scene *scene, gconstpointer data)
{
  GtkDragSource      *source = get_controller (get_row (scene, 3), GTK_TYPE_DRAG_SOURCE);
  GdkContentProvider *content = NULL;
  GValue              value = G_VALUE_INIT;

  g_signal_emit_by_name (source, "prepare", 1.0, 1.0, &content);
  g_value_init (&value, CURSUS_TYPE_TAG_LINE);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_assert_cmpstr (cursus_tag_line_get_record (g_value_get_object (&value))->id, ==, "t3");
  g_value_unset (&value);
  g_object_unref (content);
}

/* What lies below is reached without letting go. */
static void
test_the_list_scrolls_at_its_edge (Scene *scene, gconstpointer data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (scene->list));
  gpointer       motion = get_controller (scene->list, GTK_TYPE_DROP_CONTROLLER_MOTION);

  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, HEIGHT);
  g_signal_emit_by_name (motion, "motion", 5.0, gtk_widget_get_height (scene->list) - 1.0);
  while (gtk_adjustment_get_value (adjustment) <= 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (motion, "motion", 5.0, 1.0);
  while (gtk_adjustment_get_value (adjustment) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (motion, "leave");
}

/* Tab goes to the line that is selected, and from there past the list; so it does backwards. */
static void
test_the_list_is_one_stop (Scene *scene, gconstpointer data)
{
  GtkWidget *row = gtk_widget_get_parent (get_row (scene, 2));

  gtk_single_selection_set_selected (scene->selection, 2);
  g_assert_true (gtk_widget_grab_focus (scene->before));
  g_assert_true (gtk_widget_child_focus (scene->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (row));
  g_assert_true (gtk_widget_child_focus (scene->window, GTK_DIR_DOWN));
  g_assert_true (gtk_widget_has_focus (gtk_widget_get_next_sibling (row)));
  g_assert_true (gtk_widget_child_focus (scene->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (scene->after));
  g_assert_true (gtk_widget_child_focus (scene->window, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_has_focus (row));
  g_assert_true (gtk_widget_child_focus (scene->window, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_has_focus (scene->before));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/tag-carrying/the edges of a line are the gaps", Scene, NULL, set_up,
              test_the_edges_of_a_line_are_the_gaps, tear_down);
  g_test_add ("/tag-carrying/the place is shown", Scene, NULL, set_up, test_the_place_is_shown,
              tear_down);
  g_test_add ("/tag-carrying/a line is what is carried", Scene, NULL, set_up,
              test_a_line_is_what_is_carried, tear_down);
  g_test_add ("/tag-carrying/the list scrolls at its edge", Scene, NULL, set_up,
              test_the_list_scrolls_at_its_edge, tear_down);
  g_test_add ("/tag-carrying/the list is one stop", Scene, NULL, set_up, test_the_list_is_one_stop,
              tear_down);
  return g_test_run ();
}
