/* coverage-walk.h - finding one's way through the cells of a table of coverage
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * cursus_coverage_table_lookup:
 *
 * Returns: (nullable): the cell, in O(log of the cells of the row); %NULL if nothing stands there
 */
const CursusCoverageCell *cursus_coverage_table_lookup (const CursusCoverageTable *self, guint row,
                                                        guint column);

/**
 * cursus_coverage_table_get_range:
 * @begin: the first column
 * @end: the first column that does not belong to it any more
 * @n: (out): how many cells there are
 *
 * Returns: (array length=n): the cells of the row between these columns, ascending
 */
const CursusCoverageCell *cursus_coverage_table_get_range (const CursusCoverageTable *self,
                                                           guint row, guint begin, guint end,
                                                           guint *n);

/**
 * cursus_coverage_table_sum:
 *
 * Returns: how many cells of the row stand in this section
 */
guint cursus_coverage_table_sum (const CursusCoverageTable *self, guint row, guint section);

/* Where one is in a table. */
typedef struct
{
  guint row;
  guint column;
} CursusCoverageSpot;

typedef enum
{
  CURSUS_TOWARDS_LEFT,
  CURSUS_TOWARDS_RIGHT,
  CURSUS_TOWARDS_TOP,
  CURSUS_TOWARDS_BOTTOM,
} CursusCoverageDirection;

/**
 * cursus_coverage_table_find_next:
 * @spot: (inout): where one is, then the next cell in which something stands
 *
 * Returns: %FALSE if there is none in that direction; @spot stays then
 */
gboolean cursus_coverage_table_find_next (const CursusCoverageTable *self, CursusCoverageSpot *spot,
                                          CursusCoverageDirection direction);

/**
 * cursus_coverage_table_find_row:
 * @id: of a module, term or outcome
 *
 * Returns: the row of it, or %CURSUS_NOWHERE
 */
guint cursus_coverage_table_find_row (const CursusCoverageTable *self, const char *id);

/**
 * cursus_coverage_table_find_column:
 * @id: of a tag or module
 *
 * Returns: the column of it, or %CURSUS_NOWHERE
 */
guint cursus_coverage_table_find_column (const CursusCoverageTable *self, const char *id);

/**
 * cursus_coverage_cell_dup_text:
 * @cell: (nullable): a cell
 *
 * Returns: (transfer full): what stands in it as in a spreadsheet: its level, or how many outcomes,
 *   with an A behind if it is assessed: "2A"; empty for no cell
 */
char *cursus_coverage_cell_dup_text (const CursusCoverageCell *cell);

G_END_DECLS
