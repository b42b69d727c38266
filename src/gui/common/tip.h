/* tip.h - what is told about that over which the pointer rests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_tip_dup:
 * @text: of any length
 *
 * GTK divides the lines of tooltips between words only, and shows as many as there are.
 *
 * Returns: (transfer full): the text so that it takes no more than a part of the screen: long words
 *   can be divided, and what is very long ends with an ellipsis
 */
char *cursus_tip_dup (const char *text);

/**
 * cursus_tip_show:
 * @text: (nullable): what a person wrote, or what contains it
 *
 * As gtk_tooltip_set_text(), for any text.
 */
void cursus_tip_show (GtkTooltip *tooltip, const char *text);

/**
 * cursus_tip_set:
 * @text: (nullable): what a person wrote, or what contains it
 *
 * As gtk_widget_set_tooltip_text(), for any text, on a widget without another tooltip. To set it is
 * cheap: GTK asks the display where the pointer is, this waits until the pointer rests there.
 */
void cursus_tip_set (GtkWidget *widget, const char *text);

/**
 * cursus_tip_set_where_cut:
 *
 * Over a label that ends with an ellipsis for want of room, all that it says is told; over one that
 * is seen whole nothing is.
 */
void cursus_tip_set_where_cut (GtkLabel *label);

/**
 * cursus_tip_watch:
 * @window: one with popovers
 *
 * From now on nothing is told about what the pointer rests on where a popover is opened, nor about
 * the button of which it is, until it is closed: it would lie over the popover.
 */
void cursus_tip_watch (GtkWindow *window);

G_END_DECLS
