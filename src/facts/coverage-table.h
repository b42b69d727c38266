/* coverage-table.h - who covers what on a route: rows of modules, terms or outcomes, by tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-wish.h"
#include "facts/facts.h"

G_BEGIN_DECLS

/**
 * CursusCoverageCell:
 * @column: where it stands
 * @level: the highest of the marks it is made of; 0 where columns are modules
 * @n: how many modules it comes from; where columns are modules, how many of the module's outcomes
 *   support the outcome, 0 if the module only tests it
 * @is_assessed: one of these marks is assessed; where columns are modules, something tested there
 *   is one of these outcomes or the outcome itself
 */
typedef struct
{
  guint    column;
  guint    level;
  guint    n;
  gboolean is_assessed;
} CursusCoverageCell;

/**
 * CursusCoverageRow:
 * @item: the position of the module or outcome in the project, of the term in the plan
 * @group: the group it stands in
 * @first_cell: where in the array of cells its own begin, ascending by column
 * @n_assessed: how many of its cells are assessed
 * @is_on_route: it is placed, or reachable through a group; others count in no other sum
 */
typedef struct
{
  guint    item;
  guint    group;
  guint    first_cell;
  guint    n_cells;
  guint    n_assessed;
  gboolean is_on_route;
} CursusCoverageRow;

/**
 * CursusCoverageGroup:
 * @term: the position of the term, or %CURSUS_NOWHERE: not placed, or not grouped by term
 * @kind: (nullable): the id of the kind; %NULL: none is stated, or not grouped by kind
 */
typedef struct
{
  guint       term;
  const char *kind;
  guint       first_row;
  guint       n_rows;
  guint       n_cells;
} CursusCoverageGroup;

/**
 * CursusCoverageColumn:
 * @item: the position of the tag or module in the project
 * @section: the section it stands in
 * @depth: of a tag: in how many tags it stands
 * @n_cells: how many rows have a cell here
 * @n_assessed: how many of them are assessed
 * @is_gap: a tag that nobody marks, nor a tag in it, and that is not retired; a module that does
 *   nothing for any outcome
 * @is_unprepared: a tag of which this is said by #CursusTagFacts
 */
typedef struct
{
  guint    item;
  guint    section;
  guint    depth;
  guint    n_cells;
  guint    n_assessed;
  gboolean is_gap;
  gboolean is_unprepared;
} CursusCoverageColumn;

/**
 * CursusCoverageSection:
 * @item: the position of the strand in the project, of the term in the plan
 * @n_cells: how many cells there are in its columns
 *
 * Columns that belong together: the tags of a strand, or the modules of a term.
 */
typedef struct
{
  guint item;
  guint first_column;
  guint n_columns;
  guint n_cells;
  guint n_gaps;
  guint n_unprepared;
} CursusCoverageSection;

/**
 * CursusCoverageTable:
 *
 * Only cells in which something stands take room: 4,000 modules by 600 tags take no more than their
 * marks. It lends from the facts. All sums are of what is shown.
 */
typedef struct
{
  const CursusFacts     *facts;
  const CursusRoute     *route;
  CursusCoverageWish     wish;
  CursusCoverageRow     *rows;
  guint                  n_rows;
  CursusCoverageGroup   *groups;
  guint                  n_groups;
  CursusCoverageColumn  *columns;
  guint                  n_columns;
  CursusCoverageSection *sections;
  guint                  n_sections;
  CursusCoverageCell    *cells;
  guint                  n_cells;
} CursusCoverageTable;

CursusCoverageTable *cursus_coverage_table_new (const CursusFacts *facts, const CursusRoute *route,
                                                const CursusCoverageWish *wish);
void                 cursus_coverage_table_free (CursusCoverageTable *self);

/* The id of what a row, or a column, is about. */
const char *cursus_coverage_table_get_row_id (const CursusCoverageTable *self, guint row);
const char *cursus_coverage_table_get_column_id (const CursusCoverageTable *self, guint column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCoverageTable, cursus_coverage_table_free)

G_END_DECLS
