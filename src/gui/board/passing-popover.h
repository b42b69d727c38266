/* passing-popover.h - a popover that is there as long as it is open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_passing_popover_show:
 * @popover: a new popover with its content
 * @parent: over what it stands
 * @at: (nullable): to what part of @parent it points; %NULL: to all of it
 * @focus: (nullable): what in it has the focus, if it does not choose that itself
 *
 * Opens it. When it is closed, or @parent goes, it goes as well, and the focus is where it was.
 */
void cursus_passing_popover_show (GtkPopover *popover, GtkWidget *parent, const GdkRectangle *at,
                                  GtkWidget *focus);

/**
 * cursus_passing_popover_allocate:
 *
 * To be called by @parent when it is given its size: the popover over it, if there is one, looks
 * how large it wants to be, and follows.
 */
void cursus_passing_popover_allocate (GtkWidget *parent);

G_END_DECLS
