/* table-parts.c - rows of a table on pages, divided where they have to be
 *
 * A cell that spans rows has one part on each page. It begins in the first of its rows there and
 * grows with each row below; what stands in it is known when it ends, or the page does.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/table-parts.h"

static CursusCellPart *
get_cell_part (const CursusTableSpan *span)
{
  return &g_array_index (span->part->cells, CursusCellPart, span->nth);
}

static double
get_rest (const CursusTable *table, const CursusCell *cell)
{
  return cursus_pieces_get_height (cell->pieces, cell->next) + 2 * table->padding_y;
}

double
cursus_row_get_height (const CursusRow *row)
{
  const CursusTable *table = row->table;
  double             height = table->look.size * 1.34 + 2 * table->padding_y;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const CursusCell *cell = g_ptr_array_index (row->cells, i);

      if (cell->last_row == row->index)
        height = MAX (height, get_rest (table, cell));
    }
  for (guint i = 0; i < table->open->len; i++)
    {
      const CursusTableSpan *span = &g_array_index (table->open, CursusTableSpan, i);
      double                 there = span->part != NULL ? get_cell_part (span)->height : 0;

      if (span->cell->last_row == row->index)
        height = MAX (height, get_rest (table, span->cell) - there);
    }
  return height;
}

static void
fill (const CursusTable *table, CursusCellPart *part, gboolean is_forced)
{
  CursusCell *cell = part->cell;
  double      used;
  guint       n = cursus_pieces_take (cell->pieces, cell->next, part->height - 2 * table->padding_y,
                                      is_forced, &used);

  part->placed = cursus_pieces_place (cell->pieces, cell->next, n);
  cell->next += n;
}

static guint
add_cell_part (CursusRowPart *part, CursusCell *cell)
{
  CursusCellPart cell_part = { cell, NULL, 0 };

  g_array_append_val (part->cells, cell_part);
  return part->cells->len - 1;
}

/* How high the part is if the row does not end with it; 0 if there is a cell of which nothing
 * goes in. */
static double
divide (const CursusRow *row, double height, gboolean is_forced)
{
  const CursusTable *table = row->table;
  double             inner = height - 2 * table->padding_y;
  double             highest = 0;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const CursusCell *cell = g_ptr_array_index (row->cells, i);
      double            used;

      if (cell->last_row != row->index || cell->next == cell->pieces->len)
        continue;
      if (cursus_pieces_take (cell->pieces, cell->next, inner, is_forced, &used) == 0)
        return 0;
      highest = MAX (highest, used);
    }
  for (guint i = 0; i < table->open->len; i++)
    if (g_array_index (table->open, CursusTableSpan, i).cell->last_row == row->index)
      highest = MAX (highest, inner);
  return highest + 2 * table->padding_y;
}

static void
part_free (gpointer data)
{
  CursusRowPart *part = data;

  for (guint i = 0; i < part->cells->len; i++)
    g_clear_pointer (&g_array_index (part->cells, CursusCellPart, i).placed, g_array_unref);
  g_array_unref (part->cells);
  g_free (part);
}

/* The parts of spans that come from the page before, then those of the row itself. */
static void
begin_cells (CursusRow *row, CursusRowPart *part)
{
  CursusTable *table = row->table;

  for (guint i = 0; i < table->open->len; i++)
    {
      CursusTableSpan *span = &g_array_index (table->open, CursusTableSpan, i);

      if (span->part != NULL)
        continue;
      span->nth = add_cell_part (part, span->cell);
      span->part = part;
    }
  for (guint i = 0; i < row->cells->len; i++)
    {
      CursusCell     *cell = g_ptr_array_index (row->cells, i);
      CursusTableSpan span = { cell, part, 0 };

      if (cell->last_row == row->index)
        add_cell_part (part, cell);
      else if (!row->is_begun)
        {
          span.nth = add_cell_part (part, cell);
          g_array_append_val (table->open, span);
        }
    }
}

static void
end_cells (CursusRow *row, CursusRowPart *part, gboolean is_forced)
{
  CursusTable *table = row->table;

  for (guint i = 0; i < part->cells->len; i++)
    {
      CursusCellPart *cell_part = &g_array_index (part->cells, CursusCellPart, i);

      if (cell_part->cell->last_row == row->index &&
          g_ptr_array_find (row->cells, cell_part->cell, NULL))
        {
          cell_part->height = part->height;
          fill (table, cell_part, is_forced || part->is_last);
        }
    }
  for (guint i = table->open->len; i-- > 0;)
    {
      CursusTableSpan *span = &g_array_index (table->open, CursusTableSpan, i);

      get_cell_part (span)->height += part->height;
      if (part->is_last && span->cell->last_row == row->index)
        {
          fill (table, get_cell_part (span), TRUE);
          g_array_remove_index (table->open, i);
        }
    }
}

CursusRowPart *
cursus_row_place (CursusRow *row, double height, gboolean is_forced)
{
  double         needed = cursus_row_get_height (row);
  gboolean       is_last = needed <= height + 0.01;
  double         part_height = is_last ? needed : divide (row, height, is_forced);
  CursusRowPart *part;

  if (part_height <= 0)
    return NULL;
  part = cursus_page_job_own (row->table->job, g_new0 (CursusRowPart, 1), part_free);
  part->row = row;
  part->cells = g_array_new (FALSE, TRUE, sizeof (CursusCellPart));
  part->height = part_height;
  part->is_last = is_last;
  begin_cells (row, part);
  end_cells (row, part, is_forced);
  row->is_begun = TRUE;
  return part;
}

void
cursus_table_end_page (CursusTable *table)
{
  for (guint i = 0; i < table->open->len; i++)
    {
      CursusTableSpan *span = &g_array_index (table->open, CursusTableSpan, i);

      if (span->part == NULL)
        continue;
      /* A part as high as this will not find a better place on the next page. */
      fill (table, get_cell_part (span), get_cell_part (span)->height > 100);
      span->part = NULL;
    }
}
