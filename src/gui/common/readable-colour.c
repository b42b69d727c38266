/* readable-colour.c - colours changed until they can be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/readable-colour.h"

#include <math.h>

#define STEPS 20

static double
linear (float channel)
{
  return channel <= 0.04045f ? (double) channel / 12.92 :
                               pow (((double) channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *colour)
{
  return 0.2126 * linear (colour->red) + 0.7152 * linear (colour->green) +
         0.0722 * linear (colour->blue);
}

double
cursus_colour_contrast (const GdkRGBA *a, const GdkRGBA *b)
{
  double first = luminance (a), second = luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

static GdkRGBA
mix (const GdkRGBA *a, const GdkRGBA *b, float part)
{
  return (GdkRGBA){ a->red + (b->red - a->red) * part, a->green + (b->green - a->green) * part,
                    a->blue + (b->blue - a->blue) * part, 1.0f };
}

GdkRGBA
cursus_colour_over (const GdkRGBA *front, const GdkRGBA *back)
{
  return mix (back, front, front->alpha);
}

GdkRGBA
cursus_colour_readable (const GdkRGBA *colour, const GdkRGBA *ground, double contrast)
{
  GdkRGBA const black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };
  gboolean      is_light =
    cursus_colour_contrast (ground, &black) >= cursus_colour_contrast (ground, &white);
  GdkRGBA next = *colour;

  for (int i = 1; i <= STEPS && cursus_colour_contrast (&next, ground) < contrast; i++)
    next = mix (colour, is_light ? &black : &white, (float) i / STEPS);
  return next;
}

GdkRGBA
cursus_colour_from_rgb (int rgb)
{
  return (GdkRGBA){ (float) ((rgb >> 16) & 0xff) / 255.0f, (float) ((rgb >> 8) & 0xff) / 255.0f,
                    (float) (rgb & 0xff) / 255.0f, 1.0f };
}
