/* test-board-strips.c - what stays in sight of the heads and feet of columns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-stage.h"
#include "gui/board/board-private.h"

#include <adwaita.h>

#define N_MODULES 20

/* More modules than are in sight, with something in the foot or without. */
static char *
create_source (gboolean is_covered)
{
  GString *modules = g_string_new (NULL);
  GString *places = g_string_new (NULL);
  char    *text;

  for (guint i = 0; i < N_MODULES; i++)
    {
      g_string_append_printf (modules, "<module id=\"m%u\" credits=\"5\">%s</module>", i,
                              is_covered ? "<covers tag=\"t\"/>" : "");
      g_string_append_printf (places, "<place module=\"m%u\"/>", i);
    }
  text = g_strdup_printf (
    "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
    "<strands><strand id=\"s\" letter=\"S\"><tag id=\"t\"/></strand></strands>"
    "<modules>%s</modules>"
    "<plans><plan id=\"p\"><term id=\"s1\">%s</term></plan></plans></project>",
    modules->str, places->str);
  g_string_free (modules, TRUE);
  g_string_free (places, TRUE);
  return text;
}

static void
set_up (BoardStage *scene, gconstpointer is_covered)
{
  g_autofree char *text = create_source (GPOINTER_TO_INT (is_covered));

  board_stage_open (scene, text);
}

static void
tear_down (BoardStage *scene, gconstpointer is_covered)
{
  board_stage_close (scene);
}

static GtkAdjustment *
get_adjustment (BoardStage *scene)
{
  return cursus_canvas_get_vadjustment (CURSUS_CANVAS (scene->board));
}

static void
scroll (BoardStage *scene, double value)
{
  gtk_adjustment_set_value (get_adjustment (scene), value);
  board_stage_settle (scene);
}

/* What a column says at its foot is seen wherever one has scrolled to, and no card under it. */
static void
test_feet_stay_in_sight (BoardStage *scene, gconstpointer is_covered)
{
  double bottom = gtk_adjustment_get_page_size (get_adjustment (scene));

  g_assert_cmpfloat (cursus_board_get_low_strip_height (scene->board), >, 0);
  g_assert_true (cursus_board_is_at_low_strip (scene->board, bottom - 1));
  g_assert_false (cursus_board_is_at_low_strip (scene->board, bottom / 2));
  for (guint item = 0; item < N_MODULES; item++)
    {
      graphene_rect_t rect = cursus_board_layout_nth_item (scene->board->layout, item)->rect;
      double          x, y;

      cursus_board_scroll_to (scene->board, &rect);
      rect = cursus_board_from_layout (scene->board, &rect);
      x = (double) rect.origin.x + 1;
      y = (double) (rect.origin.y + rect.size.height) - 1;
      g_assert_false (cursus_board_is_at_low_strip (scene->board, y));
      g_assert_cmpuint (cursus_board_item_at (scene->board, x, y), ==, item);
    }
}

/* Where the feet themselves are seen, nothing stands for them. */
static void
test_feet_are_there_once (BoardStage *scene, gconstpointer is_covered)
{
  scroll (scene, gtk_adjustment_get_upper (get_adjustment (scene)));
  g_assert_cmpfloat (cursus_board_get_low_strip_height (scene->board), ==, 0);
  scroll (scene, 0);
  g_assert_cmpfloat (cursus_board_get_low_strip_height (scene->board), >, 0);
}

/* A click on a foot does not press what is under it. */
static void
test_feet_cover_buttons (BoardStage *scene, gconstpointer is_covered)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (scene->board->layout, 0);
  GtkWidget *button = cursus_term_column_get_add_button (scene->board->columns->pdata[0]);
  double     y = (double) (column->add.origin.y + column->add.size.height);

  scroll (scene, y - gtk_adjustment_get_page_size (get_adjustment (scene)));
  g_assert_cmpfloat (cursus_board_get_low_strip_height (scene->board), >, 0);
  g_assert_false (gtk_widget_get_can_target (button));
  scroll (scene, gtk_adjustment_get_upper (get_adjustment (scene)));
  g_assert_true (gtk_widget_get_can_target (button));
}

/* Tab leads to it, and it is seen then. */
static void
test_focus_is_seen (BoardStage *scene, gconstpointer is_covered)
{
  GtkWidget *button = cursus_term_column_get_add_button (scene->board->columns->pdata[0]);

  cursus_workspace_select_one (scene->stage.workspace, "m0");
  cursus_board_focus_item (scene->board, 0);
  board_stage_settle (scene);
  g_assert_false (gtk_widget_get_can_target (button));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene->board), GTK_DIR_TAB_FORWARD));
  board_stage_settle (scene);
  g_assert_true (gtk_widget_has_focus (button));
  g_assert_true (gtk_widget_get_can_target (button));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (scene->board), GTK_DIR_TAB_FORWARD));
  board_stage_settle (scene);
  g_assert_cmpfloat (cursus_board_get_strip_height (scene->board), ==, 0);
}

/* Feet that say nothing take no room. */
static void
test_empty_feet (BoardStage *scene, gconstpointer is_covered)
{
  g_assert_cmpfloat (cursus_board_get_low_strip_height (scene->board), ==, 0);
}

#define ADD(path, is_covered, test)                                                                \
  g_test_add ("/gui/board-strips/" path, BoardStage, GINT_TO_POINTER (is_covered), set_up, test,   \
              tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("feet-stay-in-sight", TRUE, test_feet_stay_in_sight);
  ADD ("feet-are-there-once", TRUE, test_feet_are_there_once);
  ADD ("feet-cover-buttons", TRUE, test_feet_cover_buttons);
  ADD ("focus-is-seen", TRUE, test_focus_is_seen);
  ADD ("empty-feet", FALSE, test_empty_feet);
  return g_test_run ();
}
