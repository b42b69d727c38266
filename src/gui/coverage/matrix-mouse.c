/* matrix-mouse.c - the matrix under the pointer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tip.h"
#include "gui/coverage/matrix-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* --- painting a level along cells --- */

static gboolean
is_painted (CursusMatrix *self, CursusMatrixSpot spot)
{
  for (guint i = 0; i < self->painted->len; i++)
    {
      CursusMatrixSpot other = g_array_index (self->painted, CursusMatrixSpot, i);

      if (other.row == spot.row && other.column == spot.column)
        return TRUE;
    }
  return FALSE;
}

static void
paint (CursusMatrix *self, CursusMatrixSpot spot)
{
  if (cursus_matrix_can_mark (self, spot) && !is_painted (self, spot))
    g_array_append_val (self->painted, spot);
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, gpointer data)
{
  CursusMatrix    *self = data;
  CursusMatrixSpot spot;
  CursusMatrixPart part = cursus_matrix_find (self, x, y, &spot);

  cursus_matrix_stop_typing (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_array_set_size (self->painted, 0);
  self->is_painting = FALSE;

  if (part == CURSUS_MATRIX_SECTION_HEAD)
    {
      guint section = self->layout->columns[spot.column].section;

      cursus_matrix_fold (self, section, !cursus_matrix_is_folded (self, section));
      return;
    }
  if (part == CURSUS_MATRIX_ROW_HEAD)
    cursus_matrix_set_cursor (self, (CursusMatrixSpot){ spot.row, self->cursor.column });
  if (part == CURSUS_MATRIX_COLUMN_HEAD)
    cursus_matrix_set_cursor (self, (CursusMatrixSpot){ self->cursor.row, spot.column });
  if (part != CURSUS_MATRIX_CELL)
    return;

  cursus_matrix_set_cursor (self, spot);
  if (self->layout->columns[spot.column].column == CURSUS_NOWHERE)
    {
      cursus_matrix_fold (self, self->layout->columns[spot.column].section, FALSE);
      return;
    }
  if (!cursus_matrix_can_mark (self, spot))
    return;
  self->is_painting = TRUE;
  self->paint_at = spot;
  self->paint_level = (cursus_matrix_get_level (self, spot) + 1) % 4;
  paint (self, spot);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A fast pointer leaves cells out; those on the way are painted, too. */
static void
drag_update_cb (GtkGestureDrag *gesture, double by_x, double by_y, gpointer data)
{
  CursusMatrix    *self = data;
  double           x, y;
  CursusMatrixSpot spot;
  g_autoptr (GArray) way = NULL;

  if (!self->is_painting)
    return;
  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (cursus_matrix_find (self, x + by_x, y + by_y, &spot) != CURSUS_MATRIX_CELL)
    return;
  way = cursus_matrix_layout_trace (self->paint_at, spot);
  for (guint i = 0; i < way->len; i++)
    paint (self, g_array_index (way, CursusMatrixSpot, i));
  self->paint_at = spot;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_end_cb (GtkGestureDrag *gesture, double by_x, double by_y, gpointer data)
{
  CursusMatrix *self = data;
  g_autoptr (GArray) painted = NULL;

  if (!self->is_painting)
    return;
  self->is_painting = FALSE;
  painted = self->painted;
  self->painted = g_array_new (FALSE, FALSE, sizeof (CursusMatrixSpot));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  cursus_matrix_mark (self, (const CursusMatrixSpot *) (gconstpointer) painted->data, painted->len,
                      self->paint_level);
}

static void
cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, gpointer data)
{
  CursusMatrix *self = data;

  self->is_painting = FALSE;
  g_array_set_size (self->painted, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- hovering --- */

static void
hover (CursusMatrix *self, CursusMatrixSpot spot)
{
  if (self->hover.row == spot.row && self->hover.column == spot.column)
    return;
  self->hover = spot;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, gpointer data)
{
  CursusMatrix    *self = data;
  CursusMatrixSpot spot;

  cursus_matrix_find (self, x, y, &spot);
  hover (self, spot);
}

static void
leave_cb (GtkEventControllerMotion *controller, gpointer data)
{
  hover (data, (CursusMatrixSpot){ CURSUS_NOWHERE, CURSUS_NOWHERE });
}

static char *
dup_cell_tip (CursusMatrix *self, CursusMatrixSpot spot)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  guint            column = self->layout->columns[spot.column].column;
  g_autofree char *cell = cursus_matrix_words_dup_cell (&view, spot);
  g_autofree char *tip = NULL;
  g_auto (GStrv) lines = NULL;

  if (column == CURSUS_NOWHERE)
    return g_steal_pointer (&cell);
  tip = cursus_matrix_words_dup_tip (&view, column);
  lines = g_strsplit (tip, "\n", 2);
  /* The cell mostly says what the column is called. */
  if (lines[0] == NULL || strstr (cell, lines[0]) == NULL)
    return g_strdup_printf ("%s\n\n%s", cell, tip);
  return lines[1] != NULL ? g_strdup_printf ("%s\n\n%s", cell, lines[1]) : g_steal_pointer (&cell);
}

static char *
dup_tip (CursusMatrix *self, CursusMatrixPart part, CursusMatrixSpot spot)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  guint            column =
    spot.column != CURSUS_NOWHERE ? self->layout->columns[spot.column].column : CURSUS_NOWHERE;

  switch (part)
    {
    case CURSUS_MATRIX_NOTHING:
      return NULL;
    case CURSUS_MATRIX_CELL:
      return dup_cell_tip (self, spot);
    case CURSUS_MATRIX_ROW_HEAD:
      return cursus_matrix_words_dup_row (&view, spot.row);
    case CURSUS_MATRIX_COLUMN_HEAD:
      if (column != CURSUS_NOWHERE)
        return cursus_matrix_words_dup_tip (&view, column);
      break;
    case CURSUS_MATRIX_SECTION_HEAD:
      break;
    }
  return cursus_matrix_words_dup_section (&view, self->layout->columns[spot.column].section);
}

static gboolean
query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean is_keyboard, GtkTooltip *tooltip,
                  gpointer data)
{
  CursusMatrix    *self = CURSUS_MATRIX (widget);
  CursusMatrixSpot spot = self->cursor;
  CursusMatrixPart part = CURSUS_MATRIX_CELL;
  g_autofree char *tip = NULL;

  if (!cursus_matrix_is_shown (self))
    return FALSE;
  if (!is_keyboard)
    part = cursus_matrix_find (self, x, y, &spot);
  tip = dup_tip (self, part, spot);
  if (tip == NULL)
    return FALSE;
  cursus_tip_show (tooltip, tip);
  if (part == CURSUS_MATRIX_CELL)
    {
      graphene_rect_t cell = cursus_matrix_get_cell (self, spot);

      gtk_tooltip_set_tip_area (tooltip,
                                &(GdkRectangle){ (int) cell.origin.x, (int) cell.origin.y,
                                                 (int) cell.size.width, (int) cell.size.height });
    }
  return TRUE;
}

void
cursus_matrix_add_mouse (CursusMatrix *self)
{
  GtkGesture         *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
