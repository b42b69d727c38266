/* names.c - the names in a file, made comparable by their addresses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/names.h"

#include "model/change.h"
#include "model/tables.h"

typedef struct
{
  const CursusTable *table;
  GArray            *attributes; /* CursusNamed */
  GArray            *elements;
} TableNames;

struct _CursusNames
{
  xmlDict          *dictionary;
  GHashTable       *tables;             /* CursusTable to TableNames */
  const TableNames *last_of_attributes; /* what was asked for last: mostly it is asked for again */
  const TableNames *last_of_elements;
};

static void
table_names_free (gpointer data)
{
  TableNames *names = data;

  g_array_unref (names->attributes);
  g_array_unref (names->elements);
  g_free (names);
}

static void
add (CursusNames *names, GArray *array, const char *name, const CursusField *field,
     const CursusTable *table)
{
  CursusNamed named = { xmlDictLookup (names->dictionary, (const xmlChar *) name, -1), field,
                        table };

  g_array_append_val (array, named);
}

/* What is quoted in a change may be any record, but not the sides of a change without it. */
static gboolean
is_quotable (const CursusTable *table)
{
  return table != &cursus_old_table && table != &cursus_new_table;
}

static void
add_field (CursusNames *names, TableNames *of, const CursusField *field)
{
  const CursusTable *const *tables = field->tables != NULL ? field->tables : cursus_tables;

  if (cursus_field_is_attribute (field))
    add (names, of->attributes, field->name, field, NULL);
  else if (field->type == CURSUS_FIELD_RECORDS)
    {
      for (guint i = 0; tables[i] != NULL; i++)
        if (field->tables != NULL || is_quotable (tables[i]))
          add (names, of->elements, tables[i]->element, field, tables[i]);
    }
  else if (cursus_field_is_element (field))
    add (names, of->elements, field->name, field, NULL);
}

static void
add_table (CursusNames *names, const CursusTable *table)
{
  TableNames *of = g_new (TableNames, 1);

  of->table = table;
  of->attributes = g_array_new (FALSE, FALSE, sizeof (CursusNamed));
  of->elements = g_array_new (FALSE, FALSE, sizeof (CursusNamed));
  for (guint i = 0; i < table->n_fields; i++)
    add_field (names, of, &table->fields[i]);
  g_hash_table_insert (names->tables, (gpointer) table, of);
}

CursusNames *
cursus_names_new (xmlDict *dictionary)
{
  CursusNames *names = g_new0 (CursusNames, 1);

  names->dictionary = dictionary;
  names->tables = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, table_names_free);
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    add_table (names, cursus_tables[i]);
  return names;
}

void
cursus_names_free (CursusNames *names)
{
  g_hash_table_unref (names->tables);
  g_free (names);
}

static const CursusNamed *
find (const GArray *array, const xmlChar *name)
{
  for (guint i = 0; i < array->len; i++)
    if (g_array_index (array, CursusNamed, i).name == name)
      return &g_array_index (array, CursusNamed, i);
  return NULL;
}

static const TableNames *
get_names (const CursusNames *names, const CursusTable *table, const TableNames **last)
{
  if (*last == NULL || (*last)->table != table)
    *last = g_hash_table_lookup (names->tables, table);
  return *last;
}

const CursusNamed *
cursus_names_find_attribute (CursusNames *names, const CursusTable *table, const xmlChar *name)
{
  return find (get_names (names, table, &names->last_of_attributes)->attributes, name);
}

const CursusNamed *
cursus_names_find_element (CursusNames *names, const CursusTable *table, const xmlChar *name)
{
  return find (get_names (names, table, &names->last_of_elements)->elements, name);
}
