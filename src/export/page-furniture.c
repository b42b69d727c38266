/* page-furniture.c - what stands on each page: running head and foot, the mark of a draft, a logo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-furniture.h"

#include <librsvg/rsvg.h>
#include <math.h>

#define SIZE 0.8

static PangoLayout *
new_layout (const CursusPageJob *job, const char *text, double size, gboolean is_bold)
{
  PangoLayout          *layout = pango_layout_new (job->fonts->context);
  PangoFontDescription *font = cursus_page_fonts_describe (job->fonts, FALSE, is_bold, size);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

/* The same words stand on each page: their line is kept. */
static PangoLayout *
get_line (const CursusPageJob *job, const char *text)
{
  PangoLayout *line = g_hash_table_lookup (job->furniture, text);

  if (line == NULL)
    {
      line = new_layout (job, text, job->fonts->size * SIZE, FALSE);
      pango_layout_set_single_paragraph_mode (line, TRUE);
      /* A text that runs to the left begins at the right, even here. */
      pango_layout_set_auto_dir (line, FALSE);
      g_hash_table_insert (job->furniture, g_strdup (text), line);
    }
  return line;
}

/* One line that ends with dots if it is wider than @width; returns how wide it became. */
static double
show_line (const CursusPageCanvas *canvas, const char *text, const double *place, CursusAlign align)
{
  g_autoptr (PangoLayout) layout = g_object_ref (get_line (canvas->job, text));
  double x = place[0], width = get_width (layout);

  if (width > place[2])
    {
      PangoLayout *shorter = pango_layout_copy (layout);

      g_object_unref (layout);
      layout = shorter;
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, (int) (place[2] * PANGO_SCALE));
      width = get_width (layout);
    }
  if (align == CURSUS_ALIGN_END)
    x += place[2] - width;
  cursus_page_canvas_set_ink (canvas, CURSUS_INK_DIM);
  cursus_page_canvas_show_line (canvas, layout, x, place[1]);
  return width;
}

/* "%u / %u": the first is the page, the second all pages. Without their number: the page alone. */
static char *
format_number (const CursusPageJob *job, guint nth, guint n_pages)
{
  const char *label = job->paper->labels.page;
  g_auto (GStrv) parts = g_strsplit (label != NULL ? label : "%u / %u", "%u", 3);
  g_autoptr (GString) text = g_string_new (parts[0]);

  if (g_strv_length (parts) < 3 || n_pages == 0)
    {
      g_string_printf (text, "%u", nth + 1);
      return g_string_free (g_steal_pointer (&text), FALSE);
    }
  g_string_append_printf (text, "%u%s%u%s", nth + 1, parts[1], n_pages, parts[2]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* As a shape and not as text: who copies or searches text does not find it on each page. */
static void
draw_draft_cb (const CursusPageJob *job, gconstpointer what, cairo_t *cairo, double page_width,
               double page_height)
{
  g_autoptr (PangoLayout) layout = new_layout (job, job->paper->labels.draft, 100, TRUE);
  double diagonal = hypot (page_width, page_height);
  double scale = MIN (0.62 * diagonal / MAX (get_width (layout), 1), 2.2);
  double rgb[3];
  int    width, height;

  pango_layout_get_size (layout, &width, &height);
  cairo_translate (cairo, page_width / 2, page_height / 2);
  cairo_rotate (cairo, -atan2 (page_height, page_width));
  cairo_scale (cairo, scale, scale);
  cairo_move_to (cairo, -(double) width / PANGO_SCALE / 2, -(double) height / PANGO_SCALE / 2);
  cursus_page_fonts_get_ink (job->fonts, CURSUS_INK_DRAFT, rgb);
  cairo_set_source_rgb (cairo, rgb[0], rgb[1], rgb[2]);
  pango_cairo_layout_path (cairo, layout);
  cairo_fill (cairo);
}

void
cursus_page_furniture_draw (const CursusPage *page, guint nth, guint n_pages,
                            const CursusPageCanvas *canvas)
{
  const CursusPageJob    *job = canvas->job;
  const CursusPaper      *paper = job->paper;
  const cairo_rectangle_t all = { 0, 0, page->width, page->height };
  g_autofree char        *number = format_number (job, nth, n_pages);
  const char             *foot = paper->foot != NULL ? paper->foot : "";
  double                  bottom = page->height - job->style->margins[2];
  double place[] = { page->left, bottom + job->style->margins[2] * 0.5, page->body_width };

  if (paper->is_draft && paper->labels.draft != NULL)
    canvas->show_picture (canvas, draw_draft_cb, NULL, &all);
  place[2] -= show_line (canvas, number, place, CURSUS_ALIGN_END) + job->fonts->size;
  if (foot[0] != '\0' && place[2] > 0)
    show_line (canvas, foot, place, CURSUS_ALIGN_START);
  place[1] = page->top * 0.62;
  place[2] = page->body_width;
  if (nth > 0 && paper->head != NULL)
    show_line (canvas, paper->head, place, CURSUS_ALIGN_START);
}

void
cursus_page_furniture_show_number (const CursusPageCanvas *canvas, const CursusTextLook *look,
                                   guint number, double right, double baseline)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autoptr (PangoLayout) layout = new_layout (canvas->job, text, look->size, look->is_bold);

  cursus_page_canvas_set_ink (canvas, CURSUS_INK_TEXT);
  cursus_page_canvas_show_line (canvas, layout, right - get_width (layout), baseline);
}

static void
draw_png (const char *path, cairo_t *cairo, double room_width, double room_height)
{
  cairo_surface_t *image = cairo_image_surface_create_from_png (path);

  if (cairo_surface_status (image) == CAIRO_STATUS_SUCCESS)
    {
      double width = cairo_image_surface_get_width (image);
      double height = cairo_image_surface_get_height (image);
      double scale = MIN (room_width / width, room_height / height);

      cairo_translate (cairo, room_width - width * scale, 0);
      cairo_scale (cairo, scale, scale);
      cairo_set_source_surface (cairo, image, 0, 0);
      cairo_paint (cairo);
    }
  cairo_surface_destroy (image);
}

static void
draw_svg (const char *path, cairo_t *cairo, double room_width, double room_height)
{
  RsvgHandle   *handle = rsvg_handle_new_from_file (path, NULL);
  gboolean      has_width, has_height, has_view;
  RsvgLength    width, height;
  RsvgRectangle view = { 0, 0, 1, 1 };
  double        scale;

  if (handle == NULL)
    return;
  rsvg_handle_get_intrinsic_dimensions (handle, &has_width, &width, &has_height, &height, &has_view,
                                        &view);
  if (!has_view && has_width && has_height)
    view = (RsvgRectangle){ 0, 0, width.length, height.length };
  if (view.width > 0 && view.height > 0)
    {
      scale = MIN (room_width / view.width, room_height / view.height);
      view = (RsvgRectangle){ room_width - view.width * scale, 0, view.width * scale,
                              view.height * scale };
      rsvg_handle_render_document (handle, cairo, &view, NULL);
    }
  g_object_unref (handle);
}

static void
draw_logo_cb (const CursusPageJob *job, gconstpointer what, cairo_t *cairo, double width,
              double height)
{
  const char *path = job->style->logo;

  if (g_str_has_suffix (path, ".png") || g_str_has_suffix (path, ".PNG"))
    draw_png (path, cairo, width, height);
  else
    draw_svg (path, cairo, width, height);
}

void
cursus_page_furniture_draw_logo (const CursusPageCanvas *canvas, double x, double y, double width,
                                 double height)
{
  const cairo_rectangle_t box = { x, y, width, height };

  canvas->show_picture (canvas, draw_logo_cb, NULL, &box);
}
