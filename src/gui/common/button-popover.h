/* button-popover.h - the popover of a button, there as long as it is open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_button_popover_set:
 * @button: of which the popover is made each time it is opened
 * @popover: (transfer full): the popover
 *
 * Gives it to the button until it is closed.
 */
void cursus_button_popover_set (GtkMenuButton *button, GtkWidget *popover);

G_END_DECLS
