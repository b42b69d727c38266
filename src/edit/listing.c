/* listing.c - a list of records given another content
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/rewrite.h"
#include "edit/setting.h"
#include "model/part.h"
#include "model/references.h"
#include "model/value-text.h"
#include "model/value.h"

#include <string.h>

/* A list that is being made. */
typedef struct
{
  const CursusProject *project;
  const CursusField   *field;
  GHashTable          *leaving; /* ids in the list as it was that are not in the new one so far */
  GHashTable          *ids;     /* of what is in the new one */
  GHashTable          *keys;    /* the same of what has no ids */
  GPtrArray           *items;   /* the new one */
} Listing;

/* Whether a record may stand in the list: with all that makes it one. */
static gboolean
belongs (const Listing *self, const CursusRecord *record)
{
  guint n_keys = 0;

  if (self->field->tables != NULL &&
      cursus_field_lookup_table (self->field, record->table->element) == NULL)
    return FALSE;
  if ((self->field->flags & CURSUS_FIELD_ONE) && self->items->len > 0)
    return FALSE;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];
      gboolean           is_stated = cursus_value_is_stated (record, field);

      if (!is_stated && (field->flags & CURSUS_FIELD_REQUIRED) &&
          field->type != CURSUS_FIELD_IDENTIFIER)
        return FALSE;
      n_keys += is_stated && (field->flags & CURSUS_FIELD_KEY) ? 1 : 0;
    }
  return !record->table->has_one_key || n_keys == 1;
}

/* Whether nothing in the new list has the key of this record. Only places may be doubled. */
static gboolean
is_new (Listing *self, const CursusRecord *record)
{
  g_autofree char *key = cursus_record_key (record);

  if (key == NULL || record->id != NULL || record->table->has_one_key)
    return TRUE;
  if (*key == '\0' && record->table != &cursus_topic_table)
    return TRUE;
  return g_hash_table_add (self->keys, g_strconcat (record->table->element, " ", key, NULL));
}

/* Whether a record may keep its id: it is that of one of the list, or of nothing yet. */
static gboolean
has_free_id (const Listing *self, const CursusRecord *record)
{
  return record->id != NULL && (g_hash_table_contains (self->leaving, record->id) ||
                                (cursus_project_lookup (self->project, record->id, NULL) == NULL &&
                                 !g_hash_table_contains (self->ids, record->id)));
}

static void
note_id (gpointer id, gpointer ids)
{
  g_hash_table_add (ids, id);
}

static void
forget_id (gpointer id, gpointer ids)
{
  g_hash_table_remove (ids, id);
}

static void
add (Listing *self, CursusRecord *record)
{
  g_autofree char *id = NULL;
  CursusRecord    *copy;

  if (!belongs (self, record) || !is_new (self, record))
    return;

  if (record->table->letter == 0 || has_free_id (self, record))
    copy = cursus_record_ref (record);
  else
    {
      id = cursus_rewrite_new_id (self->project, record->table->letter);
      copy = cursus_record_copy (record);
      cursus_record_set_string (copy, &copy->id, id);
    }
  cursus_parts_foreach_id (copy, forget_id, self->leaving);
  cursus_parts_foreach_id (copy, note_id, self->ids);
  g_ptr_array_add (self->items, copy);
}

static void
set_list (CursusRecord *copy, gpointer data)
{
  const Listing *self = data;

  cursus_record_set_records (
    copy, &G_STRUCT_MEMBER (CursusRecords *, copy, self->field->offset),
    cursus_records_new ((CursusRecord *const *) self->items->pdata, self->items->len));
  if (cursus_field_can_be_assumed (self->field))
    cursus_record_set_assumed (copy, self->field, FALSE);
}

CursusProject *
cursus_set_list (const CursusProject *project, const char *id, const char *field,
                 CursusRecords *records)
{
  const CursusRecord *record = cursus_project_lookup (project, id, NULL);
  g_autoptr (GHashTable) leaving = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) items =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  Listing              self = { project, NULL, leaving, used, keys, items };
  const CursusRecords *before;
  CursusProject       *next;

  if (record != NULL)
    self.field = cursus_table_lookup_field (record->table, field);
  if (self.field == NULL || !cursus_field_has_parts (self.field))
    return cursus_project_ref (project);

  before = cursus_record_get_records (record, self.field);
  for (guint i = 0; i < cursus_records_n (before); i++)
    cursus_parts_foreach_id (before->items[i], note_id, leaving);
  for (guint i = 0; i < cursus_records_n (records); i++)
    add (&self, records->items[i]);

  next = cursus_rewrite (project, &id, 1, set_list, &self);
  if (g_hash_table_size (leaving) > 0)
    cursus_rewrite_take (&next, cursus_references_removed (next, leaving, NULL));
  return next;
}
