/* link-row.h - a row that leads to another record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/option.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_LINK_ROW (cursus_link_row_get_type ())

/**
 * CursusLinkRow:
 *
 * What an option is called. Whoever has the list goes there when the row is activated.
 */
G_DECLARE_FINAL_TYPE (CursusLinkRow, cursus_link_row, CURSUS, LINK_ROW, GtkListBoxRow)

/**
 * cursus_link_row_new:
 *
 * Returns: (transfer floating): a row for the option
 */
GtkWidget *cursus_link_row_new (CursusOption *option);

/**
 * cursus_link_row_get_id:
 *
 * Returns: the value of its option, an id
 */
const char *cursus_link_row_get_id (CursusLinkRow *self);

G_END_DECLS
