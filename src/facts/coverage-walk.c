/* coverage-walk.c - finding one's way through the cells of a table of coverage
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-walk.h"

#include <string.h>

/* The first of the row's cells that does not stand before @column, as a position in all cells. */
static guint
find_cell (const CursusCoverageTable *self, const CursusCoverageRow *row, guint column)
{
  guint low = row->first_cell;
  guint high = row->first_cell + row->n_cells;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->cells[middle].column < column)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

const CursusCoverageCell *
cursus_coverage_table_get_range (const CursusCoverageTable *self, guint row, guint begin, guint end,
                                 guint *n)
{
  guint first;

  g_return_val_if_fail (row < self->n_rows, NULL);

  first = find_cell (self, &self->rows[row], begin);
  *n = MAX (find_cell (self, &self->rows[row], end), first) - first;
  return &self->cells[first];
}

const CursusCoverageCell *
cursus_coverage_table_lookup (const CursusCoverageTable *self, guint row, guint column)
{
  guint                     n;
  const CursusCoverageCell *cell =
    cursus_coverage_table_get_range (self, row, column, column + 1, &n);

  return n > 0 ? cell : NULL;
}

guint
cursus_coverage_table_sum (const CursusCoverageTable *self, guint row, guint section)
{
  const CursusCoverageSection *of_section = &self->sections[section];
  guint                        n;

  cursus_coverage_table_get_range (self, row, of_section->first_column,
                                   of_section->first_column + of_section->n_columns, &n);
  return n;
}

static gboolean
find_in_row (const CursusCoverageTable *self, CursusCoverageSpot *spot, gboolean is_right)
{
  guint                     n;
  const CursusCoverageCell *cells =
    cursus_coverage_table_get_range (self, spot->row, is_right ? spot->column + 1 : 0,
                                     is_right ? self->n_columns : spot->column, &n);

  if (n == 0)
    return FALSE;
  spot->column = cells[is_right ? 0 : n - 1].column;
  return TRUE;
}

gboolean
cursus_coverage_table_find_next (const CursusCoverageTable *self, CursusCoverageSpot *spot,
                                 CursusCoverageDirection direction)
{
  guint step = direction == CURSUS_TOWARDS_TOP ? G_MAXUINT : 1; /* G_MAXUINT counts down */

  if (direction == CURSUS_TOWARDS_LEFT || direction == CURSUS_TOWARDS_RIGHT)
    return find_in_row (self, spot, direction == CURSUS_TOWARDS_RIGHT);

  for (guint row = spot->row + step; row < self->n_rows; row += step)
    if (cursus_coverage_table_lookup (self, row, spot->column) != NULL)
      {
        spot->row = row;
        return TRUE;
      }
  return FALSE;
}

guint
cursus_coverage_table_find_row (const CursusCoverageTable *self, const char *id)
{
  for (guint i = 0; i < self->n_rows; i++)
    if (strcmp (cursus_coverage_table_get_row_id (self, i), id) == 0)
      return i;
  return CURSUS_NOWHERE;
}

guint
cursus_coverage_table_find_column (const CursusCoverageTable *self, const char *id)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (strcmp (cursus_coverage_table_get_column_id (self, i), id) == 0)
      return i;
  return CURSUS_NOWHERE;
}

char *
cursus_coverage_cell_dup_text (const CursusCoverageCell *cell)
{
  if (cell == NULL)
    return g_strdup ("");
  return g_strdup_printf ("%u%s", cell->level > 0 ? cell->level : cell->n,
                          cell->is_assessed ? "A" : "");
}
