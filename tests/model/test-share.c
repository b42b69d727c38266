/* test-share.c - two projects made to share what is equal in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/share.h"

#include "common/random-project.h"
#include "common/sample-project.h"
#include "model/baseline.h"

#define SEEDS 30

static const CursusRecord *
nth_module (const CursusProject *project, guint nth)
{
  return cursus_project_nth (project, CURSUS_MODULES, nth);
}

/* A project whose one baseline is @earlier, without @earlier's own pointers. */
static CursusProject *
with_baseline (CursusProject *earlier)
{
  CursusBaseline *baseline = cursus_baseline_new ("b1");

  baseline->project = cursus_project_ref (earlier);
  return sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two"), baseline);
}

static const CursusProject *
earlier_of (const CursusProject *project)
{
  return ((const CursusBaseline *) cursus_project_nth (project, CURSUS_BASELINES, 0))->project;
}

static void
test_equal_records_become_one (void)
{
  g_autoptr (CursusProject) now =
    sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two"));
  g_autoptr (CursusProject) earlier = sample_project (
    sample_module ("m2", "Two"), sample_module ("m1", "One, once"), sample_module ("m3", "x"));
  g_autoptr (CursusProject) shared = cursus_project_share (earlier, now);

  g_assert_true (cursus_project_equal (shared, earlier));
  g_assert_true (nth_module (shared, 0) == nth_module (now, 1));     /* wherever it stands */
  g_assert_true (nth_module (shared, 1) == nth_module (earlier, 1)); /* m1 differs */
  g_assert_true (nth_module (shared, 2) == nth_module (earlier, 2)); /* m3 is gone */
}

static void
test_language_and_version_stay (void)
{
  g_autoptr (CursusProject) now = sample_project (sample_module ("m1", "One"));
  g_autoptr (CursusProject) earlier = cursus_project_with_language (now, "fr");
  g_autoptr (CursusProject) shared = cursus_project_share (earlier, now);

  g_assert_cmpstr (cursus_project_get_language (shared), ==, "fr");
  g_assert_true (nth_module (shared, 0) == nth_module (now, 0));
}

static void
test_baselines_share_with_their_project (void)
{
  g_autoptr (CursusProject) earlier =
    sample_project (sample_module ("m1", "One"), sample_module ("m2", "Two, once"));
  g_autoptr (CursusProject) project = with_baseline (earlier);
  g_autoptr (CursusProject) shared = cursus_project_share_baselines (project);

  g_assert_true (cursus_project_equal (shared, project));
  g_assert_true (nth_module (earlier_of (shared), 0) == nth_module (shared, 0));
  g_assert_true (nth_module (earlier_of (shared), 1) == nth_module (earlier, 1));
  g_assert_true (nth_module (shared, 0) == nth_module (project, 0));
  g_assert_true (earlier_of (project) == earlier); /* what was there is as it was */
}

static void
test_no_baselines (void)
{
  g_autoptr (CursusProject) project = sample_project (sample_module ("m1", "One"));
  g_autoptr (CursusProject) shared = cursus_project_share_baselines (project);

  g_assert_true (shared == project);
}

static void
test_baseline_without_a_project (void)
{
  g_autoptr (CursusProject) project = sample_project (cursus_baseline_new ("b1"));
  g_autoptr (CursusProject) shared = cursus_project_share_baselines (project);

  g_assert_true (cursus_project_equal (shared, project));
}

/* Two projects that were made alike share every record with an id; nothing they say changes. */
static void
test_random_projects (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      RandomProjectFlags flags = random_project_flags_of (seed);
      g_autoptr (CursusProject) project = random_project_new (seed, 3, flags);
      g_autoptr (CursusProject) like = random_project_new (seed, 3, flags);
      g_autoptr (CursusProject) other = random_project_new (seed + 1, 3, flags);
      g_autoptr (CursusProject) shared = cursus_project_share (project, like);
      g_autoptr (CursusProject) not_shared = cursus_project_share (project, other);
      g_autoptr (CursusProject) baselines = cursus_project_share_baselines (project);

      g_assert_true (cursus_project_equal (project, shared));
      g_assert_true (cursus_project_equal (project, not_shared));
      g_assert_true (cursus_project_equal (project, baselines));
      for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
        for (guint i = 0; i < cursus_project_n (shared, type); i++)
          if (cursus_project_nth (shared, type, i)->id != NULL)
            g_assert_true (cursus_project_nth (shared, type, i) ==
                           cursus_project_nth (like, type, i));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/share/equal-records-become-one", test_equal_records_become_one);
  g_test_add_func ("/model/share/language-and-version-stay", test_language_and_version_stay);
  g_test_add_func ("/model/share/baselines", test_baselines_share_with_their_project);
  g_test_add_func ("/model/share/no-baselines", test_no_baselines);
  g_test_add_func ("/model/share/baseline-without-a-project", test_baseline_without_a_project);
  g_test_add_func ("/model/share/random-projects", test_random_projects);
  return g_test_run ();
}
