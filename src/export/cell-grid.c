/* cell-grid.c - the cells of a table by row and column, for formats that number them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/cell-grid.h"

#include "export/column-widths.h"
#include "export/plain-text.h"

/* What nobody has on paper: a span that would take all memory. */
#define LARGEST_SPAN 1000u
#define MOST_COLUMNS 16384u
#define LETTER_WIDTH 0.6
#define PADDING 9

/* Rows while their number of columns is not known: each is an array of places. */
typedef struct
{
  GPtrArray *rows;      /* GArray of CursusGridPlace */
  guint      n_columns; /* in which a cell begins */
} Sketch;

static CursusGridPlace *
get_place (Sketch *sketch, guint row, guint column)
{
  GArray *places = g_ptr_array_index (sketch->rows, row);

  if (column >= places->len)
    g_array_set_size (places, column + 1);
  return &g_array_index (places, CursusGridPlace, column);
}

static void
place_cell (Sketch *sketch, const CursusBlock *cell, guint row, guint end)
{
  CursusGridPlace place = { .cell = cell, .row = row };
  guint           most = CLAMP (cell->column_span, 1, LARGEST_SPAN);

  while (get_place (sketch, row, place.column)->cell != NULL)
    place.column++;
  if (place.column >= MOST_COLUMNS)
    return;
  place.row_span = MIN (CLAMP (cell->row_span, 1, LARGEST_SPAN), end - row);
  while (place.column_span < most &&
         get_place (sketch, row, place.column + place.column_span)->cell == NULL)
    place.column_span++;
  for (guint r = row; r < row + place.row_span; r++)
    for (guint c = place.column; c < place.column + place.column_span; c++)
      *get_place (sketch, r, c) = place;
  sketch->n_columns = MAX (sketch->n_columns, place.column + 1);
}

CursusCellGrid *
cursus_cell_grid_new (const CursusBlock *table)
{
  CursusCellGrid *self = g_new0 (CursusCellGrid, 1);
  Sketch          sketch = { g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref), 1 };

  self->table = table;
  self->n_rows = cursus_block_n (table);
  self->n_head_rows = MIN (table->n_head_rows, self->n_rows);
  sketch.n_columns = MAX (1, MIN (table->n_columns, MOST_COLUMNS));
  for (guint r = 0; r < self->n_rows; r++)
    g_ptr_array_add (sketch.rows, g_array_new (FALSE, TRUE, sizeof (CursusGridPlace)));
  for (guint r = 0; r < self->n_rows; r++)
    for (guint c = 0; c < cursus_block_n (cursus_block_nth (table, r)); c++)
      place_cell (&sketch, cursus_block_nth (cursus_block_nth (table, r), c), r,
                  r < self->n_head_rows ? self->n_head_rows : self->n_rows);

  self->n_columns = sketch.n_columns;
  self->n_head_columns = MIN (table->n_head_columns, self->n_columns);
  if (table->type == CURSUS_BLOCK_DEFINITIONS)
    self->n_head_columns = MAX (self->n_head_columns, 1);
  self->places = g_new0 (CursusGridPlace, (gsize) MAX (self->n_rows, 1) * self->n_columns);
  for (guint r = 0; r < self->n_rows; r++)
    {
      const GArray *places = g_ptr_array_index (sketch.rows, r);

      for (guint c = 0; c < MIN (places->len, self->n_columns); c++)
        {
          CursusGridPlace place = g_array_index (places, CursusGridPlace, c);

          /* Columns in which nothing begins are none. */
          place.column_span = MIN (place.column_span, self->n_columns - place.column);
          self->places[(gsize) r * self->n_columns + c] = place;
        }
    }
  g_ptr_array_unref (sketch.rows);
  return self;
}

void
cursus_cell_grid_free (CursusCellGrid *self)
{
  g_free (self->places);
  g_free (self);
}

const CursusGridPlace *
cursus_cell_grid_get (const CursusCellGrid *self, guint row, guint column)
{
  return &self->places[(gsize) row * self->n_columns + column];
}

gboolean
cursus_cell_grid_is_origin (const CursusCellGrid *self, guint row, guint column)
{
  const CursusGridPlace *place = cursus_cell_grid_get (self, row, column);

  return place->cell == NULL || (place->row == row && place->column == column);
}

gboolean
cursus_cell_grid_is_head (const CursusCellGrid *self, guint row, guint column)
{
  const CursusBlock *cell = cursus_cell_grid_get (self, row, column)->cell;

  return row < self->n_head_rows || column < self->n_head_columns ||
         (cell != NULL && cell->is_head);
}

CursusAlign
cursus_cell_grid_get_align (const CursusCellGrid *self, guint row, guint column)
{
  const CursusBlock *cell = cursus_cell_grid_get (self, row, column)->cell;

  if (cell != NULL && cell->align != CURSUS_ALIGN_START)
    return cell->align;
  if (column < self->table->n_columns)
    return self->table->columns[column].align;
  return CURSUS_ALIGN_START;
}

/* In small letters: capitals and figures are wider, and a mark wants some room as well. */
static glong
count_wide (const char *text)
{
  glong n = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    n +=
      g_unichar_isupper (g_utf8_get_char (at)) || g_unichar_isdigit (g_utf8_get_char (at)) ? 5 : 4;
  return (n + 3) / 4;
}

/* The longest word and the longest line of a cell, in letters. */
static void
count_letters (const CursusBlock *cell, glong *word, glong *line)
{
  g_autofree char *text = cursus_block_dup_plain_text (cell);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit_set (lines[i], " -", -1);

      *line = MAX (*line, count_wide (lines[i]));
      for (guint j = 0; words[j] != NULL; j++)
        *word = MAX (*word, count_wide (words[j]));
    }
}

static double
get_share (const CursusBlock *table, guint column)
{
  if (column < table->n_columns)
    return table->columns[column].share;
  if (table->type == CURSUS_BLOCK_DEFINITIONS)
    return column == 0 ? 0.3 : 0.7;
  return table->n_columns == 0 ? 1 : 0;
}

void
cursus_cell_grid_set_widths (const CursusCellGrid *self, double width, double size, double *widths)
{
  g_autofree CursusColumnNeed *needs = g_new0 (CursusColumnNeed, self->n_columns);

  for (guint c = 0; c < self->n_columns; c++)
    {
      glong word = 1, line = 1;

      for (guint r = 0; r < self->n_rows; r++)
        {
          const CursusGridPlace *place = cursus_cell_grid_get (self, r, c);

          if (place->cell != NULL && place->row == r && place->column_span == 1 &&
              !place->cell->is_upright)
            count_letters (place->cell, &word, &line);
        }
      needs[c].share = get_share (self->table, c);
      needs[c].least = MIN ((double) word * size * LETTER_WIDTH, width * 0.4) + PADDING;
      needs[c].most =
        MAX (needs[c].least, MIN ((double) line * size * LETTER_WIDTH, width * 0.4) + PADDING);
      /* One letter of room more, if only to click into. */
      needs[c].least = MAX (needs[c].least, size * 1.4 + PADDING / 2.0);
      needs[c].most = MAX (needs[c].most, needs[c].least);
    }
  cursus_column_widths_share_out (needs, self->n_columns, width, widths);
}
