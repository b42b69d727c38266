/* record.c - what all records have in common: copied, changed, sealed, shared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record.h"

#include "model/value.h"

#include <string.h>

#define ASSERT_OPEN(record) g_assert (!(record)->is_sealed)

CursusRecord *
cursus_record_new (const CursusTable *table, const char *id)
{
  CursusRecord *record = memset (cursus_memory_alloc (NULL, table->size), 0, table->size);

  g_assert (table->n_fields <= CURSUS_FIELDS_MAX);
  g_assert (id == NULL || table->letter != 0);

  g_atomic_ref_count_init (&record->ref_count);
  record->table = table;
  record->id = id != NULL ? cursus_string_new (id) : NULL;
  cursus_values_init (record, table->fields, table->n_fields);
  return record;
}

CursusRecord *
cursus_record_new_like (CursusMemory *memory, const CursusRecord *blank)
{
  gsize         size = blank->table->size;
  CursusRecord *record = memcpy (cursus_memory_alloc (memory, size), blank, size);

  g_atomic_ref_count_init (&record->ref_count);
  return record;
}

CursusRecord *
cursus_record_copy (const CursusRecord *record)
{
  const CursusTable *table = record->table;
  CursusRecord      *copy = memcpy (cursus_memory_alloc (NULL, table->size), record, table->size);

  g_atomic_ref_count_init (&copy->ref_count);
  copy->is_sealed = FALSE;
  copy->checksum = 0;
  if (copy->foreign != NULL)
    cursus_foreign_ref (copy->foreign);
  for (guint i = 0; i < table->n_fields; i++)
    cursus_value_acquire (copy, &table->fields[i]);
  return copy;
}

CursusRecord *
cursus_record_ref (const CursusRecord *record)
{
  CursusRecord *shared = (CursusRecord *) record;

  g_atomic_ref_count_inc (&shared->ref_count);
  return shared;
}

/* What a sealed record's struct looks like, but for the part that may change. */
static guint
compute_checksum (const CursusRecord *record)
{
  const guchar *byte = (const guchar *) record;
  guint         sum = 2166136261u;

  for (gsize i = G_STRUCT_OFFSET (CursusRecord, table); i < record->table->size; i++)
    sum = (sum ^ byte[i]) * 16777619u;
  return sum;
}

void
cursus_record_unref (CursusRecord *record)
{
  const CursusTable *table = record->table;

  if (!g_atomic_ref_count_dec (&record->ref_count))
    return;

#ifdef CURSUS_WATCH_SEALS
  if (record->is_sealed)
    g_assert_cmpuint (record->checksum, ==, compute_checksum (record));
#endif

  g_clear_pointer (&record->foreign, cursus_foreign_unref);
  for (guint i = 0; i < table->n_fields; i++)
    cursus_value_clear (record, &table->fields[i]);
  cursus_memory_unref (record);
}

static guint
count_assumed (const CursusRecord *record)
{
  return record->assumed != 0 ? (guint) __builtin_popcountll (record->assumed) : 0;
}

static guint
count_assumed_in_parts (const CursusRecord *record)
{
  guint n = 0;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusRecords *parts;

      if (!cursus_field_has_parts (&record->table->fields[i]))
        continue;
      parts = cursus_record_get_records (record, &record->table->fields[i]);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        n += parts->items[p]->n_assumed;
    }
  return n;
}

static void
seal (CursusRecord *record, guint n_assumed)
{
  record->is_sealed = TRUE;
  record->n_assumed = n_assumed;
#ifdef CURSUS_WATCH_SEALS
  record->checksum = compute_checksum (record);
#else
  (void) compute_checksum;
#endif
}

void
cursus_record_seal (CursusRecord *record)
{
  if (!record->is_sealed)
    seal (record, count_assumed (record) + count_assumed_in_parts (record));
}

void
cursus_record_seal_without_parts (CursusRecord *record)
{
  seal (record, count_assumed (record));
}

gboolean
cursus_record_equal (const CursusRecord *a, const CursusRecord *b)
{
  if (a == b)
    return TRUE;
  if (a->table != b->table || !cursus_foreign_equal (a->foreign, b->foreign))
    return FALSE;

  for (guint i = 0; i < a->table->n_fields; i++)
    if (!cursus_value_equal (a, b, &a->table->fields[i]))
      return FALSE;
  return TRUE;
}

gboolean
cursus_records_equal (const CursusRecords *a, const CursusRecords *b)
{
  if (a == b)
    return TRUE;
  if (cursus_records_n (a) != cursus_records_n (b))
    return FALSE;

  for (guint i = 0; i < a->n; i++)
    if (!cursus_record_equal (a->items[i], b->items[i]))
      return FALSE;
  return TRUE;
}

static guint64
field_bit (const CursusRecord *record, const CursusField *field)
{
  return G_GUINT64_CONSTANT (1) << (field - record->table->fields);
}

gboolean
cursus_record_is_assumed (const CursusRecord *record, const CursusField *field)
{
  return (record->assumed & (CURSUS_ASSUMED_ALL | field_bit (record, field))) != 0;
}

void
cursus_record_set_assumed (CursusRecord *record, const CursusField *field, gboolean assumed)
{
  ASSERT_OPEN (record);

  if (record->assumed & CURSUS_ASSUMED_ALL)
    {
      if (assumed)
        return;
      record->assumed = 0;
      for (guint i = 0; i < record->table->n_fields; i++)
        if (cursus_field_can_be_assumed (&record->table->fields[i]) &&
            cursus_value_is_stated (record, &record->table->fields[i]))
          record->assumed |= G_GUINT64_CONSTANT (1) << i;
    }

  if (assumed)
    record->assumed |= field_bit (record, field);
  else
    record->assumed &= ~field_bit (record, field);
}

void
cursus_record_set_string (CursusRecord *record, char **member, const char *string)
{
  char *copy = string != NULL ? cursus_string_new (string) : NULL;

  ASSERT_OPEN (record);

  g_clear_pointer (member, cursus_string_unref);
  *member = copy;
}

void
cursus_record_set_text (CursusRecord *record, CursusText **member, const char *language,
                        const char *string)
{
  CursusText *with = cursus_text_with (*member, language, string);

  ASSERT_OPEN (record);

  g_clear_pointer (member, cursus_text_unref);
  *member = with;
}

void
cursus_record_set_strings (CursusRecord *record, CursusStrings **member, CursusStrings *strings)
{
  ASSERT_OPEN (record);

  g_clear_pointer (member, cursus_strings_unref);
  *member = strings;
}

void
cursus_record_set_records (CursusRecord *record, CursusRecords **member, CursusRecords *records)
{
  ASSERT_OPEN (record);

  g_clear_pointer (member, cursus_records_unref);
  *member = records;
}

char *
cursus_record_part_key (const char *name, const char *detail)
{
  return detail != NULL && *detail != '\0' ? g_strconcat (name, " ", detail, NULL) :
                                             g_strdup (name);
}

const CursusRecords *
cursus_record_get_records (const CursusRecord *record, const CursusField *field)
{
  g_assert (field->type == CURSUS_FIELD_RECORDS);

  return G_STRUCT_MEMBER (CursusRecords *, record, field->offset);
}

const CursusRecord *
cursus_record_find_part (const CursusRecord *record, const char *id)
{
  if (record->id != NULL && strcmp (record->id, id) == 0)
    return record;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField   *field = &record->table->fields[i];
      const CursusRecords *records;

      if (!cursus_field_has_ids (field))
        continue;

      records = cursus_record_get_records (record, field);
      for (guint r = 0; r < cursus_records_n (records); r++)
        {
          const CursusRecord *part = cursus_record_find_part (records->items[r], id);

          if (part != NULL)
            return part;
        }
    }
  return NULL;
}

static gpointer
records_box_ref (gpointer records)
{
  return cursus_records_ref (records);
}

static void
records_box_unref (gpointer records)
{
  cursus_records_unref (records);
}

static gboolean
records_box_equal (gconstpointer a, gconstpointer b)
{
  return cursus_records_equal (a, b);
}

const CursusBox cursus_records_box = { records_box_ref, records_box_unref, records_box_equal };

CursusRecords *
cursus_records_new (CursusRecord *const *items, guint n)
{
  return cursus_records_splice (NULL, 0, 0, items, n);
}

static CursusRecords *
records_alloc (CursusMemory *memory, guint n)
{
  gsize          size = sizeof (CursusRecords) + n * sizeof (CursusRecord *);
  CursusRecords *records = cursus_memory_alloc (memory, size);

  g_atomic_ref_count_init (&records->ref_count);
  records->n = n;
  return records;
}

CursusRecords *
cursus_records_take (CursusMemory *memory, CursusRecord *const *items, guint n)
{
  CursusRecords *records;

  if (n == 0)
    return NULL;

  records = records_alloc (memory, n);
  for (guint i = 0; i < n; i++)
    {
      cursus_record_seal (items[i]);
      records->items[i] = items[i];
    }
  return records;
}

CursusRecords *
cursus_records_ref (CursusRecords *records)
{
  g_atomic_ref_count_inc (&records->ref_count);
  return records;
}

void
cursus_records_unref (CursusRecords *records)
{
  if (!g_atomic_ref_count_dec (&records->ref_count))
    return;

  for (guint i = 0; i < records->n; i++)
    cursus_record_unref (records->items[i]);
  cursus_memory_unref (records);
}

CursusRecords *
cursus_records_splice (const CursusRecords *records, guint position, guint n_removed,
                       CursusRecord *const *items, guint n_items)
{
  guint          n_before = cursus_records_n (records);
  guint          n = n_before - n_removed + n_items;
  guint          out = 0;
  CursusRecords *spliced;

  g_return_val_if_fail (position + n_removed <= n_before, NULL);

  if (n == 0)
    return NULL;

  spliced = records_alloc (NULL, n);
  for (guint i = 0; i < position; i++)
    spliced->items[out++] = cursus_record_ref (records->items[i]);
  for (guint i = 0; i < n_items; i++)
    {
      cursus_record_seal (items[i]);
      spliced->items[out++] = cursus_record_ref (items[i]);
    }
  for (guint i = position + n_removed; i < n_before; i++)
    spliced->items[out++] = cursus_record_ref (records->items[i]);
  return spliced;
}
