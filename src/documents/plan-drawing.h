/* plan-drawing.h - a plan's picture, drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/plan-figure.h"

G_BEGIN_DECLS

/**
 * cursus_plan_draw:
 * @figure: a #CursusPlanFigure
 *
 * Draws it in 0, 0 to @width, @height, as #CursusFigure asks.
 */
void cursus_plan_draw (cairo_t *cairo, double width, double height, const char *font,
                       gpointer figure);

G_END_DECLS
