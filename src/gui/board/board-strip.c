/* board-strip.c - what is left of the heads and feet of columns that are out of sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include "gui/board/term-painting.h"

#include <math.h>

#define LEAST_PART 8.0f /* of the view: feet are not there at any price */

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

static const CursusBoardColumn *
lookup_first_column (CursusBoard *self)
{
  if (self->layout == NULL || self->style == NULL || self->style->is_plain ||
      self->layout->columns->len == 0)
    return NULL;
  return cursus_board_layout_nth_column (self->layout, 0);
}

float
cursus_board_get_low_cover (CursusBoard *self)
{
  const CursusBoardColumn *column = lookup_first_column (self);
  graphene_rect_t          sight = cursus_board_get_sight (self);

  if (column == NULL || column->foot.size.height <= CURSUS_TERM_EMPTY_FOOT ||
      column->foot.size.height * LEAST_PART > sight.size.height)
    return 0;
  return column->foot.size.height;
}

float
cursus_board_get_low_strip_height (CursusBoard *self)
{
  const CursusBoardColumn *column = lookup_first_column (self);
  float                    height = cursus_board_get_low_cover (self);
  graphene_rect_t          sight = cursus_board_get_sight (self);

  if (height == 0)
    return 0;
  return sight.origin.y + sight.size.height < column->foot.origin.y + height ? height : 0;
}

gboolean
cursus_board_is_at_low_strip (CursusBoard *self, double y)
{
  double height = (double) cursus_board_get_low_strip_height (self) * self->zoom;

  return height > 0 && y >= gtk_widget_get_height (GTK_WIDGET (self)) - height;
}

void
cursus_board_cover_columns (CursusBoard *self)
{
  graphene_rect_t sight = cursus_board_get_sight (self);
  float from = sight.origin.y + sight.size.height - cursus_board_get_low_strip_height (self);

  for (guint nth = 0; nth < self->columns->len; nth++)
    cursus_term_column_cover (self->columns->pdata[nth],
                              from -
                                cursus_board_layout_nth_column (self->layout, nth)->rect.origin.y);
}

static void
snapshot_strip (CursusBoard *self, GtkSnapshot *snapshot, float x, float y, GskRenderNode *strip)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_scale (snapshot, (float) self->zoom, (float) self->zoom);
  gtk_snapshot_append_node (snapshot, strip);
  gtk_snapshot_restore (snapshot);
}

void
cursus_board_snapshot_strips (CursusBoard *self, GtkSnapshot *snapshot)
{
  float height = cursus_board_get_strip_height (self);
  float low = cursus_board_get_low_strip_height (self);
  float bottom = (float) gtk_widget_get_height (GTK_WIDGET (self));

  if (height == 0 && low == 0)
    return;
  for (guint nth = 0; nth < self->columns->len; nth++)
    {
      const graphene_rect_t *column = &cursus_board_layout_nth_column (self->layout, nth)->rect;
      graphene_rect_t        at = cursus_board_from_layout (self, column);

      if (at.origin.x + at.size.width < 0 ||
          at.origin.x > (float) gtk_widget_get_width (GTK_WIDGET (self)))
        continue;
      if (height > 0)
        snapshot_strip (self, snapshot, at.origin.x, 0,
                        cursus_term_column_get_strip (self->columns->pdata[nth]));
      if (low > 0)
        snapshot_strip (self, snapshot, at.origin.x, bottom - roundf (low * (float) self->zoom),
                        cursus_term_column_get_low_strip (self->columns->pdata[nth]));
    }
}
