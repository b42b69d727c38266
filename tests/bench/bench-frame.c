/* bench-frame.c - a whole frame of the board, beside one of a bare window that draws the same
 *
 * bench-frame FILE: prints the median processor time of the main thread, in milliseconds, of a
 * frame after a scroll (layout, snapshot, comparing and drawing), of a frame of a window with one
 * widget that only hands out the nodes that the board made there, and the quotient of both.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "gui/board/board-private.h"
#include "store/reader.h"

#include <adwaita.h>
#include <locale.h>
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

typedef struct
{
  GtkWidget *window;
  guint      n_frames;
} Screen;

static void
painted_cb (GdkFrameClock *clock, Screen *screen)
{
  screen->n_frames++;
}

static void
screen_open (Screen *screen, GtkWidget *child)
{
  screen->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (screen->window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (screen->window), child);
  gtk_window_present (GTK_WINDOW (screen->window));
  g_signal_connect_after (gtk_widget_get_frame_clock (screen->window), "after-paint",
                          G_CALLBACK (painted_cb), screen);
}

static void
wait_for_frame (Screen *screen)
{
  guint before = screen->n_frames;

  while (screen->n_frames == before)
    g_main_context_iteration (NULL, TRUE);
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

static GskRenderNode *
take_node (CursusBoard *board)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (board)->snapshot (GTK_WIDGET (board), snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

/* Frame by frame in turn, so that a busy machine slows down both. */
static void
measure (CursusBoard *board, Screen *ours, Bare *bare, Screen *theirs)
{
  double times[FRAMES], bare_times[FRAMES], median_ours, median_bare;

  for (int frame = 0; frame < FRAMES; frame++)
    {
      double start = timing_now ();
      g_autoptr (GskRenderNode) node = NULL;

      scroll (board, frame);
      wait_for_frame (ours);
      times[frame] = timing_now () - start;

      node = take_node (board);
      start = timing_now ();
      bare->node = node;
      gtk_widget_queue_draw (GTK_WIDGET (bare));
      wait_for_frame (theirs);
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
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  GtkWidget   *scroller = NULL;
  CursusBoard *board;
  Bare        *bare;
  Screen       ours = { 0 }, theirs = { 0 };

  setlocale (LC_ALL, "");
  adw_init ();
  if (argc != 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "bench-frame FILE");
      return 2;
    }

  editor = cursus_editor_new (project);
  workspace = cursus_workspace_new (editor);
  board = CURSUS_BOARD (cursus_board_new ());
  bare = g_object_new (TYPE_BARE, NULL);
  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (board));
  cursus_board_set_workspace (board, workspace);
  screen_open (&ours, scroller);
  screen_open (&theirs, GTK_WIDGET (bare));
  while (board->layout == NULL || board->shown->len == 0 || board->building != 0)
    g_main_context_iteration (NULL, TRUE);

  measure (board, &ours, bare, &theirs);
  gtk_window_destroy (GTK_WINDOW (ours.window));
  gtk_window_destroy (GTK_WINDOW (theirs.window));
  return 0;
}
