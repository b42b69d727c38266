/* section-row.h - a section of a document: whether it is in, what it is called, where it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/section-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SECTION_ROW (cursus_section_row_get_type ())

/**
 * CursusSectionRow:
 *
 * Signal "moved" (int by): somebody wants it to stand so many places further down.
 */
G_DECLARE_FINAL_TYPE (CursusSectionRow, cursus_section_row, CURSUS, SECTION_ROW, GtkListBoxRow)

/**
 * cursus_section_row_new:
 *
 * Returns: (transfer floating): a row for @item
 */
GtkWidget *cursus_section_row_new (CursusSectionItem *item);

G_END_DECLS
