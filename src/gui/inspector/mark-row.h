/* mark-row.h - a row for a tag that is covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/mark-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_MARK_ROW (cursus_mark_row_get_type ())

/**
 * CursusMarkRow:
 *
 * Shows how deep a tag is covered. 1, 2 and 3 or the dots change it, E whether it is examined,
 * Delete takes it away.
 */
G_DECLARE_FINAL_TYPE (CursusMarkRow, cursus_mark_row, CURSUS, MARK_ROW, GtkListBoxRow)

/**
 * cursus_mark_row_new:
 * @subject: the modules
 * @item: what is shown
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *cursus_mark_row_new (CursusSubject *subject, CursusMarkItem *item);

G_END_DECLS
