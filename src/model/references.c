/* references.c - what refers to a record, and is taken back when the record goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/references.h"

#include "model/value-text.h"
#include "model/value.h"

#include <string.h>

#define STRING(record, field) G_STRUCT_MEMBER (char *, record, (field)->offset)
#define STRINGS(record, field) G_STRUCT_MEMBER (CursusStrings *, record, (field)->offset)
#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

static gboolean
is_meant (GHashTable *ids, const char *id)
{
  return g_hash_table_contains (ids, id);
}

static CursusStrings *
strings_without (const CursusStrings *strings, GHashTable *ids)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    if (!is_meant (ids, strings->items[i]))
      g_ptr_array_add (kept, strings->items[i]);
  return cursus_strings_new_shared ((char *const *) kept->pdata, kept->len);
}

/* A key that is a reference makes an element what it is: without it the element has to go. */
static gboolean
has_lost_key (const CursusRecord *record)
{
  guint n_stated = 0;
  guint n_keys = 0;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (!(field->flags & CURSUS_FIELD_KEY) ||
          (field->type != CURSUS_FIELD_REFERENCE && field->type != CURSUS_FIELD_REFERENCES))
        continue;
      n_keys++;
      n_stated += cursus_value_is_stated (record, field) ? 1 : 0;
    }
  return n_keys > 0 && n_stated == 0;
}

/* Whether the record says no more than another one of the list: "one of A and B" without A says
 * what "B" says. */
static gboolean
is_doubled (const GPtrArray *records, const CursusRecord *record)
{
  g_autofree char *key = cursus_record_key (record);

  if (record->id != NULL || record->table->has_one_key || key == NULL)
    return FALSE;

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *other = cursus_record_key (records->pdata[i]);

      if (strcmp (other, key) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Takes out what became the double of another record, which stays wherever it stands. */
static void
remove_doubles (GPtrArray *kept, const GPtrArray *changed)
{
  for (guint i = 0; i < changed->len; i++)
    {
      guint position;
      g_autoptr (CursusRecord) record = NULL;

      if (!g_ptr_array_find (kept, changed->pdata[i], &position))
        continue;
      record = g_ptr_array_steal_index (kept, position);
      if (!is_doubled (kept, record))
        g_ptr_array_insert (kept, (int) position, g_steal_pointer (&record));
    }
}

/* Takes the references out of a list of records; gives FALSE if there were none. */
static gboolean
records_without (const CursusRecords *records, GHashTable *ids, CursusRecords **without)
{
  g_autoptr (GPtrArray) kept =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_autoptr (GPtrArray) shorter = g_ptr_array_new ();
  gboolean is_changed = FALSE;

  for (guint i = 0; i < cursus_records_n (records); i++)
    {
      CursusRecord *changed = cursus_references_removed_from (records->items[i], ids);

      is_changed = is_changed || changed != NULL;
      if (changed == NULL)
        g_ptr_array_add (kept, cursus_record_ref (records->items[i]));
      else if (has_lost_key (changed))
        cursus_record_unref (changed);
      else
        {
          g_ptr_array_add (kept, changed);
          g_ptr_array_add (shorter, changed);
        }
    }

  remove_doubles (kept, shorter);
  if (is_changed)
    *without = cursus_records_new ((CursusRecord *const *) kept->pdata, kept->len);
  return is_changed;
}

static gboolean
refers (const CursusRecord *record, const CursusField *field, GHashTable *ids)
{
  if (field->type == CURSUS_FIELD_REFERENCE)
    return STRING (record, field) != NULL && is_meant (ids, STRING (record, field));
  if (field->type != CURSUS_FIELD_REFERENCES)
    return FALSE;

  for (guint i = 0; i < cursus_strings_n (STRINGS (record, field)); i++)
    if (is_meant (ids, STRINGS (record, field)->items[i]))
      return TRUE;
  return FALSE;
}

/* Takes the references out of one field of a record, of which @copy is a copy if there is one. */
static void
remove_from_field (const CursusRecord *record, const CursusField *field, GHashTable *ids,
                   CursusRecord **copy)
{
  gboolean       has_records = cursus_field_has_parts (field) && RECORDS (record, field) != NULL;
  CursusRecords *without = NULL;

  if (has_records ? !records_without (RECORDS (record, field), ids, &without) :
                    !refers (record, field, ids))
    return;

  if (*copy == NULL)
    *copy = cursus_record_copy (record);
  if (has_records)
    cursus_record_set_records (*copy, &RECORDS (*copy, field), without);
  else if (field->type == CURSUS_FIELD_REFERENCE)
    cursus_value_clear (*copy, field);
  else
    cursus_record_set_strings (*copy, &STRINGS (*copy, field),
                               strings_without (STRINGS (record, field), ids));
}

CursusRecord *
cursus_references_removed_from (const CursusRecord *record, GHashTable *ids)
{
  CursusRecord *copy = NULL;

  for (guint i = 0; i < record->table->n_fields; i++)
    remove_from_field (record, &record->table->fields[i], ids, &copy);
  return copy;
}

static gboolean
is_written_by_people (CursusRecordType type)
{
  return type == CURSUS_BASELINES || type == CURSUS_THREADS || type == CURSUS_PROPOSALS ||
         type == CURSUS_SIGN_OFFS;
}

CursusProject *
cursus_references_removed (const CursusProject *project, GHashTable *ids, GPtrArray **changed)
{
  CursusProject *without = cursus_project_ref (project);

  if (changed != NULL)
    *changed = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_string_unref);

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    for (guint i = 0; !is_written_by_people (type) && i < cursus_project_n (project, type); i++)
      {
        const CursusRecord *record = cursus_project_nth (project, type, i);
        g_autoptr (CursusRecord) next = cursus_references_removed_from (record, ids);
        CursusProject *with;

        if (next == NULL)
          continue;
        if (changed != NULL)
          g_ptr_array_add (*changed, cursus_string_ref (record->id));
        with = cursus_project_with (without, next);
        cursus_project_unref (without);
        without = with;
      }
  return without;
}
