/* bench-frame.c - a whole frame of the board, beside one of a bare window that draws the same
 *
 * bench-frame FILE: prints the median processor time of the main thread, in milliseconds, of a
 * frame after a scroll (layout, snapshot, comparing and drawing), of a frame of a window with one
 * widget that only hands out the nodes that the board made there, and the quotient of both.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "measured-window.h"
#include "timing.h"

#include "gui/board/board-private.h"

#include <adwaita.h>
#include <stdio.h>

#define FRAMES 200
#define WIDTH 1600
#define HEIGHT 1000

/* --- a widget that draws a node --- */

#define TYPE_BARE (bare_get_type ())
G_DECLARE_FINAL_TYPE (Bare, bare, BENCH, BARE, GtkWidget)

struct _Bare
{
  GtkWidget parent_instance;

  GskRenderNode *node; /* lent */
};

G_DEFINE_FINAL_TYPE (Bare, bare, GTK_TYPE_WIDGET)

static void
bare_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  Bare *self = BENCH_BARE (widget);

  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
}

static void
bare_class_init (BareClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = bare_snapshot;
}

static void
bare_init (Bare *self)
{
}

/* --- frames --- */

/* Frame by frame in turn, so that a busy machine slows down both. */
static void
measure (CursusBoard *board, MeasuredWindow *ours, Bare *bare, MeasuredWindow *theirs)
{
  double times[FRAMES], bare_times[FRAMES], median_ours, median_bare;

  for (int frame = 0; frame < FRAMES; frame++)
    {
      double start = timing_now ();
      g_autoptr (GskRenderNode) node = NULL;

      measured_window_scroll (CURSUS_CANVAS (board), frame);
      measured_window_wait_for_frame (ours);
      times[frame] = timing_now () - start;

      node = measured_window_draw (GTK_WIDGET (board));
      start = timing_now ();
      bare->node = node;
      gtk_widget_queue_draw (GTK_WIDGET (bare));
      measured_window_wait_for_frame (theirs);
      bare_times[frame] = timing_now () - start;
      bare->node = NULL;
    }
  median_ours = timing_percentile (times, FRAMES, 50);
  median_bare = timing_percentile (bare_times, FRAMES, 50);
  printf ("board %.2f\nbare %.2f\nquotient %.3f\n", median_ours, median_bare,
          median_ours / median_bare);
}

int
main (int argc, char **argv)
{
  g_autoptr (CursusProject) project = measured_window_read (argc, argv);
  g_autoptr (CursusWorkspace) workspace = measured_window_work_on (project);
  GtkWidget     *scroller = gtk_scrolled_window_new ();
  CursusBoard   *board = CURSUS_BOARD (cursus_board_new ());
  Bare          *bare = g_object_new (TYPE_BARE, NULL);
  MeasuredWindow ours, theirs;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (board));
  cursus_board_set_workspace (board, workspace);
  measured_window_open (&ours, scroller, WIDTH, HEIGHT);
  measured_window_open (&theirs, GTK_WIDGET (bare), WIDTH, HEIGHT);
  while (board->layout == NULL || board->shown->len == 0 || board->building != 0)
    g_main_context_iteration (NULL, TRUE);

  measure (board, &ours, bare, &theirs);
  measured_window_close (&ours);
  measured_window_close (&theirs);
  return 0;
}
