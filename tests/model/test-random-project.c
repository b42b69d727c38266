/* test-random-project.c - that projects at random have in them all that a file can say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-project.h"

#include "model/baseline.h"
#include "model/tables.h"
#include "model/value.h"

#define SEEDS 100

/* Remembers each field that is stated in a record or in what stands in it. */
static void
collect_fields (GHashTable *seen, const CursusRecord *record)
{
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];
      g_autofree char   *name = g_strdup_printf ("%s %s", record->table->element, field->name);

      if (!cursus_value_is_stated (record, field))
        continue;
      g_hash_table_add (seen, g_steal_pointer (&name));
      if (field->type == CURSUS_FIELD_RECORDS)
        {
          const CursusRecords *records = cursus_record_get_records (record, field);

          for (guint r = 0; r < records->n; r++)
            collect_fields (seen, records->items[r]);
        }
    }
}

/* A field that no random project has would escape all laws. */
static void
test_every_field_of_every_table (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) project = random_project_new (seed, 3, 0);

      for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
        for (guint i = 0; i < cursus_project_n (project, type); i++)
          collect_fields (seen, cursus_project_nth (project, type, i));
    }

  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint i = 0; i < cursus_tables[t]->n_fields; i++)
      {
        const char      *field = cursus_tables[t]->fields[i].name;
        g_autofree char *name = g_strdup_printf ("%s %s", cursus_tables[t]->element, field);

        g_test_message ("%s", name);
        g_assert_true (g_hash_table_contains (seen, name));
      }
}

/* Whether some earlier project has a record of the present one. */
static gboolean
shares_records (const CursusProject *earlier, const CursusProject *project)
{
  for (guint i = 0; earlier != NULL && i < cursus_project_n (earlier, CURSUS_MODULES); i++)
    {
      const CursusRecord *record = cursus_project_nth (earlier, CURSUS_MODULES, i);

      if (cursus_project_lookup_in (project, CURSUS_MODULES, record->id) == record)
        return TRUE;
    }
  return FALSE;
}

static void
test_baselines_have_present_records (void)
{
  guint n_shared = 0;

  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      g_autoptr (CursusProject) project = random_project_new (seed, 3, 0);

      for (guint i = 0; i < cursus_project_n (project, CURSUS_BASELINES); i++)
        {
          const CursusRecord *baseline = cursus_project_nth (project, CURSUS_BASELINES, i);

          n_shared += shares_records (((const CursusBaseline *) baseline)->project, project);
        }
    }
  g_assert_cmpuint (n_shared, >, SEEDS / 10);
}

static void
test_flags (void)
{
  g_autoptr (CursusProject) plain = random_project_new (1, 3, 0);
  g_autoptr (CursusProject) foreign = random_project_new (1, 3, RANDOM_PROJECT_FOREIGN);
  g_autoptr (CursusProject) later = random_project_new (1, 3, RANDOM_PROJECT_LATER);

  g_assert_null (cursus_project_get_foreign (plain));
  g_assert_nonnull (cursus_project_get_foreign (foreign));
  g_assert_cmpint (cursus_project_get_minor (plain), ==, 0);
  g_assert_cmpint (cursus_project_get_minor (later), >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/common/random-project/every-field", test_every_field_of_every_table);
  g_test_add_func ("/common/random-project/baselines", test_baselines_have_present_records);
  g_test_add_func ("/common/random-project/flags", test_flags);
  return g_test_run ();
}
