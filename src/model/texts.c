/* texts.c - all the texts of a project at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/texts.h"

#include <string.h>

#define TEXT(record, field) G_STRUCT_MEMBER (CursusText *, record, (field)->offset)
#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

typedef struct
{
  const char *language;
  gboolean    is_taken; /* a text is there in it already */
} Naming;

static CursusRecord *name_in_record (const CursusRecord *record, Naming *naming);

static CursusRecords *
name_in_records (const CursusRecords *records, Naming *naming)
{
  g_autoptr (GPtrArray) items =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  gboolean is_changed = FALSE;

  for (guint i = 0; i < cursus_records_n (records); i++)
    {
      CursusRecord *named = name_in_record (records->items[i], naming);

      is_changed = is_changed || named != NULL;
      g_ptr_array_add (items, named != NULL ? named : cursus_record_ref (records->items[i]));
    }
  return is_changed ? cursus_records_new ((CursusRecord *const *) items->pdata, items->len) : NULL;
}

/* What stands behind a text, or in its start tag, knows the text by its language. */
static void
rename_foreign (CursusRecord *copy, const char *name, const char *language)
{
  g_autoptr (CursusForeign) before = g_steal_pointer (&copy->foreign);
  g_autofree char *key = cursus_record_part_key (name, language);

  for (guint i = 0; before != NULL && i < before->n; i++)
    {
      CursusForeignItem item = before->items[i];

      if (strcmp (item.in, name) == 0)
        item.in = key;
      if (item.type == CURSUS_FOREIGN_NODE && strcmp (item.at, name) == 0)
        item.at = key;
      copy->foreign = cursus_foreign_append (copy->foreign, &item);
    }
}

/* Names the language in one field of a record, of which @copy is a copy if there is one. */
static void
name_in_field (const CursusRecord *record, const CursusField *field, Naming *naming,
               CursusRecord **copy)
{
  CursusRecords *records = NULL;
  const char    *string = NULL;

  if (field->type == CURSUS_FIELD_RECORDS)
    records = name_in_records (RECORDS (record, field), naming);
  else if (field->type == CURSUS_FIELD_TEXT)
    string = cursus_text_get (TEXT (record, field), "");
  if (records == NULL && string == NULL)
    return;

  if (*copy == NULL)
    *copy = cursus_record_copy (record);
  if (records != NULL)
    {
      cursus_record_set_records (*copy, &RECORDS (*copy, field), records);
      return;
    }
  if (cursus_text_get (TEXT (record, field), naming->language) != NULL)
    naming->is_taken = TRUE;
  cursus_record_set_text (*copy, &TEXT (*copy, field), naming->language, string);
  cursus_record_set_text (*copy, &TEXT (*copy, field), "", NULL);
  if (cursus_field_is_element (field))
    rename_foreign (*copy, field->name, naming->language);
}

/* A copy of @record in which no text is in no language; NULL if there is none anyway. */
static CursusRecord *
name_in_record (const CursusRecord *record, Naming *naming)
{
  CursusRecord *copy = NULL;

  for (guint i = 0; i < record->table->n_fields; i++)
    name_in_field (record, &record->table->fields[i], naming, &copy);
  return copy;
}

/* Names the language in all records of one type. */
static CursusProject *
name_in_type (CursusProject *project, CursusRecordType type, Naming *naming, GPtrArray *changed)
{
  guint n = cursus_project_n (project, type);
  g_autoptr (GPtrArray) records =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  guint          n_changed = 0;
  CursusProject *next;

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (project, type, i);
      CursusRecord       *named = name_in_record (record, naming);

      n_changed += named != NULL ? 1 : 0;
      if (named != NULL && record->id != NULL)
        g_ptr_array_add (changed, cursus_string_ref (record->id));
      g_ptr_array_add (records, named != NULL ? named : cursus_record_ref (record));
    }
  if (n_changed == 0)
    return project;

  next = cursus_project_splice (project, type, 0, n, (CursusRecord *const *) records->pdata, n);
  cursus_project_unref (project);
  return next;
}

gboolean
cursus_texts_name_language (CursusProject **project, const char *language, GPtrArray **changed)
{
  Naming         naming = { language };
  CursusProject *named = cursus_project_ref (*project);

  *changed = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_string_unref);
  /* The project in a baseline has a language of its own, or none of its own. */
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    named = name_in_type (named, type, &naming, *changed);

  if (naming.is_taken)
    {
      cursus_project_unref (named);
      return FALSE;
    }
  cursus_project_unref (*project);
  *project = named;
  return TRUE;
}
