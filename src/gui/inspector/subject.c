/* subject.c - what the inspector's rows are about: records of one kind, or a part of a record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

struct _CursusSubject
{
  GObject parent_instance;

  CursusWorkspace *workspace;
  GPtrArray       *ids; /* unless it is a part; ends with NULL */

  CursusSubject     *owner;
  const CursusField *list;
  guint              position;
  const char        *part_id[1]; /* lent from the record, as cursus_subject_get_ids() gives it */

  /* Those of the owner, if it is a part. */
  GtkStringList *languages;
  GHashTable    *drafts;
};

G_DEFINE_FINAL_TYPE (CursusSubject, cursus_subject, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
cursus_subject_finalize (GObject *object)
{
  CursusSubject *self = CURSUS_SUBJECT (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->owner);
  g_clear_object (&self->languages);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->drafts, g_hash_table_unref);

  G_OBJECT_CLASS (cursus_subject_parent_class)->finalize (object);
}

static void
cursus_subject_class_init (CursusSubjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cursus_subject_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_subject_init (CursusSubject *self)
{
}

CursusSubject *
cursus_subject_new (CursusWorkspace *workspace)
{
  CursusSubject *self = g_object_new (CURSUS_TYPE_SUBJECT, NULL);

  self->workspace = g_object_ref (workspace);
  self->ids = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->ids, NULL);
  self->languages = gtk_string_list_new (NULL);
  self->drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

CursusSubject *
cursus_subject_new_part (CursusSubject *owner, const CursusField *list, guint position)
{
  CursusSubject *self = g_object_new (CURSUS_TYPE_SUBJECT, NULL);

  self->workspace = g_object_ref (owner->workspace);
  self->owner = g_object_ref (owner);
  self->list = list;
  self->position = position;
  self->languages = g_object_ref (owner->languages);
  self->drafts = g_hash_table_ref (owner->drafts);
  return self;
}

void
cursus_subject_set_ids (CursusSubject *self, const char *const *ids, guint n)
{
  g_return_if_fail (CURSUS_IS_SUBJECT (self));
  g_return_if_fail (self->owner == NULL);

  g_ptr_array_set_size (self->ids, 0);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->ids, g_strdup (ids[i]));
  g_ptr_array_add (self->ids, NULL);
  cursus_subject_refresh (self);
}

void
cursus_subject_refresh (CursusSubject *self)
{
  g_return_if_fail (CURSUS_IS_SUBJECT (self));

  g_signal_emit (self, signals[CHANGED], 0);
}

CursusWorkspace *
cursus_subject_get_workspace (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  return self->workspace;
}

const CursusProject *
cursus_subject_get_project (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  return cursus_workspace_get_project (self->workspace);
}

CursusSubject *
cursus_subject_get_owner (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  return self->owner;
}

const CursusField *
cursus_subject_get_list (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  return self->list;
}

guint
cursus_subject_get_position (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), 0);

  return self->position;
}

void
cursus_subject_set_place (CursusSubject *self, const CursusField *list, guint position)
{
  g_return_if_fail (CURSUS_IS_SUBJECT (self));
  g_return_if_fail (self->owner != NULL);

  self->list = list;
  self->position = position;
  cursus_subject_refresh (self);
}

guint
cursus_subject_get_n (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), 0);

  if (self->owner == NULL)
    return self->ids->len - 1;
  return cursus_subject_nth (self, 0) != NULL ? 1 : 0;
}

static const CursusRecord *
lookup_part (CursusSubject *self)
{
  const CursusRecord  *owner = cursus_subject_lookup_one (self->owner);
  const CursusRecords *records;

  /* While one kind of record gives way to another, rows of the old kind may still ask. */
  if (owner == NULL || self->list < owner->table->fields ||
      self->list >= owner->table->fields + owner->table->n_fields)
    return NULL;
  records = cursus_record_get_records (owner, self->list);
  return self->position < cursus_records_n (records) ? records->items[self->position] : NULL;
}

const CursusRecord *
cursus_subject_nth (CursusSubject *self, guint nth)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  if (self->owner != NULL)
    return nth == 0 ? lookup_part (self) : NULL;
  if (nth + 1 >= self->ids->len)
    return NULL;
  return cursus_project_lookup (cursus_subject_get_project (self),
                                g_ptr_array_index (self->ids, nth), NULL);
}

const CursusRecord *
cursus_subject_lookup_one (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  if (self->owner == NULL && self->ids->len != 2)
    return NULL;
  return cursus_subject_nth (self, 0);
}

const CursusTable *
cursus_subject_lookup_table (CursusSubject *self)
{
  const CursusRecord *first = cursus_subject_nth (self, 0);

  return first != NULL ? first->table : NULL;
}

const char *const *
cursus_subject_get_ids (CursusSubject *self, guint *n)
{
  const CursusRecord *part;

  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  if (self->owner == NULL)
    {
      *n = self->ids->len - 1;
      return (const char *const *) self->ids->pdata;
    }

  part = lookup_part (self);
  self->part_id[0] = part != NULL ? part->id : NULL;
  *n = self->part_id[0] != NULL ? 1 : 0;
  return self->part_id;
}

char *
cursus_subject_dup_key (CursusSubject *self)
{
  const char *const  *ids;
  g_autofree char    *owner = NULL;
  const CursusRecord *part;
  guint               n;

  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  ids = cursus_subject_get_ids (self, &n);
  if (self->owner == NULL)
    return g_strjoinv (",", (char **) ids);

  part = lookup_part (self);
  owner = cursus_subject_dup_key (self->owner);
  if (n > 0)
    return g_strdup_printf ("%s/%s", owner, ids[0]);
  return g_strdup_printf ("%s/%s/%u", owner, part != NULL ? part->table->element : "",
                          self->position);
}

GListModel *
cursus_subject_get_languages (CursusSubject *self)
{
  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  return G_LIST_MODEL (self->languages);
}

static gboolean
has_languages (CursusSubject *self, const char *const *languages)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->languages));

  if (n != g_strv_length ((char **) languages))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (gtk_string_list_get_string (self->languages, i), languages[i]) != 0)
      return FALSE;
  return TRUE;
}

void
cursus_subject_set_languages (CursusSubject *self, const char *const *languages)
{
  g_return_if_fail (CURSUS_IS_SUBJECT (self));

  /* Rows that stay keep the focus and the cursor. */
  if (!has_languages (self, languages))
    gtk_string_list_splice (self->languages, 0,
                            g_list_model_get_n_items (G_LIST_MODEL (self->languages)), languages);
}

static char *
dup_draft_key (CursusSubject *self, const char *field)
{
  g_autofree char *key = cursus_subject_dup_key (self);

  return g_strdup_printf ("%s %s", key, field);
}

const char *
cursus_subject_lookup_draft (CursusSubject *self, const char *field)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (CURSUS_IS_SUBJECT (self), NULL);

  if (g_hash_table_size (self->drafts) == 0)
    return NULL;
  key = dup_draft_key (self, field);
  return g_hash_table_lookup (self->drafts, key);
}

void
cursus_subject_set_draft (CursusSubject *self, const char *field, const char *text)
{
  g_return_if_fail (CURSUS_IS_SUBJECT (self));

  if (text != NULL)
    g_hash_table_replace (self->drafts, dup_draft_key (self, field), g_strdup (text));
  else if (g_hash_table_size (self->drafts) > 0)
    {
      g_autofree char *key = dup_draft_key (self, field);

      g_hash_table_remove (self->drafts, key);
    }
}
