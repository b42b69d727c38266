/* test-apply-laws.c - changes to projects at random: they do what they say, and can be undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/apply.h"

#include "common/project-difference.h"
#include "common/random-project.h"
#include "model/difference.h"
#include "model/part.h"
#include "model/value.h"
#include "store/reader.h"
#include "store/writer.h"

#define SEEDS 16

/* More than the ids of any project, so that new ones are none of them. */
#define IDS_TAKEN 100000

static CursusProject *
project_of_seed (guint32 seed)
{
  return random_project_new (seed, 2, 0);
}

/* Values for a project that are not those it was made with. */
static RandomValues
other_values (const CursusProject *project, guint32 seed)
{
  RandomValues values = random_values_new (seed + 1000000);

  for (guint i = 0; i < IDS_TAKEN; i++)
    g_ptr_array_add (values.ids, g_strdup ("x"));
  values.language = cursus_project_get_language (project);
  return values;
}

/* A copy of @record with other values in about every fourth field. */
static CursusRecord *
changed_copy (RandomValues *values, const CursusRecord *record)
{
  g_autoptr (CursusRecord) other = random_record_new (values, record->table);
  CursusRecord *copy = cursus_record_copy (record);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (field->type != CURSUS_FIELD_IDENTIFIER && field->type != CURSUS_FIELD_NESTED &&
          random_chance (values, 25))
        cursus_value_copy (copy, other, field);
    }
  return copy;
}

static CursusProject *
apply (const CursusProject *project, const GPtrArray *changes, GPtrArray **inverse)
{
  g_autoptr (GError) error = NULL;
  CursusProject *changed = cursus_project_apply (
    project, (const CursusChange *const *) changes->pdata, changes->len, inverse, &error);

  g_assert_no_error (error);
  return changed;
}

/* What a change makes of a project can be saved and opened again. */
static void
assert_can_be_read (const CursusProject *project)
{
  g_autoptr (GString) text = cursus_write (project);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) again = cursus_read_bytes (text->str, text->len, "changed", &error);

  g_assert_no_error (error);
  assert_projects_equal (project, again);
}

/* The difference of two records, applied to the one, gives the other; undone, it is gone. */
static void
check_difference (const CursusProject *before, const CursusRecord *record, CursusRecord *next)
{
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GPtrArray) inverse = NULL;
  g_autoptr (CursusProject) expected = cursus_project_with (before, next);
  g_autoptr (CursusProject) after = NULL;
  g_autoptr (CursusProject) back = NULL;

  cursus_record_difference (record, next, changes);
  after = apply (before, changes, &inverse);
  assert_projects_equal (after, expected);
  assert_can_be_read (after);
  back = apply (after, inverse, NULL);
  assert_projects_equal (back, before);
}

/* Baselines are whole projects and never change; what a proposal says, it says once. */
static gboolean
can_change (guint type)
{
  return type != CURSUS_BASELINES && type != CURSUS_PROPOSALS && type != CURSUS_SIGN_OFFS;
}

static void
test_differences (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) project = project_of_seed (seed);
      g_auto (RandomValues) values = other_values (project, seed);

      for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
        for (guint i = 0; can_change (type) && i < cursus_project_n (project, type); i++)
          {
            const CursusRecord *record = cursus_project_nth (project, type, i);
            g_autoptr (CursusRecord) next = changed_copy (&values, record);

            check_difference (project, record, next);
          }
    }
}

static void
add_id (gpointer id, gpointer ids)
{
  g_ptr_array_add (ids, id);
}

/* Whatever has an id can be removed, with all that refers to it, and comes back. */
static void
check_removal (const CursusProject *before, const char *id)
{
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GPtrArray) inverse = NULL;
  g_autoptr (CursusProject) after = NULL;
  g_autoptr (CursusProject) back = NULL;
  CursusChange *change = cursus_remove_new ("a-removal");

  cursus_record_set_string (&change->record, &change->about, id);
  g_ptr_array_add (changes, change);
  after = apply (before, changes, &inverse);
  g_assert_null (cursus_project_lookup (after, id, NULL));
  assert_can_be_read (after);
  back = apply (after, inverse, NULL);
  assert_projects_equal (back, before);
}

static void
test_removals (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) project = project_of_seed (seed);
      g_autoptr (GPtrArray) ids = g_ptr_array_new ();

      for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
        for (guint i = 0; i < cursus_project_n (project, type); i++)
          cursus_parts_foreach_id (cursus_project_nth (project, type, i), add_id, ids);
      for (guint i = 0; i < ids->len; i += 11)
        check_removal (project, g_ptr_array_index (ids, i));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/apply-laws/differences", test_differences);
  g_test_add_func ("/model/apply-laws/removals", test_removals);
  return g_test_run ();
}
