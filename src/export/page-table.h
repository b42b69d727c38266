/* page-table.h - a table on its way to the pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-cell.h"

G_BEGIN_DECLS

/* Nobody has wider tables on paper, but somebody may write so. */
#define CURSUS_TABLE_LARGEST_SPAN 100u
/* What runs upwards is broken into lines after so many points. */
#define CURSUS_UPRIGHT_LENGTH 130

/**
 * CursusTable:
 * @n_head: of the rows at the beginning that repeat on each page
 * @due: spans that have not ended, for the heights of rows
 * @open: (element-type CursusTableSpan): spans that have not ended, on pages
 * @head: (element-type CursusRowPart): those that have a place
 * @head_height: of them all
 *
 * A table on its way to the pages. Belongs to the job.
 */
typedef struct _CursusTable CursusTable;

struct _CursusTable
{
  CursusPageJob     *job;
  const CursusBlock *block;
  double             padding_x;
  double             padding_y;
  CursusTextLook     look;
  CursusPageNode    *node;
  CursusPageNode    *head_node;
  CursusPageNode    *body_node;
  guint              n_columns;
  double            *widths;
  double            *lefts; /* one more than columns: the last is the right edge */
  guint              n_head;
  guint              next_row;
  guint             *free_from; /* by column: the first row that no cell from above spans */
  GArray            *due;
  CursusKept        *span_kept;
  GArray            *open;
  GPtrArray         *head;
  double             head_height;
};

/**
 * CursusTableSpan:
 * @part: (nullable): where it stands on this page, the part and which of its cells
 *
 * A cell that goes on in rows below.
 */
typedef struct
{
  CursusCell    *cell;
  CursusRowPart *part;
  guint          nth;
} CursusTableSpan;

/**
 * CursusRow:
 * @cells: (element-type CursusCell): that begin in it
 * @is_begun: a part of it stands on a page
 */
struct _CursusRow
{
  CursusTable    *table;
  CursusPageNode *node;
  GPtrArray      *cells;
  guint           index;
  gboolean        is_head;
  gboolean        is_begun;
};

G_END_DECLS
