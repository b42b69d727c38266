/* bench-opening.c - how long the window is busy at once while a large file opens
 *
 * bench-opening FILE: opens it as somebody would, and prints in milliseconds of processor time of
 * the main thread: the longest slice in which cards are made, the longest turn of the main loop of
 * all, and the turn that one in a hundred is longer than; then how many turns there were.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"
#include "gui/window/window.h"

#include <locale.h>
#include <stdio.h>
#include <time.h>

/* So many turns without anything to do: it is open. */
#define QUIET_TURNS 200
#define QUIET_US 5000

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

static CursusBoard *
find_board (GtkWidget *widget)
{
  CursusBoard *found = CURSUS_IS_BOARD (widget) ? CURSUS_BOARD (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_board (child);
  return found;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *is_painted)
{
  *is_painted = TRUE;
}

static void
watch_frames (GtkWidget *window, gboolean *is_painted)
{
  if (gtk_widget_get_realized (window) && g_object_get_data (G_OBJECT (window), "watched") == NULL)
    {
      g_object_set_data (G_OBJECT (window), "watched", window);
      g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb),
                        is_painted);
    }
}

/* Goes on until the cards are made and nothing more happens. Gives the longest slice. */
static double
open_and_watch (GtkWidget *window, GArray *turns)
{
  CursusBoard *board = NULL;
  gboolean     is_painted = FALSE;
  double       slice = 0;
  guint        quiet = 0;

  while (quiet < QUIET_TURNS)
    {
      gboolean is_building = board != NULL && board->building != 0;
      gboolean is_busy;
      double   start = now (), took;

      is_painted = FALSE;
      is_busy = g_main_context_iteration (NULL, FALSE);
      took = now () - start;
      watch_frames (window, &is_painted);
      board = board != NULL ? board : find_board (window);
      if (is_busy)
        g_array_append_val (turns, took);
      else
        g_usleep (QUIET_US);
      if (is_building && !is_painted)
        slice = MAX (slice, took);
      quiet = board == NULL || is_busy || board->building != 0 ? 0 : quiet + 1;
    }
  return slice;
}

int
main (int argc, char **argv)
{
  g_autoptr (GArray) turns = g_array_new (FALSE, FALSE, sizeof (double));
  CursusWindow *window;
  double        slice;

  setlocale (LC_ALL, "");
  g_set_prgname ("bench-opening");
  g_set_application_name ("bench-opening");
  adw_init ();
  if (argc != 2)
    {
      g_printerr ("bench-opening FILE\n");
      return 2;
    }

  window = cursus_window_new (NULL);
  cursus_window_open (window, argv[1]);
  slice = open_and_watch (GTK_WIDGET (window), turns);
  g_array_sort (turns, compare);
  printf ("slice %.2f\nlongest %.2f\nhundredth %.2f\nturns %u\n", slice,
          g_array_index (turns, double, turns->len - 1),
          g_array_index (turns, double, turns->len * 99 / 100), turns->len);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
