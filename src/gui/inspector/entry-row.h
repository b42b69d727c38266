/* entry-row.h - a row for a value that is typed in one line: a number, a code, a date
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-row.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_ENTRY_ROW (cursus_entry_row_get_type ())

/**
 * CursusEntryRow:
 *
 * What is typed is the project's as soon as it is a value. What is none stays in the row, with the
 * reason, until it is corrected or taken back with Escape.
 */
G_DECLARE_FINAL_TYPE (CursusEntryRow, cursus_entry_row, CURSUS, ENTRY_ROW, CursusFieldRow)

/**
 * cursus_entry_row_new:
 *
 * Returns: (transfer floating): a row for the field
 */
GtkWidget *cursus_entry_row_new (CursusSubject *subject, const CursusField *field,
                                 const char *title);

G_END_DECLS
