/* figure-image.h - figures and logos as images in other files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusImage:
 * @bytes: a PNG, or an SVG where it was asked for
 * @type: its media type
 * @width: that it takes, in points
 * @height: that it takes, in points
 */
typedef struct
{
  GBytes     *bytes;
  const char *type;
  double      width;
  double      height;
} CursusImage;

/**
 * cursus_figure_image_new:
 * @font: for text in it
 * @width: there is at most, in points
 * @height: there is at most, in points
 * @is_scalable: an SVG will do
 *
 * Returns: (transfer full) (nullable): an image of @figure, or %NULL if it cannot be drawn
 */
CursusImage *cursus_figure_image_new (const CursusFigure *figure, const char *font, double width,
                                      double height, gboolean is_scalable);

/**
 * cursus_logo_image_new:
 * @path: of an SVG or PNG
 * @height: that it shall take, in points
 *
 * Returns: (transfer full) (nullable): a PNG of it, or %NULL if it cannot be read
 */
CursusImage *cursus_logo_image_new (const char *path, double height);

void cursus_image_free (CursusImage *self);

/**
 * cursus_image_dup_data_uri:
 *
 * Returns: (transfer full): the image as an address that holds it
 */
char *cursus_image_dup_data_uri (const CursusImage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusImage, cursus_image_free)

G_END_DECLS
