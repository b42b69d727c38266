/* cell-legend.h - what the signs in the cells of the matrix mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_CELL_LEGEND (cursus_cell_legend_get_type ())

/**
 * CursusCellLegend:
 *
 * A line, or two where there is little room; where there is still less, nothing rather than a piece
 * of it. It never makes what it stands in larger.
 */
G_DECLARE_FINAL_TYPE (CursusCellLegend, cursus_cell_legend, CURSUS, CELL_LEGEND, GtkWidget)

/**
 * cursus_cell_legend_show:
 * @wish: what stands in the rows and columns; only where modules stand in the rows can be marked
 */
void cursus_cell_legend_show (CursusCellLegend *self, const CursusCoverageWish *wish);

G_END_DECLS
