/* plan-legend.h - below a plan's picture: what colours mean, and titles that found no room above
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/figure-pen.h"
#include "documents/plan-figure.h"

G_BEGIN_DECLS

/**
 * CursusPlanLegend:
 * @is_named: (array): for each block whether the legend has its title
 * @width: that it has
 */
typedef struct
{
  const CursusPlanFigure *figure;
  const gboolean         *is_named;
  double                  width;
} CursusPlanLegend;

/**
 * cursus_plan_legend_draw:
 * @y: of its upper edge
 * @is_drawn: else it is only measured
 *
 * Returns: how high it is
 */
double cursus_plan_legend_draw (CursusFigurePen *pen, const CursusPlanLegend *legend, double y,
                                gboolean is_drawn);

/**
 * cursus_plan_hatch:
 *
 * Fills the path that is set, and keeps it, with lines in @colour on white: of that nothing is
 * stated.
 */
void cursus_plan_hatch (cairo_t *cairo, guint colour);

/**
 * cursus_plan_diamond:
 *
 * Draws the sign of a milestone.
 */
void cursus_plan_diamond (cairo_t *cairo, double x, double y, double size);

G_END_DECLS
