/* connector-route.c - the way of a line between two cards, around all others
 *
 * Gutters are vertical streets, the gaps between cards horizontal ones. Gutter g lies left of
 * column g. A line crosses column after column through the gap nearest to where it wants to go;
 * only where a card over several terms bars a gutter is the shortest way searched for.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/connector-route.h"

#include <math.h>

#define LANES 5
#define LANE_WIDTH 4.0f
#define TURN_COST 40.0f

typedef struct
{
  const CursusBoardLayout *layout;
  const CursusBoardItem   *from;
  const CursusBoardItem   *to;
  float                    shift; /* of the lane, from the middle of a gutter */
  guint                    gutter_from;
  guint                    gutter_to;
  float                    y_from;
  float                    y_to;
} Way;

static float
bottom_of (const graphene_rect_t *rect)
{
  return rect->origin.y + rect->size.height;
}

static float
right_of (const graphene_rect_t *rect)
{
  return rect->origin.x + rect->size.width;
}

static float
gutter_x (const Way *way, guint gutter)
{
  guint                    n = way->layout->columns->len;
  const CursusBoardColumn *column =
    cursus_board_layout_nth_column (way->layout, gutter < n ? gutter : n - 1);

  if (gutter < n)
    return column->rect.origin.x - CURSUS_BOARD_GUTTER / 2 + way->shift;
  return right_of (&column->rect) + CURSUS_BOARD_GUTTER / 2 + way->shift;
}

static gboolean
reaches_into (const CursusBoardItem *item, guint column)
{
  return item->owner == CURSUS_NOWHERE && item->term <= column &&
         column < item->term + item->n_terms;
}

static const CursusBoardItem *
nth_wide (const CursusBoardLayout *layout, guint nth)
{
  return cursus_board_layout_nth_item (layout, g_array_index (layout->wide_items, guint, nth));
}

/* Whether a card bars a gutter somewhere between two heights. */
static gboolean
is_barred (const Way *way, guint gutter, float y1, float y2)
{
  float top = MIN (y1, y2), bottom = MAX (y1, y2);

  if (gutter == 0 || gutter == way->layout->columns->len)
    return FALSE;
  for (guint i = 0; i < way->layout->wide_items->len; i++)
    {
      const CursusBoardItem *item = nth_wide (way->layout, i);

      if (reaches_into (item, gutter - 1) && reaches_into (item, gutter) &&
          item->rect.origin.y <= bottom && bottom_of (&item->rect) >= top)
        return TRUE;
    }
  return FALSE;
}

static int
compare_heights (gconstpointer a, gconstpointer b)
{
  float left = *(const float *) a, right = *(const float *) b;

  return (left > right) - (left < right);
}

static void
add_gap (GArray *gaps, float below)
{
  float y = below - CURSUS_BOARD_GAP / 2;

  g_array_append_val (gaps, y);
}

/* The heights at which a column can be crossed: in the middle of the gap above each of the cards
 * that reach into it, and below the last one. */
static GArray *
find_gaps (const CursusBoardLayout *layout, guint nth)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (layout, nth);
  GArray                  *gaps = g_array_new (FALSE, FALSE, sizeof (float));

  for (guint i = column->first_item; i < column->first_item + column->n_items; i++)
    if (cursus_board_layout_nth_item (layout, i)->owner == CURSUS_NOWHERE)
      add_gap (gaps, cursus_board_layout_nth_item (layout, i)->rect.origin.y);
  for (guint i = 0; i < layout->wide_items->len; i++)
    if (nth_wide (layout, i)->term < nth && reaches_into (nth_wide (layout, i), nth))
      add_gap (gaps, nth_wide (layout, i)->rect.origin.y);
  add_gap (gaps, column->add.origin.y);
  g_array_sort (gaps, compare_heights);
  return gaps;
}

static void
add_point (GArray *points, float x, float y)
{
  graphene_point_t point = { x, y };

  g_array_append_val (points, point);
}

/* --- straight on --- */

/* The gap in which the line travels least; of several the one nearest to where it is. */
static float
choose_gap (const GArray *gaps, float from, float to)
{
  float best = g_array_index (gaps, float, 0);
  float least = INFINITY;

  for (guint i = 0; i < gaps->len; i++)
    {
      float y = g_array_index (gaps, float, i);
      float cost = fabsf (y - from) + fabsf (to - y) + fabsf (y - from) / 1000;

      if (cost < least)
        {
          least = cost;
          best = y;
        }
    }
  return best;
}

/* Appends the way from gutter to gutter; FALSE if a card bars it. */
static gboolean
go_straight (const Way *way, GArray *points)
{
  int   by = way->gutter_to > way->gutter_from ? 1 : -1;
  guint gutter = way->gutter_from;
  float y = way->y_from;

  add_point (points, gutter_x (way, gutter), y);
  while (gutter != way->gutter_to)
    {
      guint column = by > 0 ? gutter : gutter - 1;
      g_autoptr (GArray) gaps = find_gaps (way->layout, column);
      float next = choose_gap (gaps, y, way->y_to);

      if (is_barred (way, gutter, y, next))
        return FALSE;
      add_point (points, gutter_x (way, gutter), next);
      gutter = (guint) ((int) gutter + by);
      add_point (points, gutter_x (way, gutter), next);
      y = next;
    }
  if (is_barred (way, gutter, y, way->y_to))
    return FALSE;
  add_point (points, gutter_x (way, gutter), way->y_to);
  return TRUE;
}

/* --- around: the shortest way over crossings of gutters and gaps --- */

typedef struct
{
  guint    gutter;
  float    y;
  float    cost;
  guint    before; /* the crossing from which it was reached */
  guint    right;  /* the crossing at the other side of the column; CURSUS_NOWHERE for none */
  guint    left;
  guint    up;
  guint    down;
  gboolean is_done;
} Crossing;

static int
compare_crossings (gconstpointer a, gconstpointer b)
{
  const Crossing *left = a, *right = b;

  if (left->gutter != right->gutter)
    return left->gutter < right->gutter ? -1 : 1;
  return compare_heights (&left->y, &right->y);
}

static void
add_crossing (GArray *crossings, guint gutter, float y)
{
  Crossing crossing = {
    gutter,         y,    INFINITY, CURSUS_NOWHERE, CURSUS_NOWHERE, CURSUS_NOWHERE, CURSUS_NOWHERE,
    CURSUS_NOWHERE, FALSE
  };

  g_array_append_val (crossings, crossing);
}

static guint
find_crossing (const GArray *crossings, guint gutter, float y)
{
  Crossing wanted = { .gutter = gutter, .y = y };
  guint    found;

  if (g_array_binary_search ((GArray *) crossings, &wanted, compare_crossings, &found))
    return found;
  return CURSUS_NOWHERE;
}

static GArray *
find_crossings (const Way *way)
{
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (Crossing));

  add_crossing (crossings, way->gutter_from, way->y_from);
  add_crossing (crossings, way->gutter_to, way->y_to);
  for (guint column = 0; column < way->layout->columns->len; column++)
    {
      g_autoptr (GArray) gaps = find_gaps (way->layout, column);

      for (guint i = 0; i < gaps->len; i++)
        {
          add_crossing (crossings, column, g_array_index (gaps, float, i));
          add_crossing (crossings, column + 1, g_array_index (gaps, float, i));
        }
    }
  g_array_sort (crossings, compare_crossings);
  return crossings;
}

static void
join_crossings (const Way *way, GArray *crossings)
{
  for (guint i = 1; i < crossings->len; i++)
    {
      Crossing *above = &g_array_index (crossings, Crossing, i - 1);
      Crossing *below = &g_array_index (crossings, Crossing, i);

      if (above->gutter == below->gutter && !is_barred (way, above->gutter, above->y, below->y))
        {
          above->down = i;
          below->up = i - 1;
        }
    }

  for (guint column = 0; column < way->layout->columns->len; column++)
    {
      g_autoptr (GArray) gaps = find_gaps (way->layout, column);

      for (guint i = 0; i < gaps->len; i++)
        {
          float y = g_array_index (gaps, float, i);
          guint left = find_crossing (crossings, column, y);
          guint right = find_crossing (crossings, column + 1, y);

          g_array_index (crossings, Crossing, left).right = right;
          g_array_index (crossings, Crossing, right).left = left;
        }
    }
}

static void
reach (const Way *way, GArray *crossings, guint from, guint to)
{
  const Crossing *here = &g_array_index (crossings, Crossing, from);
  Crossing       *there;
  float           cost;

  if (to == CURSUS_NOWHERE)
    return;
  there = &g_array_index (crossings, Crossing, to);
  cost = here->cost + fabsf (there->y - here->y);
  if (there->gutter != here->gutter)
    cost += TURN_COST + fabsf (gutter_x (way, there->gutter) - gutter_x (way, here->gutter));
  if (cost < there->cost)
    {
      there->cost = cost;
      there->before = from;
    }
}

static guint
take_nearest (GArray *crossings)
{
  guint nearest = CURSUS_NOWHERE;
  float least = INFINITY;

  for (guint i = 0; i < crossings->len; i++)
    {
      const Crossing *crossing = &g_array_index (crossings, Crossing, i);

      if (!crossing->is_done && crossing->cost < least)
        {
          least = crossing->cost;
          nearest = i;
        }
    }
  return nearest;
}

/* Dijkstra's search over the few crossings that there are. */
static void
search (const Way *way, GArray *crossings)
{
  guint start = find_crossing (crossings, way->gutter_from, way->y_from);
  guint nearest = start;

  g_array_index (crossings, Crossing, start).cost = 0;
  while ((nearest = take_nearest (crossings)) != CURSUS_NOWHERE)
    {
      Crossing *here = &g_array_index (crossings, Crossing, nearest);

      here->is_done = TRUE;
      reach (way, crossings, nearest, here->up);
      reach (way, crossings, nearest, here->down);
      reach (way, crossings, nearest, here->left);
      reach (way, crossings, nearest, here->right);
    }
}

/* Two ends of which several crossings tell the same are one; the others have no neighbours. */
static void
go_around (const Way *way, GArray *points)
{
  g_autoptr (GArray) crossings = find_crossings (way);
  g_autoptr (GArray) reversed = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));
  guint at;

  join_crossings (way, crossings);
  search (way, crossings);
  for (at = find_crossing (crossings, way->gutter_to, way->y_to); at != CURSUS_NOWHERE;
       at = g_array_index (crossings, Crossing, at).before)
    {
      const Crossing *crossing = &g_array_index (crossings, Crossing, at);

      add_point (reversed, gutter_x (way, crossing->gutter), crossing->y);
    }
  for (guint i = reversed->len; i > 0; i--)
    g_array_append_val (points, g_array_index (reversed, graphene_point_t, i - 1));
}

/* --- the whole --- */

/* A line leaves at the side that looks to the other card. Where the one is in the same columns, or
 * later than the one that requires it, both ends are at sides that the gutters reach. */
static void
choose_sides (Way *way)
{
  guint from_end = way->from->term + way->from->n_terms;
  guint to_end = way->to->term + way->to->n_terms;

  way->gutter_from = from_end;
  way->gutter_to = way->to->term;
  if (from_end > way->to->term)
    way->gutter_to = to_end;
  if (way->from->term >= to_end)
    way->gutter_from = way->from->term;

  way->y_from = way->from->rect.origin.y + way->from->rect.size.height / 2;
  way->y_to = way->to->rect.origin.y + way->to->rect.size.height / 2;
}

static gboolean
is_on_line (const graphene_point_t *a, const graphene_point_t *b, const graphene_point_t *c)
{
  return (a->x == b->x && b->x == c->x) || (a->y == b->y && b->y == c->y);
}

/* Leaves out points at which nothing turns. */
static GArray *
simplify (const GArray *points)
{
  GArray *corners = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));

  for (guint i = 0; i < points->len; i++)
    {
      graphene_point_t  point = g_array_index (points, graphene_point_t, i);
      graphene_point_t *last =
        corners->len > 0 ? &g_array_index (corners, graphene_point_t, corners->len - 1) : NULL;

      if (last != NULL && last->x == point.x && last->y == point.y)
        continue;
      if (corners->len > 1 &&
          is_on_line (&g_array_index (corners, graphene_point_t, corners->len - 2), last, &point))
        *last = point;
      else
        g_array_append_val (corners, point);
    }
  return corners;
}

GArray *
cursus_connector_route_new (const CursusBoardLayout *layout, const CursusRouteEnds *ends)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));
  Way   way = { .layout = layout,
                .from = cursus_board_layout_nth_item (layout, ends->from),
                .to = cursus_board_layout_nth_item (layout, ends->to),
                .shift = ((float) (ends->lane % LANES) - LANES / 2) * LANE_WIDTH };
  float from_x, to_x;

  choose_sides (&way);
  from_x = way.gutter_from > way.from->term ? right_of (&way.from->rect) : way.from->rect.origin.x;
  to_x = way.gutter_to > way.to->term ? right_of (&way.to->rect) : way.to->rect.origin.x;

  add_point (points, from_x, way.y_from);
  if (!go_straight (&way, points))
    {
      g_array_set_size (points, 1);
      go_around (&way, points);
    }
  add_point (points, to_x, way.y_to);
  return simplify (points);
}
