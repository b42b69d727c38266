/* board-spot.c - what is at a point of the board, and next to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-spot.h"

#include <math.h>

#define LINE_HEIGHT 4.0f

static float
middle_y (const CursusBoardItem *item)
{
  return item->rect.origin.y + item->rect.size.height / 2;
}

guint
cursus_board_layout_item_at (const CursusBoardLayout *layout, const graphene_point_t *point)
{
  guint found = CURSUS_NOWHERE;

  /* Members stand behind their group in the array, and in front of it on the board. */
  for (guint i = 0; i < layout->items->len; i++)
    if (graphene_rect_contains_point (&cursus_board_layout_nth_item (layout, i)->rect, point))
      found = i;
  return found;
}

guint
cursus_board_layout_column_at (const CursusBoardLayout *layout, const graphene_point_t *point)
{
  guint nearest = CURSUS_NOWHERE;
  float least = 0;

  for (guint nth = 0; nth < layout->columns->len; nth++)
    {
      const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, nth);
      float                    middle = column->rect.origin.x + column->rect.size.width / 2;
      float                    distance = fabsf (point->x - middle);

      if (nearest == CURSUS_NOWHERE || distance < least)
        {
          nearest = nth;
          least = distance;
        }
    }
  return nearest;
}

/* --- from card to card --- */

static gboolean
has_cards (const CursusBoardLayout *layout, guint column)
{
  return cursus_board_layout_nth_column (layout, column)->n_items > 0;
}

/* The item of a column that is nearest in height; those that begin in it. */
static guint
find_level (const CursusBoardLayout *layout, guint nth, float y)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, nth);
  guint                    nearest = column->first_item;

  for (guint i = nearest; i < column->first_item + column->n_items; i++)
    if (fabsf (middle_y (cursus_board_layout_nth_item (layout, i)) - y) <
        fabsf (middle_y (cursus_board_layout_nth_item (layout, nearest)) - y))
      nearest = i;
  return nearest;
}

static guint
step_aside (const CursusBoardLayout *layout, guint item, int by)
{
  const CursusBoardItem *from = cursus_board_layout_nth_item (layout, item);
  int                    to = (int) from->term;

  if (by > 0)
    to += (int) from->n_terms - 1;
  for (to += by; to >= 0 && to < (int) layout->columns->len; to += by)
    if (has_cards (layout, (guint) to))
      return find_level (layout, (guint) to, middle_y (from));
  return item;
}

guint
cursus_board_layout_neighbour (const CursusBoardLayout *layout, guint item, CursusBoardStep step)
{
  const CursusBoardColumn *column =
    cursus_board_layout_nth_column (layout, cursus_board_layout_nth_item (layout, item)->term);
  guint last = column->first_item + column->n_items - 1;

  switch (step)
    {
    case CURSUS_STEP_UP:
      return item > column->first_item ? item - 1 : item;
    case CURSUS_STEP_DOWN:
      return item < last ? item + 1 : item;
    case CURSUS_STEP_LEFT:
      return step_aside (layout, item, -1);
    case CURSUS_STEP_RIGHT:
      return step_aside (layout, item, 1);
    case CURSUS_STEP_TOP:
      return column->first_item;
    case CURSUS_STEP_BOTTOM:
      return last;
    }
  g_assert_not_reached ();
}

/* --- where to put something --- */

static gboolean
stays (const CursusBoardItem *item, GHashTable *moving)
{
  return item->owner == CURSUS_NOWHERE &&
         (moving == NULL || !g_hash_table_contains (moving, item->id));
}

gboolean
cursus_board_layout_spot_at (const CursusBoardLayout *layout, const graphene_point_t *point,
                             GHashTable *moving, CursusBoardSpot *spot)
{
  guint                    nth = cursus_board_layout_column_at (layout, point);
  const CursusBoardColumn *column;

  if (nth == CURSUS_NOWHERE)
    return FALSE;

  column = cursus_board_layout_nth_column (layout, nth);
  spot->term = nth;
  spot->position = 0;
  for (guint i = column->first_item; i < column->first_item + column->n_items; i++)
    {
      const CursusBoardItem *item = cursus_board_layout_nth_item (layout, i);

      if (!stays (item, moving))
        continue;
      if (point->y < middle_y (item))
        return TRUE;
      spot->position++;
    }
  return TRUE;
}

/* The item that is to follow the spot, and the item before it; CURSUS_NOWHERE for none. */
static guint
find_around (const CursusBoardLayout *layout, const CursusBoardSpot *spot, GHashTable *moving,
             guint *before)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, spot->term);
  guint                    position = 0;

  *before = CURSUS_NOWHERE;
  for (guint i = column->first_item; i < column->first_item + column->n_items; i++)
    {
      if (!stays (cursus_board_layout_nth_item (layout, i), moving))
        continue;
      if (position++ == spot->position)
        return i;
      *before = i;
    }
  return CURSUS_NOWHERE;
}

gboolean
cursus_board_layout_get_spot_rect (const CursusBoardLayout *layout, const CursusBoardSpot *spot,
                                   GHashTable *moving, graphene_rect_t *rect)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, spot->term);
  guint                    before;
  guint                    after = find_around (layout, spot, moving, &before);
  float                    y;

  if (after == CURSUS_NOWHERE)
    {
      *rect = column->add;
      rect->size.height = MAX (rect->size.height, layout->card_height * 0.6f);
      rect->size.height =
        MIN (rect->size.height, column->foot.origin.y - rect->origin.y - CURSUS_BOARD_GAP / 2);
      return TRUE;
    }

  y = cursus_board_layout_nth_item (layout, after)->rect.origin.y - CURSUS_BOARD_GAP / 2;
  graphene_rect_init (rect, column->add.origin.x, y - LINE_HEIGHT / 2, column->add.size.width,
                      LINE_HEIGHT);
  return FALSE;
}
