/* page-fonts.c - the fonts and sizes of a document on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-fonts.h"

CursusPageFonts *
cursus_page_fonts_new (const CursusPaperStyle *style)
{
  CursusPageFonts *self = g_new0 (CursusPageFonts, 1);
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
  self->context = pango_font_map_create_context (map);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (self->context, FALSE);

  self->layout = pango_layout_new (self->context);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  self->hyphens = cursus_hyphens_new ();
  self->size = style->size > 0 ? style->size : 9.5;
  self->text = pango_font_description_from_string (style->font != NULL ? style->font : "Sans");
  self->heading =
    pango_font_description_from_string (style->heading_font != NULL ? style->heading_font : "Sans");
  self->accent[2] = 0.6;
  cursus_page_fonts_parse_colour (style->accent, self->accent);
  return self;
}

void
cursus_page_fonts_free (CursusPageFonts *self)
{
  g_object_unref (self->layout);
  g_object_unref (self->context);
  cursus_hyphens_free (self->hyphens);
  pango_font_description_free (self->text);
  pango_font_description_free (self->heading);
  g_free (self);
}

PangoFontDescription *
cursus_page_fonts_describe (const CursusPageFonts *self, gboolean is_heading, gboolean is_bold,
                            double size)
{
  PangoFontDescription *font =
    pango_font_description_copy_static (is_heading ? self->heading : self->text);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (is_bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  return font;
}

void
cursus_page_fonts_set_ink (const CursusPageFonts *self, cairo_t *cairo, CursusInk ink)
{
  static const double greys[] = {
    [CURSUS_INK_TEXT] = 0.1,   [CURSUS_INK_DIM] = 0.38,   [CURSUS_INK_RULE] = 0.74,
    [CURSUS_INK_TINT] = 0.955, [CURSUS_INK_DRAFT] = 0.94, [CURSUS_INK_PAPER] = 1,
  };

  if (ink == CURSUS_INK_ACCENT)
    cairo_set_source_rgb (cairo, self->accent[0], self->accent[1], self->accent[2]);
  else
    cairo_set_source_rgb (cairo, greys[ink], greys[ink], greys[ink]);
}

gboolean
cursus_page_fonts_parse_colour (const char *text, double *rgb)
{
  int digits[6];

  if (text == NULL || text[0] != '#')
    return FALSE;
  for (guint i = 0; i < 6; i++)
    {
      digits[i] = g_ascii_xdigit_value (text[i + 1]);
      if (digits[i] < 0)
        return FALSE;
    }
  if (text[7] != '\0')
    return FALSE;
  for (guint i = 0; i < 3; i++)
    rgb[i] = (digits[2 * i] * 16 + digits[2 * i + 1]) / 255.0;
  return TRUE;
}
