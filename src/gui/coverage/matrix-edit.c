/* matrix-edit.c - what is done to the programme in the matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

#include "edit/label.h"
#include "edit/matrix-pasting.h"
#include "edit/setting.h"

#include <glib/gi18n-lib.h>

gboolean
cursus_matrix_can_mark (CursusMatrix *self, CursusMatrixSpot spot)
{
  return cursus_matrix_is_shown (self) && self->table->wish.rows == CURSUS_ROWS_MODULES &&
         self->layout->columns[spot.column].column != CURSUS_NOWHERE;
}

static const CursusCoverageCell *
lookup_cell (CursusMatrix *self, CursusMatrixSpot spot)
{
  guint column = self->layout->columns[spot.column].column;

  if (column == CURSUS_NOWHERE)
    return NULL;
  return cursus_coverage_table_lookup (self->table, spot.row, column);
}

guint
cursus_matrix_get_level (CursusMatrix *self, CursusMatrixSpot spot)
{
  const CursusCoverageCell *cell = lookup_cell (self, spot);

  return cell != NULL ? cell->level : 0;
}

static const char *
get_module (CursusMatrix *self, CursusMatrixSpot spot)
{
  return cursus_coverage_table_get_row_id (self->table, spot.row);
}

static const char *
get_tag (CursusMatrix *self, CursusMatrixSpot spot)
{
  return cursus_coverage_table_get_column_id (self->table,
                                              self->layout->columns[spot.column].column);
}

/* Says what became of a cell, as a screen reader reads it. */
static void
announce_cell (CursusMatrix *self, CursusMatrixSpot spot)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  g_autofree char *said = NULL;

  if (!cursus_matrix_is_shown (self) || spot.row >= self->layout->n_rows ||
      spot.column >= self->layout->n_columns)
    return;
  said = cursus_matrix_words_dup_cell (&view, spot);
  cursus_workspace_announce (self->workspace, said);
}

void
cursus_matrix_mark (CursusMatrix *self, const CursusMatrixSpot *spots, guint n, guint level)
{
  g_autoptr (CursusProject) next = NULL;
  g_autoptr (GPtrArray) modules = g_ptr_array_new ();
  g_autofree char *label = NULL;
  gboolean         is_one = n == 1;

  if (n == 0)
    return;
  next = cursus_project_ref (cursus_workspace_get_project (self->workspace));
  for (guint i = 0; i < n; i++)
    {
      CursusMarkWish wish = { get_tag (self, spots[i]), (int) level, -1 };
      const char    *module = get_module (self, spots[i]);
      CursusProject *marked = cursus_set_mark (next, &module, 1, &wish);

      cursus_project_unref (next);
      next = marked;
      if (!g_ptr_array_find (modules, module, NULL))
        g_ptr_array_add (modules, (gpointer) module);
    }
  label = cursus_label_dup (CURSUS_LABEL_TAG, next, cursus_workspace_get_language (self->workspace),
                            (const char *const *) modules->pdata, modules->len);
  if (cursus_workspace_perform (self->workspace, g_steal_pointer (&next), label) && is_one)
    announce_cell (self, self->cursor);
}

void
cursus_matrix_toggle_assessed (CursusMatrix *self)
{
  const CursusCoverageCell *cell = lookup_cell (self, self->cursor);
  const char               *module;
  CursusMarkWish            wish;
  g_autofree char          *label = NULL;

  if (!cursus_matrix_can_mark (self, self->cursor) || cell == NULL)
    return;
  module = get_module (self, self->cursor);
  wish = (CursusMarkWish){ get_tag (self, self->cursor), (int) cell->level, !cell->is_assessed };
  label = cursus_label_dup (CURSUS_LABEL_TAG, self->table->facts->project,
                            cursus_workspace_get_language (self->workspace), &module, 1);
  if (cursus_workspace_perform (
        self->workspace,
        cursus_set_mark (cursus_workspace_get_project (self->workspace), &module, 1, &wish), label))
    announce_cell (self, self->cursor);
}

/* --- the clipboard --- */

void
cursus_matrix_copy_to_clipboard (CursusMatrix *self)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  g_autofree char *text = NULL;

  if (!cursus_matrix_is_shown (self))
    return;
  text = cursus_matrix_words_dup_table (&view);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  cursus_workspace_announce (self->workspace, _ ("Table copied"));
}

static char *
dup_result (const CursusMatrixResult *result)
{
  /* Translators: after a matrix was pasted: how many cells said something */
  g_autofree char *marks = g_strdup_printf (
    ngettext ("%u mark pasted", "%u marks pasted", result->n_marks), result->n_marks);
  g_autofree char *tags = NULL;
  g_autofree char *left_out = NULL;

  /* Translators: after a matrix was pasted, behind the number of marks */
  tags = g_strdup_printf (ngettext ("%u new tag", "%u new tags", result->n_new_tags),
                          result->n_new_tags);
  if (result->left_out == NULL || result->left_out[0] == NULL)
    return g_strdup_printf ("%s, %s", marks, tags);
  left_out = g_strjoinv (", ", result->left_out);
  /* Translators: after a matrix was pasted: what was done, and columns that name no module */
  return g_strdup_printf (_ ("%s, %s; no module is called %s"), marks, tags, left_out);
}

static void
paste (CursusMatrix *self, const char *text)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const CursusProject *before = project;
  g_autoptr (GError) error = NULL;
  CursusMatrixResult result = { 0 };
  CursusProject     *next = cursus_matrix_paste (project, text, NULL, &result, &error);
  g_autofree char   *said = NULL;

  if (next == NULL)
    {
      cursus_workspace_announce (self->workspace, error->message);
      return;
    }
  said = dup_result (&result);
  cursus_matrix_result_clear (&result);
  if (cursus_workspace_perform (self->workspace, next, C_ ("undo", "Paste a Matrix")) ||
      before == cursus_workspace_get_project (self->workspace))
    cursus_workspace_announce (self->workspace, said);
}

static void
text_read_cb (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusMatrix) self = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  if (self->workspace != NULL && text != NULL)
    paste (self, text);
}

void
cursus_matrix_paste_from_clipboard (CursusMatrix *self)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL, text_read_cb,
                                 g_object_ref (self));
}
