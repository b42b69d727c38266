/* page-furniture.h - what stands on each page: running head and foot, the mark of a draft, a logo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-canvas.h"
#include "export/page.h"

G_BEGIN_DECLS

/**
 * cursus_page_furniture_draw:
 * @nth: of the page, from 0
 * @n_pages: of the document; 0: not known yet
 */
void cursus_page_furniture_draw (const CursusPage *page, guint nth, guint n_pages,
                                 const CursusPageCanvas *canvas);

/**
 * cursus_page_furniture_show_number:
 * @right: where it ends
 * @baseline: of the line it stands in
 *
 * Shows a page number beside a line of the contents.
 */
void cursus_page_furniture_show_number (const CursusPageCanvas *canvas, const CursusTextLook *look,
                                        guint number, double right, double baseline);

/**
 * cursus_page_furniture_draw_logo:
 * @width: that it may have
 * @height: that it may have
 *
 * Draws the logo of the style, as large as it can be, at the right of the rectangle; nothing if
 * its file cannot be read.
 */
void cursus_page_furniture_draw_logo (const CursusPageCanvas *canvas, double x, double y,
                                      double width, double height);

G_END_DECLS
