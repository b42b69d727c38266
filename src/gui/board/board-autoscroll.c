/* board-autoscroll.c - the board scrolls while something is carried to its edge
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#define ZONE 42.0f        /* how near to an edge, in pixels */
#define MOST_SPEED 1100.0 /* pixels in a second, at the edge itself */
#define MICROSECONDS 1000000.0
#define LONGEST_STEP 0.05 /* seconds: a frame that came late does not make the board jump */

/* From -1 to 1: how fast, and in which direction. */
static double
get_pull (float at, int length)
{
  float zone = MIN (ZONE, (float) length / 4);

  if (at < zone)
    return -(double) CLAMP ((zone - at) / zone, 0.0f, 1.0f);
  if (at > (float) length - zone)
    return (double) CLAMP ((at - (float) length + zone) / zone, 0.0f, 1.0f);
  return 0;
}

static void
get_pulls (CursusBoard *self, double *x, double *y)
{
  const graphene_point_t *pointer = &self->hands->pointer;

  *x = get_pull (pointer->x, gtk_widget_get_width (GTK_WIDGET (self)));
  /* Where a term is put is a question of left and right alone. */
  *y =
    self->hands->is_lifting ? 0 : get_pull (pointer->y, gtk_widget_get_height (GTK_WIDGET (self)));
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CursusBoard *self = CURSUS_BOARD (widget);
  gint64       now = gdk_frame_clock_get_frame_time (clock);
  double       seconds = MIN ((double) (now - self->hands->scrolled) / MICROSECONDS, LONGEST_STEP);
  double       x, y;

  get_pulls (self, &x, &y);
  if (x == 0 && y == 0)
    {
      self->hands->scrolling = 0;
      return G_SOURCE_REMOVE;
    }
  self->hands->scrolled = now;
  cursus_board_scroll_by (self, x * MOST_SPEED * seconds, y * MOST_SPEED * seconds);
  cursus_board_hover_again (self);
  return G_SOURCE_CONTINUE;
}

void
cursus_board_scroll_at_edges (CursusBoard *self)
{
  double         x, y;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  get_pulls (self, &x, &y);
  if ((x == 0 && y == 0) || self->hands->scrolling != 0 || clock == NULL)
    return;
  self->hands->scrolled = gdk_frame_clock_get_frame_time (clock);
  self->hands->scrolling = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

void
cursus_board_stop_scrolling (CursusBoard *self)
{
  if (self->hands->scrolling != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->hands->scrolling);
  self->hands->scrolling = 0;
}
