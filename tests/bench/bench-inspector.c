/* bench-inspector.c - how long the inspector takes to show another record
 *
 * bench-inspector FILE: selects one module after the other, and prints the median and the 95th
 * percentile, in milliseconds of processor time of the main thread: of the selection alone, and of
 * it with the frame that shows it (styles, layout, snapshot and drawing).
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "gui/inspector/inspector.h"
#include "store/reader.h"

#include <locale.h>

#define CHANGES 150
#define WIDTH 310
#define HEIGHT 850

static void
painted_cb (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/* Until a frame was painted, or nothing more is to be done. */
static void
paint (const guint *n_frames)
{
  guint before = *n_frames;

  while (*n_frames == before && g_main_context_iteration (NULL, TRUE))
    ;
}

static void
measure (CursusWorkspace *workspace, const guint *n_frames)
{
  g_autoptr (GArray) selections = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (double));
  const CursusProject *project = cursus_workspace_get_project (workspace);
  guint                n = cursus_project_n (project, CURSUS_MODULES);

  for (guint i = 0; i < CHANGES; i++)
    {
      double start = timing_now (), took;

      cursus_workspace_select_one (workspace,
                                   cursus_project_nth (project, CURSUS_MODULES, i % n)->id);
      took = timing_now () - start;
      paint (n_frames);
      if (i >= n) /* the first of each kind builds what later ones only fill */
        g_array_append_val (selections, took);
      took = timing_now () - start;
      if (i >= n)
        g_array_append_val (frames, took);
    }
  timing_print ("selection", selections, 95);
  timing_print ("frame", frames, 95);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  GtkWidget *window;
  guint      n_frames = 0;

  setlocale (LC_ALL, "");
  adw_init ();
  if (argc != 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "bench-inspector FILE");
      return 2;
    }

  editor = cursus_editor_new (project);
  workspace = cursus_workspace_new (editor);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (cursus_inspector_new (workspace)));
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect_after (gtk_widget_get_frame_clock (window), "after-paint",
                          G_CALLBACK (painted_cb), &n_frames);
  paint (&n_frames);
  measure (workspace, &n_frames);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
