/* sibling.c - how elements that stand side by side are told apart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/sibling.h"

#include "model/plan.h"
#include "model/value-text.h"
#include "model/value.h"

/* So many records are compared one by one. */
#define FEW 16

GHashTable *
cursus_sibling_counts_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

char *
cursus_sibling_key (GHashTable *counts, const CursusRecord *record)
{
  g_autofree char *key = NULL;
  g_autofree char *name = NULL;
  g_autofree char *number = NULL;
  guint            count;

  if (record->id != NULL)
    return g_strdup (record->id);

  key = cursus_record_key (record);
  name = cursus_record_part_key (record->table->element, key);
  count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) + 1;
  g_hash_table_insert (counts, g_strdup (name), GUINT_TO_POINTER (count));
  if (key != NULL && count == 1)
    return g_steal_pointer (&name);

  number = g_strdup_printf ("%s%s%u", key != NULL ? key : "", key != NULL ? " " : "", count);
  return cursus_record_part_key (record->table->element, number);
}

/* Records with ids are told apart in the whole project; places may be doubled, which is a problem
 * for the user to see and not one of the file. */
static gboolean
must_differ (const CursusRecord *record)
{
  if (record->id != NULL || record->table == &cursus_place_table)
    return FALSE;

  for (guint i = 0; i < record->table->n_fields; i++)
    if (record->table->fields[i].flags & CURSUS_FIELD_KEY)
      return TRUE;
  return FALSE;
}

/* Whether equal values of a field are equal keys: not where the order of several does not matter,
 * nor where the key of something stated may be empty. */
static gboolean
is_simple (const CursusField *key, CursusRecord *const *siblings, guint n)
{
  if (key->type != CURSUS_FIELD_REFERENCES)
    return !(key->flags & CURSUS_FIELD_EMPTY_COUNTS);

  for (guint i = 0; i < n; i++)
    if (cursus_strings_n (G_STRUCT_MEMBER (CursusStrings *, siblings[i], key->offset)) > 1)
      return FALSE;
  return TRUE;
}

/* The field by which the records are told apart, if it is one of which equal values are equal keys,
 * and the records are so few that each can be compared with all others. */
static const CursusField *
find_simple_key (CursusRecord *const *siblings, guint n)
{
  const CursusTable *table = siblings[0]->table;
  const CursusField *key = NULL;

  if (n > FEW)
    return NULL;

  for (guint i = 0; i < table->n_fields; i++)
    if (table->fields[i].flags & CURSUS_FIELD_KEY)
      {
        if (key != NULL)
          return NULL;
        key = &table->fields[i];
      }
  return key != NULL && is_simple (key, siblings, n) ? key : NULL;
}

static guint
find_equal (CursusRecord *const *siblings, guint n, const CursusField *key)
{
  for (guint i = 1; i < n; i++)
    for (guint before = 0; before < i; before++)
      if (cursus_value_is_stated (siblings[i], key) &&
          cursus_value_equal (siblings[i], siblings[before], key))
        return i;
  return CURSUS_NO_DOUBLE;
}

guint
cursus_sibling_find_double (CursusRecord *const *siblings, guint n)
{
  const CursusField *simple_key;
  g_autoptr (GHashTable) keys = NULL;

  if (n < 2 || !must_differ (siblings[0]))
    return CURSUS_NO_DOUBLE;

  simple_key = find_simple_key (siblings, n);
  if (simple_key != NULL)
    return find_equal (siblings, n, simple_key);

  keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n; i++)
    {
      char *key = cursus_record_key (siblings[i]);

      /* What states no key cannot be meant by it. */
      if (*key == '\0')
        g_free (key);
      else if (!g_hash_table_add (keys, key))
        return i;
    }
  return CURSUS_NO_DOUBLE;
}
