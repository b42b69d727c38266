/* test-undo.c - any changes, made to any project, can be undone to the byte
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/project-difference.h"
#include "common/random-project.h"
#include "model/apply.h"
#include "model/difference.h"
#include "model/tables.h"
#include "store/reader.h"
#include "store/writer.h"

#include <stdlib.h>
#include <string.h>

#define SIZE 6
#define CHANGES_MAX 5

/* Collects the ids of all records, those inside of others too. */
static void
collect_ids (const CursusRecord *record, GPtrArray *ids)
{
  if (record->id != NULL)
    g_ptr_array_add (ids, record->id);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusRecords *parts;

      if (!cursus_field_has_parts (&record->table->fields[i]))
        continue;
      parts = cursus_record_get_records (record, &record->table->fields[i]);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        collect_ids (parts->items[p], ids);
    }
}

static GPtrArray *
ids_of (const CursusProject *project)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = 0; i < cursus_project_n (project, type); i++)
      collect_ids (cursus_project_nth (project, type, i), ids);
  return ids;
}

static const char *
pick (const RandomValues *values, const GPtrArray *ids)
{
  return ids->len > 0 ? ids->pdata[random_below (values, ids->len)] : "nobody";
}

/* Another value for any field of any record: that of a record made at random. */
static CursusChange *
random_set (RandomValues *values, const CursusProject *project, const GPtrArray *ids)
{
  const char         *id = pick (values, ids);
  const CursusRecord *record = cursus_project_lookup (project, id, NULL);
  g_autoptr (CursusRecord) other = NULL;
  g_autoptr (CursusSide) old = NULL;
  g_autoptr (CursusSide) new = NULL;
  const CursusField *field;
  const char        *language = cursus_project_get_language (project);

  if (record == NULL)
    return cursus_set_new_for (id, "title", NULL, NULL, NULL);

  other = random_record_new (values, record->table);
  field = &record->table->fields[random_below (values, record->table->n_fields)];
  if (random_chance (values, 50))
    old = cursus_side_new_for_value (&cursus_old_table, record, field, language);
  if (random_chance (values, 80))
    new = cursus_side_new_for_value (&cursus_new_table, other, field, language);
  return cursus_set_new_for (id, field->name, *language != '\0' ? language : NULL, old, new);
}

static CursusChange *
random_move (RandomValues *values, const CursusProject *project, const GPtrArray *ids)
{
  g_autoptr (CursusSide) new = cursus_new_new (NULL);
  guint       n_plans = cursus_project_n (project, CURSUS_PLANS);
  const char *plan = NULL;

  if (random_chance (values, 70))
    cursus_record_set_string (&new->record, &new->after,
                              random_chance (values, 30) ? "" : pick (values, ids));
  if (random_chance (values, 50) && n_plans > 0)
    {
      const CursusPlan *record = cursus_project_nth_plan (project, random_below (values, n_plans));
      guint             n_terms = cursus_records_n (record->terms);

      plan = record->record.id;
      if (n_terms > 0 && random_chance (values, 80))
        cursus_record_set_string (&new->record, &new->term,
                                  record->terms->items[random_below (values, n_terms)]->id);
    }
  else if (random_chance (values, 50))
    cursus_record_set_string (&new->record, &new->into, pick (values, ids));
  return cursus_move_new_for (pick (values, ids), plan, NULL,
                              random_chance (values, 90) ? new : NULL);
}

static CursusChange *
random_add (RandomValues *values, const GPtrArray *ids)
{
  guint n_tables = 0;

  while (cursus_tables[n_tables] != NULL)
    n_tables++;
  for (;;)
    {
      const CursusTable *table = cursus_tables[random_below (values, n_tables)];
      g_autoptr (CursusRecord) record = NULL;
      guint section = random_below (values, 10);

      if (table == &cursus_old_table || table == &cursus_new_table)
        continue;
      record = random_record_new (values, table);
      return cursus_add_new_for (
        random_chance (values, 50) ? cursus_sections[section].name : pick (values, ids),
        random_chance (values, 50) ? pick (values, ids) : NULL, &record, 1);
    }
}

static CursusChange *
random_change (RandomValues *values, const CursusProject *project)
{
  g_autoptr (GPtrArray) ids = ids_of (project);

  switch (random_below (values, 4))
    {
    case 0:
      return random_set (values, project, ids);
    case 1:
      return random_move (values, project, ids);
    case 2:
      return random_add (values, ids);
    default:
      return cursus_remove_new_for (pick (values, ids), NULL, 0);
    }
}

static char *
dup_file (const CursusProject *project)
{
  return g_string_free (cursus_write (project), FALSE);
}

static void
assert_undone (const CursusProject *before, const CursusProject *after, const GPtrArray *inverse,
               guint32 seed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) undone = cursus_project_apply (
    after, (const CursusChange *const *) inverse->pdata, inverse->len, NULL, &error);
  g_autofree char *difference = NULL;

  g_assert_no_error (error);
  difference = project_difference (undone, before);
  if (difference != NULL)
    g_error ("seed %u: %s", seed, difference);
  g_assert_true (cursus_project_equal (undone, before));
}

/* What changes make of a valid project is a valid project. */
static void
assert_readable (const CursusProject *project, guint32 seed)
{
  g_autofree char *file = dup_file (project);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) again = cursus_read_bytes (file, strlen (file), "changed", &error);

  if (again == NULL)
    g_error ("seed %u: %s\n%s", seed, error->message, file);
}

static guint
try_seed (guint32 seed)
{
  RandomValues values = random_values_new (seed * 7919u + 1);
  g_autoptr (CursusProject) project =
    random_project_new (seed, SIZE, random_project_flags_of (seed));
  guint n_made = 0;

  for (guint i = 0; i < CHANGES_MAX; i++)
    {
      g_autoptr (CursusChange) change = random_change (&values, project);
      const CursusChange *changes[] = { change };
      g_autoptr (GPtrArray) inverse = NULL;
      g_autoptr (CursusProject) next = cursus_project_apply (project, changes, 1, &inverse, NULL);

      if (next == NULL)
        continue;
      n_made++;
      assert_undone (project, next, inverse, seed);
      assert_readable (next, seed);
      cursus_project_unref (project);
      project = g_steal_pointer (&next);
    }
  random_values_clear (&values);
  return n_made;
}

static void
test_undo (void)
{
  const char *asked = g_getenv ("CURSUS_TEST_SEEDS");
  guint       n_seeds = asked != NULL ? (guint) atoi (asked) : 150;
  guint       n_made = 0;

  for (guint32 seed = 1; seed <= n_seeds; seed++)
    n_made += try_seed (seed);
  /* Most changes made at random cannot be made; of the others there must be enough. */
  g_assert_cmpuint (n_made, >, n_seeds);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/undo/any-change", test_undo);
  return g_test_run ();
}
