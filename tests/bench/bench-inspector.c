/* bench-inspector.c - how long the inspector takes to show another record
 *
 * bench-inspector FILE: selects one module after the other, and prints the median and the 95th
 * percentile, in milliseconds of processor time of the main thread: of the selection alone, and of
 * it with the frame that shows it (styles, layout, snapshot and drawing).
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "measured-window.h"
#include "timing.h"

#include "gui/inspector/inspector.h"

#define CHANGES 150
#define WIDTH 310
#define HEIGHT 850

static void
measure (CursusWorkspace *workspace, MeasuredWindow *window)
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
      measured_window_wait_for_frame (window);
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
  g_autoptr (CursusProject) project = measured_window_read (argc, argv);
  g_autoptr (CursusWorkspace) workspace = measured_window_work_on (project);
  MeasuredWindow window;

  measured_window_open (&window, GTK_WIDGET (cursus_inspector_new (workspace)), WIDTH, HEIGHT);
  measured_window_wait_for_frame (&window);
  measure (workspace, &window);
  measured_window_close (&window);
  return 0;
}
