/* test-project.c - one programme with all that belongs to it, as an immutable value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/project.h"

#include "common/random-project.h"
#include "common/sample-project.h"
#include "model/part.h"
#include "model/value.h"

#define SEEDS 40

/* Modules m1 and m2, of which m1 has the outcome o1, the group g1 and the plan p1. */
static CursusProject *
make_project (void)
{
  CursusModule  *module = sample_module ("m1", "One");
  CursusOutcome *outcome = cursus_outcome_new ("o1");
  CursusRecord  *item = &outcome->record;

  cursus_record_set_records (&module->record, &module->outcomes, cursus_records_new (&item, 1));
  cursus_outcome_unref (outcome);
  return sample_project (cursus_programme_new ("y1"), module, sample_module ("m2", "Two"),
                         cursus_group_new ("g1"), sample_plan ("p1", "m1 | m2 group:g1"));
}

static CursusModule *
copy_of_module (const CursusProject *project, const char *id)
{
  return cursus_module_copy (cursus_project_lookup_module (project, id));
}

static const char *
term_of (const CursusProject *project, const char *plan_id, const char *id)
{
  const CursusTerm *term = cursus_project_lookup_term_of (project, plan_id, id);

  return term != NULL ? term->record.id : NULL;
}

static void
test_look_up (void)
{
  g_autoptr (CursusProject) project = make_project ();
  const CursusRecord *owner = NULL;

  g_assert_cmpuint (cursus_project_n (project, CURSUS_MODULES), ==, 2);
  g_assert_cmpuint (cursus_project_n (project, CURSUS_TAGS), ==, 0);
  g_assert_cmpstr (cursus_project_nth (project, CURSUS_MODULES, 1)->id, ==, "m2");
  g_assert_cmpuint (cursus_project_find (project, CURSUS_MODULES, "m2"), ==, 1);
  g_assert_cmpuint (cursus_project_find (project, CURSUS_MODULES, "g1"), ==, CURSUS_NOWHERE);
  g_assert_cmpuint (cursus_project_find (project, CURSUS_MODULES, "o1"), ==, CURSUS_NOWHERE);
  g_assert_cmpuint (cursus_project_find (project, CURSUS_TAGS, "m1"), ==, CURSUS_NOWHERE);
  g_assert_null (cursus_project_lookup_in (project, CURSUS_PLANS, "m1"));

  g_assert_cmpstr (cursus_project_lookup (project, "o1", &owner)->id, ==, "o1");
  g_assert_cmpstr (owner->id, ==, "m1");
  g_assert_true (cursus_project_lookup (project, "g1", &owner) == owner);
  g_assert_cmpstr (cursus_project_lookup (project, "p1-2", &owner)->id, ==, "p1-2");
  g_assert_cmpstr (owner->id, ==, "p1");
  g_assert_null (cursus_project_lookup (project, "x1", NULL));
}

static void
test_typed_look_ups (void)
{
  g_autoptr (CursusProject) project = make_project ();
  g_autoptr (CursusProject) tags = sample_project_of (sample_tags ("d1", "t1 t1/t2"));

  g_assert_cmpstr (cursus_project_lookup_programme (project)->record.id, ==, "y1");
  g_assert_cmpstr (cursus_project_lookup_module (project, "m1")->record.id, ==, "m1");
  g_assert_cmpstr (cursus_project_lookup_group (project, "g1")->record.id, ==, "g1");
  g_assert_cmpstr (cursus_project_lookup_plan (project, "p1")->record.id, ==, "p1");
  g_assert_cmpstr (cursus_project_nth_module (project, 1)->record.id, ==, "m2");
  g_assert_cmpstr (cursus_project_nth_plan (project, 0)->record.id, ==, "p1");
  g_assert_cmpstr (cursus_project_lookup_strand (tags, "d1")->record.id, ==, "d1");
  g_assert_cmpstr (cursus_project_lookup_tag (tags, "t2")->parent, ==, "t1");

  g_assert_null (cursus_project_lookup_programme (tags));
  g_assert_null (cursus_project_lookup_module (project, "g1"));
  g_assert_null (cursus_project_lookup_group (project, "m1"));
  g_assert_null (cursus_project_lookup_plan (project, "m1"));
  g_assert_null (cursus_project_lookup_strand (tags, "t1"));
  g_assert_null (cursus_project_lookup_tag (tags, "d1"));
}

static void
test_with (void)
{
  g_autoptr (CursusProject) before = make_project ();
  g_autoptr (CursusModule) module = copy_of_module (before, "m1");
  g_autoptr (CursusProject) after = NULL;

  module->credits = CURSUS_DECIMAL (6, 0);
  after = cursus_project_with (before, &module->record);

  g_assert_true (cursus_project_lookup_module (after, "m1") == module);
  g_assert_true (module->record.is_sealed);
  g_assert_cmpint (cursus_project_lookup_module (before, "m1")->credits, ==, CURSUS_NOT_STATED);
  g_assert_false (cursus_project_equal (before, after));
}

/* All records but the one that changed are the very same. */
static void
test_with_shares_all_others (void)
{
  g_autoptr (CursusProject) before = sample_project_of_modules (200);
  g_autoptr (CursusModule) module = copy_of_module (before, "m100");
  g_autoptr (CursusProject) after = NULL;

  module->credits = 0;
  after = cursus_project_with (before, &module->record);
  for (guint i = 0; i < 200; i++)
    g_assert_cmpint (cursus_project_nth_module (before, i) == cursus_project_nth_module (after, i),
                     ==, i != 99);
}

static void
test_with_an_equal_record (void)
{
  g_autoptr (CursusProject) before = make_project ();
  g_autoptr (CursusModule) module = copy_of_module (before, "m1");
  g_autoptr (CursusProject) after = cursus_project_with (before, &module->record);

  g_assert_true (after == before);
}

static void
test_with_other_parts (void)
{
  g_autoptr (CursusProject) before = make_project ();
  g_autoptr (CursusModule) module = copy_of_module (before, "m1");
  g_autoptr (CursusRecord) outcome = (CursusRecord *) cursus_outcome_new ("o2");
  g_autoptr (CursusProject) after = NULL;

  cursus_record_set_records (&module->record, &module->outcomes, cursus_records_new (&outcome, 1));
  after = cursus_project_with (before, &module->record);

  g_assert_true (cursus_project_lookup (after, "o2", NULL) == outcome);
  g_assert_null (cursus_project_lookup (after, "o1", NULL));
  g_assert_nonnull (cursus_project_lookup (before, "o1", NULL));
  g_assert_null (cursus_project_lookup (before, "o2", NULL));
}

static void
test_with_another_plan (void)
{
  g_autoptr (CursusProject) before = make_project ();
  g_autoptr (CursusPlan) plan = sample_plan ("p1", "m2 | group:g1 | m1");
  g_autoptr (CursusProject) after = cursus_project_with (before, &plan->record);

  g_assert_cmpstr (term_of (after, "p1", "m1"), ==, "p1-3");
  g_assert_cmpstr (term_of (after, "p1", "m2"), ==, "p1-1");
  g_assert_cmpstr (term_of (after, "p1", "g1"), ==, "p1-2");
  g_assert_cmpstr (term_of (before, "p1", "m1"), ==, "p1-1");
}

static void
test_term_of (void)
{
  g_autoptr (CursusProject) project = make_project ();

  g_assert_cmpstr (term_of (project, "p1", "m1"), ==, "p1-1");
  g_assert_cmpstr (term_of (project, "p1", "m2"), ==, "p1-2");
  g_assert_cmpstr (term_of (project, "p1", "g1"), ==, "p1-2");
  g_assert_null (term_of (project, "p1", "y1"));
  g_assert_null (term_of (project, "p1", "x1"));
  g_assert_null (term_of (project, "p2", "m1"));
  g_assert_cmpuint (cursus_project_find_term (project, 0, 0), ==, 0);
  g_assert_cmpuint (cursus_project_find_term (project, 0, 1), ==, 1);
}

/* Seconds that @n edits of a title take; with @splice the way that makes every index anew. */
static double
time_edits (CursusProject *project, guint n, gboolean splice)
{
  g_autoptr (CursusProject) now = cursus_project_ref (project);
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusProject) before = g_steal_pointer (&now);
      g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (before, i));
      CursusRecord *item = &module->record;

      module->credits = (CursusDecimal) i;
      now = splice ? cursus_project_splice (before, CURSUS_MODULES, i, 1, &item, 1) :
                     cursus_project_with (before, item);
    }
  return (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
}

/* With the same ids nothing is looked up anew, which among so many would take a hundred times
 * longer. */
static void
test_with_is_cheap (void)
{
  g_autoptr (CursusProject) project = sample_project_of_modules (20000);

  g_assert_cmpfloat (time_edits (project, 20, FALSE) * 5, <, time_edits (project, 20, TRUE));
}

static void
test_splice (void)
{
  g_autoptr (CursusProject) before = make_project ();
  CursusRecord *items[] = { (CursusRecord *) sample_module ("m3", "Three"),
                            (CursusRecord *) sample_module ("m4", "Four") };
  g_autoptr (CursusProject) more = cursus_project_splice (before, CURSUS_MODULES, 0, 0, items, 2);
  g_autoptr (CursusProject) fewer = cursus_project_splice (more, CURSUS_MODULES, 2, 1, NULL, 0);
  g_autoptr (CursusProject) none = cursus_project_splice (fewer, CURSUS_MODULES, 0, 3, NULL, 0);

  g_assert_cmpuint (cursus_project_n (more, CURSUS_MODULES), ==, 4);
  g_assert_cmpuint (cursus_project_find (more, CURSUS_MODULES, "m4"), ==, 1);
  g_assert_cmpuint (cursus_project_find (more, CURSUS_MODULES, "m1"), ==, 2);
  g_assert_nonnull (cursus_project_lookup (more, "o1", NULL));
  g_assert_cmpstr (term_of (more, "p1", "m1"), ==, "p1-1");
  g_assert_cmpstr (term_of (more, "p1", "m2"), ==, "p1-2");
  g_assert_null (term_of (more, "p1", "m3"));

  g_assert_null (cursus_project_lookup (fewer, "m1", NULL));
  g_assert_null (cursus_project_lookup (fewer, "o1", NULL));
  g_assert_cmpstr (term_of (fewer, "p1", "m2"), ==, "p1-2");

  g_assert_cmpuint (cursus_project_n (none, CURSUS_MODULES), ==, 0);
  g_assert_null (cursus_project_lookup (none, "m2", NULL));
  g_assert_cmpstr (term_of (none, "p1", "g1"), ==, "p1-2");
  g_assert_cmpuint (cursus_project_n (before, CURSUS_MODULES), ==, 2);
  cursus_record_unref (items[0]);
  cursus_record_unref (items[1]);
}

static void
test_splice_plans (void)
{
  g_autoptr (CursusProject) before = make_project ();
  g_autoptr (CursusRecord) plan = (CursusRecord *) sample_plan ("p2", "| m1");
  g_autoptr (CursusProject) two = cursus_project_splice (before, CURSUS_PLANS, 0, 0, &plan, 1);
  g_autoptr (CursusProject) none = cursus_project_splice (two, CURSUS_PLANS, 0, 2, NULL, 0);

  g_assert_cmpstr (term_of (two, "p2", "m1"), ==, "p2-2");
  g_assert_cmpstr (term_of (two, "p1", "m1"), ==, "p1-1");
  g_assert_null (term_of (none, "p1", "m1"));
}

static void
test_language_and_foreign_content (void)
{
  CursusForeignItem item = { CURSUS_FOREIGN_NODE, "", "", "<!-- -->" };
  g_autoptr (CursusForeign) foreign = cursus_foreign_append (NULL, &item);
  g_autoptr (CursusProject) before = make_project ();
  g_autoptr (CursusProject) french = cursus_project_with_language (before, "fr");
  g_autoptr (CursusProject) commented = cursus_project_with_foreign (before, foreign);
  g_autoptr (CursusProject) bare = cursus_project_with_foreign (commented, NULL);

  g_assert_cmpstr (cursus_project_get_language (french), ==, "fr");
  g_assert_cmpstr (cursus_project_get_language (before), ==, "en");
  g_assert_false (cursus_project_equal (before, french));
  g_assert_true (cursus_project_get_foreign (commented) == foreign);
  g_assert_null (cursus_project_get_foreign (before));
  g_assert_false (cursus_project_equal (before, commented));
  g_assert_true (cursus_project_equal (before, bare));
}

static void
test_versions_differ (void)
{
  CursusProjectContents contents = { .language = "en" };
  CursusProjectContents later = { .language = "en", .minor = 1 };
  g_autoptr (CursusProject) a = cursus_project_new (&contents);
  g_autoptr (CursusProject) b = cursus_project_new (&later);

  g_assert_cmpint (cursus_project_get_minor (b), ==, 1);
  g_assert_false (cursus_project_equal (a, b));
}

static void
look_up_each (gpointer id, gpointer data)
{
  const CursusRecord *const *around = data;
  const CursusProject       *project = (const CursusProject *) around[0];
  const CursusRecord        *owner = NULL;
  const CursusRecord        *found = cursus_project_lookup (project, id, &owner);

  g_assert_nonnull (found);
  g_assert_cmpstr (found->id, ==, id);
  g_assert_true (owner == around[1]);
}

/* Calls @check for each record in the arrays of projects at random, if it has an id. */
static void
foreach_record (void (*check) (CursusProject *project, const CursusRecord *record))
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) project =
        random_project_new (seed, seed % 20 == 0 ? 20 : 3, random_project_flags_of (seed));

      for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
        for (guint i = 0; i < MIN (cursus_project_n (project, type), 10); i++)
          if (cursus_project_nth (project, type, i)->id != NULL)
            check (project, cursus_project_nth (project, type, i));
    }
}

static void
check_look_up (CursusProject *project, const CursusRecord *record)
{
  const void *around[] = { project, record };

  cursus_parts_foreach_id (record, look_up_each, around);
}

static void
test_look_up_every_id (void)
{
  foreach_record (check_look_up);
}

static void
check_with (CursusProject *project, const CursusRecord *record)
{
  g_autoptr (CursusRecord) next = cursus_record_copy (record);
  g_autoptr (CursusProject) same = cursus_project_with (project, next);
  g_autoptr (CursusProject) after = NULL;
  g_autoptr (CursusProject) back = NULL;

  cursus_record_set_string (next, &next->source, "a source that nobody else has");
  after = cursus_project_with (project, next);
  back = cursus_project_with (after, (CursusRecord *) record);

  g_assert_true (same == project);
  g_assert_true (cursus_project_lookup (after, record->id, NULL) == next);
  g_assert_true (cursus_project_lookup (project, record->id, NULL) == record);
  g_assert_false (cursus_project_equal (project, after));
  g_assert_true (cursus_project_equal (project, back));
}

static void
test_with_any_record (void)
{
  foreach_record (check_with);
}

static void
test_equal_projects (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      RandomProjectFlags flags = random_project_flags_of (seed);
      g_autoptr (CursusProject) a = random_project_new (seed, 3, flags);
      g_autoptr (CursusProject) b = random_project_new (seed, 3, flags);
      g_autoptr (CursusProject) c = random_project_new (seed + 4, 3, flags);

      g_assert_true (cursus_project_equal (a, b));
      g_assert_false (cursus_project_equal (a, c));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/project/look-up", test_look_up);
  g_test_add_func ("/model/project/typed-look-ups", test_typed_look_ups);
  g_test_add_func ("/model/project/look-up-every-id", test_look_up_every_id);
  g_test_add_func ("/model/project/with", test_with);
  g_test_add_func ("/model/project/with-shares-all-others", test_with_shares_all_others);
  g_test_add_func ("/model/project/with-an-equal-record", test_with_an_equal_record);
  g_test_add_func ("/model/project/with-other-parts", test_with_other_parts);
  g_test_add_func ("/model/project/with-another-plan", test_with_another_plan);
  g_test_add_func ("/model/project/with-any-record", test_with_any_record);
  g_test_add_func ("/model/project/with-is-cheap", test_with_is_cheap);
  g_test_add_func ("/model/project/term-of", test_term_of);
  g_test_add_func ("/model/project/splice", test_splice);
  g_test_add_func ("/model/project/splice-plans", test_splice_plans);
  g_test_add_func ("/model/project/language-and-foreign", test_language_and_foreign_content);
  g_test_add_func ("/model/project/versions-differ", test_versions_differ);
  g_test_add_func ("/model/project/equal", test_equal_projects);
  return g_test_run ();
}
