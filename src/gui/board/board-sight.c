/* board-sight.c - what of the board is seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include "gui/board/term-painting.h"

#include <math.h>

#define CLOSE 12.0    /* what is scrolled to does not touch the edge */
#define STEP_PART 0.1 /* of a page, that an arrow goes */

graphene_rect_t
cursus_board_get_sight (CursusBoard *self)
{
  double x = cursus_canvas_get_x (CURSUS_CANVAS (self));
  double y = cursus_canvas_get_y (CURSUS_CANVAS (self));

  return GRAPHENE_RECT_INIT ((float) (x / self->zoom), (float) (y / self->zoom),
                             (float) (gtk_widget_get_width (GTK_WIDGET (self)) / self->zoom),
                             (float) (gtk_widget_get_height (GTK_WIDGET (self)) / self->zoom));
}

graphene_point_t
cursus_board_to_layout (CursusBoard *self, double x, double y)
{
  graphene_rect_t sight = cursus_board_get_sight (self);

  return GRAPHENE_POINT_INIT (sight.origin.x + (float) (x / self->zoom),
                              sight.origin.y + (float) (y / self->zoom));
}

graphene_rect_t
cursus_board_from_layout (CursusBoard *self, const graphene_rect_t *rect)
{
  graphene_rect_t sight = cursus_board_get_sight (self);
  float           zoom = (float) self->zoom;

  /* Texts are sharp only on whole pixels. */
  return GRAPHENE_RECT_INIT (roundf ((rect->origin.x - sight.origin.x) * zoom),
                             roundf ((rect->origin.y - sight.origin.y) * zoom),
                             rect->size.width * zoom, rect->size.height * zoom);
}

guint
cursus_board_item_at (CursusBoard *self, double x, double y)
{
  graphene_point_t point = cursus_board_to_layout (self, x, y);

  /* What is under a strip cannot be seen. */
  if (cursus_board_strip_at (self, x, y) != CURSUS_NOWHERE ||
      cursus_board_is_at_low_strip (self, y))
    return CURSUS_NOWHERE;
  return self->layout != NULL ? cursus_board_layout_item_at (self->layout, &point) : CURSUS_NOWHERE;
}

guint
cursus_board_find_item (CursusBoard *self, const char *id)
{
  return self->layout != NULL ? cursus_board_layout_find (self->layout, id) : CURSUS_NOWHERE;
}

guint
cursus_board_find_card (CursusBoard *self, GtkWidget *card)
{
  guint item;

  return g_ptr_array_find (self->cards, card, &item) ? item : CURSUS_NOWHERE;
}

/* --- scrolling --- */

static void
set_value (GtkAdjustment *adjustment, double value)
{
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, value);
}

static void
clamp_page (GtkAdjustment *adjustment, double from, double to)
{
  double page;

  if (adjustment == NULL)
    return;
  /* Of what is larger than the view, the beginning is seen. */
  page = gtk_adjustment_get_page_size (adjustment);
  gtk_adjustment_clamp_page (adjustment, from, MIN (to, from + page));
}

/* What will lie over the top of the view when something is scrolled to. */
static double
get_cover (CursusBoard *self, const graphene_rect_t *rect)
{
  const graphene_rect_t *head;

  if (self->layout == NULL || self->layout->columns->len == 0 || self->style == NULL ||
      self->style->is_plain)
    return 0;
  head = &cursus_board_layout_nth_column (self->layout, 0)->head;
  if (rect->origin.y < head->origin.y + head->size.height)
    return 0;
  return (double) cursus_term_painting_get_strip_height (self->style) * self->zoom;
}

/* The same at the bottom. */
static double
get_low_cover (CursusBoard *self, const graphene_rect_t *rect)
{
  float cover = cursus_board_get_low_cover (self);

  if (cover == 0 || rect->origin.y + rect->size.height >
                      cursus_board_layout_nth_column (self->layout, 0)->foot.origin.y)
    return 0;
  return (double) cover * self->zoom;
}

void
cursus_board_scroll_to (CursusBoard *self, const graphene_rect_t *rect)
{
  double x = (double) rect->origin.x * self->zoom, y = (double) rect->origin.y * self->zoom;
  double cover = get_cover (self, rect);
  double low_cover = get_low_cover (self, rect);

  clamp_page (cursus_canvas_get_hadjustment (CURSUS_CANVAS (self)), x - CLOSE,
              x + (double) rect->size.width * self->zoom + CLOSE);
  clamp_page (cursus_canvas_get_vadjustment (CURSUS_CANVAS (self)), y - CLOSE - cover,
              y + (double) rect->size.height * self->zoom + CLOSE + low_cover);
}

void
cursus_board_scroll_by (CursusBoard *self, double dx, double dy)
{
  CursusCanvas *canvas = CURSUS_CANVAS (self);

  set_value (cursus_canvas_get_hadjustment (canvas), cursus_canvas_get_x (canvas) + dx);
  set_value (cursus_canvas_get_vadjustment (canvas), cursus_canvas_get_y (canvas) + dy);
}

void
cursus_board_configure_adjustments (CursusBoard *self)
{
  double width = self->layout != NULL ? (double) self->layout->width * self->zoom : 0;
  double height = self->layout != NULL ? (double) self->layout->height * self->zoom : 0;
  double page_width = gtk_widget_get_width (GTK_WIDGET (self));
  double page_height = gtk_widget_get_height (GTK_WIDGET (self));

  cursus_canvas_configure (CURSUS_CANVAS (self), GTK_ORIENTATION_HORIZONTAL, page_width,
                           floor (width), page_width * STEP_PART);
  cursus_canvas_configure (CURSUS_CANVAS (self), GTK_ORIENTATION_VERTICAL, page_height,
                           floor (height), page_height * STEP_PART);
}
