/* inner-name.h - names for the parts of GTK's widgets that take the keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * cursus_inner_name_drop_down:
 * @list: with an accessible name of its own
 *
 * The keyboard goes to the button in it, which in GTK 4.8 has none. A screen reader says the name
 * of the list, and what is chosen.
 */
void cursus_inner_name_drop_down (GtkDropDown *list);

/**
 * cursus_inner_name_labelled_by:
 * @widget: of any type; something is done for drop-downs and menu buttons
 * @label: lives as long as the widget; by it the widget is labelled
 *
 * The button in it is labelled by the same.
 */
void cursus_inner_name_labelled_by (GtkWidget *widget, GtkWidget *label);

/**
 * cursus_inner_name_split_button:
 *
 * The button that opens its menu has no name; it gets that of its tooltip.
 */
void cursus_inner_name_split_button (AdwSplitButton *button);

G_END_DECLS
