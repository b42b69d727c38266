/* board-catching.c - what all has in common that can be let go of over the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-catching.h"

#include "gui/board/board-hands.h"

#define CATCHING "cursus-catching"

/* What is carried; NULL as long as it is not known. */
static gconstpointer
lookup_drag (GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);

  return value != NULL ? g_value_get_boxed (value) : NULL;
}

static const CursusBoardCatching *
get_catching (GtkDropTarget *target)
{
  return g_object_get_data (G_OBJECT (target), CATCHING);
}

static gboolean
accept_cb (GtkDropTarget *target, GdkDrop *drop, gpointer data)
{
  CursusBoard *self = data;

  return self->workspace != NULL && self->layout != NULL && self->columns->len > 0 &&
         gdk_content_formats_match (gtk_drop_target_get_formats (target),
                                    gdk_drop_get_formats (drop));
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, gpointer data)
{
  CursusBoard               *self = data;
  const CursusBoardCatching *catching = get_catching (target);
  gconstpointer              drag = lookup_drag (target);

  graphene_point_init (&self->hands->pointer, (float) x, (float) y);
  cursus_board_scroll_at_edges (self);
  return drag != NULL ? catching->hover (self, target, drag) : catching->unknown;
}

static void
leave_cb (GtkDropTarget *target, gpointer data)
{
  cursus_board_stop_scrolling (data);
  get_catching (target)->forget (data);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  CursusBoard               *self = data;
  const CursusBoardCatching *catching = get_catching (target);
  gconstpointer              drag = g_value_get_boxed (value);

  graphene_point_init (&self->hands->pointer, (float) x, (float) y);
  if (catching->hover (self, target, drag) != 0)
    return catching->drop (self, drag);
  leave_cb (target, self);
  return FALSE;
}

void
cursus_board_catch (CursusBoard *self, GtkDropTarget *target, const CursusBoardCatching *catching)
{
  gtk_drop_target_set_preload (target, TRUE);
  g_object_set_data (G_OBJECT (target), CATCHING, (gpointer) catching);
  g_object_set_data (G_OBJECT (self), catching->name, target);
  g_signal_connect (target, "accept", G_CALLBACK (accept_cb), self);
  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

gboolean
cursus_board_catch_again (CursusBoard *self, const CursusBoardCatching *catching)
{
  GtkDropTarget *target = g_object_get_data (G_OBJECT (self), catching->name);
  gconstpointer  drag = lookup_drag (target);

  if (drag != NULL)
    catching->hover (self, target, drag);
  return drag != NULL;
}
