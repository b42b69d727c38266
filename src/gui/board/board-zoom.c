/* board-zoom.c - how large the board is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include <math.h>

#define WHEEL_STEP 1.1
#define FIT_STEP 0.95 /* from one zoom that is tried to the next */

/**
 * Anchor:
 * @item: what stays where it is seen, or %CURSUS_NOWHERE
 * @x: which point of it: 0 at its left and 1 at its right; others are beside it
 * @y: from its top, the same
 * @at: where this point is, in pixels of the widget
 *
 * Cards do not grow as the zoom does: columns become wider, and heights follow from texts. So what
 * stays is a point of a card, not a part of the whole.
 */
typedef struct
{
  guint            item;
  float            x;
  float            y;
  graphene_point_t at;
} Anchor;

static float
distance_to (const graphene_rect_t *rect, const graphene_point_t *point)
{
  float dx = MAX (rect->origin.x - point->x, point->x - rect->origin.x - rect->size.width);
  float dy = MAX (rect->origin.y - point->y, point->y - rect->origin.y - rect->size.height);

  return MAX (dx, 0) + MAX (dy, 0);
}

static Anchor
find_anchor (CursusBoard *self, const graphene_point_t *at)
{
  graphene_point_t point = cursus_board_to_layout (self, (double) at->x, (double) at->y);
  Anchor           anchor = { CURSUS_NOWHERE, 0, 0, *at };
  float            least = INFINITY;

  for (guint i = 0; self->layout != NULL && i < self->layout->items->len; i++)
    {
      const graphene_rect_t *rect = &cursus_board_layout_nth_item (self->layout, i)->rect;
      float                  distance = distance_to (rect, &point);

      if (distance >= least)
        continue;
      least = distance;
      anchor.item = i;
      anchor.x = (point.x - rect->origin.x) / rect->size.width;
      anchor.y = (point.y - rect->origin.y) / rect->size.height;
    }
  return anchor;
}

static void
scroll_to_anchor (CursusBoard *self, const Anchor *anchor)
{
  GtkAdjustment         *horizontal = cursus_canvas_get_hadjustment (CURSUS_CANVAS (self));
  GtkAdjustment         *vertical = cursus_canvas_get_vadjustment (CURSUS_CANVAS (self));
  const graphene_rect_t *rect;
  float                  zoom = (float) self->zoom;

  if (self->layout == NULL || anchor->item >= self->layout->items->len)
    return;
  rect = &cursus_board_layout_nth_item (self->layout, anchor->item)->rect;
  if (horizontal != NULL)
    gtk_adjustment_set_value (
      horizontal, (double) ((rect->origin.x + anchor->x * rect->size.width) * zoom - anchor->at.x));
  if (vertical != NULL)
    gtk_adjustment_set_value (
      vertical, (double) ((rect->origin.y + anchor->y * rect->size.height) * zoom - anchor->at.y));
}

/* What is at a point of the widget stays there. */
static void
apply_zoom (CursusBoard *self, double zoom, const graphene_point_t *at)
{
  Anchor anchor = find_anchor (self, at);

  if (zoom == self->zoom)
    return;
  self->zoom = zoom;
  cursus_board_lay_out (self);
  cursus_board_configure_adjustments (self);
  scroll_to_anchor (self, &anchor);
  g_object_notify (G_OBJECT (self), "zoom");
}

/* From where fitting all has led there is no further way down, but one up, step by step. */
static double
keep_within (CursusBoard *self, double zoom)
{
  return CLAMP (zoom, MIN (self->zoom, CURSUS_BOARD_ZOOM_MIN), CURSUS_BOARD_ZOOM_MAX);
}

/* The card that the keyboard is on, if it is in sight; else the middle of the view. */
static graphene_point_t
find_middle (CursusBoard *self)
{
  graphene_rect_t view = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                             (float) gtk_widget_get_height (GTK_WIDGET (self)));
  guint           item = cursus_board_get_focus_item (self);

  if (item != CURSUS_NOWHERE)
    {
      graphene_rect_t card =
        cursus_board_from_layout (self, &cursus_board_layout_nth_item (self->layout, item)->rect);
      graphene_point_t middle = { card.origin.x + card.size.width / 2,
                                  card.origin.y + card.size.height / 2 };

      if (graphene_rect_contains_point (&view, &middle))
        return middle;
    }
  return GRAPHENE_POINT_INIT (view.size.width / 2, view.size.height / 2);
}

double
cursus_board_get_zoom (CursusBoard *self)
{
  g_return_val_if_fail (CURSUS_IS_BOARD (self), 1.0);

  return self->zoom;
}

void
cursus_board_set_zoom (CursusBoard *self, double zoom)
{
  graphene_point_t middle;

  g_return_if_fail (CURSUS_IS_BOARD (self));

  middle = find_middle (self);
  apply_zoom (self, keep_within (self, zoom), &middle);
}

static gboolean
fits (CursusBoard *self, double zoom)
{
  g_autoptr (CursusBoardLayout) layout = cursus_board_create_layout (self, zoom);

  return (double) layout->width * zoom <= gtk_widget_get_width (GTK_WIDGET (self)) + 1 &&
         (double) layout->height * zoom <= gtk_widget_get_height (GTK_WIDGET (self)) + 1;
}

void
cursus_board_fit_all (CursusBoard *self)
{
  graphene_point_t middle;
  double           zoom = 1.0;

  g_return_if_fail (CURSUS_IS_BOARD (self));

  if (self->layout == NULL)
    return;
  /* Columns become wider as more fits into the view: the zoom cannot be told by a division. */
  while (zoom > CURSUS_BOARD_ZOOM_FIT_MIN && !fits (self, zoom))
    zoom *= FIT_STEP;
  middle = find_middle (self);
  apply_zoom (self, MAX (zoom, CURSUS_BOARD_ZOOM_FIT_MIN), &middle);
}

/* Events of scrolling do not say where they are. */
static gboolean
find_pointer (CursusBoard *self, GdkEvent *event, graphene_point_t *at)
{
  GtkNative  *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = gtk_native_get_surface (native);
  GdkSeat    *seat = gdk_event_get_seat (event);
  double      x, y, left, top;

  if (!gdk_surface_get_device_position (surface, gdk_seat_get_pointer (seat), &x, &y, NULL))
    return FALSE;
  gtk_native_get_surface_transform (native, &left, &top);
  return gtk_widget_compute_point (GTK_WIDGET (native), GTK_WIDGET (self),
                                   &GRAPHENE_POINT_INIT ((float) (x - left), (float) (y - top)),
                                   at);
}

static gboolean
scrolled_cb (GtkEventControllerScroll *controller, double dx, double dy, gpointer data)
{
  CursusBoard        *self = data;
  GtkEventController *any = GTK_EVENT_CONTROLLER (controller);
  double              zoom = self->zoom * pow (WHEEL_STEP, -dy);
  graphene_point_t    at;

  if (!(gtk_event_controller_get_current_event_state (any) & GDK_CONTROL_MASK))
    return FALSE;
  if (!find_pointer (self, gtk_event_controller_get_current_event (any), &at))
    at = find_middle (self);
  apply_zoom (self, keep_within (self, zoom), &at);
  return TRUE;
}

void
cursus_board_init_zoom (CursusBoard *self)
{
  GtkEventController *controller =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  g_signal_connect (controller, "scroll", G_CALLBACK (scrolled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
