/* matrix-cursor.c - the cell of the matrix on which the keyboard is, kept while the table changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

static const char *
get_column_id (CursusMatrix *self, guint column)
{
  const CursusMatrixColumn *at = &self->layout->columns[column];
  CursusMatrixView          view = cursus_matrix_get_view (self);

  if (at->column != CURSUS_NOWHERE)
    return cursus_coverage_table_get_column_id (self->table, at->column);
  return cursus_matrix_words_get_section_id (&view, at->section);
}

static void
remember (CursusMatrix *self)
{
  g_free (self->row_id);
  g_free (self->column_id);
  self->row_id = g_strdup (cursus_coverage_table_get_row_id (self->table, self->cursor.row));
  self->column_id = g_strdup (get_column_id (self, self->cursor.column));
}

static void
say (CursusMatrix *self)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  g_autofree char *label = cursus_matrix_words_dup_cell (&view, self->cursor);

  cursus_matrix_stop_say (CURSUS_MATRIX_STOP (self->stops[self->stop]), label);
}

void
cursus_matrix_set_cursor (CursusMatrix *self, CursusMatrixSpot spot)
{
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (!cursus_matrix_is_shown (self))
    return;
  self->cursor = (CursusMatrixSpot){ MIN (spot.row, self->layout->n_rows - 1),
                                     MIN (spot.column, self->layout->n_columns - 1) };
  remember (self);
  cursus_matrix_scroll_to (self, self->cursor);
  self->stop = 1 - self->stop;
  say (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (has_focus)
    gtk_widget_grab_focus (self->stops[self->stop]);
  g_signal_emit_by_name (self, "cursor-moved");
}

void
cursus_matrix_grab (CursusMatrix *self)
{
  gtk_widget_grab_focus (self->stops[self->stop]);
}

/* Where a column stands that is asked for by its id, or by that of its section. */
static guint
find_column (CursusMatrix *self, const char *id)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  guint            column = cursus_coverage_table_find_column (self->table, id);

  if (column != CURSUS_NOWHERE)
    return self->layout->column_of[column];
  for (guint s = 0; s < self->layout->n_sections; s++)
    if (g_strcmp0 (cursus_matrix_words_get_section_id (&view, s), id) == 0)
      return self->layout->first_of[s];
  return CURSUS_NOWHERE;
}

void
cursus_matrix_restore_cursor (CursusMatrix *self)
{
  guint row = CURSUS_NOWHERE, column = CURSUS_NOWHERE;

  if (!cursus_matrix_is_shown (self))
    {
      self->cursor = (CursusMatrixSpot){ 0, 0 };
      return;
    }
  if (self->row_id != NULL)
    row = cursus_coverage_table_find_row (self->table, self->row_id);
  if (self->column_id != NULL)
    column = find_column (self, self->column_id);
  self->cursor.row = row != CURSUS_NOWHERE ? row : MIN (self->cursor.row, self->layout->n_rows - 1);
  self->cursor.column =
    column != CURSUS_NOWHERE ? column : MIN (self->cursor.column, self->layout->n_columns - 1);
  remember (self);
  say (self);
  g_signal_emit_by_name (self, "cursor-moved");
}

const char *
cursus_matrix_get_row (CursusMatrix *self)
{
  g_return_val_if_fail (CURSUS_IS_MATRIX (self), NULL);

  return cursus_matrix_is_shown (self) ? self->row_id : NULL;
}

const char *
cursus_matrix_get_column (CursusMatrix *self)
{
  g_return_val_if_fail (CURSUS_IS_MATRIX (self), NULL);

  return cursus_matrix_is_shown (self) ? self->column_id : NULL;
}

gboolean
cursus_matrix_show (CursusMatrix *self, const char *row, const char *column)
{
  CursusMatrixSpot spot = self->cursor;
  gboolean         is_shown = TRUE;

  g_return_val_if_fail (CURSUS_IS_MATRIX (self), FALSE);

  if (!cursus_matrix_is_shown (self))
    return FALSE;
  if (column != NULL)
    {
      guint at = cursus_coverage_table_find_column (self->table, column);

      if (at != CURSUS_NOWHERE)
        cursus_matrix_fold (self, self->table->columns[at].section, FALSE);
      at = find_column (self, column);
      is_shown = at != CURSUS_NOWHERE;
      spot.column = at != CURSUS_NOWHERE ? at : spot.column;
    }
  if (row != NULL)
    {
      guint at = cursus_coverage_table_find_row (self->table, row);

      is_shown = is_shown && at != CURSUS_NOWHERE;
      spot.row = at != CURSUS_NOWHERE ? at : spot.row;
    }
  cursus_matrix_set_cursor (self, spot);
  return is_shown;
}
