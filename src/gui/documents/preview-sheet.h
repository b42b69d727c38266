/* preview-sheet.h - one page in the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/proof.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PREVIEW_SHEET (cursus_preview_sheet_get_type ())

/**
 * CursusPreviewSheet:
 *
 * Paints a page as large as it is allocated. What is painted is kept until the page is another
 * one, or has another size.
 */
G_DECLARE_FINAL_TYPE (CursusPreviewSheet, cursus_preview_sheet, CURSUS, PREVIEW_SHEET, GtkWidget)

/**
 * cursus_preview_sheet_new:
 *
 * Returns: (transfer floating): a sheet for page @page, from 0
 */
GtkWidget *cursus_preview_sheet_new (guint page);

/**
 * cursus_preview_sheet_set_proof:
 * @proof: (nullable): of which it is a page; what was painted of another one goes
 *
 * To be called again when pages were added, so that it says of how many it is one.
 */
void cursus_preview_sheet_set_proof (CursusPreviewSheet *self, CursusProof *proof);

/**
 * cursus_preview_sheet_forget:
 *
 * Nobody sees it: what was painted needs no memory.
 */
void cursus_preview_sheet_forget (CursusPreviewSheet *self);

/**
 * cursus_preview_sheet_describe:
 *
 * Says what is on it, for those who do not see it.
 */
void cursus_preview_sheet_describe (CursusPreviewSheet *self);

G_END_DECLS
