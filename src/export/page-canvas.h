/* page-canvas.h - what a page is drawn on: a cairo surface, or a page of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-job.h"

G_BEGIN_DECLS

/**
 * CursusPictureFunc:
 * @what: which picture
 *
 * Draws something other than text, rectangles and rules, from the origin to @width and @height.
 * The same arguments make the same picture.
 */
typedef void (*CursusPictureFunc) (const CursusPageJob *job, gconstpointer what, cairo_t *cairo,
                                   double width, double height);

/**
 * CursusPageCanvas:
 * @enter: what is drawn next belongs to this node
 * @leave: what is drawn next belongs to no node: it only decorates the page
 * @set_colour: of what is drawn next, three parts from 0 to 1
 * @fill: rectangles
 * @rule: lines from the upper left corner of each box to the upper right one
 * @show_item: glyphs of Pango, part of @text, from @x on the baseline @y
 * @push: what is drawn next is moved and turned; until @pop
 * @show_picture: in @box
 * @data: of who draws
 *
 * Lengths are points from the upper left corner of the page.
 */
typedef struct _CursusPageCanvas CursusPageCanvas;

struct _CursusPageCanvas
{
  void (*enter) (const CursusPageCanvas *canvas, CursusPageNode *node);
  void (*leave) (const CursusPageCanvas *canvas);
  void (*set_colour) (const CursusPageCanvas *canvas, const double *rgb);
  void (*fill) (const CursusPageCanvas *canvas, const cairo_rectangle_t *boxes, guint n);
  void (*rule) (const CursusPageCanvas *canvas, const cairo_rectangle_t *boxes, guint n,
                double width);
  void (*show_item) (const CursusPageCanvas *canvas, const char *text, const PangoGlyphItem *item,
                     double x, double y);
  void (*push) (const CursusPageCanvas *canvas, const cairo_matrix_t *matrix);
  void (*pop) (const CursusPageCanvas *canvas);
  void (*show_picture) (const CursusPageCanvas *canvas, CursusPictureFunc draw, gconstpointer what,
                        const cairo_rectangle_t *box);
  const CursusPageJob *job;
  gpointer             data;
};

/**
 * cursus_page_canvas_set_ink:
 *
 * What is drawn from now on has this colour.
 */
void cursus_page_canvas_set_ink (const CursusPageCanvas *canvas, CursusInk ink);

/**
 * cursus_page_canvas_show_line:
 * @x: where it begins
 *
 * Shows the first line of @layout.
 */
void cursus_page_canvas_show_line (const CursusPageCanvas *canvas, PangoLayout *layout, double x,
                                   double baseline);

/**
 * cursus_glyphs_have_unknown:
 *
 * Returns: whether there is a letter among @glyphs that no font has
 */
gboolean cursus_glyphs_have_unknown (const PangoGlyphString *glyphs);

G_END_DECLS
