/* id-table.c - where in a sequence the record with an id stands
 *
 * Open addressing with linear probing, at most half full. A slot holds the hash of an id and the
 * position plus one; the id itself is read from the record that stands there.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/id-table.h"

#include <string.h>

typedef struct
{
  guint hash;
  guint position_plus_one;
} Slot;

struct _CursusIdTable
{
  gatomicrefcount ref_count;
  gboolean        is_for_parts;
  guint           mask;
  guint           n;
  Slot           *slots;
};

static CursusIdTable *
table_new (guint n_expected)
{
  CursusIdTable *table = g_new0 (CursusIdTable, 1);
  guint          size = 8;

  while (size < n_expected * 2)
    size *= 2;

  g_atomic_ref_count_init (&table->ref_count);
  table->mask = size - 1;
  table->slots = g_new0 (Slot, size);
  return table;
}

static void
insert (CursusIdTable *table, guint hash, guint position_plus_one)
{
  guint at = hash & table->mask;

  while (table->slots[at].position_plus_one != 0)
    at = (at + 1) & table->mask;
  table->slots[at].hash = hash;
  table->slots[at].position_plus_one = position_plus_one;
}

static void
grow (CursusIdTable *table)
{
  g_autofree Slot *slots = table->slots;
  guint            size = table->mask + 1;

  table->mask = size * 2 - 1;
  table->slots = g_new0 (Slot, size * 2);
  for (guint i = 0; i < size; i++)
    if (slots[i].position_plus_one != 0)
      insert (table, slots[i].hash, slots[i].position_plus_one);
}

static void
add (CursusIdTable *table, const char *id, guint position)
{
  if (table->n * 2 > table->mask)
    grow (table);
  insert (table, g_str_hash (id), position + 1);
  table->n++;
}

/* A bit for each field in which parts with ids stand. */
static guint64
fields_with_ids (const CursusTable *table)
{
  guint64 fields = 0;

  for (guint i = 0; i < table->n_fields; i++)
    if (cursus_field_has_ids (&table->fields[i]))
      fields |= G_GUINT64_CONSTANT (1) << i;
  return fields;
}

static void
add_parts (CursusIdTable *table, const CursusRecord *record, guint64 fields, guint position)
{
  for (; fields != 0; fields &= fields - 1)
    {
      const CursusField   *field = &record->table->fields[__builtin_ctzll (fields)];
      const CursusRecords *parts = cursus_record_get_records (record, field);
      const CursusTable   *known = NULL;
      guint64              inner = 0;

      for (guint p = 0; p < cursus_records_n (parts); p++)
        {
          const CursusRecord *part = parts->items[p];

          if (part->id != NULL)
            add (table, part->id, position);
          if (part->table != known)
            inner = fields_with_ids (part->table);
          known = part->table;
          add_parts (table, part, inner, position);
        }
    }
}

CursusIdTable *
cursus_id_table_new (const CursusSequence *sequence)
{
  guint          n = cursus_sequence_n (sequence);
  CursusIdTable *table = table_new (n);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_sequence_nth (sequence, i);

      if (record->id != NULL)
        add (table, record->id, i);
    }
  return table;
}

CursusIdTable *
cursus_id_table_new_for_parts (const CursusSequence *sequence)
{
  guint          n = cursus_sequence_n (sequence);
  CursusIdTable *table = table_new (n);
  guint64        fields;

  /* All records of a sequence are of one kind. */
  table->is_for_parts = TRUE;
  fields = n > 0 ? fields_with_ids (cursus_sequence_nth (sequence, 0)->table) : 0;
  for (guint i = 0; i < n && fields != 0; i++)
    add_parts (table, cursus_sequence_nth (sequence, i), fields, i);
  return table;
}

CursusIdTable *
cursus_id_table_ref (CursusIdTable *table)
{
  g_atomic_ref_count_inc (&table->ref_count);
  return table;
}

void
cursus_id_table_unref (CursusIdTable *table)
{
  if (!g_atomic_ref_count_dec (&table->ref_count))
    return;

  g_free (table->slots);
  g_free (table);
}

/* Another id may have the same hash, even that of a part where a record is asked for. */
static const CursusRecord *
find_in (const CursusIdTable *table, const CursusRecord *record, const char *id)
{
  /* In a project that was read, equal ids are mostly one string. */
  if (!table->is_for_parts)
    return record->id == id || (record->id != NULL && strcmp (record->id, id) == 0) ? record : NULL;
  if (record->id != NULL && strcmp (record->id, id) == 0)
    return NULL;
  return cursus_record_find_part (record, id);
}

guint
cursus_id_table_lookup (const CursusIdTable *table, const CursusSequence *sequence, const char *id,
                        const CursusRecord **part)
{
  return cursus_id_table_lookup_hashed (table, sequence, id, g_str_hash (id), part);
}

guint
cursus_id_table_lookup_hashed (const CursusIdTable *table, const CursusSequence *sequence,
                               const char *id, guint hash, const CursusRecord **part)
{
  for (guint at = hash & table->mask; table->slots[at].position_plus_one != 0;
       at = (at + 1) & table->mask)
    {
      guint               position = table->slots[at].position_plus_one - 1;
      const CursusRecord *found;

      if (table->slots[at].hash != hash)
        continue;

      found = find_in (table, cursus_sequence_nth (sequence, position), id);
      if (found == NULL)
        continue;
      if (part != NULL)
        *part = found;
      return position;
    }
  return CURSUS_NOWHERE;
}
