/* cell-grid.h - the cells of a table by row and column, for formats that number them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * CursusGridPlace:
 * @cell: (nullable): what stands here; %NULL: nothing
 * @row: in which it begins
 * @column: in which it begins
 * @row_span: how many rows it takes, as far as the table has them; a head cell never goes on
 *   below the head
 * @column_span: how many columns it takes, as far as they are free
 */
typedef struct
{
  const CursusBlock *cell;
  guint              row;
  guint              column;
  guint              row_span;
  guint              column_span;
} CursusGridPlace;

/**
 * CursusCellGrid:
 * @table: a table or definitions
 * @n_columns: those that the table says it has, and all further ones in which a cell begins
 * @n_head_rows: that there are
 * @n_head_columns: that there are
 * @places: row by row
 */
typedef struct
{
  const CursusBlock *table;
  guint              n_rows;
  guint              n_columns;
  guint              n_head_rows;
  guint              n_head_columns;
  CursusGridPlace   *places;
} CursusCellGrid;

CursusCellGrid *cursus_cell_grid_new (const CursusBlock *table);
void            cursus_cell_grid_free (CursusCellGrid *self);

const CursusGridPlace *cursus_cell_grid_get (const CursusCellGrid *self, guint row, guint column);

/**
 * cursus_cell_grid_is_origin:
 *
 * Returns: whether a cell begins here, or nothing stands here
 */
gboolean cursus_cell_grid_is_origin (const CursusCellGrid *self, guint row, guint column);

/**
 * cursus_cell_grid_is_head:
 *
 * Returns: whether what stands here names its row or column
 */
gboolean cursus_cell_grid_is_head (const CursusCellGrid *self, guint row, guint column);

/**
 * cursus_cell_grid_get_align:
 *
 * Returns: of the cell, or else of its column
 */
CursusAlign cursus_cell_grid_get_align (const CursusCellGrid *self, guint row, guint column);

/**
 * cursus_cell_grid_set_widths:
 * @width: of the table
 * @size: of its letters
 * @widths: (out) (array length=n_columns)
 *
 * Shares @width out among the columns, by their shares and by how long their words are: a guess
 * for formats whose programs set the lines. Lengths are points.
 */
void cursus_cell_grid_set_widths (const CursusCellGrid *self, double width, double size,
                                  double *widths);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCellGrid, cursus_cell_grid_free)

G_END_DECLS
