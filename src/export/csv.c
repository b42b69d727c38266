/* csv.c - the tables of a document as comma-separated values
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/csv.h"

#include "export/cell-grid.h"
#include "export/export-error.h"
#include "export/plain-text.h"
#include "export/table-list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\357\273\277"
#define LINE_END "\r\n"

static void
append_text (GString *out, const char *text)
{
  g_auto (GStrv) pieces = g_strsplit (text, "\"", -1);
  g_autofree char *doubled = g_strjoinv ("\"\"", pieces);
  const char      *guard = *text != '\0' && strchr ("=+-@", *text) != NULL ? "'" : "";

  if (strpbrk (text, ",\"\n") == NULL)
    g_string_append_printf (out, "%s%s", guard, text);
  else
    g_string_append_printf (out, "\"%s%s\"", guard, doubled);
}

static void
append_number (GString *out, gint64 amount, guint decimals)
{
  guint64 size = amount < 0 ? (guint64) - (amount + 1) + 1 : (guint64) amount;
  guint64 unit = decimals == 2 ? 100 : 10000;

  g_string_append_printf (out, "%s%" G_GUINT64_FORMAT, amount < 0 ? "-" : "", size / unit);
  if (size % unit == 0)
    return;
  g_string_append_printf (out, ".%0*" G_GUINT64_FORMAT, (int) decimals, size % unit);
  while (out->str[out->len - 1] == '0')
    g_string_truncate (out, out->len - 1);
}

static void
append_cell (GString *out, const CursusBlock *cell)
{
  g_autofree char *text = NULL;

  switch (cell->value)
    {
    case CURSUS_CELL_NUMBER:
      append_number (out, cell->amount, 2);
      break;
    case CURSUS_CELL_PERCENT:
      append_number (out, cell->amount, 4);
      break;
    case CURSUS_CELL_TEXT:
      text = cursus_block_dup_data (cell);
      append_text (out, text);
      break;
    }
}

static gboolean
is_assumed (const CursusCellGrid *grid, guint row, guint column)
{
  const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);

  return row >= grid->n_head_rows && place->cell != NULL &&
         cursus_cell_grid_is_origin (grid, row, column) && cursus_block_is_assumed (place->cell);
}

static gboolean
has_assumed (const CursusCellGrid *grid)
{
  for (guint row = grid->n_head_rows; row < grid->n_rows; row++)
    for (guint column = 0; column < grid->n_columns; column++)
      if (is_assumed (grid, row, column))
        return TRUE;
  return FALSE;
}

/* In data there is no room for marks: the last column names the columns that are assumed. */
static void
append_assumed (GString *out, const CursusCellGrid *grid, guint row, const char *head)
{
  g_autoptr (GString) names = g_string_new (row + 1 == grid->n_head_rows ? head : NULL);

  for (guint column = 0; column < grid->n_columns && grid->n_head_rows > 0; column++)
    {
      const CursusGridPlace *place = cursus_cell_grid_get (grid, grid->n_head_rows - 1, column);
      g_autofree char       *name = NULL;

      if (!is_assumed (grid, row, column) || place->cell == NULL)
        continue;
      name = cursus_block_dup_data (place->cell);
      g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "", name);
    }
  g_string_append_c (out, ',');
  append_text (out, names->str);
}

static void
append_table (GString *out, const CursusBlock *table, const char *head)
{
  g_autoptr (CursusCellGrid) grid = cursus_cell_grid_new (table);
  gboolean tells_assumed = head != NULL && grid->n_head_rows > 0 && has_assumed (grid);

  for (guint row = 0; row < grid->n_rows; row++)
    {
      for (guint column = 0; column < grid->n_columns; column++)
        {
          const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);

          if (column > 0)
            g_string_append_c (out, ',');
          if (place->cell != NULL && cursus_cell_grid_is_origin (grid, row, column))
            append_cell (out, place->cell);
        }
      if (tells_assumed)
        append_assumed (out, grid, row, head);
      g_string_append (out, LINE_END);
    }
}

static GBytes *
write_csv (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
           GError **error)
{
  g_autoptr (GArray) tables = cursus_table_list_new (paper);
  g_autoptr (GString) out = g_string_new (BYTE_ORDER_MARK);

  if (tables->len == 0)
    {
      g_set_error_literal (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_UNFIT,
                           _ ("Only documents with tables can be written as CSV"));
      return NULL;
    }
  for (guint i = 0; i < tables->len; i++)
    {
      const CursusTableEntry *entry = &g_array_index (tables, CursusTableEntry, i);

      if (i > 0)
        g_string_append (out, LINE_END);
      if (tables->len > 1)
        {
          append_text (out, entry->title);
          g_string_append (out, LINE_END);
        }
      append_table (out, entry->table, paper->labels.assumed);
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&out));
}

const CursusExporter cursus_csv_exporter = { "csv", N_ ("CSV table"), "csv",
                                             cursus_paper_has_tables, write_csv };
