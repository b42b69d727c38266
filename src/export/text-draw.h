/* text-draw.h - lines of text on a page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-canvas.h"
#include "export/page-text.h"

G_BEGIN_DECLS

/**
 * cursus_text_draw_line:
 * @x: left edge of the text
 * @y: upper edge of the line
 * @is_tagged: it belongs to the nodes of its spans
 */
void cursus_text_draw_line (const CursusPageText *text, guint nth, const CursusPageCanvas *canvas,
                            double x, double y, gboolean is_tagged);

G_END_DECLS
