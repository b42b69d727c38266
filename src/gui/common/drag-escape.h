/* drag-escape.h - Escape takes back what is dragged, under X11 as elsewhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_drag_heed_escape:
 * @source: a drag source, of which no drag has begun yet
 *
 * From now on Escape cancels what is dragged from @source, which then says so by "drag-cancel" as
 * for any other reason.
 */
void cursus_drag_heed_escape (GtkDragSource *source);

G_END_DECLS
