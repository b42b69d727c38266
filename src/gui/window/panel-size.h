/* panel-size.h - a panel at the end of a pane that keeps its size
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_panel_size_restore:
 * @paned: a pane whose end child does not grow with it
 * @size: how wide that child is to be, or how high, in pixels
 *
 * Gives the child the size when it is seen first. A pane by itself knows only where the handle is,
 * counted from the start, which says nothing of a window of another size.
 */
void cursus_panel_size_restore (GtkPaned *paned, int size);

/**
 * cursus_panel_size_fold:
 * @folds: the end child has nothing to show but its head
 *
 * Gives the child no more than it needs, and when it unfolds again the size that it had.
 */
void cursus_panel_size_fold (GtkPaned *paned, gboolean folds);

/**
 * cursus_panel_size_get:
 *
 * Returns: the size of the end child, or that which it has unfolded; 0 if it is not seen
 */
int cursus_panel_size_get (GtkPaned *paned);

G_END_DECLS
