/* figure-pen.h - shaped text on a figure: measured before it is written, never cut
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * CursusFigurePen:
 *
 * Writes text of one family on a figure. Sizes are in the units of the figure, so that it looks
 * the same however large it is drawn. The members are private.
 */
typedef struct
{
  cairo_t              *cairo;
  PangoLayout          *layout;
  PangoFontDescription *font;
} CursusFigurePen;

/**
 * CursusFigureSpot:
 * @width: how wide a line may be; 0: there is one line, however long
 * @align: of the lines within @width
 *
 * Where text is written.
 */
typedef struct
{
  double         x;
  double         y;
  double         width;
  PangoAlignment align;
} CursusFigureSpot;

void cursus_figure_pen_init (CursusFigurePen *self, cairo_t *cairo, const char *family);
void cursus_figure_pen_clear (CursusFigurePen *self);

/**
 * cursus_figure_pen_set:
 *
 * Says how large what follows is, and whether it is bold.
 */
void cursus_figure_pen_set (CursusFigurePen *self, double size, gboolean is_bold);

/**
 * cursus_figure_pen_measure:
 * @width: how wide a line may be; 0: there is one line
 * @is: (out): how wide and high the text is then
 *
 * Lines end between words only, so that a long word can be wider than @width.
 */
void cursus_figure_pen_measure (CursusFigurePen *self, const char *text, double width,
                                cairo_rectangle_t *is);

/**
 * cursus_figure_pen_write:
 *
 * Writes in the colour that is set on the figure.
 *
 * Returns: how high the text is
 */
double cursus_figure_pen_write (CursusFigurePen *self, const char *text,
                                const CursusFigureSpot *spot);

/**
 * cursus_figure_set_colour:
 * @rgb: 0xRRGGBB
 */
void cursus_figure_set_colour (cairo_t *cairo, guint rgb);

/**
 * cursus_figure_is_dark:
 * @rgb: 0xRRGGBB
 *
 * Returns: whether white text can be read on it better than black text
 */
gboolean cursus_figure_is_dark (guint rgb);

/**
 * cursus_figure_tint:
 * @percent: how much of the colour is left; the rest is white
 *
 * Returns: a lighter colour
 */
guint cursus_figure_tint (guint rgb, guint percent);

G_END_DECLS
