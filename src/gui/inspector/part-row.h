/* part-row.h - a row for a record of a list, which opens to be changed in place
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PART_ROW (cursus_part_row_get_type ())

/**
 * CursusPartRow:
 *
 * Two lines that say what the record is, and its fields when it is open. Actions of the widget:
 * part.up, part.down (Alt with the arrows), part.remove (Delete), part.show, part.confirm.
 */
G_DECLARE_FINAL_TYPE (CursusPartRow, cursus_part_row, CURSUS, PART_ROW, GtkListBoxRow)

/**
 * cursus_part_row_new:
 * @subject: a part
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *cursus_part_row_new (CursusSubject *subject);

/**
 * cursus_part_row_open:
 *
 * Shows its fields, and puts the cursor into the first.
 */
void cursus_part_row_open (CursusPartRow *self);

/**
 * cursus_part_row_focus:
 *
 * Puts the focus on it.
 */
void cursus_part_row_focus (CursusPartRow *self);

G_END_DECLS
