/* matrix-layout.h - where the rows and columns of the matrix lie, in pixels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-walk.h"

G_BEGIN_DECLS

/**
 * CursusMatrixSizes:
 * @row: how high a row is
 * @group: how high the heading of a group is
 * @column: how wide a column is
 * @section: how wide a section is that is folded, or has no columns
 * @sum: how wide the last column is, with the sums of the rows
 */
typedef struct
{
  int row;
  int group;
  int column;
  int section;
  int sum;
} CursusMatrixSizes;

/**
 * CursusMatrixLine:
 * @is_heading: it is the heading of a group, not a row
 * @item: the position of the group or the row in the table
 */
typedef struct
{
  gboolean is_heading;
  guint    item;
  int      y;
  int      height;
} CursusMatrixLine;

/**
 * CursusMatrixColumn:
 * @column: the position of the column in the table; %CURSUS_NOWHERE: it stands for its whole
 *   section, which is folded or empty
 */
typedef struct
{
  guint section;
  guint column;
  int   x;
  int   width;
} CursusMatrixColumn;

/**
 * CursusMatrixLayout:
 * @lines: (array length=n_lines): from the top
 * @line_of_row: (array): for each row of the table the line in which it stands
 * @columns: (array length=n_columns): from the left, without that of the sums
 * @column_of: (array): for each column of the table where it stands among @columns
 * @first_of: (array): for each section its first among @columns, and one behind the last
 * @width: of all columns, with that of the sums
 * @height: of all lines
 *
 * The heads are not in it: positions are counted from the first cell.
 */
typedef struct
{
  CursusMatrixSizes   sizes;
  CursusMatrixLine   *lines;
  guint               n_lines;
  guint              *line_of_row;
  guint               n_rows;
  CursusMatrixColumn *columns;
  guint               n_columns;
  guint              *column_of;
  guint              *first_of;
  guint               n_sections;
  int                 width;
  int                 height;
} CursusMatrixLayout;

/**
 * cursus_matrix_layout_new:
 * @is_folded: (nullable) (array): for each section of the table whether it is one column only
 * @with_headings: whether groups have a heading
 *
 * Returns: (transfer full): where everything lies
 */
CursusMatrixLayout *cursus_matrix_layout_new (const CursusCoverageTable *table,
                                              const CursusMatrixSizes   *sizes,
                                              const gboolean *is_folded, gboolean with_headings);
void                cursus_matrix_layout_free (CursusMatrixLayout *self);

/**
 * cursus_matrix_layout_find_line:
 *
 * Returns: the line at this height, or %CURSUS_NOWHERE
 */
guint cursus_matrix_layout_find_line (const CursusMatrixLayout *self, int y);

/**
 * cursus_matrix_layout_find_column:
 *
 * Returns: the column at this place, or %CURSUS_NOWHERE; that of the sums is none
 */
guint cursus_matrix_layout_find_column (const CursusMatrixLayout *self, int x);

/**
 * cursus_matrix_layout_get_section:
 * @x: (out): where the section begins
 *
 * Returns: how wide it is
 */
int cursus_matrix_layout_get_section (const CursusMatrixLayout *self, guint section, int *x);

/**
 * CursusMatrixSpot:
 * @row: of the table
 * @column: among the columns of the layout
 */
typedef struct
{
  guint row;
  guint column;
} CursusMatrixSpot;

/**
 * CursusMatrixStep:
 *
 * The ways of the keyboard through the matrix.
 */
typedef enum
{
  CURSUS_MATRIX_LEFT,
  CURSUS_MATRIX_RIGHT,
  CURSUS_MATRIX_UP,
  CURSUS_MATRIX_DOWN,
  CURSUS_MATRIX_ROW_START,
  CURSUS_MATRIX_ROW_END,
  CURSUS_MATRIX_TOP,
  CURSUS_MATRIX_BOTTOM,
  CURSUS_MATRIX_PAGE_UP,
  CURSUS_MATRIX_PAGE_DOWN,
} CursusMatrixStep;

/**
 * cursus_matrix_layout_step:
 * @page: how many rows a page has
 *
 * Returns: where one gets to; the same spot at an edge
 */
CursusMatrixSpot cursus_matrix_layout_step (const CursusMatrixLayout *self, CursusMatrixSpot spot,
                                            CursusMatrixStep step, guint page);

/**
 * cursus_matrix_layout_jump:
 *
 * Returns: the next spot in this direction where something is marked; the same if there is none
 */
CursusMatrixSpot cursus_matrix_layout_jump (const CursusMatrixLayout  *self,
                                            const CursusCoverageTable *table, CursusMatrixSpot spot,
                                            CursusCoverageDirection direction);

/**
 * cursus_matrix_layout_trace:
 * @from: a spot
 * @to: another one
 *
 * Returns: (transfer full) (element-type CursusMatrixSpot): the spots on the straight way between
 *   both, without @from
 */
GArray *cursus_matrix_layout_trace (CursusMatrixSpot from, CursusMatrixSpot to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusMatrixLayout, cursus_matrix_layout_free)

G_END_DECLS
