/* cairo-canvas.h - a page on a cairo surface: on screen or for the printer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-canvas.h"

G_BEGIN_DECLS

/**
 * cursus_cairo_canvas_init:
 * @cairo: must live as long as @canvas
 *
 * Draws on @cairo, and takes no notice of structure.
 */
void cursus_cairo_canvas_init (CursusPageCanvas *canvas, const CursusPageJob *job, cairo_t *cairo);

/**
 * cursus_cairo_show_item:
 *
 * Draws glyphs of Pango, with the text that they stand for.
 */
void cursus_cairo_show_item (cairo_t *cairo, const char *text, const PangoGlyphItem *item, double x,
                             double y);

G_END_DECLS
