/* board-drop-sign.c - where something that is carried would land
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include "gui/board/text-painting.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define RADIUS 8
#define DASH 6.0
#define LABEL_PADDING 6.0f

static gboolean
is_shown_already (CursusBoard *self, const CursusDropSign *sign)
{
  return self->has_drop && cursus_board_spot_equal (&self->drop_spot, &sign->spot) &&
         self->is_drop_refused == sign->is_refused && self->drop_moving == sign->moving &&
         g_strcmp0 (self->drop_text, sign->text) == 0;
}

void
cursus_board_show_drop (CursusBoard *self, const CursusDropSign *sign)
{
  if (sign == NULL ? !self->has_drop : is_shown_already (self, sign))
    return;

  g_clear_pointer (&self->drop_moving, g_hash_table_unref);
  g_clear_pointer (&self->drop_text, g_free);
  self->has_drop = sign != NULL;
  if (sign != NULL)
    {
      self->drop_spot = sign->spot;
      self->drop_moving = sign->moving != NULL ? g_hash_table_ref (sign->moving) : NULL;
      self->drop_text = g_strdup (sign->text);
      self->is_drop_refused = sign->is_refused;
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
paint_room (CursusBoard *self, GtkSnapshot *snapshot, const graphene_rect_t *rect,
            const GdkRGBA *colour)
{
  gboolean       is_empty = !self->drop_spot.is_in_group;
  GskRoundedRect outline;
  GdkRGBA        ground = *colour;
  cairo_t       *cr;

  ground.alpha = 0.12f;
  gsk_rounded_rect_init_from_rect (&outline, rect, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (is_empty)
    gtk_snapshot_append_color (snapshot, &self->style->column, rect);
  gtk_snapshot_append_color (snapshot, &ground, rect);
  gtk_snapshot_pop (snapshot);

  cr = gtk_snapshot_append_cairo (snapshot, rect);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 2);
  cairo_set_dash (cr, (double[]){ DASH, DASH - 2 }, 2, 0);
  cairo_rectangle (cr, (double) rect->origin.x + 1, (double) rect->origin.y + 1,
                   (double) rect->size.width - 2, (double) rect->size.height - 2);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
paint_line (GtkSnapshot *snapshot, const graphene_rect_t *rect, const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, rect->size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, rect);
  gtk_snapshot_pop (snapshot);
}

/* The text stands in the room, or on a label of its own beneath the line or the group. */
static void
paint_text (CursusBoard *self, GtkSnapshot *snapshot, const graphene_rect_t *rect, gboolean is_room)
{
  const GdkRGBA  *colour = self->is_drop_refused ? &self->style->error : &self->style->accent;
  GdkRGBA const   white = { 1, 1, 1, 1 };
  CursusTextPiece piece = {
    .text = self->drop_text != NULL ? self->drop_text :
            is_room                 ? _ ("Drop here") :
                                      NULL,
    .size = CURSUS_TEXT_FIGURE,
    .width = rect->size.width - 2 * LABEL_PADDING,
    .n_lines = 3,
    .colour = is_room ? colour : &white,
  };
  graphene_size_t size = cursus_text_piece_snapshot (&piece, NULL, self->style);
  graphene_rect_t label;

  if (piece.text == NULL)
    return;
  piece.x = rect->origin.x + (rect->size.width - size.width) / 2;
  piece.y = rect->origin.y + (rect->size.height - size.height) / 2;
  if (!is_room)
    {
      piece.y = rect->origin.y + rect->size.height + LABEL_PADDING / 2;
      graphene_rect_init (&label, piece.x - LABEL_PADDING, piece.y - 2,
                          size.width + 2 * LABEL_PADDING, size.height + 4);
      paint_line (snapshot, &label, colour);
    }
  cursus_text_piece_snapshot (&piece, snapshot, self->style);
}

void
cursus_board_snapshot_drop (CursusBoard *self, GtkSnapshot *snapshot)
{
  const GdkRGBA  *colour;
  graphene_rect_t rect;
  gboolean        is_room;

  if (!self->has_drop || self->layout == NULL || self->drop_spot.term >= self->columns->len)
    return;

  colour = self->is_drop_refused ? &self->style->error : &self->style->accent;
  is_room =
    cursus_board_layout_get_spot_rect (self->layout, &self->drop_spot, self->drop_moving, &rect);
  rect = cursus_board_from_layout (self, &rect);
  if (is_room)
    paint_room (self, snapshot, &rect, colour);
  else
    paint_line (snapshot, &rect, colour);
  /* A group has its own text there. */
  paint_text (self, snapshot, &rect, is_room && !self->drop_spot.is_in_group);
}
