/* bench-board.c - the board's own share of a frame, while it is scrolled and dragged across
 *
 * bench-board FILE: prints, for scrolling and dragging, and for both at the least zoom, the median
 * and the 99th percentile of allocating and taking a snapshot, in milliseconds of processor time;
 * then the same of laying out after an edit.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "edit/placing.h"
#include "gui/board/board-private.h"
#include "gui/board/plan-page.h"
#include "store/reader.h"

#include <locale.h>

#define FRAMES 600
#define EDITS 40
#define WIDTH 1600
#define HEIGHT 1000

static void
draw (CursusBoard *board)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_GET_CLASS (board);
  GtkSnapshot    *snapshot = gtk_snapshot_new ();

  widget_class->size_allocate (GTK_WIDGET (board), gtk_widget_get_width (GTK_WIDGET (board)),
                               gtk_widget_get_height (GTK_WIDGET (board)), -1);
  widget_class->snapshot (GTK_WIDGET (board), snapshot);
  gsk_render_node_unref (gtk_snapshot_free_to_node (snapshot));
}

/* To and fro over the whole board, in steps as a wheel has them. */
static void
scroll (CursusBoard *board, int frame)
{
  double x =
    gtk_adjustment_get_upper (cursus_canvas_get_hadjustment (CURSUS_CANVAS (board))) - WIDTH;
  double y =
    gtk_adjustment_get_upper (cursus_canvas_get_vadjustment (CURSUS_CANVAS (board))) - HEIGHT;

  gtk_adjustment_set_value (cursus_canvas_get_hadjustment (CURSUS_CANVAS (board)),
                            x * (frame % 150) / 150);
  gtk_adjustment_set_value (cursus_canvas_get_vadjustment (CURSUS_CANVAS (board)),
                            y * (frame % 400) / 400);
}

static void
drag (CursusBoard *board, int frame)
{
  graphene_point_t point = cursus_board_to_layout (board, frame * 13 % WIDTH, frame * 7 % HEIGHT);
  CursusDropSign   sign = { .text = "Semester 2: 35 / 30 CP" };

  if (cursus_board_layout_spot_at (board->layout, &point, NULL, TRUE, &sign.spot))
    cursus_board_show_drop (board, &sign);
}

static void
measure (CursusBoard *board, const char *name, gboolean is_scrolled)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (int frame = 0; frame < FRAMES; frame++)
    {
      double start, took;

      start = timing_now ();
      if (is_scrolled)
        scroll (board, frame);
      else
        drag (board, frame);
      draw (board);
      took = timing_now () - start;
      g_array_append_val (times, took);
    }
  cursus_board_show_drop (board, NULL);
  timing_print (name, times, 99);
}

/* A module goes to and fro between two terms: what the board does about it, drawn included. */
static void
measure_edits (CursusBoard *board, CursusWorkspace *workspace)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (workspace);
  g_autofree char  *id = g_strdup (cursus_board_layout_nth_item (board->layout, 0)->id);
  g_autofree char  *first = g_strdup (cursus_plan_nth_term (plan, 0)->record.id);
  g_autofree char  *second = g_strdup (cursus_plan_nth_term (plan, 1)->record.id);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (int i = 0; i < EDITS; i++)
    {
      CursusTarget target = { cursus_workspace_get_plan (workspace), i % 2 == 0 ? second : first,
                              0 };
      double       start, took;

      cursus_workspace_perform (
        workspace,
        cursus_place (cursus_workspace_get_project (workspace), (const char *[]){ id }, 1, &target),
        "Move");
      start = timing_now ();
      cursus_board_lay_out (board);
      draw (board);
      took = timing_now () - start;
      g_array_append_val (times, took);
    }
  timing_print ("edit", times, 99);
}

static void
build_all (CursusBoard *board)
{
  while (board->building != 0)
    g_main_context_iteration (NULL, FALSE);
}

static void
wait_for_size (CursusBoard *board)
{
  while (board->layout == NULL || board->shown->len == 0)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  GtkWidget   *window;
  CursusBoard *board;

  setlocale (LC_ALL, "");
  adw_init ();
  if (argc != 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "bench-board FILE");
      return 2;
    }

  editor = cursus_editor_new (project);
  workspace = cursus_workspace_new (editor);
  board = CURSUS_BOARD (cursus_board_new ());
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), gtk_scrolled_window_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (gtk_window_get_child (GTK_WINDOW (window))),
                                 GTK_WIDGET (board));
  cursus_board_set_workspace (board, workspace);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_size (board);

  build_all (board);
  measure (board, "scroll", TRUE);
  measure (board, "drag", FALSE);
  cursus_board_set_zoom (board, CURSUS_BOARD_ZOOM_MIN);
  measure (board, "small-scroll", TRUE);
  measure (board, "small-drag", FALSE);
  cursus_board_set_zoom (board, 1.0);
  measure_edits (board, workspace);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
