/* test-board-route.c - lines between cards that run through no card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "gui/board/connector-route.h"
#include "gui/random-board.h"

#define SEEDS 250
#define PAIRS 60
#define ROUNDING 0.01f

static const graphene_point_t *
nth_point (const GArray *points, guint nth)
{
  return &g_array_index (points, graphene_point_t, nth);
}

static float
right_of (const graphene_rect_t *rect)
{
  return rect->origin.x + rect->size.width;
}

static void
check_is_at_side (const graphene_point_t *point, const graphene_rect_t *card)
{
  g_assert_true (point->x == card->origin.x || point->x == right_of (card));
  g_assert_cmpfloat (point->y, ==, card->origin.y + card->size.height / 2);
}

/* Whether a piece runs through the inside of a card; along its edge is beside it. */
static gboolean
crosses (const graphene_point_t *a, const graphene_point_t *b, const graphene_rect_t *card)
{
  return MAX (a->x, b->x) > card->origin.x + ROUNDING &&
         MIN (a->x, b->x) < right_of (card) - ROUNDING &&
         MAX (a->y, b->y) > card->origin.y + ROUNDING &&
         MIN (a->y, b->y) < card->origin.y + card->size.height - ROUNDING;
}

/* A member stands in the card of its group, and its line has to leave that. */
static gboolean
is_owner (const CursusBoardLayout *layout, guint item, guint of)
{
  return cursus_board_layout_nth_item (layout, of)->owner == item;
}

static void
check_crosses_nothing (const CursusBoardLayout *layout, const GArray *points,
                       const CursusRouteEnds *ends)
{
  for (guint i = 0; i < layout->items->len; i++)
    {
      if (is_owner (layout, i, ends->from) || is_owner (layout, i, ends->to))
        continue;
      for (guint p = 1; p < points->len; p++)
        g_assert_false (crosses (nth_point (points, p - 1), nth_point (points, p),
                                 &cursus_board_layout_nth_item (layout, i)->rect));
    }
}

static void
check_route (const CursusBoardLayout *layout, const CursusRouteEnds *ends)
{
  g_autoptr (GArray) points = cursus_connector_route_new (layout, ends);

  g_assert_cmpuint (points->len, >=, 2);
  check_is_at_side (nth_point (points, 0),
                    &cursus_board_layout_nth_item (layout, ends->from)->rect);
  check_is_at_side (nth_point (points, points->len - 1),
                    &cursus_board_layout_nth_item (layout, ends->to)->rect);
  for (guint p = 1; p < points->len; p++)
    g_assert_true (nth_point (points, p)->x == nth_point (points, p - 1)->x ||
                   nth_point (points, p)->y == nth_point (points, p - 1)->y);
  check_crosses_nothing (layout, points, ends);
}

static void
test_laws (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusBoardLayout) layout = random_board_layout (seed);
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      gint32 n = (gint32) layout->items->len;

      for (guint i = 0; n > 1 && i < PAIRS; i++)
        {
          CursusRouteEnds ends = { (guint) g_rand_int_range (rand, 0, n),
                                   (guint) g_rand_int_range (rand, 0, n), i };

          /* A group and its own member have nothing between them. */
          if (ends.from != ends.to && !is_owner (layout, ends.from, ends.to) &&
              !is_owner (layout, ends.to, ends.from))
            check_route (layout, &ends);
        }
    }
}

static GArray *
route_between (const char *plan, guint from, guint to)
{
  g_autoptr (CursusProject) project =
    sample_project (sample_module ("m1", NULL), sample_module ("m2", NULL),
                    sample_module ("m3", NULL), sample_plan ("p", plan));
  CursusBoardOptions options = { 870, 700, 80, 30, 76, 40, FALSE, NULL };
  g_autoptr (CursusBoardLayout) layout =
    cursus_board_layout_new (project, cursus_project_lookup_plan (project, "p"), &options);
  CursusRouteEnds ends = { from, to, 2 };

  return cursus_connector_route_new (layout, &ends);
}

static void
test_straight_across (void)
{
  g_autoptr (GArray) points = route_between ("m1 | m2", 0, 1);

  g_assert_cmpuint (points->len, ==, 2);
}

static void
test_leaves_at_the_side_that_is_near (void)
{
  g_autoptr (GArray) forward = route_between ("m1 | m2 m3", 0, 2);
  g_autoptr (GArray) backward = route_between ("m1 m2 | m3", 2, 1);
  g_autoptr (GArray) beside = route_between ("m1 m2", 0, 1);

  g_assert_cmpfloat (nth_point (forward, 0)->x, <, nth_point (forward, forward->len - 1)->x);
  g_assert_cmpfloat (nth_point (backward, 0)->x, >, nth_point (backward, backward->len - 1)->x);
  g_assert_cmpfloat (nth_point (beside, 0)->x, ==, nth_point (beside, beside->len - 1)->x);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gui/board-route/laws", test_laws);
  g_test_add_func ("/gui/board-route/straight-across", test_straight_across);
  g_test_add_func ("/gui/board-route/side-that-is-near", test_leaves_at_the_side_that_is_near);
  return g_test_run ();
}
