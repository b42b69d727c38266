/* png-image.h - what is drawn as a PNG file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_png_image_write:
 * @surface: an image of 32 bits for each pixel
 *
 * Figures have many rows that are as the row above: only what differs from it is written, which
 * takes less time than trying what is shortest for each row, as cairo does.
 *
 * Returns: (transfer full) (nullable): the file, with transparency if @surface has any; %NULL if
 *   @surface is broken
 */
GBytes *cursus_png_image_write (cairo_surface_t *surface);

G_END_DECLS
