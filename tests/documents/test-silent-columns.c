/* test-silent-columns.c - columns in which no row says anything are taken out of tables
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/silent-columns.h"

#include <string.h>

#define N_COLUMNS 4

/* A row: cells between bars; "?" says that nothing is stated, "+a" goes over two columns. */
static void
add_row (CursusBlock *table, const char *cells)
{
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_auto (GStrv) texts = g_strsplit (cells, "|", -1);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      gboolean      is_wide = *texts[i] == '+';
      CursusInline *content = *texts[i] != '\0' ? cursus_inline_new () : NULL;

      if (content != NULL)
        cursus_inline_add_text (content, texts[i] + (is_wide ? 1 : 0),
                                g_str_equal (texts[i], "?") ? CURSUS_RUN_MISSING : 0);
      cursus_block_add_cell (row, content)->column_span = is_wide ? 2 : 1;
    }
}

static CursusBlock *
make_table (const char *rows)
{
  CursusBlock *table = cursus_block_new (CURSUS_BLOCK_TABLE);
  CursusColumn columns[N_COLUMNS] = { { 1, CURSUS_ALIGN_START },
                                      { 2, CURSUS_ALIGN_START },
                                      { 3, CURSUS_ALIGN_START },
                                      { 4, CURSUS_ALIGN_START } };
  g_auto (GStrv) lines = g_strsplit (rows, "/", -1);

  cursus_block_set_columns (table, columns, N_COLUMNS);
  table->n_head_rows = 1;
  table->n_head_columns = 1;
  add_row (table, "A|B|C|D");
  for (guint i = 0; lines[i] != NULL; i++)
    add_row (table, lines[i]);
  return table;
}

/* As rows are written above, with the shares of the columns before them. */
static char *
describe (const CursusBlock *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->n_columns; i++)
    g_string_append_printf (text, "%.0f", table->columns[i].share);
  for (guint r = 0; r < cursus_block_n (table); r++)
    {
      const CursusBlock *row = cursus_block_nth (table, r);

      for (guint c = 0; c < cursus_block_n (row); c++)
        {
          const CursusBlock *cell = cursus_block_nth (row, c);
          g_autofree char   *words = cursus_block_n (cell) > 0 ?
                                       cursus_inline_dup_text (cursus_block_nth (cell, 0)->content) :
                                       g_strdup ("");

          g_string_append_printf (text, "%s%s%s", c > 0 ? "|" : "/",
                                  cell->column_span > 1 ? "+" : "", words);
        }
    }
  return g_string_free (text, FALSE);
}

static void
assert_leaves (const char *rows, guint n_columns, const char *expected)
{
  g_autoptr (CursusBlock) table = make_table (rows);
  CursusBlock     *tables[] = { table };
  g_autofree char *text = NULL;

  cursus_silent_columns_remove (tables, 1, n_columns);
  text = describe (table);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_cells (void)
{
  assert_leaves ("a|b|c|d", N_COLUMNS, "1234/A|B|C|D/a|b|c|d");
  assert_leaves ("a||?|d/e|?||?", N_COLUMNS, "14/A|D/a|d/e|?");
  assert_leaves ("a|?|?|d/e|?|c|h", N_COLUMNS, "134/A|C|D/a|?|d/e|c|h");
  assert_leaves ("|b|c|", 3, "234/B|C|D/b|c|");
}

/* They are as wide as what is left below them. */
static void
test_wide_cells (void)
{
  assert_leaves ("+sum|c|d/a|?|c|d", N_COLUMNS, "134/A|C|D/sum|c|d/a|c|d");
  assert_leaves ("a|b|+sum/a|b|?|?", N_COLUMNS, "123/A|B|C/a|b|sum/a|b|?");
}

static void
test_head_columns (void)
{
  g_autoptr (CursusBlock) table = make_table ("?|b|c|d");
  CursusBlock *tables[] = { table };

  cursus_silent_columns_remove (tables, 1, N_COLUMNS);
  g_assert_cmpuint (table->n_head_columns, ==, 0);
}

/* Tables below each other keep the same columns. */
static void
test_several (void)
{
  g_autoptr (CursusBlock) first = make_table ("a|?|c|?");
  g_autoptr (CursusBlock) second = make_table ("a|b|c|?");
  CursusBlock     *tables[] = { first, second };
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  cursus_silent_columns_remove (tables, 2, N_COLUMNS);
  one = describe (first);
  other = describe (second);
  g_assert_cmpstr (one, ==, "123/A|B|C/a|?|c");
  g_assert_cmpstr (other, ==, "123/A|B|C/a|b|c");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/silent-columns/cells", test_cells);
  g_test_add_func ("/documents/silent-columns/wide-cells", test_wide_cells);
  g_test_add_func ("/documents/silent-columns/head-columns", test_head_columns);
  g_test_add_func ("/documents/silent-columns/several", test_several);
  return g_test_run ();
}
