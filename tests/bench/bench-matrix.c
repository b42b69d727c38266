/* bench-matrix.c - the matrix's own share of a frame, while it is scrolled and marked
 *
 * bench-matrix FILE: with the project of the file, given 600 tags, ten marks for each module and
 * twenty rules: prints the median and the 99th percentile of a scroll's snapshot, of a jump's to
 * rows that were never seen before, and of setting one mark with all that follows, the snapshots of
 * the matrix, the bars and the board with its chips included, in milliseconds of processor time.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "many-marks.h"
#include "measured-window.h"
#include "timing.h"
#include "usual-rules.h"

#include "gui/board/board-private.h"
#include "gui/coverage/matrix-private.h"
#include "gui/coverage/share-bars.h"

#include <stdio.h>

#define FRAMES 600
#define JUMPS 10
#define EDITS 400
#define WAY 9000
#define NOTCH 78
#define WIDTH 1400
#define HEIGHT 900
#define BARS 300

typedef struct
{
  CursusMatrix *matrix;
  GtkWidget    *bars;
  CursusBoard  *board;
} Scene;

/* How far somebody is who turns the wheel to and fro. */
static double
swing (int steps, double by, double way)
{
  int n = MAX ((int) (way / by), 1);
  int at = steps % (2 * n);

  return by * (at < n ? at : 2 * n - at);
}

/* The same movement of the hand, however large the matrix is; rows come into sight again that were
 * in sight before. */
static void
measure_scrolling (CursusMatrix *matrix)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  double x =
    gtk_adjustment_get_upper (cursus_canvas_get_hadjustment (CURSUS_CANVAS (matrix))) - WIDTH;
  double y =
    gtk_adjustment_get_upper (cursus_canvas_get_vadjustment (CURSUS_CANVAS (matrix))) - HEIGHT;

  for (int frame = -FRAMES; frame < FRAMES; frame++)
    {
      double start = timing_now (), took;

      gtk_adjustment_set_value (cursus_canvas_get_hadjustment (CURSUS_CANVAS (matrix)),
                                swing (FRAMES + frame, NOTCH, MIN (x, WAY)));
      gtk_adjustment_set_value (cursus_canvas_get_vadjustment (CURSUS_CANVAS (matrix)),
                                swing (FRAMES + frame, NOTCH, MIN (y, WAY)));
      measured_window_draw_only (GTK_WIDGET (matrix));
      took = timing_now () - start;
      if (frame >= 0)
        g_array_append_val (times, took);
    }
  timing_print ("scroll", times, 99);
}

/* Every frame shows a page of rows that were never seen: all their texts are made. As many pages as
 * the smallest matrix that is compared has. */
static void
measure_jumping (CursusMatrix *matrix)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  GtkAdjustment *adjustment = cursus_canvas_get_vadjustment (CURSUS_CANVAS (matrix));
  double         last = gtk_adjustment_get_upper (adjustment) - HEIGHT;

  for (int frame = 1; frame <= JUMPS; frame++)
    {
      double start = timing_now (), took;

      gtk_adjustment_set_value (adjustment, last * frame / JUMPS);
      measured_window_draw_only (GTK_WIDGET (matrix));
      took = timing_now () - start;
      g_array_append_val (times, took);
    }
  timing_print ("jump", times, 99);
}

/* The matrix, the bars and the board hear of it and are made anew before perform() returns. */
static void
measure_marking (CursusMatrix *matrix, GtkWidget *bars, CursusBoard *board)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < EDITS; i++)
    {
      CursusMatrixSpot spot = { i * 37 % matrix->layout->n_rows,
                                i * 101 % matrix->layout->n_columns };
      guint            level = (cursus_matrix_get_level (matrix, spot) + 1) % 4;
      double           start = timing_now (), took;

      cursus_matrix_mark (matrix, &spot, 1, level);
      measured_window_draw_only (GTK_WIDGET (matrix));
      measured_window_draw_only (bars);
      measured_window_draw_only (GTK_WIDGET (board));
      took = timing_now () - start;
      g_array_append_val (times, took);
    }
  timing_print ("mark", times, 99);
}

static GtkWidget *
scroll_in (GtkWidget *child)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_widget_set_hexpand (scroller, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), child);
  return scroller;
}

/* Beside each other what shows marks: the matrix, the bars, the board. */
static void
open_window (MeasuredWindow *window, CursusWorkspace *workspace, Scene *scene)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *lower;
  GtkWidget *pages = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  scene->matrix = CURSUS_MATRIX (cursus_matrix_new ());
  scene->bars = cursus_share_bars_new ();
  scene->board = CURSUS_BOARD (cursus_board_new ());
  gtk_widget_set_size_request (scene->bars, BARS, -1);
  gtk_box_append (GTK_BOX (box), scroll_in (GTK_WIDGET (scene->matrix)));
  gtk_box_append (GTK_BOX (box), scene->bars);
  lower = scroll_in (GTK_WIDGET (scene->board));
  gtk_widget_set_size_request (lower, -1, HEIGHT);
  gtk_widget_set_size_request (box, -1, HEIGHT);
  gtk_box_append (GTK_BOX (pages), box);
  gtk_box_append (GTK_BOX (pages), lower);
  cursus_matrix_set_workspace (scene->matrix, workspace);
  cursus_share_bars_set_workspace (CURSUS_SHARE_BARS (scene->bars), workspace);
  cursus_board_set_workspace (scene->board, workspace);
  measured_window_open (window, pages, WIDTH + BARS, 2 * HEIGHT);
  while (scene->matrix->layout == NULL || gtk_widget_get_width (GTK_WIDGET (scene->matrix)) == 0 ||
         scene->board->layout == NULL || scene->board->shown->len == 0 ||
         scene->board->building != 0)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char **argv)
{
  g_autoptr (CursusProject) project = measured_window_read (argc, argv);
  g_autoptr (CursusProject) marked = many_marks_put_in (project);
  g_autoptr (CursusProject) ruled = usual_rules_put_in (marked);
  g_autoptr (CursusWorkspace) workspace = measured_window_work_on (ruled);
  MeasuredWindow window;
  Scene          scene;

  open_window (&window, workspace, &scene);
  printf ("size %u %u\n", scene.matrix->layout->n_rows, scene.matrix->layout->n_columns);
  measure_jumping (scene.matrix);
  measure_scrolling (scene.matrix);
  measure_marking (scene.matrix, scene.bars, scene.board);
  measured_window_close (&window);
  return 0;
}
