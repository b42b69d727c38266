/* figure-pen.c - shaped text on a figure: measured before it is written, never cut
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/figure-pen.h"

void
cursus_figure_pen_init (CursusFigurePen *self, cairo_t *cairo, const char *family)
{
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoContext         *context;

  /* Widths that do not depend on the resolution: the same line ends on screen and on paper. */
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  self->cairo = cairo;
  /* Not made from @cairo: a preview may stretch that, and letters would stand where they stand on
   * a stretched page. */
  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  self->layout = pango_layout_new (context);
  pango_cairo_context_set_font_options (pango_layout_get_context (self->layout), options);
  pango_context_set_round_glyph_positions (pango_layout_get_context (self->layout), FALSE);
  pango_layout_context_changed (self->layout);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD);
  self->font = pango_font_description_new ();
  pango_font_description_set_family (self->font, family != NULL ? family : "Sans");
  g_object_unref (context);
  cairo_font_options_destroy (options);
}

void
cursus_figure_pen_clear (CursusFigurePen *self)
{
  g_clear_object (&self->layout);
  g_clear_pointer (&self->font, pango_font_description_free);
}

void
cursus_figure_pen_set (CursusFigurePen *self, double size, gboolean is_bold)
{
  pango_font_description_set_absolute_size (self->font, size * PANGO_SCALE);
  pango_font_description_set_weight (self->font, is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (self->layout, self->font);
}

static void
lay_out (CursusFigurePen *self, const char *text, double width)
{
  pango_layout_set_width (self->layout, width > 0 ? (int) (width * PANGO_SCALE) : -1);
  pango_layout_set_text (self->layout, text, -1);
}

void
cursus_figure_pen_measure (CursusFigurePen *self, const char *text, double width,
                           cairo_rectangle_t *is)
{
  PangoRectangle logical;

  pango_layout_set_alignment (self->layout, PANGO_ALIGN_LEFT);
  lay_out (self, text, width);
  pango_layout_get_extents (self->layout, NULL, &logical);
  *is = (cairo_rectangle_t){ 0, 0, pango_units_to_double (logical.width),
                             pango_units_to_double (logical.height) };
}

double
cursus_figure_pen_write (CursusFigurePen *self, const char *text, const CursusFigureSpot *spot)
{
  PangoRectangle logical;

  pango_layout_set_alignment (self->layout, spot->align);
  lay_out (self, text, spot->width);
  pango_layout_get_extents (self->layout, NULL, &logical);
  cairo_move_to (self->cairo, spot->x, spot->y);
  pango_cairo_show_layout (self->cairo, self->layout);
  return pango_units_to_double (logical.height);
}

void
cursus_figure_set_colour (cairo_t *cairo, guint rgb)
{
  cairo_set_source_rgb (cairo, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0,
                        (rgb & 0xff) / 255.0);
}

gboolean
cursus_figure_is_dark (guint rgb)
{
  guint light = 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);

  return light < 150 * 1000;
}

guint
cursus_figure_tint (guint rgb, guint percent)
{
  guint tint = 0;

  for (guint shift = 0; shift <= 16; shift += 8)
    {
      guint part = rgb >> shift & 0xff;

      tint |= (255 - (255 - part) * percent / 100) << shift;
    }
  return tint;
}
