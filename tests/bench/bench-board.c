/* bench-board.c - the board's own share of a frame, while it is scrolled and dragged across
 *
 * bench-board FILE: prints, for scrolling and dragging, and for both at the least zoom, the median
 * and the 99th percentile of allocating and taking a snapshot, in milliseconds of processor time;
 * then the same of laying out after an edit.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "measured-window.h"
#include "timing.h"

#include "edit/placing.h"
#include "gui/board/board-private.h"
#include "gui/board/plan-page.h"

#define FRAMES 600
#define EDITS 40
#define WIDTH 1600
#define HEIGHT 1000

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
        measured_window_scroll (CURSUS_CANVAS (board), frame);
      else
        drag (board, frame);
      measured_window_draw_only (GTK_WIDGET (board));
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
      measured_window_draw_only (GTK_WIDGET (board));
      took = timing_now () - start;
      g_array_append_val (times, took);
    }
  timing_print ("edit", times, 99);
}

int
main (int argc, char **argv)
{
  g_autoptr (CursusProject) project = measured_window_read (argc, argv);
  g_autoptr (CursusWorkspace) workspace = measured_window_work_on (project);
  GtkWidget     *scroller = gtk_scrolled_window_new ();
  CursusBoard   *board = CURSUS_BOARD (cursus_board_new ());
  MeasuredWindow window;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (board));
  cursus_board_set_workspace (board, workspace);
  measured_window_open (&window, scroller, WIDTH, HEIGHT);
  while (board->layout == NULL || board->shown->len == 0 || board->building != 0)
    g_main_context_iteration (NULL, TRUE);

  measure (board, "scroll", TRUE);
  measure (board, "drag", FALSE);
  cursus_board_set_zoom (board, CURSUS_BOARD_ZOOM_MIN);
  measure (board, "small-scroll", TRUE);
  measure (board, "small-drag", FALSE);
  cursus_board_set_zoom (board, 1.0);
  measure_edits (board, workspace);
  measured_window_close (&window);
  return 0;
}
