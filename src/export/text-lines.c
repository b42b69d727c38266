/* text-lines.c - the lines that Pango breaks a text into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/text-lines.h"

/* A line is at least so much higher than its letters are large. */
#define LEADING 1.34

void
cursus_text_lines_lay_out (const CursusPageFonts *fonts, const GString *text,
                           PangoAttrList *attributes, const CursusTextLook *look)
{
  static const PangoAlignment alignments[] = {
    [CURSUS_ALIGN_START] = PANGO_ALIGN_LEFT,
    [CURSUS_ALIGN_CENTRE] = PANGO_ALIGN_CENTER,
    [CURSUS_ALIGN_END] = PANGO_ALIGN_RIGHT,
  };
  PangoLayout          *layout = fonts->layout;
  PangoFontDescription *font =
    cursus_page_fonts_describe (fonts, look->is_heading, look->is_bold, look->size);

  /* To Pango, a font of the layout is an attribute of each letter, that of the context is none. */
  pango_context_set_font_description (fonts->context, font);
  pango_font_description_free (font);
  pango_layout_set_alignment (layout, alignments[look->align]);
  pango_layout_set_width (layout, look->width < 0 ? -1 : (int) (look->width * PANGO_SCALE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text->str, (int) text->len);
}

/* Where a line begins in so much room; a text that runs to the left begins at the right. */
static int
get_offset (const PangoLayoutLine *line, CursusAlign align, int room, int width)
{
  gboolean is_backward = line->resolved_dir == PANGO_DIRECTION_RTL;

  if (align == CURSUS_ALIGN_CENTRE)
    return (room - width) / 2;
  return is_backward == (align == CURSUS_ALIGN_END) ? 0 : room - width;
}

/* Pango has measured lines when it has broken them. */
static CursusTextLine
read_line (PangoLayoutLine *line, const CursusTextLook *look, int room)
{
  PangoRectangle extents;
  double         inner, height;

  pango_layout_line_get_extents (line, NULL, &extents);
  inner = (double) extents.height / PANGO_SCALE;
  height = MAX (look->size * LEADING, inner);
  return (CursusTextLine){
    .line = pango_layout_line_ref (line),
    .x = (float) get_offset (line, look->align, room, extents.width) / PANGO_SCALE,
    .width = (float) extents.width / PANGO_SCALE,
    .height = (float) height,
    .baseline = (float) (-(double) extents.y / PANGO_SCALE + (height - inner) / 2),
  };
}

CursusTextLine *
cursus_text_lines_new (const CursusPageFonts *fonts, const GString *text, PangoAttrList *attributes,
                       const CursusTextLook *look, guint *n)
{
  PangoLayout    *layout = fonts->layout;
  CursusTextLine *lines;
  const GSList   *line;
  int             room = (int) (look->width * PANGO_SCALE);

  cursus_text_lines_lay_out (fonts, text, attributes, look);
  if (look->width < 0)
    pango_layout_get_size (layout, &room, NULL);
  line = pango_layout_get_lines_readonly (layout);
  *n = (guint) pango_layout_get_line_count (layout);
  lines = g_new (CursusTextLine, *n);
  for (guint i = 0; i < *n; i++, line = line->next)
    lines[i] = read_line (line->data, look, room);
  return lines;
}

CursusTextLine *
cursus_text_lines_copy (const CursusTextLine *lines, guint n)
{
  CursusTextLine *copy = g_memdup2 (lines, n * sizeof (CursusTextLine));

  for (guint i = 0; i < n; i++)
    pango_layout_line_ref (copy[i].line);
  return copy;
}

void
cursus_text_lines_free (CursusTextLine *lines, guint n)
{
  for (guint i = 0; i < n; i++)
    pango_layout_line_unref (lines[i].line);
  g_free (lines);
}
