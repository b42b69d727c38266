/* page-cell.h - cells of a table, and the parts of them on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-piece.h"

G_BEGIN_DECLS

/**
 * CursusCell:
 * @x: from the left edge of the table
 * @pieces: (element-type CursusPiece): of its content
 * @next: the first of them that has no place yet
 * @last_row: of the table, counted from 0
 */
typedef struct
{
  const CursusBlock *block;
  CursusPageNode    *node;
  double             x;
  double             width;
  GArray            *pieces;
  guint              next;
  guint              last_row;
} CursusCell;

/**
 * CursusCellPart:
 * @placed: (element-type CursusPlaced): from the upper edge of the part
 * @height: of the part, also of the rows that it spans on this page
 */
typedef struct
{
  CursusCell *cell;
  GArray     *placed;
  double      height;
} CursusCellPart;

/**
 * CursusRowPart:
 * @cells: (element-type CursusCellPart): those that begin here, and those that go on here from
 *   another page
 * @is_last: the row ends with it
 *
 * As much of a row as stands on one page.
 */
struct _CursusRowPart
{
  CursusRow *row;
  GArray    *cells;
  double     height;
  gboolean   is_last;
};

G_END_DECLS
