/* measured-window.h - a window whose frames are counted, over a programme from a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/canvas.h"
#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MeasuredWindow:
 * @n_frames: painted so far
 */
typedef struct
{
  GtkWidget *window;
  guint      n_frames;
} MeasuredWindow;

/**
 * measured_window_read:
 *
 * Prepares the toolkit, and reads the one file that the program is given. Ends the program with a
 * message if there is none, or if it cannot be read.
 *
 * Returns: (transfer full): its programme
 */
CursusProject *measured_window_read (int argc, char **argv);

/**
 * measured_window_work_on:
 *
 * Returns: (transfer full): @project as it is worked on
 */
CursusWorkspace *measured_window_work_on (CursusProject *project);

/**
 * measured_window_open:
 * @child: (transfer floating): what is in the window
 */
void measured_window_open (MeasuredWindow *self, GtkWidget *child, int width, int height);
void measured_window_close (MeasuredWindow *self);

/* Goes on until another frame is painted. */
void measured_window_wait_for_frame (MeasuredWindow *self);

/**
 * measured_window_scroll:
 * @frame: counts up
 *
 * Scrolls to and fro over all of @canvas, in steps as a wheel has them.
 */
void measured_window_scroll (CursusCanvas *canvas, int frame);

/**
 * measured_window_draw:
 *
 * Allocates a widget and takes its snapshot, by itself, without a frame.
 *
 * Returns: (transfer full) (nullable): what it draws
 */
GskRenderNode *measured_window_draw (GtkWidget *widget);

/* The same, and looks at nothing of it. */
void measured_window_draw_only (GtkWidget *widget);

G_END_DECLS
