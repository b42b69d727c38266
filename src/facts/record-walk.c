/* record-walk.c - every record that has an id, in the order of the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/record-walk.h"

static void
walk_record (const CursusRecord *record, CursusRecordFunction function, gpointer data)
{
  function (record, data);
  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusRecords *parts;

      if (!cursus_field_has_parts (&record->table->fields[i]))
        continue;
      parts = cursus_record_get_records (record, &record->table->fields[i]);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        if (parts->items[p]->id != NULL)
          walk_record (parts->items[p], function, data);
    }
}

/* In a file tags stand in their strands; in the project they follow one another, those of one
 * strand together. */
static void
walk_strands (const CursusOutline *outline, CursusRecordFunction function, gpointer data)
{
  g_autofree guint *first = g_new (guint, outline->n_strands);

  for (guint i = 0; i < outline->n_strands; i++)
    first[i] = outline->n_tags;
  for (guint i = outline->n_tags; i-- > 0;)
    if (outline->tags[i].strand != CURSUS_NOWHERE)
      first[outline->tags[i].strand] = i;

  for (guint i = 0; i < outline->n_strands; i++)
    {
      walk_record (cursus_project_nth (outline->project, CURSUS_STRANDS, i), function, data);
      for (guint t = first[i]; t < outline->n_tags && outline->tags[t].strand == i; t++)
        walk_record (&outline->tags[t].tag->record, function, data);
    }
}

void
cursus_record_walk (const CursusOutline *outline, CursusRecordFunction function, gpointer data)
{
  /* What comes from the baselines on is the review. */
  for (guint type = 0; type < CURSUS_BASELINES; type++)
    {
      if (type == CURSUS_STRANDS)
        walk_strands (outline, function, data);
      if (type == CURSUS_STRANDS || type == CURSUS_TAGS)
        continue;
      for (guint i = 0; i < cursus_project_n (outline->project, type); i++)
        walk_record (cursus_project_nth (outline->project, type, i), function, data);
    }
}
