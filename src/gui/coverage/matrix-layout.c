/* matrix-layout.c - where the rows and columns of the matrix lie, in pixels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-layout.h"

/* --- laying out --- */

static void
add_line (CursusMatrixLayout *self, guint item, gboolean is_heading)
{
  int height = is_heading ? self->sizes.group : self->sizes.row;

  self->lines[self->n_lines++] = (CursusMatrixLine){ is_heading, item, self->height, height };
  self->height += height;
}

static void
add_lines (CursusMatrixLayout *self, const CursusCoverageTable *table, gboolean with_headings)
{
  self->n_rows = table->n_rows;
  self->lines = g_new (CursusMatrixLine, table->n_rows + table->n_groups + 1);
  self->line_of_row = g_new (guint, table->n_rows + 1);
  for (guint g = 0; g < table->n_groups; g++)
    {
      const CursusCoverageGroup *group = &table->groups[g];

      if (with_headings && group->n_rows > 0)
        add_line (self, g, TRUE);
      for (guint r = group->first_row; r < group->first_row + group->n_rows; r++)
        {
          self->line_of_row[r] = self->n_lines;
          add_line (self, r, FALSE);
        }
    }
}

static void
add_column (CursusMatrixLayout *self, guint section, guint column)
{
  int width = column == CURSUS_NOWHERE ? self->sizes.section : self->sizes.column;

  self->columns[self->n_columns++] = (CursusMatrixColumn){ section, column, self->width, width };
  self->width += width;
}

static void
add_columns (CursusMatrixLayout *self, const CursusCoverageTable *table, const gboolean *is_folded)
{
  self->n_sections = table->n_sections;
  self->columns = g_new (CursusMatrixColumn, table->n_columns + table->n_sections + 1);
  self->column_of = g_new (guint, table->n_columns + 1);
  self->first_of = g_new (guint, table->n_sections + 1);
  for (guint s = 0; s < table->n_sections; s++)
    {
      const CursusCoverageSection *section = &table->sections[s];
      gboolean is_one = section->n_columns == 0 || (is_folded != NULL && is_folded[s]);

      self->first_of[s] = self->n_columns;
      if (is_one)
        add_column (self, s, CURSUS_NOWHERE);
      for (guint c = section->first_column; c < section->first_column + section->n_columns; c++)
        {
          if (!is_one)
            add_column (self, s, c);
          self->column_of[c] = self->n_columns - 1;
        }
    }
  self->first_of[table->n_sections] = self->n_columns;
  self->width += self->sizes.sum;
}

CursusMatrixLayout *
cursus_matrix_layout_new (const CursusCoverageTable *table, const CursusMatrixSizes *sizes,
                          const gboolean *is_folded, gboolean with_headings)
{
  CursusMatrixLayout *self = g_new0 (CursusMatrixLayout, 1);

  self->sizes = *sizes;
  add_lines (self, table, with_headings);
  add_columns (self, table, is_folded);
  return self;
}

void
cursus_matrix_layout_free (CursusMatrixLayout *self)
{
  g_free (self->lines);
  g_free (self->line_of_row);
  g_free (self->columns);
  g_free (self->column_of);
  g_free (self->first_of);
  g_free (self);
}

/* --- finding --- */

guint
cursus_matrix_layout_find_line (const CursusMatrixLayout *self, int y)
{
  guint low = 0, high = self->n_lines;

  if (y < 0 || y >= self->height)
    return CURSUS_NOWHERE;
  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (self->lines[middle].y <= y)
        low = middle;
      else
        high = middle;
    }
  return low;
}

guint
cursus_matrix_layout_find_column (const CursusMatrixLayout *self, int x)
{
  guint low = 0, high = self->n_columns;

  if (x < 0 || self->n_columns == 0 || x >= self->width - self->sizes.sum)
    return CURSUS_NOWHERE;
  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (self->columns[middle].x <= x)
        low = middle;
      else
        high = middle;
    }
  return low;
}

int
cursus_matrix_layout_get_section (const CursusMatrixLayout *self, guint section, int *x)
{
  const CursusMatrixColumn *first = &self->columns[self->first_of[section]];
  const CursusMatrixColumn *last = &self->columns[self->first_of[section + 1] - 1];

  *x = first->x;
  return last->x + last->width - first->x;
}

/* --- going --- */

static guint
move (guint from, int by, guint n)
{
  return (guint) CLAMP ((gint64) from + by, 0, (gint64) n - 1);
}

CursusMatrixSpot
cursus_matrix_layout_step (const CursusMatrixLayout *self, CursusMatrixSpot spot,
                           CursusMatrixStep step, guint page)
{
  int rows = (int) MAX (page, 1);

  if (self->n_rows == 0 || self->n_columns == 0)
    return spot;
  switch (step)
    {
    case CURSUS_MATRIX_LEFT:
      return (CursusMatrixSpot){ spot.row, move (spot.column, -1, self->n_columns) };
    case CURSUS_MATRIX_RIGHT:
      return (CursusMatrixSpot){ spot.row, move (spot.column, 1, self->n_columns) };
    case CURSUS_MATRIX_UP:
      return (CursusMatrixSpot){ move (spot.row, -1, self->n_rows), spot.column };
    case CURSUS_MATRIX_DOWN:
      return (CursusMatrixSpot){ move (spot.row, 1, self->n_rows), spot.column };
    case CURSUS_MATRIX_ROW_START:
      return (CursusMatrixSpot){ spot.row, 0 };
    case CURSUS_MATRIX_ROW_END:
      return (CursusMatrixSpot){ spot.row, self->n_columns - 1 };
    case CURSUS_MATRIX_TOP:
      return (CursusMatrixSpot){ 0, 0 };
    case CURSUS_MATRIX_BOTTOM:
      return (CursusMatrixSpot){ self->n_rows - 1, self->n_columns - 1 };
    case CURSUS_MATRIX_PAGE_UP:
      return (CursusMatrixSpot){ move (spot.row, -rows, self->n_rows), spot.column };
    case CURSUS_MATRIX_PAGE_DOWN:
      return (CursusMatrixSpot){ move (spot.row, rows, self->n_rows), spot.column };
    }
  g_assert_not_reached ();
}

/* A section that is folded is left on the side to which one goes. */
static guint
get_edge (const CursusMatrixLayout *self, const CursusCoverageTable *table, guint column,
          CursusCoverageDirection direction)
{
  const CursusMatrixColumn    *at = &self->columns[column];
  const CursusCoverageSection *section = &table->sections[at->section];

  if (at->column != CURSUS_NOWHERE)
    return at->column;
  if (direction == CURSUS_TOWARDS_RIGHT && section->n_columns > 0)
    return section->first_column + section->n_columns - 1;
  return MIN (section->first_column, table->n_columns - 1);
}

CursusMatrixSpot
cursus_matrix_layout_jump (const CursusMatrixLayout *self, const CursusCoverageTable *table,
                           CursusMatrixSpot spot, CursusCoverageDirection direction)
{
  CursusCoverageSpot at;

  if (table->n_columns == 0 || spot.row >= table->n_rows || spot.column >= self->n_columns)
    return spot;
  at.row = spot.row;
  at.column = get_edge (self, table, spot.column, direction);
  if (!cursus_coverage_table_find_next (table, &at, direction))
    return spot;
  return (CursusMatrixSpot){ at.row, self->column_of[at.column] };
}

GArray *
cursus_matrix_layout_trace (CursusMatrixSpot from, CursusMatrixSpot to)
{
  GArray *spots = g_array_new (FALSE, FALSE, sizeof (CursusMatrixSpot));
  int     rows = (int) to.row - (int) from.row;
  int     columns = (int) to.column - (int) from.column;
  int     n = MAX (ABS (rows), ABS (columns));

  for (int i = 1; i <= n; i++)
    {
      CursusMatrixSpot spot = { (guint) ((int) from.row + (rows * 2 * i + n) / (2 * n)),
                                (guint) ((int) from.column + (columns * 2 * i + n) / (2 * n)) };

      /* Division goes towards zero; what is half way up is not half way down. */
      if (rows < 0)
        spot.row = (guint) ((int) from.row - (-rows * 2 * i + n) / (2 * n));
      if (columns < 0)
        spot.column = (guint) ((int) from.column - (-columns * 2 * i + n) / (2 * n));
      g_array_append_val (spots, spot);
    }
  return spots;
}
