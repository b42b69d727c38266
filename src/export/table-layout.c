/* table-layout.c - rows of a table, laid out one by one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/table-layout.h"

#include "export/table-columns.h"

/* A span that has not ended, and how much of its height no row has given yet. */
typedef struct
{
  guint  last_row;
  double height;
} Due;

static void
cell_free (gpointer data)
{
  CursusCell *cell = data;

  g_array_unref (cell->pieces);
  g_free (cell);
}

static void
row_free (gpointer data)
{
  CursusRow *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

static void
table_free (gpointer data)
{
  CursusTable *table = data;

  g_free (table->widths);
  g_free (table->lefts);
  g_free (table->free_from);
  g_array_unref (table->due);
  g_array_unref (table->open);
  g_ptr_array_unref (table->head);
  g_free (table);
}

CursusTable *
cursus_table_new (CursusPageJob *job, const CursusBlock *block, const CursusTextLook *look,
                  CursusPageNode *parent)
{
  CursusTable *table = cursus_page_job_own (job, g_new0 (CursusTable, 1), table_free);

  table->job = job;
  table->block = block;
  table->node = cursus_page_job_add_node (job, CURSUS_ROLE_TABLE, parent, block);
  table->look = *look;
  table->look.align = CURSUS_ALIGN_START;
  if (block->language != NULL)
    table->look.language = block->language;
  table->n_head = MIN (block->n_head_rows, cursus_block_n (block));
  table->due = g_array_new (FALSE, FALSE, sizeof (Due));
  table->open = g_array_new (FALSE, FALSE, sizeof (CursusTableSpan));
  table->head = g_ptr_array_new ();
  cursus_table_set_columns (table);
  return table;
}

static CursusAlign
choose_align (const CursusTable *table, const CursusBlock *cell, guint column)
{
  if (cell->align != CURSUS_ALIGN_START || column >= table->block->n_columns)
    return cell->align;
  return table->block->columns[column].align;
}

static gboolean
is_dark (const char *background)
{
  double rgb[3] = { 1, 1, 1 };

  cursus_page_fonts_parse_colour (background, rgb);
  return 0.3 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2] < 0.5;
}

/* The lines of what runs upwards lie side by side: they get longer until they have room there. */
static CursusPageText *
break_upright (CursusTable *table, const CursusBlock *block, const CursusTextLook *look,
               CursusPageNode *node)
{
  CursusTextLook  upright = *look;
  CursusPageText *text;
  double          height;

  upright.align = CURSUS_ALIGN_START;
  upright.width = CURSUS_UPRIGHT_LENGTH;
  do
    {
      text = cursus_page_text_new (table->job, block->content, NULL, &upright, node);
      upright.width *= 1.25;
      height = 0;
      for (guint l = 0; l < text->n_lines; l++)
        height += text->lines[l].height;
    }
  while (height > look->width + 0.5 && text->n_lines > 1 && upright.width < look->size * 100);
  return text;
}

static void
lay_out_upright (CursusTable *table, const CursusCell *cell, const CursusTextLook *look)
{
  CursusPiece piece = { .type = CURSUS_PIECE_UPRIGHT };

  for (guint i = 0; i < cursus_block_n (cell->block); i++)
    {
      const CursusBlock *block = cursus_block_nth (cell->block, i);

      if (block->content == NULL)
        continue;
      piece.node = cursus_page_job_add_node (table->job, CURSUS_ROLE_P, cell->node, block);
      piece.text = break_upright (table, block, look, piece.node);
      piece.width = piece.height = 0;
      for (guint l = 0; l < piece.text->n_lines; l++)
        {
          piece.width += piece.text->lines[l].height;
          piece.height = MAX (piece.height, piece.text->lines[l].width + 1);
        }
      piece.x = (float) MAX (0, (look->width - piece.width) / 2);
      g_array_append_val (cell->pieces, piece);
    }
}

static gboolean
names_others (const CursusTable *table, const CursusBlock *block, guint row, guint column)
{
  return block->is_head || row < table->n_head || column < table->block->n_head_columns ||
         (table->block->type == CURSUS_BLOCK_DEFINITIONS && column == 0);
}

static CursusCell *
add_cell (CursusRow *row, const CursusBlock *block, guint column, CursusLayOutFunc lay_out)
{
  CursusTable   *table = row->table;
  CursusCell    *cell = g_new0 (CursusCell, 1);
  guint          end = column + MIN (MAX (block->column_span, 1), table->n_columns - column);
  gboolean       is_head = names_others (table, block, row->index, column);
  CursusTextLook look = table->look;

  cell->block = block;
  cell->pieces = g_array_new (FALSE, FALSE, sizeof (CursusPiece));
  cell->x = table->lefts[column];
  cell->width = table->lefts[end] - cell->x;
  cell->last_row =
    row->index + MIN (MAX (block->row_span, 1), cursus_block_n (table->block) - row->index) - 1;
  /* The head is divided from the body where it ends. */
  if (row->is_head)
    cell->last_row = MIN (cell->last_row, table->n_head - 1);
  cell->node = cursus_page_job_add_node (
    table->job, is_head ? CURSUS_ROLE_HEAD_CELL : CURSUS_ROLE_CELL, row->node, block);
  for (guint i = column; i < end; i++)
    table->free_from[i] = cell->last_row + 1;

  look.width = MAX (cell->width - 2 * table->padding_x, 4);
  look.align = choose_align (table, block, column);
  look.is_bold |= is_head;
  if (is_dark (block->background))
    look.ink = CURSUS_INK_PAPER;
  if (block->language != NULL)
    look.language = block->language;
  if (block->is_upright)
    lay_out_upright (table, cell, &look);
  else
    lay_out (table->job, block, &look, cell->node, cell->pieces);
  g_ptr_array_add (row->cells, cell);
  return cell;
}

static double
get_cell_height (const CursusTable *table, const CursusCell *cell)
{
  return cursus_pieces_get_height (cell->pieces, cell->next) + 2 * table->padding_y;
}

/* As if the whole table stood on one page. A span asks its last row for what is missing. */
static double
estimate_height (CursusRow *row)
{
  CursusTable *table = row->table;
  double       height = table->look.size * 1.34 + 2 * table->padding_y;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const CursusCell *cell = g_ptr_array_index (row->cells, i);
      Due               due = { cell->last_row, get_cell_height (table, cell) };

      g_array_append_val (table->due, due);
    }
  for (guint i = 0; i < table->due->len; i++)
    if (g_array_index (table->due, Due, i).last_row <= row->index)
      height = MAX (height, g_array_index (table->due, Due, i).height);
  for (guint i = table->due->len; i-- > 0;)
    {
      Due *due = &g_array_index (table->due, Due, i);

      due->height -= height;
      if (due->last_row <= row->index)
        g_array_remove_index_fast (table->due, i);
    }
  return height;
}

static CursusPageNode *
get_group (CursusTable *table, gboolean is_head)
{
  CursusPageNode **group = is_head ? &table->head_node : &table->body_node;

  if (*group == NULL)
    *group = cursus_page_job_add_node (
      table->job, is_head ? CURSUS_ROLE_HEAD_ROWS : CURSUS_ROLE_BODY_ROWS, table->node, NULL);
  return *group;
}

/* The name of the rows below. */
static gboolean
is_heading (const CursusTable *table, const CursusRow *row)
{
  const CursusCell *cell = row->cells->len == 1 ? g_ptr_array_index (row->cells, 0) : NULL;

  return cell != NULL && cell->block->is_head && table->n_columns > 1 &&
         cell->block->column_span >= table->n_columns;
}

/* Rows that a span ties together stand on one page where they fit, as do the last two. */
static void
tie (CursusTable *table, const CursusRow *row, CursusPiece *piece)
{
  guint n_rows = cursus_block_n (table->block);

  if (table->span_kept == NULL && table->due->len > 0)
    table->span_kept = cursus_page_job_own (table->job, g_new0 (CursusKept, 1), g_free);
  piece->kept = table->span_kept;
  if (table->due->len == 0)
    table->span_kept = NULL;
  piece->is_joined = row->is_head || is_heading (table, row) ||
                     (row->index + 2 == n_rows && n_rows > table->n_head + 2);
  if (row->index + 1 == n_rows)
    piece->is_joined = FALSE;
}

gboolean
cursus_table_next_row (CursusTable *table, CursusLayOutFunc lay_out, CursusPiece *piece)
{
  const CursusBlock *block;
  CursusRow         *row;
  guint              column = 0;

  if (table->next_row == cursus_block_n (table->block))
    return FALSE;
  block = cursus_block_nth (table->block, table->next_row);
  row = cursus_page_job_own (table->job, g_new0 (CursusRow, 1), row_free);
  row->table = table;
  row->index = table->next_row++;
  row->is_head = row->index < table->n_head;
  row->cells = g_ptr_array_new_with_free_func (cell_free);
  row->node =
    cursus_page_job_add_node (table->job, CURSUS_ROLE_ROW, get_group (table, row->is_head), block);
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *cell = cursus_block_nth (block, i);

      while (column < table->n_columns && table->free_from[column] > row->index)
        column++;
      g_assert (column < table->n_columns);
      add_cell (row, cell, column, lay_out);
      column += CLAMP (cell->column_span, 1, CURSUS_TABLE_LARGEST_SPAN);
    }
  *piece = (CursusPiece){
    .type = CURSUS_PIECE_ROW,
    .row = row,
    .node = row->node,
    .width = (float) table->lefts[table->n_columns],
    .height = (float) estimate_height (row),
  };
  tie (table, row, piece);
  return TRUE;
}
