/* references-row.h - a row for several of what there is: pathways, supported outcomes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-row.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_REFERENCES_ROW (cursus_references_row_get_type ())

/**
 * CursusReferencesRow:
 *
 * Shows what is chosen, and behind a button all that there is, to be checked.
 */
G_DECLARE_FINAL_TYPE (CursusReferencesRow, cursus_references_row, CURSUS, REFERENCES_ROW,
                      CursusFieldRow)

/**
 * cursus_references_row_new:
 *
 * Returns: (transfer floating): a row for the field, references
 */
GtkWidget *cursus_references_row_new (CursusSubject *subject, const CursusField *field,
                                      const char *title);

G_END_DECLS
