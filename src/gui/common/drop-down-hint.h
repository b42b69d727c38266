/* drop-down-hint.h - what a list to choose from says while nothing is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_drop_down_set_hint:
 * @hint: what it shows, pale, while nothing is chosen
 *
 * Without a hint GTK says "(None)" there.
 */
void cursus_drop_down_set_hint (GtkDropDown *list, const char *hint);

G_END_DECLS
