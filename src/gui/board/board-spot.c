/* board-spot.c - what is at a point of the board, and next to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-spot.h"

#include <math.h>

#define LINE_HEIGHT 4.0f
#define EDGE 12.0f /* of an open group, which belongs to its column */

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
cursus_board_spot_equal (const CursusBoardSpot *a, const CursusBoardSpot *b)
{
  return a->term == b->term && a->position == b->position && a->is_in_group == b->is_in_group &&
         (!a->is_in_group || a->group == b->group);
}

/* Whether the members of a group are shown, of which there is one at least then. */
static gboolean
is_open (const CursusBoardLayout *layout, guint group)
{
  return group + 1 < layout->items->len &&
         cursus_board_layout_nth_item (layout, group + 1)->owner == group;
}

/* The edges of a group are left for what goes before or behind it. */
static gboolean
is_inside (const CursusBoardLayout *layout, guint group, const graphene_point_t *point)
{
  graphene_rect_t rect = cursus_board_layout_nth_item (layout, group)->rect;
  float           edge = is_open (layout, group) ? EDGE : rect.size.height / 4;

  graphene_rect_inset (&rect, 0, edge);
  return graphene_rect_contains_point (&rect, point);
}

static gboolean
is_member_that_stays (const CursusBoardItem *item, guint group, GHashTable *moving)
{
  return item->owner == group && (moving == NULL || !g_hash_table_contains (moving, item->id));
}

static gboolean
find_spot_in_group (const CursusBoardLayout *layout, const graphene_point_t *point,
                    GHashTable *moving, CursusBoardSpot *spot)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, spot->term);
  guint                    end = column->first_item + column->n_items;
  guint                    group = column->first_item;

  while (group < end && (cursus_board_layout_nth_item (layout, group)->group == NULL ||
                         !stays (cursus_board_layout_nth_item (layout, group), moving) ||
                         !is_inside (layout, group, point)))
    group++;
  if (group == end)
    return FALSE;

  spot->is_in_group = TRUE;
  spot->group = group;
  /* Behind those that are there, if they are not seen. */
  if (!is_open (layout, group))
    spot->position = CURSUS_NOWHERE;
  for (guint i = group + 1; i < end && is_open (layout, group); i++)
    {
      const CursusBoardItem *item = cursus_board_layout_nth_item (layout, i);

      if (!is_member_that_stays (item, group, moving))
        continue;
      if (point->y < middle_y (item))
        break;
      spot->position++;
    }
  return TRUE;
}

gboolean
cursus_board_layout_spot_at (const CursusBoardLayout *layout, const graphene_point_t *point,
                             GHashTable *moving, gboolean can_join, CursusBoardSpot *spot)
{
  guint                    nth = cursus_board_layout_column_at (layout, point);
  const CursusBoardColumn *column;

  if (nth == CURSUS_NOWHERE)
    return FALSE;

  *spot = (CursusBoardSpot){ .term = nth };
  if (can_join && find_spot_in_group (layout, point, moving, spot))
    return TRUE;

  column = cursus_board_layout_nth_column (layout, nth);
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

/* The item that is to follow the spot; CURSUS_NOWHERE for none. */
static guint
find_after (const CursusBoardLayout *layout, const CursusBoardSpot *spot, GHashTable *moving)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, spot->term);
  guint                    position = 0;

  for (guint i = column->first_item; i < column->first_item + column->n_items; i++)
    {
      if (!stays (cursus_board_layout_nth_item (layout, i), moving))
        continue;
      if (position++ == spot->position)
        return i;
    }
  return CURSUS_NOWHERE;
}

/* A line among the members that are shown, or the card of the group. */
static gboolean
get_spot_rect_in_group (const CursusBoardLayout *layout, const CursusBoardSpot *spot,
                        GHashTable *moving, graphene_rect_t *rect)
{
  const CursusBoardItem *member = NULL;
  guint                  position = 0;
  float                  y;

  *rect = cursus_board_layout_nth_item (layout, spot->group)->rect;
  if (!is_open (layout, spot->group))
    return TRUE;

  y = cursus_board_layout_nth_item (layout, spot->group + 1)->rect.origin.y - CURSUS_BOARD_GAP / 2;
  for (guint i = spot->group + 1; i < layout->items->len && position < spot->position; i++)
    {
      member = cursus_board_layout_nth_item (layout, i);
      if (member->owner != spot->group)
        break;
      position += is_member_that_stays (member, spot->group, moving);
      y = member->rect.origin.y + member->rect.size.height + CURSUS_BOARD_GAP / 2;
    }
  member = cursus_board_layout_nth_item (layout, spot->group + 1);
  graphene_rect_init (rect, member->rect.origin.x, y - LINE_HEIGHT / 2, member->rect.size.width,
                      LINE_HEIGHT);
  return FALSE;
}

gboolean
cursus_board_layout_get_spot_rect (const CursusBoardLayout *layout, const CursusBoardSpot *spot,
                                   GHashTable *moving, graphene_rect_t *rect)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, spot->term);
  guint                    after;
  float                    y;

  if (spot->is_in_group)
    return get_spot_rect_in_group (layout, spot, moving, rect);
  after = find_after (layout, spot, moving);
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
