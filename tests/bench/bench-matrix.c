/* bench-matrix.c - the matrix's own share of a frame, while it is scrolled and marked
 *
 * bench-matrix FILE: with the project of the file, given 600 tags, ten marks for each module and
 * twenty rules: prints the median and the 99th percentile of a scroll's snapshot, and of
 * setting one mark with all that follows, the snapshots of the matrix and the bars included, in
 * milliseconds of processor time.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "many-marks.h"
#include "usual-rules.h"

#include "gui/coverage/matrix-private.h"
#include "gui/coverage/share-bars.h"
#include "store/reader.h"

#include <adwaita.h>
#include <locale.h>
#include <stdio.h>
#include <time.h>

#define FRAMES 600
#define EDITS 60
#define WIDTH 1400
#define HEIGHT 900
#define BARS 300

/* The processor time of this thread, in milliseconds. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static void
print_times (const char *name, GArray *times)
{
  g_array_sort (times, compare);
  printf ("%s %.3f %.3f\n", name, g_array_index (times, double, times->len / 2),
          g_array_index (times, double, times->len * 99 / 100));
}

static void
draw (GtkWidget *widget)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_GET_CLASS (widget);
  GtkSnapshot    *snapshot = gtk_snapshot_new ();
  GskRenderNode  *node;

  widget_class->size_allocate (widget, gtk_widget_get_width (widget),
                               gtk_widget_get_height (widget), -1);
  widget_class->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_unref (node);
}

/* To and fro over the whole matrix, in steps as a wheel has them. */
static void
measure_scrolling (CursusMatrix *matrix)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (int frame = 0; frame < FRAMES; frame++)
    {
      double x = gtk_adjustment_get_upper (matrix->hadjustment) - WIDTH;
      double y = gtk_adjustment_get_upper (matrix->vadjustment) - HEIGHT;
      double start = now (), took;

      gtk_adjustment_set_value (matrix->hadjustment, x * (frame % 150) / 150);
      gtk_adjustment_set_value (matrix->vadjustment, y * (frame % 400) / 400);
      draw (GTK_WIDGET (matrix));
      took = now () - start;
      g_array_append_val (times, took);
    }
  print_times ("scroll", times);
}

/* The matrix and the bars hear of it and are made anew before perform() returns. */
static void
measure_marking (CursusMatrix *matrix, GtkWidget *bars)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < EDITS; i++)
    {
      CursusMatrixSpot spot = { i * 37 % matrix->layout->n_rows,
                                i * 101 % matrix->layout->n_columns };
      guint            level = (cursus_matrix_get_level (matrix, spot) + 1) % 4;
      double           start = now (), took;

      cursus_matrix_mark (matrix, &spot, 1, level);
      draw (GTK_WIDGET (matrix));
      draw (bars);
      took = now () - start;
      g_array_append_val (times, took);
    }
  print_times ("mark", times);
}

static CursusMatrix *
open_window (CursusWorkspace *workspace, GtkWidget **bars)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *matrix = cursus_matrix_new ();

  *bars = cursus_share_bars_new ();
  gtk_widget_set_size_request (*bars, BARS, -1);
  gtk_widget_set_hexpand (scroller, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), matrix);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), *bars);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH + BARS, HEIGHT);
  cursus_matrix_set_workspace (CURSUS_MATRIX (matrix), workspace);
  cursus_share_bars_set_workspace (CURSUS_SHARE_BARS (*bars), workspace);
  gtk_window_present (GTK_WINDOW (window));
  while (CURSUS_MATRIX (matrix)->layout == NULL || gtk_widget_get_width (matrix) == 0)
    g_main_context_iteration (NULL, TRUE);
  return CURSUS_MATRIX (matrix);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusProject) marked = NULL;
  g_autoptr (CursusProject) ruled = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  CursusMatrix *matrix;
  GtkWidget    *bars;

  setlocale (LC_ALL, "");
  adw_init ();
  if (argc != 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "bench-matrix FILE");
      return 2;
    }

  marked = many_marks_put_in (project);
  ruled = usual_rules_put_in (marked);
  editor = cursus_editor_new (ruled);
  workspace = cursus_workspace_new (editor);
  matrix = open_window (workspace, &bars);
  printf ("size %u %u\n", matrix->layout->n_rows, matrix->layout->n_columns);
  measure_scrolling (matrix);
  measure_marking (matrix, bars);
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (bars)));
  return 0;
}
