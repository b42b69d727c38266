/* test-board-layout.c - where on the board everything stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/grouping.h"
#include "gui/board/board-spot.h"
#include "gui/random-board.h"

#define SEEDS 400

static CursusBoardOptions const usual = {
  .width = 870,
  .height = 700,
  .head_height = 80,
  .foot_height = 30,
  .card_height = 76,
  .group_height = 40,
};

static CursusModule *
module_of (const char *id, int credits, int terms)
{
  CursusModule *module = sample_module (id, NULL);

  module->credits = CURSUS_DECIMAL (credits, 0);
  module->terms = terms;
  return module;
}

static CursusBoardLayout *
lay_out (CursusProject *project, const CursusBoardOptions *options)
{
  return cursus_board_layout_new (project, cursus_project_lookup_plan (project, "p"), options);
}

static const graphene_rect_t *
rect_of (const CursusBoardLayout *layout, const char *id)
{
  return &cursus_board_layout_nth_item (layout, cursus_board_layout_find (layout, id))->rect;
}

static float
bottom_of (const graphene_rect_t *rect)
{
  return rect->origin.y + rect->size.height;
}

/* --- tables --- */

static void
test_widths (void)
{
  static const struct
  {
    guint n_terms;
    float width;
    float expected;
  } rows[] = {
    { 4, 870, 199 }, { 4, 400, 190 }, { 1, 870, 300 }, { 0, 870, 300 }, { 12, 3000, 234 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat (cursus_board_column_width (rows[i].n_terms, rows[i].width), ==,
                       rows[i].expected);
}

static void
test_heights_by_credits (void)
{
  static const struct
  {
    int   credits;
    float expected;
  } rows[] = { { 0, 76 }, { 3, 76 }, { 5, 76 }, { 6, 83 }, { 10, 112 }, { 20, 184 }, { 90, 420 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusProject) project =
        sample_project (module_of ("m1", rows[i].credits, 1), sample_plan ("p", "m1"));
      g_autoptr (CursusBoardLayout) layout = lay_out (project, &usual);

      g_assert_cmpfloat (rect_of (layout, "m1")->size.height, ==, rows[i].expected);
    }
}

static void
test_equal_heights (void)
{
  g_autoptr (CursusProject) project =
    sample_project (module_of ("m1", 30, 1), module_of ("m2", 3, 1), sample_plan ("p", "m1 m2"));
  CursusBoardOptions options = usual;
  g_autoptr (CursusBoardLayout) layout = NULL;

  options.has_equal_heights = TRUE;
  layout = lay_out (project, &options);
  g_assert_cmpfloat (rect_of (layout, "m1")->size.height, ==, 76);
  g_assert_cmpfloat (rect_of (layout, "m2")->size.height, ==, 76);
}

static void
test_module_over_two_terms (void)
{
  g_autoptr (CursusProject) project =
    sample_project (module_of ("m1", 5, 1), module_of ("m2", 20, 2), module_of ("m3", 5, 1),
                    module_of ("m4", 5, 1), sample_plan ("p", "m1 m2 | m3 m4"));
  g_autoptr (CursusBoardLayout) layout = lay_out (project, &usual);
  const graphene_rect_t *wide = rect_of (layout, "m2");

  g_assert_cmpfloat (wide->size.width, >, rect_of (layout, "m1")->size.width * 2);
  g_assert_cmpfloat (wide->size.height, ==, 112); /* ten of its credits fall to each term */
  g_assert_cmpfloat (rect_of (layout, "m3")->origin.y, ==, rect_of (layout, "m1")->origin.y);
  g_assert_cmpfloat (rect_of (layout, "m4")->origin.y, ==, bottom_of (wide) + CURSUS_BOARD_GAP);
}

static void
test_past_the_end (void)
{
  g_autoptr (CursusProject) project =
    sample_project (module_of ("m1", 5, 9), sample_plan ("p", "| m1"));
  g_autoptr (CursusBoardLayout) layout = lay_out (project, &usual);

  g_assert_cmpuint (cursus_board_layout_nth_item (layout, 0)->n_terms, ==, 1);
}

static void
test_nothing (void)
{
  g_autoptr (CursusProject) project = sample_project (sample_plan ("p", ""));
  g_autoptr (CursusBoardLayout) none = cursus_board_layout_new (project, NULL, &usual);
  CursusBoardSpot spot;

  g_assert_cmpuint (none->columns->len, ==, 0);
  g_assert_false (
    cursus_board_layout_spot_at (none, &GRAPHENE_POINT_INIT (10, 10), NULL, FALSE, &spot));
  g_assert_cmpuint (cursus_board_layout_find (none, "m1"), ==, CURSUS_NOWHERE);
}

static void
test_neighbours (void)
{
  g_autoptr (CursusProject) project =
    sample_project (module_of ("m1", 5, 1), module_of ("m2", 5, 1), module_of ("m3", 5, 1),
                    module_of ("m4", 5, 1), sample_plan ("p", "m1 m2 | | m3 m4"));
  g_autoptr (CursusBoardLayout) layout = lay_out (project, &usual);
  static const struct
  {
    guint           from;
    CursusBoardStep step;
    guint           to;
  } rows[] = {
    { 0, CURSUS_STEP_DOWN, 1 },  { 1, CURSUS_STEP_DOWN, 1 },   { 1, CURSUS_STEP_UP, 0 },
    { 1, CURSUS_STEP_RIGHT, 3 }, { 3, CURSUS_STEP_LEFT, 1 },   { 0, CURSUS_STEP_LEFT, 0 },
    { 2, CURSUS_STEP_RIGHT, 2 }, { 2, CURSUS_STEP_BOTTOM, 3 }, { 3, CURSUS_STEP_TOP, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpuint (cursus_board_layout_neighbour (layout, rows[i].from, rows[i].step), ==,
                      rows[i].to);
}

static void
test_spot_without_what_moves (void)
{
  g_autoptr (CursusProject) project =
    sample_project (module_of ("m1", 5, 1), module_of ("m2", 5, 1), module_of ("m3", 5, 1),
                    sample_plan ("p", "m1 m2 m3"));
  g_autoptr (CursusBoardLayout) layout = lay_out (project, &usual);
  g_autoptr (GHashTable) moving = g_hash_table_new (g_str_hash, g_str_equal);
  const graphene_rect_t *last = rect_of (layout, "m3");
  graphene_point_t       above = { last->origin.x + 5, last->origin.y + 5 };
  CursusBoardSpot        spot;

  g_assert_true (cursus_board_layout_spot_at (layout, &above, NULL, FALSE, &spot));
  g_assert_cmpuint (spot.position, ==, 2);
  g_hash_table_add (moving, (gpointer) "m1");
  g_assert_true (cursus_board_layout_spot_at (layout, &above, moving, FALSE, &spot));
  g_assert_cmpuint (spot.position, ==, 1);
}

/* Two members, of which the group is open or not, before a module. */
static CursusBoardLayout *
lay_out_group (gboolean is_open)
{
  const CursusGrouping grouping = { "p", NULL };
  g_autoptr (CursusProject) single =
    sample_project (module_of ("m1", 5, 1), module_of ("m2", 5, 1), module_of ("m3", 5, 1),
                    sample_plan ("p", "m1 m2 m3"));
  g_autofree char *id = NULL;
  g_autoptr (CursusProject) project =
    cursus_group (single, (const char *const[]){ "m1", "m2" }, 2, &grouping, &id);
  g_autoptr (GHashTable) open = g_hash_table_new (g_str_hash, g_str_equal);
  CursusBoardOptions options = usual;

  if (is_open)
    g_hash_table_add (open, id);
  options.open_groups = open;
  return lay_out (project, &options);
}

static CursusBoardSpot
find_spot (const CursusBoardLayout *layout, const graphene_rect_t *rect, float part,
           GHashTable *moving)
{
  CursusBoardSpot  spot;
  graphene_point_t at = { rect->origin.x + 20, rect->origin.y + part * rect->size.height };

  g_assert_true (cursus_board_layout_spot_at (layout, &at, moving, TRUE, &spot));
  return spot;
}

static void
test_spots_in_an_open_group (void)
{
  g_autoptr (CursusBoardLayout) layout = lay_out_group (TRUE);
  g_autoptr (GHashTable) moving = g_hash_table_new (g_str_hash, g_str_equal);
  const graphene_rect_t *group = &cursus_board_layout_nth_item (layout, 0)->rect;
  const graphene_rect_t *second = rect_of (layout, "m2");
  CursusBoardSpot        spot;
  graphene_rect_t        rect;

  spot = find_spot (layout, second, 0.3f, NULL);
  g_assert_true (spot.is_in_group);
  g_assert_cmpuint (spot.group, ==, 0);
  g_assert_cmpuint (spot.position, ==, 1);
  g_assert_false (cursus_board_layout_get_spot_rect (layout, &spot, NULL, &rect));
  g_assert_cmpfloat (rect.origin.y, <, second->origin.y);
  g_assert_cmpfloat (rect.origin.y, >, group->origin.y);

  spot = find_spot (layout, second, 0.8f, NULL);
  g_assert_cmpuint (spot.position, ==, 2);
  g_hash_table_add (moving, (gpointer) "m1");
  spot = find_spot (layout, second, 0.8f, moving);
  g_assert_cmpuint (spot.position, ==, 1);

  /* Its edge is the column's, and a group that is carried goes into none. */
  g_assert_false (find_spot (layout, group, 0.01f, NULL).is_in_group);
  g_hash_table_add (moving, (gpointer) cursus_board_layout_nth_item (layout, 0)->id);
  g_assert_false (find_spot (layout, second, 0.3f, moving).is_in_group);
}

static void
test_spots_in_a_closed_group (void)
{
  g_autoptr (CursusBoardLayout) layout = lay_out_group (FALSE);
  const graphene_rect_t *group = &cursus_board_layout_nth_item (layout, 0)->rect;
  CursusBoardSpot        spot = find_spot (layout, group, 0.5f, NULL);
  graphene_rect_t        rect;

  g_assert_true (spot.is_in_group);
  g_assert_cmpuint (spot.position, ==, CURSUS_NOWHERE);
  g_assert_true (cursus_board_layout_get_spot_rect (layout, &spot, NULL, &rect));
  g_assert_true (graphene_rect_equal (&rect, group));

  spot = find_spot (layout, group, 0.1f, NULL);
  g_assert_false (spot.is_in_group);
  g_assert_cmpuint (spot.position, ==, 0);
  spot = find_spot (layout, group, 0.9f, NULL);
  g_assert_false (spot.is_in_group);
  g_assert_cmpuint (spot.position, ==, 1);
}

/* --- laws --- */

static gboolean
overlap (const graphene_rect_t *a, const graphene_rect_t *b)
{
  return a->origin.x < b->origin.x + b->size.width && b->origin.x < a->origin.x + a->size.width &&
         a->origin.y < bottom_of (b) && b->origin.y < bottom_of (a);
}

static void
check_no_overlaps (const CursusBoardLayout *layout)
{
  for (guint i = 0; i < layout->items->len; i++)
    for (guint k = 0; k < i; k++)
      {
        const CursusBoardItem *a = cursus_board_layout_nth_item (layout, i);
        const CursusBoardItem *b = cursus_board_layout_nth_item (layout, k);

        if (a->owner == k)
          g_assert_true (graphene_rect_contains_rect (&b->rect, &a->rect));
        else
          g_assert_false (overlap (&a->rect, &b->rect));
      }
}

static void
check_inside (const CursusBoardLayout *layout)
{
  for (guint i = 0; i < layout->items->len; i++)
    {
      const CursusBoardItem   *item = cursus_board_layout_nth_item (layout, i);
      const CursusBoardColumn *first = cursus_board_layout_nth_column (layout, item->term);
      const CursusBoardColumn *last =
        cursus_board_layout_nth_column (layout, item->term + item->n_terms - 1);

      g_assert_cmpfloat (item->rect.origin.x, >=, first->rect.origin.x);
      g_assert_cmpfloat (item->rect.origin.x + item->rect.size.width, <=,
                         last->rect.origin.x + last->rect.size.width);
      g_assert_cmpfloat (item->rect.origin.y, >, bottom_of (&first->head));
      g_assert_cmpfloat (bottom_of (&item->rect), <, last->foot.origin.y);
      g_assert_cmpfloat (bottom_of (&item->rect), <, last->add.origin.y);
      g_assert_cmpfloat (bottom_of (&last->add), <=, last->foot.origin.y);
      g_assert_cmpfloat (bottom_of (&last->rect), <=, layout->height);
    }
}

static void
check_order (const CursusBoardLayout *layout)
{
  for (guint i = 1; i < layout->items->len; i++)
    {
      const CursusBoardItem *before = cursus_board_layout_nth_item (layout, i - 1);
      const CursusBoardItem *item = cursus_board_layout_nth_item (layout, i);

      if (item->term == before->term)
        g_assert_cmpfloat (before->rect.origin.y, <, item->rect.origin.y);
      if (item->term == before->term && item->owner == before->owner)
        g_assert_cmpuint (item->position, ==, before->position + 1);
    }
}

static void
check_spots (const CursusBoardLayout *layout)
{
  for (guint nth = 0; nth < layout->columns->len; nth++)
    for (guint position = 0; position <= cursus_board_layout_nth_column (layout, nth)->n_places;
         position++)
      {
        CursusBoardSpot spot = { nth, position }, found;
        graphene_rect_t rect;

        cursus_board_layout_get_spot_rect (layout, &spot, NULL, &rect);
        for (guint i = 0; i < layout->items->len; i++)
          g_assert_false (overlap (&rect, &cursus_board_layout_nth_item (layout, i)->rect));
        g_assert_true (
          cursus_board_layout_spot_at (layout,
                                       &GRAPHENE_POINT_INIT (rect.origin.x + rect.size.width / 2,
                                                             rect.origin.y + rect.size.height / 2),
                                       NULL, FALSE, &found));
        g_assert_cmpuint (found.term, ==, nth);
        g_assert_cmpuint (found.position, ==, position);
      }
}

static void
check_hits (const CursusBoardLayout *layout)
{
  for (guint i = 0; i < layout->items->len; i++)
    {
      graphene_point_t corner = cursus_board_layout_nth_item (layout, i)->rect.origin;

      corner.x += 2;
      corner.y += 2;
      g_assert_cmpuint (cursus_board_layout_item_at (layout, &corner), ==, i);
    }
}

static void
test_laws (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusBoardLayout) layout = random_board_layout (seed);

      check_no_overlaps (layout);
      check_inside (layout);
      check_order (layout);
      check_spots (layout);
      check_hits (layout);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gui/board-layout/widths", test_widths);
  g_test_add_func ("/gui/board-layout/heights-by-credits", test_heights_by_credits);
  g_test_add_func ("/gui/board-layout/equal-heights", test_equal_heights);
  g_test_add_func ("/gui/board-layout/module-over-two-terms", test_module_over_two_terms);
  g_test_add_func ("/gui/board-layout/past-the-end", test_past_the_end);
  g_test_add_func ("/gui/board-layout/nothing", test_nothing);
  g_test_add_func ("/gui/board-layout/neighbours", test_neighbours);
  g_test_add_func ("/gui/board-layout/spot-without-what-moves", test_spot_without_what_moves);
  g_test_add_func ("/gui/board-layout/spots-in-an-open-group", test_spots_in_an_open_group);
  g_test_add_func ("/gui/board-layout/spots-in-a-closed-group", test_spots_in_a_closed_group);
  g_test_add_func ("/gui/board-layout/laws", test_laws);
  return g_test_run ();
}
