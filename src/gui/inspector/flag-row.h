/* flag-row.h - a row for what is so or is not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-row.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_FLAG_ROW (cursus_flag_row_get_type ())

/**
 * CursusFlagRow:
 *
 * A check button, which shows neither if records differ.
 */
G_DECLARE_FINAL_TYPE (CursusFlagRow, cursus_flag_row, CURSUS, FLAG_ROW, CursusFieldRow)

/**
 * cursus_flag_row_new:
 *
 * Returns: (transfer floating): a row for the field, a flag
 */
GtkWidget *cursus_flag_row_new (CursusSubject *subject, const CursusField *field,
                                const char *title);

G_END_DECLS
