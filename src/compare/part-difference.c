/* part-difference.c - records inside of records, on the way to another project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/difference-private.h"
#include "model/part.h"

/* The ids of the records in a list; what has none is not looked at one by one. */
static GPtrArray *
collect_ids (const CursusRecords *records)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < cursus_records_n (records); i++)
    if (records->items[i]->id != NULL)
      g_ptr_array_add (ids, records->items[i]->id);
  return ids;
}

static gboolean
has_id (const CursusRecords *records, const char *id)
{
  for (guint i = 0; i < cursus_records_n (records); i++)
    if (g_strcmp0 (records->items[i]->id, id) == 0)
      return TRUE;
  return FALSE;
}

static void
remove_from (Difference *difference, const CursusRecords *from, const CursusRecords *to)
{
  for (guint i = 0; i < cursus_records_n (from); i++)
    {
      CursusRecord *part = from->items[i];

      if (part->id != NULL && !has_id (to, part->id))
        difference_take (difference, cursus_remove_new_for (part->id, &part, 1));
    }
}

/* Removes what is not in the record any more; it may have gone to another one. */
void
difference_remove_parts (Difference *difference, const CursusRecord *from, const CursusRecord *to)
{
  if (cursus_parts_have_same_ids (from, to))
    return;

  for (guint i = 0; i < from->table->n_fields; i++)
    if (cursus_field_has_parts (&from->table->fields[i]))
      remove_from (difference, cursus_record_get_records (from, &from->table->fields[i]),
                   cursus_record_get_records (to, &from->table->fields[i]));
}

static void
add_to (Difference *difference, const CursusRecord *owner, const CursusRecords *from,
        const CursusRecords *to)
{
  const char *after = "";

  for (guint i = 0; i < cursus_records_n (to); i++)
    {
      CursusRecord *part = to->items[i];

      if (part->id == NULL)
        continue;
      if (!has_id (from, part->id))
        difference_take (difference, cursus_add_new_for (owner->id, after, &part, 1));
      after = part->id;
    }
}

static void
order_in (Difference *difference, const char *owner, const CursusField *field,
          const CursusRecords *to)
{
  g_autoptr (CursusProject) from = cursus_project_ref (difference->now);
  const CursusRecord *record = cursus_project_lookup (from, owner, NULL);
  g_autoptr (GPtrArray) ids = collect_ids (cursus_record_get_records (record, field));
  g_autoptr (GPtrArray) wanted = collect_ids (to);

  difference_order (difference, ids, wanted, difference_move_sibling, NULL);
}

/* Adds what is missing in the record, and puts what it holds in order. */
void
difference_add_parts (Difference *difference, const CursusRecord *from, const CursusRecord *to)
{
  if (cursus_parts_have_same_ids (from, to))
    return;

  for (guint i = 0; i < from->table->n_fields; i++)
    {
      const CursusField   *field = &from->table->fields[i];
      const CursusRecords *wanted;

      if (!cursus_field_has_parts (field))
        continue;
      wanted = cursus_record_get_records (to, field);
      add_to (difference, to, cursus_record_get_records (from, field), wanted);
      order_in (difference, to->id, field, wanted);
    }
}
