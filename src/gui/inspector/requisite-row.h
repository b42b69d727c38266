/* requisite-row.h - a row for what a module requires of others
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_REQUISITE_ROW (cursus_requisite_row_get_type ())

/**
 * CursusRequisiteRow:
 *
 * The way in which modules are required, any one of them, and which. Press a module to go there.
 */
G_DECLARE_FINAL_TYPE (CursusRequisiteRow, cursus_requisite_row, CURSUS, REQUISITE_ROW,
                      GtkListBoxRow)

/**
 * cursus_requisite_row_new:
 * @subject: a part: a requirement of a module
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *cursus_requisite_row_new (CursusSubject *subject);

G_END_DECLS
