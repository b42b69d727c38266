/* matrix-cell.h - what one cell of a matrix of coverage says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusMatrixCell:
 * @level: 1 introduced, 2 reinforced, 3 mastered; 0: nothing
 */
typedef struct
{
  guint    level;
  gboolean is_assessed;
} CursusMatrixCell;

/**
 * cursus_matrix_cell_parse:
 * @text: 1, 2, 3, or I, R, M, or x; with A or * where it is assessed, in any order; of several
 *   levels the highest counts; empty, 0 or a dash: nothing
 *
 * Returns: %FALSE if @text says something else
 */
gboolean cursus_matrix_cell_parse (const char *text, CursusMatrixCell *cell);

G_END_DECLS
