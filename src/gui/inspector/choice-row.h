/* choice-row.h - a row for a value that is one of several
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-row.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_CHOICE_ROW (cursus_choice_row_get_type ())

/**
 * CursusChoiceRow:
 *
 * A drop-down: of a choice, a reference, or the term of the plan that is shown, by which modules
 * and groups are moved.
 */
G_DECLARE_FINAL_TYPE (CursusChoiceRow, cursus_choice_row, CURSUS, CHOICE_ROW, CursusFieldRow)

/**
 * cursus_choice_row_new:
 *
 * Returns: (transfer floating): a row for the field, a choice or a reference
 */
GtkWidget *cursus_choice_row_new (CursusSubject *subject, const CursusField *field,
                                  const char *title);

/**
 * cursus_choice_row_new_term:
 * @subject: modules or groups
 *
 * Returns: (transfer floating): a row for the term in which they stand
 */
GtkWidget *cursus_choice_row_new_term (CursusSubject *subject);

G_END_DECLS
