/* sibling.c - how elements that stand side by side are told apart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/sibling.h"

#include "model/plan.h"
#include "model/value-text.h"

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

guint
cursus_sibling_find_double (CursusRecord *const *siblings, guint n)
{
  g_autoptr (GHashTable) keys = NULL;

  if (n < 2 || !must_differ (siblings[0]))
    return CURSUS_NO_DOUBLE;

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
