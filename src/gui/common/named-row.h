/* named-row.h - what stands in an item of a list, which gets its name from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_NAMED_ROW (cursus_named_row_get_type ())

/**
 * CursusNamedRow:
 *
 * A box for the child of a #GtkListItem. In GTK 4.8 the keyboard goes to a widget around it, which
 * has no name.
 *
 * Property "name-of-item" (string): what a screen reader says
 */
G_DECLARE_FINAL_TYPE (CursusNamedRow, cursus_named_row, CURSUS, NAMED_ROW, GtkBox)

G_END_DECLS
