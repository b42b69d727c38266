/* test-field-title.c - everything that people see of a record has a name for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/field-title.h"
#include "model/module-kind.h"
#include "model/module.h"
#include "model/tables.h"

/* Names in files are written with small letters only. */
static void
assert_is_title (const char *title)
{
  g_assert_nonnull (title);
  g_assert_true (g_unichar_isupper (g_utf8_get_char (title)));
}

static void
test_all_fields (void)
{
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    {
      const CursusTable *table = cursus_tables[i];

      for (guint f = 0; f < table->n_fields; f++)
        {
          g_test_message ("%s, %s", table->element, table->fields[f].name);
          assert_is_title (cursus_field_title (table, &table->fields[f]));
        }
    }
}

/* A form with two rows of one name would be of no use. */
static void
test_fields_of_one_record_differ (void)
{
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    {
      const CursusTable *table = cursus_tables[i];
      g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint f = 0; f < table->n_fields; f++)
        {
          const char *title = cursus_field_title (table, &table->fields[f]);

          g_test_message ("%s: %s", table->element, title);
          g_assert_true (g_hash_table_add (titles, (gpointer) title));
        }
    }
}

static void
test_all_tables (void)
{
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    {
      g_test_message ("%s", cursus_tables[i]->element);
      assert_is_title (cursus_table_title (cursus_tables[i]));
    }
}

static void
check_choices (const CursusField *field)
{
  int n = 0;

  for (; field->choices[n] != NULL; n++)
    {
      g_test_message ("%s: %s", field->name, field->choices[n]);
      assert_is_title (cursus_choice_title (field, n));
    }
  g_assert_null (cursus_choice_title (field, n));
  g_assert_null (cursus_choice_title (field, cursus_field_get_fallback (field) < 0 ? -1 : n + 1));
}

static void
test_all_choices (void)
{
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    for (guint f = 0; f < cursus_tables[i]->n_fields; f++)
      if (cursus_tables[i]->fields[f].type == CURSUS_FIELD_CHOICE)
        check_choices (&cursus_tables[i]->fields[f]);
}

static void
test_all_kinds (void)
{
  for (guint i = 0; cursus_module_kind_defaults[i] != NULL; i++)
    assert_is_title (cursus_kind_title (cursus_module_kind_defaults[i]));
  g_assert_null (cursus_kind_title ("bridge"));
  g_assert_null (cursus_kind_title (NULL));
}

/* What a word means depends on the record that it stands in. */
static void
test_examples (void)
{
  const CursusField *level = cursus_table_lookup_field (&cursus_module_table, "level");
  const CursusField *mark_level = cursus_table_lookup_field (&cursus_mark_table, "level");
  const CursusField *type = cursus_table_lookup_field (&cursus_assessment_table, "type");

  g_assert_cmpstr (cursus_field_title (&cursus_module_table, level), ==, "Level (EQF)");
  g_assert_cmpstr (cursus_field_title (&cursus_mark_table, mark_level), ==, "Coverage level");
  g_assert_cmpstr (cursus_choice_title (type, 0), ==, "Written exam");
  g_assert_cmpstr (cursus_table_title (&cursus_module_table), ==, "Module");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/field-title/all-fields", test_all_fields);
  g_test_add_func ("/model/field-title/fields-of-one-record-differ",
                   test_fields_of_one_record_differ);
  g_test_add_func ("/model/field-title/all-tables", test_all_tables);
  g_test_add_func ("/model/field-title/all-choices", test_all_choices);
  g_test_add_func ("/model/field-title/all-kinds", test_all_kinds);
  g_test_add_func ("/model/field-title/examples", test_examples);
  return g_test_run ();
}
