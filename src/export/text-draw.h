/* text-draw.h - lines of text on a cairo surface
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-text.h"

G_BEGIN_DECLS

/**
 * CursusSpanFunc:
 *
 * Called before a part of a text is drawn.
 */
typedef void (*CursusSpanFunc) (const CursusTextSpan *span, gpointer data);

/**
 * cursus_text_draw_line:
 * @x: left edge of the text
 * @y: upper edge of the line
 * @visit: (nullable): is told about each span in the line
 */
void cursus_text_draw_line (const CursusPageText *text, guint nth, const CursusPageFonts *fonts,
                            cairo_t *cairo, double x, double y, CursusSpanFunc visit,
                            gpointer data);

G_END_DECLS
