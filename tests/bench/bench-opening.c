/* bench-opening.c - how long the window is busy at once while a large file opens, and is edited
 *
 * bench-opening FILE: opens it as somebody would, and prints in milliseconds of processor time of
 * the main thread: the longest slice in which cards are made, the longest turn of the main loop of
 * all, and the turn that one in a hundred is longer than; then how many turns there were. Then it
 * moves modules to other terms, one after the other, and prints the median and the 95th percentile
 * of the longest turn after a move.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "edit/placing.h"
#include "gui/board/board-private.h"
#include "gui/window/window.h"

#include <locale.h>
#include <stdio.h>

/* So many turns without anything to do: it is open, or what was edited is shown. */
#define OPEN_TURNS 200
#define EDITED_TURNS 20
#define QUIET_US 5000
#define EDITS 21

/* What is watched. */
typedef struct
{
  GtkWidget   *window;
  CursusBoard *board; /* %NULL until it is there */
  gboolean     is_painted;
  GArray      *turns; /* double: milliseconds */
  double       slice; /* the longest in which cards were made */
} Watch;

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
watch_frames (Watch *watch)
{
  GObject *window = G_OBJECT (watch->window);

  if (!gtk_widget_get_realized (watch->window) || g_object_get_data (window, "watched") != NULL)
    return;
  g_object_set_data (window, "watched", window);
  g_signal_connect (gtk_widget_get_frame_clock (watch->window), "after-paint",
                    G_CALLBACK (painted_cb), &watch->is_painted);
}

/* One turn of the main loop. Gives whether there was anything to do. */
static gboolean
turn (Watch *watch)
{
  guint    n_built = watch->board != NULL ? watch->board->next_to_build : 0;
  gboolean is_busy;
  double   start = timing_now (), took;

  watch->is_painted = FALSE;
  is_busy = g_main_context_iteration (NULL, FALSE);
  took = timing_now () - start;
  if (is_busy)
    g_array_append_val (watch->turns, took);
  else
    g_usleep (QUIET_US);
  if (watch->board != NULL && watch->board->next_to_build > n_built && !watch->is_painted)
    watch->slice = MAX (watch->slice, took);
  return is_busy;
}

/* Goes on until the cards are made and nothing more happens for @n turns. */
static void
go_on (Watch *watch, guint n)
{
  for (guint quiet = 0; quiet < n;)
    {
      gboolean is_busy = turn (watch);

      watch_frames (watch);
      if (watch->board == NULL)
        watch->board = find_board (watch->window);
      quiet = watch->board == NULL || is_busy || watch->board->building != 0 ? 0 : quiet + 1;
    }
}

static CursusProject *
move (const CursusProject *project, guint nth)
{
  const CursusPlan *plan = cursus_project_nth_plan (project, 0);
  const CursusTerm *term = cursus_plan_nth_term (plan, nth % cursus_records_n (plan->terms));
  CursusTarget      target = { plan->record.id, term->record.id, nth % 5 };
  guint             n = cursus_project_n (project, CURSUS_MODULES);
  const char       *module = cursus_project_nth (project, CURSUS_MODULES, nth * 7919 % n)->id;

  return cursus_place (project, &module, 1, &target);
}

/* The findings of what is large come a moment later: nothing is quiet until then. */
static gboolean
is_found (CursusWorkspace *workspace)
{
  return cursus_findings_get_project (cursus_workspace_get_findings (workspace)) ==
         cursus_workspace_get_project (workspace);
}

static double
get_longest (Watch *watch)
{
  double longest = 0;

  for (guint i = 0; i < watch->turns->len; i++)
    longest = MAX (longest, g_array_index (watch->turns, double, i));
  return longest;
}

static double
edit_and_watch (Watch *watch, guint nth)
{
  CursusWorkspace *workspace = cursus_board_get_workspace (watch->board);
  double           start, took;

  g_array_set_size (watch->turns, 0);
  start = timing_now ();
  cursus_workspace_perform (workspace, move (cursus_workspace_get_project (workspace), nth),
                            "Move");
  took = timing_now () - start;
  g_array_append_val (watch->turns, took);
  do
    go_on (watch, EDITED_TURNS);
  while (!is_found (workspace));
  return get_longest (watch);
}

static void
measure_edits (Watch *watch)
{
  g_autoptr (GArray) longest = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < EDITS; i++)
    {
      double took = edit_and_watch (watch, i);

      g_array_append_val (longest, took);
    }
  timing_print ("edit", longest, 95);
}

static void
print_opening (Watch *watch)
{
  guint  n = watch->turns->len;
  double hundredth = timing_percentile ((double *) (gpointer) watch->turns->data, n, 99);

  printf ("slice %.2f\nlongest %.2f\nhundredth %.2f\nturns %u\n", watch->slice, get_longest (watch),
          hundredth, n);
}

int
main (int argc, char **argv)
{
  g_autoptr (GArray) turns = g_array_new (FALSE, FALSE, sizeof (double));
  Watch watch = { .turns = turns };

  setlocale (LC_ALL, "");
  g_set_prgname ("bench-opening");
  g_set_application_name ("bench-opening");
  adw_init ();
  if (argc != 2)
    {
      g_printerr ("bench-opening FILE\n");
      return 2;
    }

  watch.window = GTK_WIDGET (cursus_window_new (NULL));
  cursus_window_open (CURSUS_WINDOW (watch.window), argv[1]);
  go_on (&watch, OPEN_TURNS);
  print_opening (&watch);
  measure_edits (&watch);
  gtk_window_destroy (GTK_WINDOW (watch.window));
  return 0;
}
