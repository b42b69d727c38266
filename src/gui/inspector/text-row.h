/* text-row.h - a row for a text, in each of the languages that are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-row.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_TEXT_ROW (cursus_text_row_get_type ())

/**
 * CursusTextRow:
 *
 * One line for each language, and a button for what Markdown means.
 */
G_DECLARE_FINAL_TYPE (CursusTextRow, cursus_text_row, CURSUS, TEXT_ROW, CursusFieldRow)

/**
 * cursus_text_row_new:
 *
 * Returns: (transfer floating): a row for the field, a text or strings
 */
GtkWidget *cursus_text_row_new (CursusSubject *subject, const CursusField *field,
                                const char *title);

G_END_DECLS
