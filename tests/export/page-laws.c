/* page-laws.c - what holds for all pages of all documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page-laws.h"

#include "export/pages-private.h"

#include <string.h>

/* Rounding of fonts. */
#define SLACK 1.5

typedef struct
{
  GHashTable *next_line; /* CursusPageText → the line that comes next */
  GHashTable *blocks;    /* CursusBlock that some text stands for */
} Seen;

static void
check_line (Seen *seen, const CursusPageText *text, guint line)
{
  guint next = GPOINTER_TO_UINT (g_hash_table_lookup (seen->next_line, text));

  g_assert_cmpuint (line, ==, next);
  g_hash_table_insert (seen->next_line, (gpointer) text, GUINT_TO_POINTER (next + 1));
  if (text->node != NULL && text->node->block != NULL)
    {
      const CursusBlock *block = text->node->block;

      /* The only paragraph of a cell or an item is one with it. */
      g_hash_table_add (seen->blocks, (gpointer) block);
      if (block->content == NULL && cursus_block_n (block) == 1)
        g_hash_table_add (seen->blocks, (gpointer) cursus_block_nth (block, 0));
    }
}

static void check_placed (Seen *seen, const GArray *placed, double width, double height);

static void
check_row (Seen *seen, const CursusRowPart *part, gboolean is_repeated, double room)
{
  const CursusTable *table = part->row->table;

  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);

      g_assert_cmpfloat (cell->cell->x + cell->cell->width, <=,
                         table->lefts[table->n_columns] + SLACK);
      g_assert_cmpfloat (cell->height, <=, room + SLACK);
      g_assert_nonnull (cell->placed);
      if (!is_repeated)
        check_placed (seen, cell->placed, cell->cell->width - 2 * table->padding_x,
                      cell->height - 2 * table->padding_y);
    }
}

static void
check_placed (Seen *seen, const GArray *placed, double width, double height)
{
  double bottom = 0;

  for (guint i = 0; i < placed->len; i++)
    {
      const CursusPlaced *place = &g_array_index (placed, CursusPlaced, i);
      const CursusPiece  *piece = &place->piece;

      g_assert_cmpfloat (place->y, >=, bottom - 0.01);
      bottom = place->y + piece->height;
      g_assert_cmpfloat (bottom, <=, height + SLACK);
      g_assert_cmpfloat (piece->x, >=, 0);
      if (piece->type == CURSUS_PIECE_LINE)
        {
          const CursusTextLine *line = &piece->text->lines[piece->line];

          check_line (seen, piece->text, piece->line);
          g_assert_cmpfloat (line->x, >=, -SLACK);
          g_assert_cmpfloat (piece->x + line->x + line->width, <=,
                             width + MAX (SLACK, piece->text->look.size));
        }
      else if (piece->type == CURSUS_PIECE_UPRIGHT)
        {
          /* Lines that lie side by side stay in their column. */
          g_assert_cmpfloat (piece->width, <=, width + SLACK);
          for (guint l = 0; l < piece->text->n_lines; l++)
            check_line (seen, piece->text, l);
        }
      else if (piece->type == CURSUS_PIECE_ROW)
        check_row (seen, piece->part, piece->is_repeated, height - place->y);
      else
        g_assert_cmpfloat (piece->x + piece->width, <=, width + SLACK);
    }
}

static gboolean
is_heading (const CursusPiece *piece)
{
  return piece->node != NULL && piece->node->role >= CURSUS_ROLE_H1 &&
         piece->node->role <= CURSUS_ROLE_H6 && piece->type == CURSUS_PIECE_LINE;
}

/* A heading ends a page only where the document ends one. */
static gboolean
is_before_break (const CursusBlock *block, const CursusBlock *heading, gboolean *is_found)
{
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *child = cursus_block_nth (block, i);

      if (*is_found && (child->content != NULL || child->figure != NULL))
        return FALSE;
      if (*is_found && (child->type == CURSUS_BLOCK_PAGE_BREAK || child->is_landscape))
        return TRUE;
      if (child == heading)
        *is_found = TRUE;
      if (is_before_break (child, heading, is_found))
        return TRUE;
    }
  return FALSE;
}

/* The name of the rows below it. */
static gboolean
is_group (const CursusPiece *piece)
{
  const CursusBlock *row = piece->type == CURSUS_PIECE_ROW ? piece->row->node->block : NULL;

  return row != NULL && cursus_block_n (row) == 1 && cursus_block_nth (row, 0)->is_head &&
         cursus_block_nth (row, 0)->column_span > 1;
}

static void
check_end (const CursusPaper *paper, const CursusPage *page)
{
  const CursusPiece *last;
  gboolean           is_found = FALSE;

  if (page->placed->len == 0)
    return;
  last = &g_array_index (page->placed, CursusPlaced, page->placed->len - 1).piece;
  g_assert_false (is_group (last));
  /* A heading of several pages may end one. */
  if (is_heading (last) && last->line + 1 == last->text->n_lines)
    g_assert_true (is_before_break (paper->body, last->node->block, &is_found));
  /* Neither do the first line of a paragraph, and the one before the last. */
  if (last->type == CURSUS_PIECE_LINE && !is_heading (last) && last->text->n_lines > 1)
    {
      g_assert_cmpuint (last->line, >, 0);
      g_assert_cmpuint (last->line + 2, !=, last->text->n_lines);
    }
}

static void
check_heads (const CursusPage *page)
{
  const CursusTable *before = NULL;

  for (guint i = 0; i < page->placed->len; i++)
    {
      const CursusPiece *piece = &g_array_index (page->placed, CursusPlaced, i).piece;

      if (piece->type != CURSUS_PIECE_ROW)
        continue;
      if (piece->row->table != before && piece->row->table->n_head > 0 &&
          piece->row->table->head_height < page->body_height * 0.45)
        g_assert_true (piece->is_repeated || piece->row->index == 0);
      before = piece->row->table;
    }
}

static gboolean
is_blank (const CursusBlock *block)
{
  g_autofree char *text = cursus_inline_dup_text (block->content);

  return g_strstrip (text)[0] == '\0';
}

static void
check_all_there (Seen *seen, const CursusBlock *block)
{
  if (block->content != NULL && !is_blank (block))
    g_assert_true (g_hash_table_contains (seen->blocks, block));
  for (guint i = 0; i < cursus_block_n (block); i++)
    check_all_there (seen, cursus_block_nth (block, i));
}

void
page_laws_check (const CursusPaper *paper, CursusPages *pages)
{
  Seen           seen = { g_hash_table_new (NULL, NULL), g_hash_table_new (NULL, NULL) };
  GHashTableIter iter;
  gpointer       key, value;

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const CursusPage *page = g_ptr_array_index (pages->pages, i);

      check_placed (&seen, page->placed, page->body_width, page->body_height - page->notes_height);
      check_placed (&seen, page->notes, page->body_width, page->notes_height);
      check_heads (page);
      if (i + 1 < pages->pages->len)
        check_end (paper, page);
    }
  g_hash_table_iter_init (&iter, seen.next_line);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_assert_cmpuint (GPOINTER_TO_UINT (value), ==, ((const CursusPageText *) key)->n_lines);
  check_all_there (&seen, paper->body);
  g_hash_table_unref (seen.next_line);
  g_hash_table_unref (seen.blocks);
}
