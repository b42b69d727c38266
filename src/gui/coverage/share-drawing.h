/* share-drawing.h - the shares of strands drawn: as bars, one above the other, as curves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"
#include "gui/coverage/coverage-style.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusBarsMode:
 * @CURSUS_BARS_SHARE: one bar for each term: the shares of the strands add up to it
 * @CURSUS_BARS_REACH: one bar for each term and strand: how much of the term touches it
 * @CURSUS_BARS_CURVE: one curve for each strand: its share from term to term
 */
typedef enum
{
  CURSUS_BARS_SHARE,
  CURSUS_BARS_REACH,
  CURSUS_BARS_CURVE,
} CursusBarsMode;

/**
 * CursusShareDrawing:
 * @snapshot: (nullable): where it is drawn; %NULL: it is only measured
 * @route: (nullable): of which
 * @check: for the names of things
 * @strand: (nullable): the id of the strand that stands out
 * @width: how wide it is
 * @y: (write): where the next piece begins
 *
 * What is drawn, and where.
 */
typedef struct
{
  CursusCoverageStyle *style;
  GtkSnapshot         *snapshot;
  const CursusRoute   *route;
  CursusCheck          check;
  CursusBarsMode       mode;
  const char          *strand;
  float                width;
  float                y;
} CursusShareDrawing;

/**
 * cursus_share_drawing_draw:
 *
 * Returns: how high it is, whether it was drawn or not
 */
float cursus_share_drawing_draw (CursusShareDrawing *self);

/* How many strands there are, and what one of them is called. */
guint       cursus_share_drawing_count (const CursusShareDrawing *self);
const char *cursus_share_drawing_get_title (const CursusShareDrawing *self, guint strand);

G_END_DECLS
