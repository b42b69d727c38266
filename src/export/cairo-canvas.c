/* cairo-canvas.c - a page on a cairo surface: on screen or for the printer
 *
 * Pango could draw lines of text, but what a printer makes of it would then hold an empty span for
 * each place where a word may be divided. So glyphs are handed to cairo here, with the text that
 * they stand for and without those soft hyphens that no line ends with.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/cairo-canvas.h"

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

static void
show_run (const Run *run, cairo_t *cairo, cairo_scaled_font_t *font)
{
  if (run->glyphs->len == 0)
    return;
  cairo_set_scaled_font (cairo, font);
  cairo_show_text_glyphs (cairo, run->text->str, (int) run->text->len,
                          (cairo_glyph_t *) (gpointer) run->glyphs->data, (int) run->glyphs->len,
                          (cairo_text_cluster_t *) (gpointer) run->clusters->data,
                          (int) run->clusters->len, 0);
}

void
cursus_cairo_show_item (cairo_t *cairo, const char *text, const PangoGlyphItem *item, double x,
                        double y)
{
  cairo_scaled_font_t *font =
    pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (item->item->analysis.font));
  Run run;

  /* What no font has, Pango draws as a box, and what runs to the left it knows better. */
  if (font == NULL || cursus_glyphs_have_unknown (item->glyphs) ||
      (item->item->analysis.level & 1) != 0)
    {
      cairo_move_to (cairo, x, y);
      pango_cairo_show_glyph_item (cairo, text, (PangoGlyphItem *) item);
      return;
    }
  run.glyphs = g_array_new (FALSE, FALSE, sizeof (cairo_glyph_t));
  run.clusters = g_array_new (FALSE, FALSE, sizeof (cairo_text_cluster_t));
  run.text = g_string_new (NULL);
  read_item (&run, item, text, x, y);
  show_run (&run, cairo, font);
  g_array_unref (run.glyphs);
  g_array_unref (run.clusters);
  g_string_free (run.text, TRUE);
}

static void
enter_cb (const CursusPageCanvas *canvas, CursusPageNode *node)
{
}

static void
leave_cb (const CursusPageCanvas *canvas)
{
}

static void
set_colour_cb (const CursusPageCanvas *canvas, const double *rgb)
{
  cairo_set_source_rgb (canvas->data, rgb[0], rgb[1], rgb[2]);
}

static void
fill_cb (const CursusPageCanvas *canvas, const cairo_rectangle_t *boxes, guint n)
{
  for (guint i = 0; i < n; i++)
    cairo_rectangle (canvas->data, boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height);
  cairo_fill (canvas->data);
}

static void
rule_cb (const CursusPageCanvas *canvas, const cairo_rectangle_t *boxes, guint n, double width)
{
  cairo_set_line_width (canvas->data, width);
  for (guint i = 0; i < n; i++)
    {
      cairo_move_to (canvas->data, boxes[i].x, boxes[i].y);
      cairo_rel_line_to (canvas->data, boxes[i].width, 0);
    }
  cairo_stroke (canvas->data);
}

static void
show_item_cb (const CursusPageCanvas *canvas, const char *text, const PangoGlyphItem *item,
              double x, double y)
{
  cursus_cairo_show_item (canvas->data, text, item, x, y);
}

static void
push_cb (const CursusPageCanvas *canvas, const cairo_matrix_t *matrix)
{
  cairo_save (canvas->data);
  cairo_transform (canvas->data, matrix);
}

static void
pop_cb (const CursusPageCanvas *canvas)
{
  cairo_restore (canvas->data);
}

static void
show_picture_cb (const CursusPageCanvas *canvas, CursusPictureFunc draw, gconstpointer what,
                 const cairo_rectangle_t *box)
{
  cairo_save (canvas->data);
  cairo_translate (canvas->data, box->x, box->y);
  draw (canvas->job, what, canvas->data, box->width, box->height);
  cairo_restore (canvas->data);
}

void
cursus_cairo_canvas_init (CursusPageCanvas *canvas, const CursusPageJob *job, cairo_t *cairo)
{
  *canvas = (CursusPageCanvas){
    .enter = enter_cb,
    .leave = leave_cb,
    .set_colour = set_colour_cb,
    .fill = fill_cb,
    .rule = rule_cb,
    .show_item = show_item_cb,
    .push = push_cb,
    .pop = pop_cb,
    .show_picture = show_picture_cb,
    .job = job,
    .data = cairo,
  };
}
