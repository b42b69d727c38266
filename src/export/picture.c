/* picture.c - a document that is one figure, as a picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/picture.h"

#include "export/export-error.h"
#include "export/png-image.h"
#include "export/svg-image.h"

#include <glib/gi18n-lib.h>

/* Pixels in a point: 200 in an inch, and less if it would not fit into memory. */
#define SCALE (200.0 / 72)
#define MOST_PIXELS 16000.0

typedef struct
{
  const CursusFigure *figure;
  double              width;
  double              height;
} Picture;

static void
find_figure (const CursusBlock *block, guint *n, const CursusFigure **figure)
{
  if (block->type == CURSUS_BLOCK_FIGURE && block->figure != NULL)
    {
      ++*n;
      *figure = block->figure;
    }
  for (guint i = 0; i < cursus_block_n (block); i++)
    find_figure (cursus_block_nth (block, i), n, figure);
}

static gboolean
can_write_picture (const CursusPaper *paper)
{
  const CursusFigure *figure = NULL;
  guint               n = 0;

  find_figure (paper->body, &n, &figure);
  return n == 1;
}

static gboolean
read_picture (Picture *picture, const CursusPaper *paper, const CursusPaperStyle *style,
              GError **error)
{
  guint  n = 0;
  double page_width = paper->is_landscape ? style->height : style->width;

  find_figure (paper->body, &n, &picture->figure);
  if (n != 1)
    {
      g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_UNFIT,
                   /* Translators: how many figures */
                   ngettext ("A picture shows a document with one figure; this one has %u",
                             "A picture shows a document with one figure; this one has %u", n),
                   n);
      return FALSE;
    }
  picture->width = picture->figure->width;
  if (picture->width <= 0)
    picture->width = MAX (page_width - style->margins[1] - style->margins[3], 72);
  picture->height = MAX (picture->figure->height, 1);
  return TRUE;
}

static void
draw (const Picture *picture, const char *font, cairo_surface_t *surface, double scale)
{
  cairo_t *cairo = cairo_create (surface);

  cairo_scale (cairo, scale, scale);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  picture->figure->draw (cairo, picture->width, picture->height, font, picture->figure->data);
  cairo_destroy (cairo);
}

static GBytes *
finish (GBytes *bytes, cairo_status_t status, GError **error)
{
  if (bytes == NULL)
    g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
                 /* Translators: what a library says, in English */
                 _ ("The picture could not be drawn: %s"), cairo_status_to_string (status));
  return bytes;
}

static GBytes *
write_svg (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
           GError **error)
{
  Picture          picture;
  GByteArray      *drawn;
  GBytes          *bytes;
  cairo_surface_t *surface;
  cairo_status_t   status;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !read_picture (&picture, paper, options->style, error))
    return NULL;
  surface = cursus_svg_image_begin (&drawn, picture.width, picture.height);
  draw (&picture, options->style->font, surface, 1);
  bytes = cursus_svg_image_finish (surface, drawn, &status);
  return finish (bytes, status, error);
}

static GBytes *
write_png (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
           GError **error)
{
  Picture          picture;
  GBytes          *bytes;
  cairo_surface_t *surface;
  cairo_status_t   status;
  double           scale;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !read_picture (&picture, paper, options->style, error))
    return NULL;
  scale = MIN (SCALE, MOST_PIXELS / MAX (picture.width, picture.height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX ((int) (picture.width * scale), 1),
                                        MAX ((int) (picture.height * scale), 1));
  draw (&picture, options->style->font, surface, scale);
  bytes = cursus_png_image_write (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return finish (bytes, status, error);
}

const CursusExporter cursus_svg_exporter = { "svg", N_ ("SVG picture"), "svg", can_write_picture,
                                             write_svg };
const CursusExporter cursus_png_exporter = { "png", N_ ("PNG picture"), "png", can_write_picture,
                                             write_png };
