/* page-draw.h - a page on a canvas
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-canvas.h"
#include "export/page.h"

G_BEGIN_DECLS

/**
 * cursus_page_draw:
 * @nth: of the page, from 0
 * @n_pages: of the document; 0: not known yet
 */
void cursus_page_draw (const CursusPage *page, guint nth, guint n_pages,
                       const CursusPageCanvas *canvas);

G_END_DECLS
