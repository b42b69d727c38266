/* test-placement.c - in which term of a plan a module or a group stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/placement.h"

#include "common/sample-project.h"

#define N_MODULES 12
#define N_GROUPS 3
#define ROUNDS 3000

/* The modules m1 … and groups g1 … that plans speak of. */
static CursusProject *
make_project (void)
{
  GPtrArray *records = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 1; i <= N_MODULES; i++)
    {
      g_autofree char *id = g_strdup_printf ("m%u", i);

      g_ptr_array_add (records, cursus_module_new (id));
    }
  for (guint i = 1; i <= N_GROUPS; i++)
    {
      g_autofree char *id = g_strdup_printf ("g%u", i);

      g_ptr_array_add (records, cursus_group_new (id));
    }
  return sample_project_of (records);
}

/* The names as a project has them; the tables are the caller's. */
static CursusPlacementNames
names_of (const CursusProject *project, CursusIdTable **modules, CursusIdTable **groups)
{
  CursusPlacementNames names = { 0 };

  names.modules = cursus_project_get_sequence (project, CURSUS_MODULES);
  names.groups = cursus_project_get_sequence (project, CURSUS_GROUPS);
  names.module_ids = *modules = cursus_id_table_new (names.modules);
  names.group_ids = *groups = cursus_id_table_new (names.groups);
  return names;
}

static void
test_first_term (void)
{
  static const struct
  {
    const char *terms;
    guint       m1;
    guint       m12;
    guint       g2;
  } rows[] = {
    { "m1 | m12 | group:g2", 0, 1, 2 },
    { "| | m1 m12", 2, 2, CURSUS_NOWHERE },
    { "m3 m4", CURSUS_NOWHERE, CURSUS_NOWHERE, CURSUS_NOWHERE },
    { "m2 | m1 | m1", 1, CURSUS_NOWHERE, CURSUS_NOWHERE }, /* doubled: the first */
    { "m1 m1", 0, CURSUS_NOWHERE, CURSUS_NOWHERE },
    { "unknown | m12 group:unknown", CURSUS_NOWHERE, 1, CURSUS_NOWHERE },
    { "g2 group:m1 | group:g2 m1", 1, CURSUS_NOWHERE, 1 }, /* g2 is no module, m1 no group */
  };
  g_autoptr (CursusProject) project = make_project ();
  g_autoptr (CursusIdTable) modules = NULL;
  g_autoptr (CursusIdTable) groups = NULL;
  CursusPlacementNames names = names_of (project, &modules, &groups);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusPlan) plan = sample_plan ("p1", rows[i].terms);
      g_autoptr (CursusPlacement) placement = cursus_placement_new (plan, &names);

      g_test_message ("%s", rows[i].terms);
      g_assert_cmpuint (cursus_placement_term_of_module (placement, 0), ==, rows[i].m1);
      g_assert_cmpuint (cursus_placement_term_of_module (placement, N_MODULES - 1), ==,
                        rows[i].m12);
      g_assert_cmpuint (cursus_placement_term_of_group (placement, 1), ==, rows[i].g2);
    }
}

static void
test_nothing_to_place (void)
{
  CursusPlacementNames none = { 0 };
  g_autoptr (CursusPlan) empty = cursus_plan_new ("p1");
  g_autoptr (CursusPlan) plan = sample_plan ("p1", "m1 group:g1");
  g_autoptr (CursusPlacement) of_empty = cursus_placement_new (empty, &none);
  g_autoptr (CursusPlacement) updated = cursus_placement_update (of_empty, empty, plan, &none);

  g_assert_nonnull (updated);
}

/* A term of random places, some of them doubled or of nothing that there is. */
static CursusRecord *
random_term (GRand *rand)
{
  g_autoptr (GString) words = g_string_new (" ");
  g_autoptr (CursusPlan) plan = NULL;
  guint n = (guint) g_rand_int_range (rand, 0, 4);

  for (guint i = 0; i < n; i++)
    if (g_rand_int_range (rand, 0, 4) == 0)
      g_string_append_printf (words, "group:g%d ", g_rand_int_range (rand, 1, N_GROUPS + 2));
    else
      g_string_append_printf (words, "m%d ", g_rand_int_range (rand, 1, N_MODULES + 2));
  plan = sample_plan ("p1", words->str);
  return cursus_record_ref (plan->terms->items[0]);
}

/* Puts in, takes out or changes terms; the others stay the very same. */
static CursusPlan *
change (GRand *rand, const CursusPlan *before)
{
  CursusPlan *after = cursus_plan_copy (before);
  guint       n = cursus_records_n (before->terms);
  guint       n_changes = (guint) g_rand_int_range (rand, 0, 3);

  for (guint i = 0; i < n_changes; i++)
    {
      g_autoptr (CursusRecord) term = random_term (rand);
      guint    position = (guint) g_rand_int_range (rand, 0, (gint32) n + 1);
      gboolean is_new = position == n || (n < 8 && g_rand_int_range (rand, 0, 10) == 0);
      gboolean is_gone = !is_new && g_rand_int_range (rand, 0, 10) == 0;

      cursus_record_set_records (
        &after->record, &after->terms,
        cursus_records_splice (after->terms, position, is_new ? 0 : 1, &term, is_gone ? 0 : 1));
      n = cursus_records_n (after->terms);
    }
  return after;
}

/* What is kept up to date is what it would be if it were made anew. */
static void
test_update_is_new (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (CursusProject) project = make_project ();
  g_autoptr (CursusIdTable) modules = NULL;
  g_autoptr (CursusIdTable) groups = NULL;
  CursusPlacementNames names = names_of (project, &modules, &groups);
  g_autoptr (CursusPlan) plan = sample_plan ("p1", "m1 m2 | group:g1 | m3");
  g_autoptr (CursusPlacement) placement = cursus_placement_new (plan, &names);

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (CursusPlan) before = g_steal_pointer (&plan);
      g_autoptr (CursusPlacement) placement_before = g_steal_pointer (&placement);
      g_autoptr (CursusPlacement) anew = NULL;

      plan = change (rand, before);
      placement = cursus_placement_update (placement_before, before, plan, &names);
      anew = cursus_placement_new (plan, &names);
      for (guint m = 0; m < N_MODULES; m++)
        g_assert_cmpuint (cursus_placement_term_of_module (placement, m), ==,
                          cursus_placement_term_of_module (anew, m));
      for (guint g = 0; g < N_GROUPS; g++)
        g_assert_cmpuint (cursus_placement_term_of_group (placement, g), ==,
                          cursus_placement_term_of_group (anew, g));
    }
}

/* What does not touch the terms costs nothing. */
static void
test_update_of_the_title (void)
{
  CursusPlacementNames none = { 0 };
  g_autoptr (CursusPlan) before = sample_plan ("p1", "m1 | m2");
  g_autoptr (CursusPlan) after = cursus_plan_copy (before);
  g_autoptr (CursusPlacement) placement = cursus_placement_new (before, &none);
  g_autoptr (CursusPlacement) updated = NULL;

  cursus_record_set_text (&after->record, &after->title, "en", "Full-time");
  updated = cursus_placement_update (placement, before, after, &none);
  g_assert_true (updated == placement);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/placement/first-term", test_first_term);
  g_test_add_func ("/model/placement/nothing-to-place", test_nothing_to_place);
  g_test_add_func ("/model/placement/update-is-new", test_update_is_new);
  g_test_add_func ("/model/placement/update-of-the-title", test_update_of_the_title);
  return g_test_run ();
}
