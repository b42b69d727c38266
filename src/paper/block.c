/* block.c - what stands one below the other in a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "paper/block.h"

CursusBlock *
cursus_block_new (CursusBlockType type)
{
  CursusBlock *block = g_new0 (CursusBlock, 1);

  block->type = type;
  block->column_span = block->row_span = 1;
  return block;
}

static void
figure_free (CursusFigure *figure)
{
  if (figure->free != NULL)
    figure->free (figure->data);
  g_free (figure->alternative);
  g_free (figure);
}

void
cursus_block_free (CursusBlock *block)
{
  g_free (block->anchor);
  g_free (block->number);
  g_clear_pointer (&block->content, cursus_inline_free);
  g_clear_pointer (&block->children, g_ptr_array_unref);
  g_free (block->language);
  g_free (block->columns);
  g_free (block->background);
  g_clear_pointer (&block->figure, figure_free);
  g_free (block);
}

CursusBlock *
cursus_block_add (CursusBlock *block, CursusBlock *child)
{
  if (block->children == NULL)
    block->children = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_block_free);
  g_ptr_array_add (block->children, child);
  return child;
}

CursusBlock *
cursus_block_add_new (CursusBlock *block, CursusBlockType type)
{
  return cursus_block_add (block, cursus_block_new (type));
}

CursusBlock *
cursus_block_add_text (CursusBlock *block, CursusBlockType type, const char *text)
{
  CursusBlock *child = cursus_block_add_new (block, type);

  cursus_block_take_content (child, cursus_inline_new_text (text));
  return child;
}

void
cursus_block_take_content (CursusBlock *block, CursusInline *content)
{
  g_clear_pointer (&block->content, cursus_inline_free);
  block->content = content;
}

void
cursus_block_set_columns (CursusBlock *table, const CursusColumn *columns, guint n)
{
  g_free (table->columns);
  table->columns = g_memdup2 (columns, n * sizeof (CursusColumn));
  table->n_columns = n;
}

CursusBlock *
cursus_block_add_cell (CursusBlock *row, CursusInline *content)
{
  CursusBlock *cell = cursus_block_add_new (row, CURSUS_BLOCK_CELL);

  if (content != NULL)
    cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH), content);
  return cell;
}

gboolean
cursus_figure_is_flexible (const CursusFigure *figure)
{
  return figure->fills_page || figure->least_width > 0;
}

guint
cursus_block_n (const CursusBlock *block)
{
  return block->children != NULL ? block->children->len : 0;
}

const CursusBlock *
cursus_block_nth (const CursusBlock *block, guint nth)
{
  return g_ptr_array_index (block->children, nth);
}
