/* renaming.c - records that get other ids, and references that follow
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/renaming.h"

#include "edit/rewrite.h"

#define STRING(record, field) G_STRUCT_MEMBER (char *, record, (field)->offset)
#define STRINGS(record, field) G_STRUCT_MEMBER (CursusStrings *, record, (field)->offset)
#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

GHashTable *
cursus_renaming_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

void
cursus_renaming_add (GHashTable *renaming, const CursusProject *project, const CursusRecord *record,
                     gboolean only_taken)
{
  if (record->id != NULL &&
      (!only_taken || cursus_project_lookup (project, record->id, NULL) != NULL))
    g_hash_table_insert (renaming, g_strdup (record->id),
                         cursus_rewrite_new_id (project, record->table->letter));

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      for (guint p = 0;
           cursus_field_has_ids (field) && p < cursus_records_n (RECORDS (record, field)); p++)
        cursus_renaming_add (renaming, project, RECORDS (record, field)->items[p], only_taken);
    }
}

const char *
cursus_renaming_get (GHashTable *renaming, const char *id)
{
  const char *renamed = g_hash_table_lookup (renaming, id);

  return renamed != NULL ? renamed : id;
}

static void
rename_strings (GHashTable *renaming, CursusRecord *record, const CursusField *field)
{
  const CursusStrings *strings = STRINGS (record, field);
  g_autoptr (GPtrArray) renamed = g_ptr_array_new ();

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    g_ptr_array_add (renamed, (char *) cursus_renaming_get (renaming, strings->items[i]));
  cursus_record_set_strings (
    record, &STRINGS (record, field),
    cursus_strings_new ((const char *const *) renamed->pdata, renamed->len));
}

static void
rename_parts (GHashTable *renaming, CursusRecord *record, const CursusField *field)
{
  const CursusRecords *parts = RECORDS (record, field);
  g_autoptr (GPtrArray) renamed =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; i < cursus_records_n (parts); i++)
    g_ptr_array_add (renamed, cursus_renaming_apply (renaming, parts->items[i]));
  cursus_record_set_records (
    record, &RECORDS (record, field),
    cursus_records_new ((CursusRecord *const *) renamed->pdata, renamed->len));
}

static gboolean
is_reference (const CursusField *field)
{
  return field->type == CURSUS_FIELD_REFERENCE || field->type == CURSUS_FIELD_NESTED ||
         field->type == CURSUS_FIELD_IDENTIFIER;
}

CursusRecord *
cursus_renaming_apply (GHashTable *renaming, const CursusRecord *record)
{
  CursusRecord *copy = cursus_record_copy (record);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (is_reference (field) && STRING (record, field) != NULL)
        cursus_record_set_string (copy, &STRING (copy, field),
                                  cursus_renaming_get (renaming, STRING (record, field)));
      else if (field->type == CURSUS_FIELD_REFERENCES)
        rename_strings (renaming, copy, field);
      else if (cursus_field_has_parts (field))
        rename_parts (renaming, copy, field);
    }
  return copy;
}

void
cursus_renaming_foreach_reference (const CursusRecord *record, GFunc function, gpointer data)
{
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (field->type == CURSUS_FIELD_REFERENCE && STRING (record, field) != NULL)
        function (STRING (record, field), data);
      for (guint s = 0;
           field->type == CURSUS_FIELD_REFERENCES && s < cursus_strings_n (STRINGS (record, field));
           s++)
        function (STRINGS (record, field)->items[s], data);
      for (guint p = 0;
           cursus_field_has_parts (field) && p < cursus_records_n (RECORDS (record, field)); p++)
        cursus_renaming_foreach_reference (RECORDS (record, field)->items[p], function, data);
    }
}
