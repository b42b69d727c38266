/* figure-image.c - figures and logos as images in other files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/figure-image.h"

#include "export/png-image.h"
#include "export/svg-image.h"

#include <librsvg/rsvg.h>
#include <string.h>

/* Pixels in a point: 200 in an inch, and less if an image would become too large. */
#define SCALE (200.0 / 72)
#define MOST_PIXELS 5000.0

static cairo_surface_t *
new_canvas (double width, double height, double *scale)
{
  *scale = MIN (SCALE, MOST_PIXELS / MAX (width, height));
  return cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX ((int) (width * *scale), 1),
                                     MAX ((int) (height * *scale), 1));
}

static GBytes *
finish_png (cairo_surface_t *surface)
{
  GBytes *bytes = cursus_png_image_write (surface);

  cairo_surface_destroy (surface);
  return bytes;
}

/* A figure, how large it is drawn and how much smaller than that it is shown. */
typedef struct
{
  const CursusFigure *figure;
  const char         *font;
  double              width;
  double              height;
  double              shrink;
} Drawing;

static void
draw (const Drawing *drawing, cairo_surface_t *surface, double scale)
{
  cairo_t *cairo = cairo_create (surface);

  /* On a dark page, too, it stands on paper. */
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cairo_scale (cairo, scale * drawing->shrink, scale * drawing->shrink);
  drawing->figure->draw (cairo, drawing->width, drawing->height, drawing->font,
                         drawing->figure->data);
  cairo_destroy (cairo);
}

static GBytes *
draw_svg (const Drawing *drawing)
{
  GByteArray      *bytes;
  cairo_surface_t *surface = cursus_svg_image_begin (&bytes, drawing->width * drawing->shrink,
                                                     drawing->height * drawing->shrink);

  draw (drawing, surface, 1);
  return cursus_svg_image_finish (surface, bytes, NULL);
}

static GBytes *
draw_png (const Drawing *drawing)
{
  double           scale;
  cairo_surface_t *surface =
    new_canvas (drawing->width * drawing->shrink, drawing->height * drawing->shrink, &scale);

  draw (drawing, surface, scale);
  return finish_png (surface);
}

static CursusImage *
image_new (GBytes *bytes, const char *type, double width, double height)
{
  CursusImage *self;

  if (bytes == NULL)
    return NULL;
  self = g_new0 (CursusImage, 1);
  *self = (CursusImage){ bytes, type, width, height };
  return self;
}

CursusImage *
cursus_figure_image_new (const CursusFigure *figure, const char *font, double width, double height,
                         gboolean is_scalable)
{
  Drawing drawing = { figure, font, figure->width > 0 ? figure->width : width,
                      MAX (figure->height, 1), 1 };

  if (figure->draw == NULL)
    return NULL;
  drawing.shrink = MIN (1, MIN (width / drawing.width, height / drawing.height));
  return image_new (is_scalable ? draw_svg (&drawing) : draw_png (&drawing),
                    is_scalable ? "image/svg+xml" : "image/png", drawing.width * drawing.shrink,
                    drawing.height * drawing.shrink);
}

static CursusImage *
read_png (const char *path, double height)
{
  cairo_surface_t *surface = cairo_image_surface_create_from_png (path);
  double           width = cairo_image_surface_get_width (surface);
  double           own_height = cairo_image_surface_get_height (surface);

  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS && width > 0 && own_height > 0)
    return image_new (finish_png (surface), "image/png", width * height / own_height, height);
  cairo_surface_destroy (surface);
  return NULL;
}

static gboolean
read_size (RsvgHandle *handle, RsvgRectangle *view)
{
  gboolean   has_width, has_height, has_view;
  RsvgLength width, height;

  rsvg_handle_get_intrinsic_dimensions (handle, &has_width, &width, &has_height, &height, &has_view,
                                        view);
  if (!has_view)
    *view = (RsvgRectangle){ 0, 0, width.length, height.length };
  return view->width > 0 && view->height > 0;
}

static CursusImage *
read_svg (const char *path, double height)
{
  RsvgHandle   *handle = rsvg_handle_new_from_file (path, NULL);
  RsvgRectangle view = { 0, 0, 1, 1 };
  GBytes       *bytes = NULL;

  if (handle != NULL && read_size (handle, &view))
    {
      cairo_surface_t *surface;
      cairo_t         *cairo;
      double           scale;

      view = (RsvgRectangle){ 0, 0, view.width * height / view.height, height };
      surface = new_canvas (view.width, view.height, &scale);
      cairo = cairo_create (surface);
      cairo_scale (cairo, scale, scale);
      rsvg_handle_render_document (handle, cairo, &view, NULL);
      cairo_destroy (cairo);
      bytes = finish_png (surface);
    }
  g_clear_object (&handle);
  return image_new (bytes, "image/png", view.width, view.height);
}

CursusImage *
cursus_logo_image_new (const char *path, double height)
{
  gsize length = strlen (path);

  if (length > 4 && g_ascii_strcasecmp (path + length - 4, ".png") == 0)
    return read_png (path, height);
  return read_svg (path, height);
}

void
cursus_image_free (CursusImage *self)
{
  g_bytes_unref (self->bytes);
  g_free (self);
}

char *
cursus_image_dup_data_uri (const CursusImage *self)
{
  gsize            length;
  gconstpointer    data = g_bytes_get_data (self->bytes, &length);
  g_autofree char *text = g_base64_encode (data, length);

  return g_strconcat ("data:", self->type, ";base64,", text, NULL);
}
