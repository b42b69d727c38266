/* page-canvas.c - what a page is drawn on: a cairo surface, or a page of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-canvas.h"

void
cursus_page_canvas_set_ink (const CursusPageCanvas *canvas, CursusInk ink)
{
  double rgb[3];

  cursus_page_fonts_get_ink (canvas->job->fonts, ink, rgb);
  canvas->set_colour (canvas, rgb);
}

void
cursus_page_canvas_show_line (const CursusPageCanvas *canvas, PangoLayout *layout, double x,
                              double baseline)
{
  const PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  const char            *text = pango_layout_get_text (layout);

  for (const GSList *l = line->runs; l != NULL; l = l->next)
    {
      const PangoGlyphItem *item = l->data;

      canvas->show_item (canvas, text, item, x, baseline);
      x += (double) pango_glyph_string_get_width (item->glyphs) / PANGO_SCALE;
    }
}

gboolean
cursus_glyphs_have_unknown (const PangoGlyphString *glyphs)
{
  for (int i = 0; i < glyphs->num_glyphs; i++)
    if ((glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
      return TRUE;
  return FALSE;
}
