/* front-keys.h - keys of a window for what stands in front of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_front_keys_add:
 * @front: a popover in the window of a programme, or a window in front of it
 * @actions: (array zero-terminated=1): of that window, which have keys in its application: of
 *   "win.save", "win.save-as", "win.undo" and "win.redo"
 * @workspace: of the programme; before it is saved, what is typed is taken
 *
 * GTK gives the keys of what stands in front to that alone; from now on those of @actions do what
 * they do behind it. What is being typed is undone where it is typed.
 */
void cursus_front_keys_add (GtkWidget *front, const char *const *actions,
                            CursusWorkspace *workspace);

G_END_DECLS
