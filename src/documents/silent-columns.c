/* silent-columns.c - columns of tables in which no row says anything
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/silent-columns.h"

#include <string.h>

/* What is more than one paragraph is more than that nothing is stated. */
static gboolean
is_silent_cell (const CursusBlock *cell)
{
  const CursusInline *content;

  if (cursus_block_n (cell) == 0)
    return TRUE;
  content = cursus_block_nth (cell, 0)->content;
  if (cursus_block_n (cell) > 1 || content == NULL)
    return FALSE;
  for (guint i = 0; i < cursus_inline_n (content); i++)
    {
      const CursusRun *run = cursus_inline_nth (content, i);

      if ((run->style & CURSUS_RUN_MISSING) == 0 && *run->text != '\0')
        return FALSE;
    }
  return TRUE;
}

/* The position of the cell of a row that stands in a column. */
static guint
find_cell (const CursusBlock *row, guint column)
{
  guint nth = 0;

  for (guint at = 0; nth < cursus_block_n (row); nth++)
    {
      at += cursus_block_nth (row, nth)->column_span;
      if (at > column)
        break;
    }
  return nth;
}

static gboolean
is_silent_column (const CursusBlock *table, guint column)
{
  for (guint r = table->n_head_rows; r < cursus_block_n (table); r++)
    {
      const CursusBlock *row = cursus_block_nth (table, r);
      guint              nth = find_cell (row, column);

      if (nth < cursus_block_n (row) && cursus_block_nth (row, nth)->column_span == 1 &&
          !is_silent_cell (cursus_block_nth (row, nth)))
        return FALSE;
    }
  return TRUE;
}

static void
remove_column (CursusBlock *table, guint column)
{
  for (guint r = 0; r < cursus_block_n (table); r++)
    {
      CursusBlock *row = table->children->pdata[r];
      guint        nth = find_cell (row, column);

      if (nth >= cursus_block_n (row))
        continue;
      if (cursus_block_nth (row, nth)->column_span > 1)
        ((CursusBlock *) row->children->pdata[nth])->column_span--;
      else
        g_ptr_array_remove_index (row->children, nth);
    }
  table->n_columns--;
  if (column < table->n_head_columns)
    table->n_head_columns--;
  memmove (table->columns + column, table->columns + column + 1,
           (table->n_columns - column) * sizeof (CursusColumn));
}

void
cursus_silent_columns_remove (CursusBlock *const *tables, guint n_tables, guint n_columns)
{
  for (guint c = n_columns; c-- > 0;)
    {
      gboolean is_silent = TRUE;

      for (guint t = 0; t < n_tables && is_silent; t++)
        is_silent = is_silent_column (tables[t], c);
      for (guint t = 0; t < n_tables && is_silent; t++)
        remove_column (tables[t], c);
    }
}
