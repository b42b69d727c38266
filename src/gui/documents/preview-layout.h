/* preview-layout.h - where pages stand in the preview, without a widget
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusSheetSize:
 *
 * Of a page, in points.
 */
typedef struct
{
  double width;
  double height;
} CursusSheetSize;

/**
 * CursusSheetSpot:
 *
 * Where a page stands, in pixels from the upper left corner of everything.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} CursusSheetSpot;

/**
 * CursusPreviewLayout:
 * @scale: pixels in a point
 * @n_columns: how many pages stand side by side
 * @width: of everything, in pixels
 * @height: of everything, in pixels
 * @spots: (array length=n): where the pages stand
 */
typedef struct
{
  double           scale;
  guint            n_columns;
  double           width;
  double           height;
  CursusSheetSpot *spots;
  guint            n;
} CursusPreviewLayout;

/**
 * cursus_preview_layout_new:
 * @sizes: (array length=n): of the pages
 * @width: that there is, in pixels
 * @zoom: 1 is as large as on paper; 0: as fits @width, with as many pages side by side as can be
 *   read so
 *
 * Returns: (transfer full): the pages in rows, each row in the middle
 */
CursusPreviewLayout *cursus_preview_layout_new (const CursusSheetSize *sizes, guint n, double width,
                                                double zoom);
void                 cursus_preview_layout_free (CursusPreviewLayout *layout);

/**
 * cursus_preview_layout_find:
 * @y: in pixels
 *
 * Returns: the first page of the row at @y or, between two rows, of the next; 0 if there is none
 */
guint cursus_preview_layout_find (const CursusPreviewLayout *layout, double y);

/**
 * cursus_preview_layout_get_zoom:
 *
 * Returns: how large the pages are; 1 is as on paper
 */
double cursus_preview_layout_get_zoom (const CursusPreviewLayout *layout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPreviewLayout, cursus_preview_layout_free)

G_END_DECLS
