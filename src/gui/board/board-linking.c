/* board-linking.c - a line drawn from a card to the one that requires it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include <math.h>
#include <string.h>

#define HANDLE_RADIUS 6.0f
#define HANDLE_REACH 11.0f /* how near the pointer has to be, in pixels of the widget */
#define LINE_WIDTH 2.0

/* --- the handle --- */

/* In the middle of the right edge of a module's card, in the widget's coordinates. */
static gboolean
get_handle (CursusBoard *self, const char *id, graphene_point_t *at)
{
  guint           item = id != NULL ? cursus_board_find_item (self, id) : CURSUS_NOWHERE;
  graphene_rect_t rect;

  if (item == CURSUS_NOWHERE || cursus_board_layout_nth_item (self->layout, item)->module == NULL ||
      self->style == NULL || self->style->is_plain)
    return FALSE;
  rect = cursus_board_from_layout (self, &cursus_board_layout_nth_item (self->layout, item)->rect);
  graphene_point_init (at, rect.origin.x + rect.size.width, rect.origin.y + rect.size.height / 2);
  return TRUE;
}

gboolean
cursus_board_is_at_handle (CursusBoard *self, double x, double y)
{
  graphene_point_t at;

  return get_handle (self, self->hands->handle, &at) &&
         hypotf (at.x - (float) x, at.y - (float) y) <= HANDLE_REACH;
}

static void
show_handle (CursusBoard *self, const char *id)
{
  if (g_strcmp0 (self->hands->handle, id) == 0)
    return;
  g_free (self->hands->handle);
  self->hands->handle = g_strdup (id);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static const char *
lookup_module_at (CursusBoard *self, double x, double y)
{
  guint                  item = cursus_board_item_at (self, x, y);
  const CursusBoardItem *card =
    item != CURSUS_NOWHERE ? cursus_board_layout_nth_item (self->layout, item) : NULL;

  return card != NULL && card->module != NULL ? card->id : NULL;
}

/* The half of the handle that is beside its card belongs to it as well. */
static void
moved_cb (GtkEventControllerMotion *controller, double x, double y, gpointer data)
{
  CursusBoard *self = data;
  gboolean     is_at_handle = cursus_board_is_at_handle (self, x, y);

  if (self->hands->linking != NULL || self->workspace == NULL)
    return;
  if (!is_at_handle)
    show_handle (self, lookup_module_at (self, x, y));
  if (cursus_board_is_at_handle (self, x, y))
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "crosshair");
  else if (!self->hands->is_lifting)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                     cursus_board_is_at_head (self, x, y) ? "grab" : NULL);
}

static void
left_cb (GtkEventControllerMotion *controller, gpointer data)
{
  CursusBoard *self = data;

  if (self->hands->linking == NULL)
    show_handle (self, NULL);
}

/* --- the line --- */

static void
forget_line (CursusBoard *self)
{
  g_clear_pointer (&self->hands->linking, g_free);
  g_clear_pointer (&self->hands->linked, g_free);
  show_handle (self, NULL);
  cursus_board_stop_scrolling (self);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  cursus_board_update_card_actions (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
cursus_board_stop_linking (CursusBoard *self)
{
  if (self->hands->linking == NULL)
    return FALSE;
  forget_line (self);
  return TRUE;
}

static void
begin_cb (GtkGestureDrag *gesture, double x, double y, gpointer data)
{
  CursusBoard *self = data;

  if (self->workspace == NULL || !cursus_board_is_at_handle (self, x, y))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  self->hands->linking = g_strdup (self->hands->handle);
  /* So that Escape reaches the board. */
  gtk_widget_grab_focus (
    cursus_board_get_card (self, cursus_board_find_item (self, self->hands->linking)));
  cursus_board_update_card_actions (self);
  graphene_point_init (&self->hands->link_end, (float) x, (float) y);
}

void
cursus_board_hover_line (CursusBoard *self)
{
  const graphene_point_t *end = &self->hands->link_end;
  const char             *id = lookup_module_at (self, (double) end->x, (double) end->y);

  if (g_strcmp0 (id, self->hands->linking) == 0)
    id = NULL;
  if (g_strcmp0 (id, self->hands->linked) != 0)
    {
      g_free (self->hands->linked);
      self->hands->linked = g_strdup (id);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_cb (GtkGestureDrag *gesture, double dx, double dy, gpointer data)
{
  CursusBoard *self = data;
  double       x, y;

  if (self->hands->linking == NULL || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;
  graphene_point_init (&self->hands->link_end, (float) (x + dx), (float) (y + dy));
  self->hands->pointer = self->hands->link_end;
  cursus_board_scroll_at_edges (self);
  cursus_board_hover_line (self);
}

/* In which way is asked where the line ends. */
static void
end_cb (GtkGestureDrag *gesture, double dx, double dy, gpointer data)
{
  CursusBoard *self = data;

  if (self->hands->linking != NULL && self->hands->linked != NULL)
    {
      const graphene_point_t *end = &self->hands->link_end;
      g_autoptr (GMenuModel) model =
        cursus_board_create_link_menu (self, self->hands->linked, self->hands->linking);

      cursus_board_popup (self, model, &(GdkRectangle){ (int) end->x, (int) end->y, 1, 1 });
    }
  forget_line (self);
}

static void
cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, gpointer data)
{
  forget_line (data);
}

/* --- drawing --- */

static void
snapshot_line (CursusBoard *self, GtkSnapshot *snapshot, const graphene_point_t *from)
{
  const graphene_point_t *to = &self->hands->link_end;
  double                  bend = MAX (30.0, fabs ((double) to->x - (double) from->x) / 2);
  graphene_rect_t         bounds;
  cairo_t                *cr;

  graphene_rect_init (&bounds, from->x, from->y, 0, 0);
  graphene_rect_expand (&bounds, to, &bounds);
  graphene_rect_inset (&bounds, -(float) bend - 8, -8);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  gdk_cairo_set_source_rgba (cr, &self->style->accent);
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_move_to (cr, (double) from->x, (double) from->y);
  cairo_curve_to (cr, (double) from->x + bend, (double) from->y, (double) to->x - bend,
                  (double) to->y, (double) to->x, (double) to->y);
  cairo_stroke (cr);
  cairo_arc (cr, (double) to->x, (double) to->y, 4, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
snapshot_goal (CursusBoard *self, GtkSnapshot *snapshot)
{
  guint item = self->hands->linked != NULL ? cursus_board_find_item (self, self->hands->linked) :
                                             CURSUS_NOWHERE;
  const GdkRGBA  *accent = &self->style->accent;
  graphene_rect_t rect;
  GskRoundedRect  outline;

  if (item == CURSUS_NOWHERE)
    return;
  rect = cursus_board_from_layout (self, &cursus_board_layout_nth_item (self->layout, item)->rect);
  gsk_rounded_rect_init_from_rect (&outline, &rect, 9);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 3, 3, 3, 3 },
                              (GdkRGBA[4]){ *accent, *accent, *accent, *accent });
}

static void
snapshot_handle (CursusBoard *self, GtkSnapshot *snapshot, const graphene_point_t *at)
{
  GskRoundedRect  outline;
  const GdkRGBA  *accent = &self->style->accent;
  graphene_rect_t rect = GRAPHENE_RECT_INIT (at->x - HANDLE_RADIUS, at->y - HANDLE_RADIUS,
                                             2 * HANDLE_RADIUS, 2 * HANDLE_RADIUS);

  gsk_rounded_rect_init_from_rect (&outline, &rect, HANDLE_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &self->style->card, &rect);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 2, 2, 2, 2 },
                              (GdkRGBA[4]){ *accent, *accent, *accent, *accent });
}

void
cursus_board_snapshot_linking (CursusBoard *self, GtkSnapshot *snapshot)
{
  graphene_point_t at;

  if (self->hands->carried != NULL || self->hands->handle == NULL ||
      !get_handle (self, self->hands->handle, &at))
    return;
  if (self->hands->linking != NULL)
    {
      snapshot_goal (self, snapshot);
      snapshot_line (self, snapshot, &at);
    }
  snapshot_handle (self, snapshot, &at);
}

void
cursus_board_init_linking (CursusBoard *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *drag = gtk_gesture_drag_new ();

  g_signal_connect (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  /* Before clicks and the carrying of cards. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
