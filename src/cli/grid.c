/* grid.c - cells in columns, each as wide as it must be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/grid.h"

#include "cli/columns.h"

#include <string.h>

#define GAP 2
#define FIRST_MIN 12

typedef struct
{
  CursusStyle style;
  char      **cells;
} Row;

struct _CursusGrid
{
  char      *alignments;
  guint      n_columns;
  GPtrArray *rows;
};

static void
row_free (Row *row)
{
  g_strfreev (row->cells);
  g_free (row);
}

CursusGrid *
cursus_grid_new (const char *alignments)
{
  CursusGrid *self = g_new0 (CursusGrid, 1);

  self->alignments = g_strdup (alignments);
  self->n_columns = (guint) strlen (alignments);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  return self;
}

void
cursus_grid_free (CursusGrid *self)
{
  g_free (self->alignments);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

void
cursus_grid_add (CursusGrid *self, CursusStyle style, const char *const *cells)
{
  Row *row = g_new0 (Row, 1);

  row->style = style;
  row->cells = g_new0 (char *, self->n_columns + 1);
  for (guint c = 0; c < self->n_columns; c++)
    row->cells[c] = g_strdup (cells[c]);
  g_ptr_array_add (self->rows, row);
}

/* The first column gets what the others leave, if that is less than it would like. */
static guint *
find_widths (const CursusGrid *self, const CursusScreen *screen)
{
  guint *widths = g_new0 (guint, self->n_columns);
  guint  beside = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      for (guint c = 0; c < self->n_columns; c++)
        widths[c] = MAX (widths[c], cursus_columns_measure (row->cells[c]));
    }

  for (guint c = 1; c < self->n_columns; c++)
    beside += GAP + widths[c];
  if (screen->width > 0)
    widths[0] = MIN (widths[0], MAX (screen->width, beside + FIRST_MIN) - beside);
  return widths;
}

static void
append_line (const CursusGrid *self, const char *const *cells, const guint *widths, GString *out)
{
  guint n_spaces = 0;

  for (guint c = 0; c < self->n_columns; c++)
    {
      guint room = widths[c] - MIN (widths[c], cursus_columns_measure (cells[c]));

      if (self->alignments[c] == 'r')
        n_spaces += room;
      if (*cells[c] != '\0')
        {
          cursus_columns_pad (out, n_spaces);
          g_string_append (out, cells[c]);
          n_spaces = 0;
        }
      else if (self->alignments[c] == 'r')
        n_spaces += widths[c] - room;
      if (self->alignments[c] != 'r')
        n_spaces += room;
      n_spaces += GAP;
    }
}

static void
append_row (const CursusGrid *self, const Row *row, const guint *widths, const CursusScreen *screen,
            GString *out)
{
  g_auto (GStrv) texts = cursus_columns_wrap (row->cells[0], screen->width > 0 ? widths[0] : 0);
  g_autofree const char **cells = g_memdup2 (row->cells, self->n_columns * sizeof (char *));

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      cells[0] = texts[i];
      append_line (self, cells, widths, line);
      cursus_screen_append (screen, out, row->style, line->str);
      g_string_append_c (out, '\n');
      for (guint c = 1; c < self->n_columns; c++)
        cells[c] = "";
    }
}

void
cursus_grid_append_to (const CursusGrid *self, const CursusScreen *screen, GString *out)
{
  g_autofree guint *widths = find_widths (self, screen);

  for (guint i = 0; i < self->rows->len; i++)
    append_row (self, g_ptr_array_index (self->rows, i), widths, screen, out);
}
