/* pane-handle.h - handles of panes, which are to be there only when they are seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_pane_handle_watch:
 * @paned: a pane with both its children
 *
 * Lets the pane be dragged only while both its children are visible. By itself, in GTK 4.8, it
 * takes every press where its handle was last, and buttons that stand there now do not react.
 */
void cursus_pane_handle_watch (GtkPaned *paned);

/* While it is fixed, the handle cannot be dragged. */
void cursus_pane_handle_fix (GtkPaned *paned, gboolean is_fixed);

G_END_DECLS
