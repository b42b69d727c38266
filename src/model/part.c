/* part.c - records that stand inside of records: found, replaced, compared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/part.h"

#include <string.h>

gboolean
cursus_part_find (const CursusRecord *record, const char *id, CursusPartPosition *position)
{
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField   *field = &record->table->fields[i];
      const CursusRecords *parts;

      if (!cursus_field_has_ids (field))
        continue;

      parts = cursus_record_get_records (record, field);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        {
          if (parts->items[p]->id != NULL && strcmp (parts->items[p]->id, id) == 0)
            {
              *position = (CursusPartPosition){ record, field, p };
              return TRUE;
            }
          if (cursus_part_find (parts->items[p], id, position))
            return TRUE;
        }
    }
  return FALSE;
}

/* Looks for @id in the list of one field, and gives the list with @next in its place. */
static CursusRecords *
replace_in_list (const CursusRecords *parts, const char *id, CursusRecord *next)
{
  for (guint p = 0; p < cursus_records_n (parts); p++)
    {
      g_autoptr (CursusRecord) replaced = cursus_part_replace (parts->items[p], id, next);

      if (replaced != NULL)
        return cursus_records_splice (parts, p, 1, &replaced, 1);
    }
  return NULL;
}

CursusRecord *
cursus_part_replace (const CursusRecord *record, const char *id, CursusRecord *next)
{
  if (record->id != NULL && strcmp (record->id, id) == 0)
    return cursus_record_ref (next);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];
      CursusRecords     *parts;
      CursusRecord      *copy;

      if (!cursus_field_has_ids (field))
        continue;

      parts = replace_in_list (cursus_record_get_records (record, field), id, next);
      if (parts == NULL)
        continue;

      copy = cursus_record_copy (record);
      cursus_record_set_records (copy, &G_STRUCT_MEMBER (CursusRecords *, copy, field->offset),
                                 parts);
      return copy;
    }
  return NULL;
}

static gboolean
lists_have_same_ids (const CursusRecords *a, const CursusRecords *b)
{
  if (a == b)
    return TRUE;
  if (cursus_records_n (a) != cursus_records_n (b))
    return FALSE;

  for (guint i = 0; i < a->n; i++)
    if (a->items[i]->table != b->items[i]->table ||
        g_strcmp0 (a->items[i]->id, b->items[i]->id) != 0 ||
        !cursus_parts_have_same_ids (a->items[i], b->items[i]))
      return FALSE;
  return TRUE;
}

gboolean
cursus_parts_have_same_ids (const CursusRecord *a, const CursusRecord *b)
{
  if (a == b)
    return TRUE;

  for (guint i = 0; i < a->table->n_fields; i++)
    {
      const CursusField *field = &a->table->fields[i];

      if (cursus_field_has_ids (field) &&
          !lists_have_same_ids (cursus_record_get_records (a, field),
                                cursus_record_get_records (b, field)))
        return FALSE;
    }
  return TRUE;
}

void
cursus_parts_foreach_id (const CursusRecord *record, GFunc function, gpointer data)
{
  if (record->id != NULL)
    function (record->id, data);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField   *field = &record->table->fields[i];
      const CursusRecords *parts;

      if (!cursus_field_has_ids (field))
        continue;

      parts = cursus_record_get_records (record, field);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        cursus_parts_foreach_id (parts->items[p], function, data);
    }
}
