/* text-draw.c - lines of text on a cairo surface
 *
 * Pango could draw them, but a PDF would then hold an empty span for each place where a word may
 * be divided. So glyphs are handed to cairo here, with the text that they stand for and without
 * those soft hyphens that no line ends with.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/text-draw.h"

#include <string.h>

#define SOFT_HYPHEN "\302\255"

/* What one item of Pango is for cairo. */
typedef struct
{
  GArray  *glyphs;   /* cairo_glyph_t */
  GArray  *clusters; /* cairo_text_cluster_t */
  GString *text;
} Run;

static void
add_glyphs (Run *run, const PangoGlyphItem *item, int first, int end, double *x, double y)
{
  for (int i = first; i < end; i++)
    {
      const PangoGlyphInfo *info = &item->glyphs->glyphs[i];
      cairo_glyph_t         glyph = {
                .index = info->glyph,
                .x = *x + (double) info->geometry.x_offset / PANGO_SCALE,
                .y = y + (double) info->geometry.y_offset / PANGO_SCALE,
      };

      *x += (double) info->geometry.width / PANGO_SCALE;
      if (info->glyph != PANGO_GLYPH_EMPTY)
        g_array_append_val (run->glyphs, glyph);
    }
}

/* One cluster: some bytes of text and the glyphs that show them. */
static void
add_cluster (Run *run, const char *text, int n_bytes, guint n_glyphs)
{
  cairo_text_cluster_t cluster = { n_bytes, (int) n_glyphs };

  if (n_glyphs == 0 && (n_bytes == 0 || (n_bytes == 2 && memcmp (text, SOFT_HYPHEN, 2) == 0)))
    return;
  g_string_append_len (run->text, text, n_bytes);
  g_array_append_val (run->clusters, cluster);
}

static void
read_item (Run *run, const PangoGlyphItem *item, const char *text, double x, double y)
{
  const PangoGlyphString *glyphs = item->glyphs;

  for (int i = 0; i < glyphs->num_glyphs;)
    {
      int   start = glyphs->log_clusters[i], end = i + 1;
      int   bytes_end = item->item->length;
      guint n_before = run->glyphs->len;

      while (end < glyphs->num_glyphs && glyphs->log_clusters[end] == start)
        end++;
      if (end < glyphs->num_glyphs)
        bytes_end = glyphs->log_clusters[end];
      add_glyphs (run, item, i, end, &x, y);
      add_cluster (run, text + item->item->offset + start, bytes_end - start,
                   run->glyphs->len - n_before);
      i = end;
    }
}

static gboolean
has_unknown (const PangoGlyphString *glyphs)
{
  for (int i = 0; i < glyphs->num_glyphs; i++)
    if ((glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
      return TRUE;
  return FALSE;
}

static void
draw_item (Run *run, const PangoGlyphItem *item, const char *text, cairo_t *cairo, double x,
           double y)
{
  cairo_scaled_font_t *font =
    pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (item->item->analysis.font));

  /* What no font has, Pango draws as a box, and what runs to the left it knows better. */
  if (font == NULL || has_unknown (item->glyphs) || (item->item->analysis.level & 1) != 0)
    {
      cairo_move_to (cairo, x, y);
      pango_cairo_show_glyph_item (cairo, text, (PangoGlyphItem *) item);
      return;
    }
  g_array_set_size (run->glyphs, 0);
  g_array_set_size (run->clusters, 0);
  g_string_truncate (run->text, 0);
  read_item (run, item, text, x, y);
  if (run->glyphs->len == 0)
    return;
  cairo_set_scaled_font (cairo, font);
  cairo_show_text_glyphs (cairo, run->text->str, (int) run->text->len,
                          (cairo_glyph_t *) (gpointer) run->glyphs->data, (int) run->glyphs->len,
                          (cairo_text_cluster_t *) (gpointer) run->clusters->data,
                          (int) run->clusters->len, 0);
}

static const CursusTextSpan *
find_span (const CursusPageText *text, guint offset)
{
  guint i = 0;

  while (i + 1 < text->n_spans && text->spans[i + 1].start <= offset)
    i++;
  return &text->spans[i];
}

void
cursus_text_draw_line (const CursusPageText *text, guint nth, const CursusPageFonts *fonts,
                       cairo_t *cairo, double x, double y, CursusSpanFunc visit, gpointer data)
{
  const CursusTextLine *line = &text->lines[nth];
  const CursusTextSpan *last = NULL;
  Run                   run = { .text = g_string_new (NULL) };

  run.glyphs = g_array_new (FALSE, FALSE, sizeof (cairo_glyph_t));
  run.clusters = g_array_new (FALSE, FALSE, sizeof (cairo_text_cluster_t));
  x += line->x;
  y += line->baseline;
  for (GSList *l = line->line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem       *item = l->data;
      const CursusTextSpan *span = find_span (text, (guint) item->item->offset);

      if (span != last && visit != NULL)
        visit (span, data);
      if (span != last)
        cursus_page_fonts_set_ink (fonts, cairo, span->ink);
      last = span;
      draw_item (&run, item, text->text, cairo, x, y - (double) item->y_offset / PANGO_SCALE);
      x += (double) pango_glyph_string_get_width (item->glyphs) / PANGO_SCALE;
    }
  g_array_unref (run.glyphs);
  g_array_unref (run.clusters);
  g_string_free (run.text, TRUE);
}
