/* tab-stop.h - a list through which the arrows lead, and past which Tab does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TAB_STOP (cursus_tab_stop_get_type ())

/**
 * CursusTabStop:
 *
 * Holds a #GtkListView, by itself or in a #GtkScrolledWindow. In GTK 4.8 Tab goes into a list at
 * its first row, whichever is selected, and through it row by row. Here it goes to the selected
 * row, and from there to what comes after the list.
 */
G_DECLARE_FINAL_TYPE (CursusTabStop, cursus_tab_stop, CURSUS, TAB_STOP, AdwBin)

G_END_DECLS
