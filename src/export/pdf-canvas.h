/* pdf-canvas.h - a page drawn for a PDF, with its structure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page.h"
#include "export/pdf-page.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_canvas_draw:
 * @type_case: what letters and pictures are taken from; must live as long as what is drawn
 * @nth: of the page, from 0
 * @n_pages: of the document
 *
 * What belongs to a node is marked with a number, all else as decoration.
 *
 * Returns: (transfer full): what is drawn on @page
 */
CursusPdfPage *cursus_pdf_canvas_draw (const CursusPage *page, const CursusPageJob *job,
                                       CursusPdfCase *type_case, guint nth, guint n_pages);

G_END_DECLS
