/* svg-image.h - an SVG file as cairo draws it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_svg_image_begin:
 * @bytes: (out) (transfer full): what is drawn, for cursus_svg_image_finish()
 * @width: in points
 * @height: in points
 *
 * Returns: (transfer full): to draw on
 */
cairo_surface_t *cursus_svg_image_begin (GByteArray **bytes, double width, double height);

/**
 * cursus_svg_image_finish:
 * @surface: (transfer full)
 * @bytes: (transfer full)
 * @status: (out) (optional): what cairo says
 *
 * Returns: (transfer full) (nullable): the file, the same for the same drawing; %NULL if it could
 *   not be drawn
 */
GBytes *cursus_svg_image_finish (cairo_surface_t *surface, GByteArray *bytes,
                                 cairo_status_t *status);

/**
 * cursus_svg_image_renumber:
 * @svg: (transfer full): what cairo wrote
 *
 * Cairo counts the surfaces of a process in what it writes. Numbers them from one, where they are
 * named and where they are referred to.
 *
 * Returns: (transfer full): the file
 */
GBytes *cursus_svg_image_renumber (GByteArray *svg);

G_END_DECLS
