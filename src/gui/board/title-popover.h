/* title-popover.h - another title for something, typed where it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_title_popover_show:
 * @parent: over what it stands
 * @at: (nullable): to what part of @parent it points; %NULL: to all of it
 * @id: what is renamed: anything that has a title
 *
 * Asks for a title in the language that is shown. Enter takes it, Escape leaves the old one.
 */
void cursus_title_popover_show (GtkWidget *parent, const GdkRectangle *at,
                                CursusWorkspace *workspace, const char *id);

G_END_DECLS
