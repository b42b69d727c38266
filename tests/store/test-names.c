/* test-names.c - the names in a file, made comparable by their addresses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/change.h"
#include "model/module.h"
#include "model/strand.h"
#include "model/tables.h"
#include "store/names.h"

#include <libxml/dict.h>

static const CursusNamed *
find (CursusNames *names, xmlDict *dictionary, const CursusTable *table, const char *name,
      gboolean is_element)
{
  const xmlChar *shared = xmlDictLookup (dictionary, (const xmlChar *) name, -1);

  return is_element ? cursus_names_find_element (names, table, shared) :
                      cursus_names_find_attribute (names, table, shared);
}

typedef struct
{
  const CursusTable *table;
  const char        *name;
  gboolean           is_element;
  const char        *field; /* NULL: there is none */
  const CursusTable *of;
} Row;

static void
test_rows (void)
{
  static const Row rows[] = {
    { &cursus_module_table, "id", FALSE, "id", NULL },
    { &cursus_module_table, "self-study", FALSE, "self-study", NULL },
    { &cursus_module_table, "title", FALSE, NULL, NULL },
    { &cursus_module_table, "id", TRUE, NULL, NULL },
    { &cursus_module_table, "title", TRUE, "title", NULL },
    { &cursus_module_table, "lecturer", TRUE, "lecturer", NULL },
    { &cursus_module_table, "covers", TRUE, "covers", &cursus_mark_table },
    { &cursus_module_table, "strict-corequisite", TRUE, "strict-corequisite",
      &cursus_strict_corequisite_table },
    { &cursus_module_table, "module", TRUE, NULL, NULL },
    { &cursus_module_table, "no such name", TRUE, NULL, NULL },
    { &cursus_tag_table, "parent", FALSE, NULL, NULL },
    { &cursus_proposal_table, "set", TRUE, "changes", &cursus_set_table },
    { &cursus_proposal_table, "remove", TRUE, "changes", &cursus_remove_table },
    { &cursus_proposal_table, "reason", TRUE, "reason", NULL },
    { &cursus_proposal_table, "reason", FALSE, NULL, NULL },
    { &cursus_set_table, "old", TRUE, "old", &cursus_old_table },
    { &cursus_new_table, "module", TRUE, "records", &cursus_module_table },
    { &cursus_new_table, "new", TRUE, NULL, NULL },
    { &cursus_new_table, "old", TRUE, NULL, NULL },
    { &cursus_new_table, "value", TRUE, NULL, NULL },
    { &cursus_new_table, "value", FALSE, NULL, NULL },
  };
  xmlDict *dictionary = xmlDictCreate ();
  g_autoptr (CursusNames) names = cursus_names_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CursusNamed *named =
        find (names, dictionary, rows[i].table, rows[i].name, rows[i].is_element);

      g_assert_cmpstr (named != NULL ? named->field->name : NULL, ==, rows[i].field);
      g_assert_true (named == NULL || named->table == rows[i].of);
    }
  xmlDictFree (dictionary);
}

/* A name that is known is found again by its address alone. */
static void
test_again (void)
{
  g_autoptr (CursusNames) names = cursus_names_new ();
  xmlChar            name[] = "id";
  xmlChar            other[] = "code";
  const CursusField *id = cursus_names_find_attribute (names, &cursus_module_table, name)->field;
  const CursusField *code = cursus_names_find_attribute (names, &cursus_module_table, other)->field;

  g_assert_cmpstr (id->name, ==, "id");
  g_assert_cmpstr (code->name, ==, "code");
  name[0] = 'x';
  g_assert_true (cursus_names_find_attribute (names, &cursus_module_table, name)->field == id);
  g_assert_null (cursus_names_find_attribute (names, &cursus_strand_table, name));
}

/* Every field that a table has can be found. */
static void
test_every_field (void)
{
  xmlDict *dictionary = xmlDictCreate ();
  g_autoptr (CursusNames) names = cursus_names_new ();

  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint i = 0; i < cursus_tables[t]->n_fields; i++)
      {
        const CursusField *field = &cursus_tables[t]->fields[i];
        gboolean           is_element = cursus_field_is_element (field);
        const CursusNamed *named;

        /* What holds several kinds of records is not called like any of them. */
        if ((!is_element && !cursus_field_is_attribute (field)) ||
            (field->type == CURSUS_FIELD_RECORDS &&
             (field->tables == NULL || field->tables[1] != NULL)))
          continue;
        named = find (names, dictionary, cursus_tables[t], field->name, is_element);
        g_assert_nonnull (named);
        g_assert_true (named->field == field);
      }
  xmlDictFree (dictionary);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/names/rows", test_rows);
  g_test_add_func ("/store/names/again", test_again);
  g_test_add_func ("/store/names/every-field", test_every_field);
  return g_test_run ();
}
