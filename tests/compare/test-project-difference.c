/* test-project-difference.c - what turns one project into another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/project-difference.h"

#include "common/project-difference.h"
#include "common/random-project.h"
#include "common/sample-project.h"
#include "compare/random-edit.h"
#include "model/apply.h"
#include "model/baseline.h"

#define SEEDS 40
#define ROUNDS 12

static CursusProject *
apply (const CursusProject *project, const GPtrArray *changes)
{
  g_autoptr (GError) error = NULL;
  CursusProject *changed = cursus_project_apply (
    project, (const CursusChange *const *) changes->pdata, changes->len, NULL, &error);

  g_assert_no_error (error);
  return changed;
}

static void
check (const CursusProject *from, const CursusProject *to)
{
  g_autoptr (GPtrArray) changes = cursus_project_difference (from, to);
  g_autoptr (CursusProject) again = apply (from, changes);

  assert_projects_equal (again, to);
}

/* There and back again, whatever was edited. */
static void
test_edits (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) project = random_project_new (seed, 3, 0);

      for (guint32 round = 0; round < ROUNDS; round++)
        {
          g_auto (RandomValues) values = random_edit_values (project, seed * ROUNDS + round);
          g_autoptr (CursusProject) edited = random_edits (&values, project, 1 + round);

          g_test_message ("seed %u, round %u", seed, round);
          check (project, edited);
          check (edited, project);
        }
    }
}

/* Nothing in common but what all projects have. */
static void
test_strangers (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) one = random_project_new (seed, 3, 0);
      g_autoptr (CursusProject) other = random_project_new (seed + 1, 3, 0);

      g_test_message ("seed %u", seed);
      if (*cursus_project_get_language (one) != '\0' &&
          *cursus_project_get_language (other) != '\0')
        check (one, other);
    }
}

static void
test_same (void)
{
  g_autoptr (CursusProject) project = random_project_new (1, 3, 0);
  g_autoptr (CursusProject) again = random_project_new (1, 3, 0);
  g_autoptr (GPtrArray) of_itself = cursus_project_difference (project, project);
  g_autoptr (GPtrArray) of_equal = cursus_project_difference (project, again);

  g_assert_cmpuint (of_itself->len, ==, 0);
  g_assert_cmpuint (of_equal->len, ==, 0);
}

static GPtrArray *
difference_of_plans (const char *before, const char *after)
{
  g_autoptr (CursusProject) from =
    sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two"),
                    sample_module ("m3", "Three"), sample_plan ("p", before));
  g_autoptr (CursusProject) to =
    sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two"),
                    sample_module ("m3", "Three"), sample_plan ("p", after));
  GPtrArray *changes = cursus_project_difference (from, to);
  g_autoptr (CursusProject) again = apply (from, changes);

  assert_projects_equal (again, to);
  return changes;
}

/* One card moved is one change, wherever it goes. */
static void
test_one_move (void)
{
  static const char *const moves[][2] = {
    { "m1 m2 m3 | ", "m2 m3 m1 | " }, { "m1 m2 m3 | ", "m3 m1 m2 | " },
    { "m1 m2 | m3", "m1 | m2 m3" },   { "m1 m2 | m3", "m1 | m3" },
    { "m1 m2 | ", "m1 m2 | m3" },     { "m1 m2 m3 | ", "m1 m3 | m2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr (GPtrArray) changes = difference_of_plans (moves[i][0], moves[i][1]);
      const CursusChange *change = changes->pdata[0];

      g_test_message ("%s → %s", moves[i][0], moves[i][1]);
      g_assert_cmpuint (changes->len, ==, 1);
      g_assert_true (change->record.table == &cursus_move_table);
      g_assert_cmpstr (change->plan, ==, "p");
    }
}

/* What is placed twice is compared as a list. */
static void
test_placed_twice (void)
{
  g_autoptr (GPtrArray) changes = difference_of_plans ("m1 m1 m2 | m3", "m1 m2 | m3 m1");

  g_assert_cmpuint (changes->len, >, 0);
}

static void
test_terms (void)
{
  g_autoptr (GPtrArray) added = difference_of_plans ("m1 | m2", "m1 | m2 | ");
  g_autoptr (GPtrArray) removed = difference_of_plans ("m1 | m2 | ", "m1 | m2");

  g_assert_cmpuint (added->len, ==, 1);
  g_assert_true (((CursusChange *) added->pdata[0])->record.table == &cursus_add_table);
  g_assert_cmpuint (removed->len, ==, 1);
  g_assert_true (((CursusChange *) removed->pdata[0])->record.table == &cursus_remove_table);
}

static void
check_tags (const char *before, const char *after, guint n)
{
  g_autoptr (CursusProject) from = sample_project_of (sample_tags ("d", before));
  g_autoptr (CursusProject) to = sample_project_of (sample_tags ("d", after));
  g_autoptr (GPtrArray) changes = cursus_project_difference (from, to);
  g_autoptr (CursusProject) again = apply (from, changes);

  g_test_message ("%s → %s", before, after);
  assert_projects_equal (again, to);
  g_assert_cmpuint (changes->len, ==, n);
}

static void
test_tags (void)
{
  check_tags ("t1 t2 t3", "t2 t3 t1", 1);
  check_tags ("t1 t1/t2", "t2 t2/t1", 2);
  check_tags ("t1 t1/t2 t3", "t1 t3 t3/t2", 1);
  check_tags ("t1 t1/t2 t3", "t3 t3/t2", 2);
  check_tags ("t1", "t1 t2 t2/t3", 2);
  check_tags ("t1 t1/t2 t2/t3", "t1", 1);
}

/* A tag that leaves a strand before it goes takes along what refers to it. */
static void
test_tag_leaves_strand (void)
{
  g_autoptr (GPtrArray) before = sample_tags ("d1", "t1");
  g_autoptr (GPtrArray) after = sample_tags ("d2", "t1");
  g_autoptr (CursusModule) module = sample_module ("m1", "One");
  g_autoptr (CursusMark) mark = cursus_mark_new (NULL);
  CursusRecord *item = &mark->record;
  g_autoptr (CursusProject) from = NULL;
  g_autoptr (CursusProject) to = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  cursus_record_set_string (item, &mark->tag, "t1");
  cursus_record_set_records (&module->record, &module->marks, cursus_records_new (&item, 1));
  g_ptr_array_add (before, cursus_module_ref (module));
  g_ptr_array_add (after, cursus_module_ref (module));
  from = sample_project_of (g_steal_pointer (&before));
  to = sample_project_of (g_steal_pointer (&after));
  changes = cursus_project_difference (from, to);
  g_assert_cmpuint (changes->len, ==, 3); /* a strand more, a tag moved, a strand less */
  check (from, to);
}

/* An earlier edition is exchanged as a whole. */
static void
test_baseline (void)
{
  g_autoptr (CursusProject) old = sample_project_of_modules (2);
  g_autoptr (CursusProject) older = sample_project_of_modules (1);
  g_autoptr (CursusProject) from = NULL;
  g_autoptr (CursusProject) to = NULL;
  CursusBaseline *one = cursus_baseline_new ("b1");
  CursusBaseline *other = cursus_baseline_new ("b1");

  one->project = cursus_project_ref (old);
  other->project = cursus_project_ref (older);
  from = sample_project (one);
  to = sample_project (other);
  check (from, to);
}

/* One module among ten thousand: found without looking at the others. */
static void
test_large (void)
{
  g_autoptr (CursusProject) project = sample_project_of_modules (10000);
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (project, 7000));
  g_autoptr (CursusProject) edited = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  gint64 start;

  module->credits = CURSUS_DECIMAL (6, 0);
  edited = cursus_project_with (project, &module->record);
  start = g_get_monotonic_time ();
  changes = cursus_project_difference (project, edited);
  g_test_message ("%d µs", (int) (g_get_monotonic_time () - start));
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpuint (cursus_project_count_different (project, edited, 10), ==, 1);
  g_assert_cmpuint (cursus_project_count_different (project, project, 10), ==, 0);
}

/* A project that knew no language learns it for all its texts. */
static void
test_language (void)
{
  g_autoptr (CursusProject) from = sample_project (sample_module ("m1", "One"));
  g_autoptr (CursusProject) to = cursus_project_with_language (from, "de");
  g_autoptr (GPtrArray) changes = cursus_project_difference (from, to);

  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpstr (((CursusChange *) changes->pdata[0])->about, ==, CURSUS_ABOUT_PROJECT);
  check (from, to);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare/project-difference/edits", test_edits);
  g_test_add_func ("/compare/project-difference/strangers", test_strangers);
  g_test_add_func ("/compare/project-difference/same", test_same);
  g_test_add_func ("/compare/project-difference/one-move", test_one_move);
  g_test_add_func ("/compare/project-difference/placed-twice", test_placed_twice);
  g_test_add_func ("/compare/project-difference/terms", test_terms);
  g_test_add_func ("/compare/project-difference/tags", test_tags);
  g_test_add_func ("/compare/project-difference/tag-leaves-strand", test_tag_leaves_strand);
  g_test_add_func ("/compare/project-difference/baseline", test_baseline);
  g_test_add_func ("/compare/project-difference/large", test_large);
  g_test_add_func ("/compare/project-difference/language", test_language);
  return g_test_run ();
}
