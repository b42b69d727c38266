/* table-columns.c - the columns of a table, as its cells need them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/table-columns.h"

#include "export/column-widths.h"

#include <math.h>
#include <string.h>

/* From so many columns on letters are smaller and stand closer. */
#define MANY_COLUMNS 9
/* Longer words can be divided. */
#define LONG_WORD 12
/* Of what it would be: as small as letters get where words would be broken otherwise. */
#define SMALLEST 0.72
/* The same where running text would be a column of single words otherwise. */
#define CRAMPED 0.88
/* Lines of upright text. */
#define MOST_UPRIGHT 3

typedef void (*CellFunc) (const CursusBlock *cell, guint row, guint column, gpointer data);

/* Calls @visit for each cell with the row and the column it begins in. */
static void
walk_cells (const CursusBlock *table, CellFunc visit, gpointer data)
{
  g_autoptr (GArray) free_from = g_array_new (FALSE, TRUE, sizeof (guint));

  for (guint r = 0; r < cursus_block_n (table); r++)
    {
      const CursusBlock *row = cursus_block_nth (table, r);
      guint              column = 0;

      for (guint c = 0; c < cursus_block_n (row); c++)
        {
          const CursusBlock *cell = cursus_block_nth (row, c);
          guint              last = r + CLAMP (cell->row_span, 1, CURSUS_TABLE_LARGEST_SPAN);

          while (column < free_from->len && g_array_index (free_from, guint, column) > r)
            column++;
          visit (cell, r, column, data);
          if (r < table->n_head_rows)
            last = MIN (last, table->n_head_rows);
          for (guint i = 0; i < CLAMP (cell->column_span, 1, CURSUS_TABLE_LARGEST_SPAN);
               i++, column++)
            {
              if (column >= free_from->len)
                g_array_set_size (free_from, column + 1);
              g_array_index (free_from, guint, column) = last;
            }
        }
    }
}

/* A column that no cell begins in is none: a span ends with the table. */
static void
count_cb (const CursusBlock *cell, guint row, guint column, gpointer data)
{
  guint *n = data;

  *n = MAX (*n, column + 1);
}

typedef struct
{
  CursusTable      *table;
  CursusColumnNeed *needs;
} Measuring;

typedef struct
{
  guint    n;
  guint    longest_word;
  gboolean has_spaces;
} Letters;

static Letters
count_letters (const CursusInline *content)
{
  Letters letters = { 0 };
  guint   length = 0;

  for (guint i = 0; i < cursus_inline_n (content); i++)
    {
      const char *text = cursus_inline_nth (content, i)->text;

      for (const char *c = text != NULL ? text : ""; *c != '\0'; c++)
        {
          if (((guchar) *c & 0xC0) == 0x80)
            continue;
          letters.n++;
          length = strchr (" -\n\t", *c) != NULL ? 0 : length + 1;
          letters.longest_word = MAX (letters.longest_word, length);
          letters.has_spaces |= length == 0 && *c != '-';
        }
      if ((cursus_inline_nth (content, i)->style & CURSUS_RUN_ASSUMED) != 0)
        letters.longest_word = MAX (letters.longest_word, ++length);
    }
  return letters;
}

static void
measure_content (CursusTable *table, const CursusInline *content, gboolean is_measured,
                 CursusColumnNeed *need)
{
  Letters letters = count_letters (content);
  double  letter = table->look.size * cursus_page_fonts_get_letter (table->job->fonts);

  need->most = letters.n * letter;
  /* Some letters are wider than others. */
  need->least = MIN (letters.longest_word + 1, LONG_WORD) * letter;
  if (!is_measured)
    return;
  need->most = cursus_page_text_measure (table->job, content, &table->look, &need->least);
  if (letters.longest_word > LONG_WORD)
    need->least = MIN (need->least, LONG_WORD * letter);
  /* "AIH-101" stays in one piece. */
  else if (letters.n <= LONG_WORD && !letters.has_spaces)
    need->least = need->most;
}

static void
measure_block (CursusTable *table, const CursusBlock *block, gboolean is_measured,
               CursusColumnNeed *need)
{
  if (block->content != NULL)
    measure_content (table, block->content, is_measured, need);
  else if (block->figure != NULL)
    need->most = need->least = MIN (block->figure->width, table->look.width / 2);
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      CursusColumnNeed inner = { 0 };
      double           indent = block->type == CURSUS_BLOCK_ITEM ? table->look.size * 1.5 : 0;

      measure_block (table, cursus_block_nth (block, i), is_measured, &inner);
      need->least = MAX (need->least, inner.least + indent);
      need->most = MAX (need->most, inner.most + indent);
    }
}

/* Lines that end between words are longer in all than the words. */
static double
measure_upright (CursusTable *table, const CursusBlock *cell)
{
  double n_lines = 1;

  for (guint i = 0; i < cursus_block_n (cell); i++)
    {
      const CursusBlock *block = cursus_block_nth (cell, i);
      double             word, length;

      if (block->content == NULL)
        continue;
      length = cursus_page_text_measure (table->job, block->content, &table->look, &word);
      if (length > CURSUS_UPRIGHT_LENGTH)
        n_lines = MAX (n_lines, ceil (1.15 * length / CURSUS_UPRIGHT_LENGTH));
    }
  return MIN (n_lines, MOST_UPRIGHT) * table->look.size * 1.34;
}

static void
measure_cb (const CursusBlock *cell, guint row, guint column, gpointer data)
{
  Measuring       *measuring = data;
  CursusTable     *table = measuring->table;
  CursusColumnNeed need = { 0 };
  gboolean         is_bold = table->look.is_bold;

  if (cell->column_span > 1)
    return;
  /* A little more than the letters need: a width that fits exactly may round down. */
  table->look.is_bold = TRUE;
  if (cell->is_upright)
    need.least = need.most = measure_upright (table, cell);
  else
    /* What names a column should not be divided: it is measured as narrow columns are, the rest
     * is only estimated. */
    measure_block (table, cell, row < table->n_head || measuring->needs[column].share <= 0, &need);
  table->look.is_bold = is_bold;
  measuring->needs[column].least =
    MAX (measuring->needs[column].least, need.least + 2 * table->padding_x + 0.1);
  measuring->needs[column].most =
    MAX (measuring->needs[column].most, need.most + 2 * table->padding_x + 0.1);
}

static double
get_share (const CursusBlock *block, guint column)
{
  if (column < block->n_columns)
    return block->columns[column].share;
  if (block->type == CURSUS_BLOCK_DEFINITIONS)
    return column == 0 ? 0.3 : 0.7;
  return block->n_columns == 0 ? 1 : 0;
}

static void
set_size (CursusTable *table)
{
  gboolean has_many = table->n_columns >= MANY_COLUMNS;

  table->look.size *= has_many ? 0.84 : 0.96;
  table->padding_x = table->look.size * (has_many ? 0.28 : 0.45);
  table->padding_y = table->look.size * (has_many ? 0.22 : 0.3);
}

/* Gives the width that all of them need at least, and what running text would rather have. */
static double
measure_columns (CursusTable *table, CursusColumnNeed *needs, double *wanted)
{
  Measuring measuring = { table, needs };
  double    limit = table->look.width * 0.4, least = 0;

  *wanted = 0;
  for (guint i = 0; i < table->n_columns; i++)
    needs[i] = (CursusColumnNeed){ .share = get_share (table->block, i) };
  walk_cells (table->block, measure_cb, &measuring);
  for (guint i = 0; i < table->n_columns; i++)
    {
      if (needs[i].share > 0)
        needs[i].least = MIN (needs[i].least, limit);
      else if (table->n_columns > 1)
        needs[i].most = MAX (needs[i].least, MIN (needs[i].most, limit));
      least += needs[i].least;
      *wanted += needs[i].share > 0 ? cursus_column_need_get_comfort (&needs[i]) : needs[i].least;
    }
  return least;
}

static void
shrink (CursusTable *table, double scale)
{
  table->look.size *= scale;
  table->padding_x *= scale;
  table->padding_y *= scale;
}

void
cursus_table_set_columns (CursusTable *table)
{
  g_autofree CursusColumnNeed *needs = NULL;
  double                       least, wanted;

  table->n_columns = MAX (table->block->n_columns, 1);
  walk_cells (table->block, count_cb, &table->n_columns);
  set_size (table);
  needs = g_new0 (CursusColumnNeed, table->n_columns);
  least = measure_columns (table, needs, &wanted);
  if (wanted > table->look.width)
    {
      shrink (table, CLAMP (table->look.width / least, SMALLEST,
                            MAX (CRAMPED, table->look.width / wanted)));
      measure_columns (table, needs, &wanted);
    }

  table->widths = g_new (double, table->n_columns);
  table->lefts = g_new (double, table->n_columns + 1);
  table->free_from = g_new0 (guint, table->n_columns);
  cursus_column_widths_share_out (needs, table->n_columns, table->look.width, table->widths);
  table->lefts[0] = 0;
  for (guint i = 0; i < table->n_columns; i++)
    table->lefts[i + 1] = table->lefts[i] + table->widths[i];
}
