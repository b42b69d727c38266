/* board-strip.c - what is left of the heads of columns when these are scrolled out of sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include "gui/board/term-painting.h"

float
cursus_board_get_strip_height (CursusBoard *self)
{
  graphene_rect_t        sight = cursus_board_get_sight (self);
  const graphene_rect_t *head;
  float                  height;

  if (self->layout == NULL || self->style == NULL || self->style->is_plain ||
      self->layout->columns->len == 0)
    return 0;
  /* It takes the place of the lower end of the head. */
  height = cursus_term_painting_get_strip_height (self->style);
  head = &cursus_board_layout_nth_column (self->layout, 0)->head;
  return sight.origin.y > head->origin.y + head->size.height - height ? height : 0;
}

guint
cursus_board_strip_at (CursusBoard *self, double x, double y)
{
  graphene_point_t point = cursus_board_to_layout (self, x, y);

  if (y < 0 || y >= (double) cursus_board_get_strip_height (self) * self->zoom)
    return CURSUS_NOWHERE;
  return cursus_board_layout_column_at (self->layout, &point);
}

void
cursus_board_snapshot_strips (CursusBoard *self, GtkSnapshot *snapshot)
{
  float height = cursus_board_get_strip_height (self);

  for (guint nth = 0; height > 0 && nth < self->columns->len; nth++)
    {
      const graphene_rect_t *column = &cursus_board_layout_nth_column (self->layout, nth)->rect;
      graphene_rect_t        at = cursus_board_from_layout (self, column);

      if (at.origin.x + at.size.width < 0 ||
          at.origin.x > (float) gtk_widget_get_width (GTK_WIDGET (self)))
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (at.origin.x, 0));
      gtk_snapshot_scale (snapshot, (float) self->zoom, (float) self->zoom);
      gtk_snapshot_append_node (snapshot, cursus_term_column_get_strip (self->columns->pdata[nth]));
      gtk_snapshot_restore (snapshot);
    }
}
