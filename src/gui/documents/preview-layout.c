/* preview-layout.c - where pages stand in the preview, without a widget
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/preview-layout.h"

#include <math.h>

/* Between pages, and around them. */
#define GAP 20.0

/* Pixels in a point: as on paper, and as small as text can be read. */
#define SCALE_NATURAL (96.0 / 72.0)
#define SCALE_SMALL 0.64

static double
find_widest (const CursusSheetSize *sizes, guint n)
{
  double widest = 0;

  for (guint i = 0; i < n; i++)
    widest = MAX (widest, sizes[i].width);
  return MAX (widest, 1);
}

static guint
count_columns (double width, double page, guint n)
{
  double n_fit = floor ((width - GAP) / (page + GAP));

  return (guint) CLAMP (n_fit, 1, MAX (n, 1));
}

/* Never more than there is room for. */
static double
to_pixels (double points, double scale)
{
  return floor (points * scale + 0.001);
}

static void
choose_scale (CursusPreviewLayout *self, double widest, double width, double zoom)
{
  double fitting;

  if (zoom > 0)
    {
      self->scale = zoom * SCALE_NATURAL;
      self->n_columns = count_columns (width, widest * self->scale, self->n);
      return;
    }
  self->n_columns = count_columns (width, widest * SCALE_SMALL, self->n);
  fitting = (width - GAP * (self->n_columns + 1)) / (self->n_columns * widest);
  self->scale = CLAMP (fitting, 0.1, SCALE_NATURAL);
}

/* Gives where the next row begins. */
static double
place_row (CursusPreviewLayout *self, const CursusSheetSize *sizes, guint first, double y)
{
  guint  end = MIN (first + self->n_columns, self->n);
  double x, height = 0, width = GAP * (end - first - 1);

  for (guint i = first; i < end; i++)
    width += to_pixels (sizes[i].width, self->scale);

  x = floor ((self->width - width) / 2);
  for (guint i = first; i < end; i++)
    {
      self->spots[i] = (CursusSheetSpot){ x, y, to_pixels (sizes[i].width, self->scale),
                                          to_pixels (sizes[i].height, self->scale) };
      x += self->spots[i].width + GAP;
      height = MAX (height, self->spots[i].height);
    }
  return y + height + GAP;
}

CursusPreviewLayout *
cursus_preview_layout_new (const CursusSheetSize *sizes, guint n, double width, double zoom)
{
  CursusPreviewLayout *self = g_new0 (CursusPreviewLayout, 1);
  double               widest = find_widest (sizes, n);

  self->n = n;
  self->spots = g_new0 (CursusSheetSpot, n);
  choose_scale (self, widest, width, zoom);
  self->width =
    MAX (width, to_pixels (widest, self->scale) * self->n_columns + GAP * (self->n_columns + 1));
  self->height = GAP;
  for (guint i = 0; i < n; i += self->n_columns)
    self->height = place_row (self, sizes, i, self->height);
  return self;
}

void
cursus_preview_layout_free (CursusPreviewLayout *layout)
{
  g_free (layout->spots);
  g_free (layout);
}

guint
cursus_preview_layout_find (const CursusPreviewLayout *layout, double y)
{
  guint first = 0;

  for (guint i = 0; i < layout->n; i += layout->n_columns)
    {
      double bottom = 0;

      first = i;
      for (guint j = i; j < MIN (i + layout->n_columns, layout->n); j++)
        bottom = MAX (bottom, layout->spots[j].y + layout->spots[j].height);
      if (y < bottom)
        break;
    }
  return first;
}

double
cursus_preview_layout_get_zoom (const CursusPreviewLayout *layout)
{
  return layout->scale / SCALE_NATURAL;
}
