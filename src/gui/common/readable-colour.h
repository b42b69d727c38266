/* readable-colour.h - colours changed until they can be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * cursus_colour_contrast:
 *
 * Returns: the contrast of two opaque colours as WCAG 2 defines it, from 1 to 21
 */
double cursus_colour_contrast (const GdkRGBA *a, const GdkRGBA *b);

/**
 * cursus_colour_over:
 * @front: a colour that may be seen through
 * @back: an opaque colour
 *
 * Returns: what is seen
 */
GdkRGBA cursus_colour_over (const GdkRGBA *front, const GdkRGBA *back);

/**
 * cursus_colour_readable:
 * @colour: an opaque colour
 * @ground: the opaque colour on which it is to be read
 * @contrast: the least that is wanted
 *
 * Returns: @colour, or the nearest mixture of it with black or white that has the contrast
 */
GdkRGBA cursus_colour_readable (const GdkRGBA *colour, const GdkRGBA *ground, double contrast);

/* 0xRRGGBB as an opaque colour. */
GdkRGBA cursus_colour_from_rgb (int rgb);

G_END_DECLS
