/* text-draw.c - lines of text on a page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/text-draw.h"

static const CursusTextSpan *
find_span (const CursusPageText *text, guint offset)
{
  guint i = 0;

  while (i + 1 < text->n_spans && text->spans[i + 1].start <= offset)
    i++;
  return &text->spans[i];
}

void
cursus_text_draw_line (const CursusPageText *text, guint nth, const CursusPageCanvas *canvas,
                       double x, double y, gboolean is_tagged)
{
  const CursusTextLine *line = &text->lines[nth];
  const CursusTextSpan *last = NULL;

  x += line->x;
  y += line->baseline;
  for (const GSList *l = line->line->runs; l != NULL; l = l->next)
    {
      const PangoGlyphItem *item = l->data;
      const CursusTextSpan *span = find_span (text, (guint) item->item->offset);

      if (span != last && is_tagged && span->node != NULL)
        canvas->enter (canvas, span->node);
      if (span != last)
        cursus_page_canvas_set_ink (canvas, span->ink);
      last = span;
      canvas->show_item (canvas, text->text, item, x, y - (double) item->y_offset / PANGO_SCALE);
      x += (double) pango_glyph_string_get_width (item->glyphs) / PANGO_SCALE;
    }
}
