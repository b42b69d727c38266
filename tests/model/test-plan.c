/* test-plan.c - plans, their terms and what is placed in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/plan.h"

#include "common/sample-project.h"

static void
test_terms_and_places (void)
{
  g_autoptr (CursusPlan) plan = sample_plan ("p1", "m1 group:g1 | m2");
  const CursusTerm *first = cursus_plan_nth_term (plan, 0);
  const CursusTerm *second = cursus_plan_nth_term (plan, 1);

  g_assert_cmpstr (first->record.id, ==, "p1-1");
  g_assert_cmpstr (second->record.id, ==, "p1-2");
  g_assert_cmpstr (cursus_place_get_id (cursus_term_nth_place (first, 0)), ==, "m1");
  g_assert_cmpstr (cursus_place_get_id (cursus_term_nth_place (first, 1)), ==, "g1");
  g_assert_cmpstr (cursus_place_get_id (cursus_term_nth_place (second, 0)), ==, "m2");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/plan/terms-and-places", test_terms_and_places);
  return g_test_run ();
}
