/* subject-edit.c - what the records of a subject say, and how that is changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/subject-edit.h"

#include "edit/label.h"
#include "model/field-title.h"
#include "model/value-text.h"
#include "model/value.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* --- reading --- */

static char *
dup_strings (const CursusRecord *record, const CursusField *field)
{
  const CursusStrings *strings = G_STRUCT_MEMBER (CursusStrings *, record, field->offset);
  GString             *lines = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", strings->items[i]);
  return g_string_free (lines, FALSE);
}

static char *
dup_default (const CursusField *field)
{
  if (!(field->flags & CURSUS_FIELD_HAS_DEFAULT))
    return NULL;
  if (field->type == CURSUS_FIELD_CHOICE)
    return g_strdup (field->choices[field->fallback]);
  return g_strdup_printf ("%d", field->fallback);
}

static char *
dup_value (const CursusRecord *record, const CursusField *field, const char *language)
{
  g_autoptr (GString) value = NULL;

  if (field->type == CURSUS_FIELD_TEXT)
    return g_strdup (cursus_text_get (G_STRUCT_MEMBER (CursusText *, record, field->offset),
                                      language != NULL ? language : ""));
  if (field->type == CURSUS_FIELD_STRINGS)
    return dup_strings (record, field);

  value = g_string_new (NULL);
  if (!cursus_value_format (record, field, value))
    return dup_default (field);
  return g_string_free (g_steal_pointer (&value), FALSE);
}

static gboolean
has_field (const CursusRecord *record, const CursusField *field)
{
  return record != NULL && field >= record->table->fields &&
         field < record->table->fields + record->table->n_fields;
}

char *
cursus_subject_dup_value (CursusSubject *self, const CursusField *field, const char *language,
                          gboolean *is_mixed)
{
  g_autofree char *value = NULL;
  guint            n = cursus_subject_get_n (self);

  if (is_mixed != NULL)
    *is_mixed = FALSE;
  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_subject_nth (self, i);
      g_autofree char    *next = NULL;

      if (!has_field (record, field))
        return NULL;
      next = dup_value (record, field, language);
      if (i > 0 && g_strcmp0 (value, next) != 0)
        {
          if (is_mixed != NULL)
            *is_mixed = TRUE;
          return NULL;
        }
      g_free (value);
      value = g_steal_pointer (&next);
    }
  return g_steal_pointer (&value);
}

gboolean
cursus_subject_is_assumed (CursusSubject *self, const CursusField *field)
{
  guint n = cursus_subject_get_n (self);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_subject_nth (self, i);

      if (has_field (record, field) && cursus_value_is_stated (record, field) &&
          cursus_record_is_assumed (record, field))
        return TRUE;
    }
  return FALSE;
}

guint
cursus_subject_count_assumed (CursusSubject *self)
{
  guint n = cursus_subject_get_n (self);
  guint n_assumed = 0;

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_subject_nth (self, i);

      if (record != NULL)
        n_assumed += record->n_assumed;
    }
  return n_assumed;
}

const CursusRecords *
cursus_subject_get_records (CursusSubject *self, const CursusField *field)
{
  const CursusRecord *record = cursus_subject_lookup_one (self);

  return has_field (record, field) ? cursus_record_get_records (record, field) : NULL;
}

/* --- changing --- */

static CursusSubject *
get_root (CursusSubject *self)
{
  while (cursus_subject_get_owner (self) != NULL)
    self = cursus_subject_get_owner (self);
  return self;
}

static char *
dup_label (CursusSubject *self, CursusLabel what)
{
  CursusSubject     *root = get_root (self);
  const char *const *ids;
  guint              n;

  ids = cursus_subject_get_ids (root, &n);
  return cursus_label_dup (what, cursus_subject_get_project (self),
                           cursus_workspace_get_language (cursus_subject_get_workspace (self)), ids,
                           n);
}

static void
perform (CursusSubject *self, CursusProject *next, CursusLabel what)
{
  g_autofree char *label = dup_label (self, what);

  cursus_workspace_perform (cursus_subject_get_workspace (self), next, label);
}

static CursusProject *
make_list (CursusSubject *self, const CursusField *field, CursusRecords *records)
{
  const CursusProject *project = cursus_subject_get_project (self);
  const char *const   *ids;
  guint                n;

  ids = cursus_subject_get_ids (self, &n);
  if (n != 1)
    return cursus_project_ref (project);
  return cursus_set_list (project, ids[0], field->name, records);
}

/* The project with another record in the place of a part. */
static CursusProject *
make_part (CursusSubject *self, CursusRecord *next)
{
  CursusSubject     *owner = cursus_subject_get_owner (self);
  const CursusField *list = cursus_subject_get_list (self);
  g_autoptr (CursusRecords) records = cursus_records_splice (
    cursus_subject_get_records (owner, list), cursus_subject_get_position (self), 1, &next, 1);

  return make_list (owner, list, records);
}

static gboolean
set_part_value (CursusRecord *record, const CursusField *field, const CursusFieldValue *value,
                GError **error)
{
  const char      *text = value->text != NULL ? value->text : "";
  g_autofree char *expected = NULL;

  cursus_record_set_assumed (record, field, FALSE);
  if (field->type == CURSUS_FIELD_TEXT)
    {
      cursus_record_set_text (record, &G_STRUCT_MEMBER (CursusText *, record, field->offset),
                              value->language != NULL ? value->language : "", text);
      return TRUE;
    }

  cursus_value_clear (record, field);
  if (*text == '\0' && !(field->flags & CURSUS_FIELD_REQUIRED))
    return TRUE;
  if (*text != '\0' && cursus_value_parse (record, field, text, strlen (text), NULL))
    return TRUE;

  expected = cursus_value_describe (record->table, field);
  g_set_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
               /* Translators: a field such as Weight, and what is expected of it */
               _ ("“%s” is to be %s."), cursus_field_title (record->table, field), expected);
  return FALSE;
}

/* A part without an id has no name by which an operation could find it. */
static CursusProject *
make_nameless (CursusSubject *self, const CursusFieldValue *value, GError **error)
{
  const CursusRecord *part = cursus_subject_lookup_one (self);
  g_autoptr (CursusRecord) next = NULL;
  const CursusField *field;

  if (part == NULL)
    return cursus_project_ref (cursus_subject_get_project (self));
  field = cursus_table_lookup_field (part->table, value->field);
  next = cursus_record_copy (part);
  if (!set_part_value (next, field, value, error))
    return NULL;
  return make_part (self, next);
}

static CursusProject *
make_value (CursusSubject *self, const CursusFieldValue *value, GError **error)
{
  const char *const *ids;
  guint              n;

  ids = cursus_subject_get_ids (self, &n);
  if (n == 0)
    return make_nameless (self, value, error);
  return cursus_set_field (cursus_subject_get_project (self), ids, n, value, error);
}

gboolean
cursus_subject_allows (CursusSubject *self, const CursusFieldValue *value, GError **error)
{
  g_autoptr (CursusProject) next = make_value (self, value, error);

  return next != NULL;
}

gboolean
cursus_subject_set (CursusSubject *self, const CursusFieldValue *value, CursusHow how,
                    GError **error)
{
  CursusWorkspace *workspace = cursus_subject_get_workspace (self);
  g_autoptr (CursusProject) next = make_value (self, value, error);
  g_autofree char *key = NULL;
  g_autofree char *label = NULL;
  g_autofree char *id = NULL;

  if (next == NULL)
    return FALSE;
  if (how == CURSUS_SET_AT_ONCE)
    {
      perform (self, g_steal_pointer (&next), CURSUS_LABEL_CHANGE);
      return TRUE;
    }

  id = cursus_subject_dup_key (self);
  key = g_strjoin (" ", id, value->field, value->language, NULL);
  label = dup_label (self, strcmp (value->field, "title") == 0 ? CURSUS_LABEL_RENAME :
                                                                 CURSUS_LABEL_CHANGE);
  cursus_editor_apply_typing (cursus_workspace_get_editor (workspace),
                              cursus_workspace_get_project (workspace), next, label, key);
  return TRUE;
}

void
cursus_subject_confirm (CursusSubject *self, const CursusField *field)
{
  const char *const  *ids;
  const CursusRecord *part;
  guint               n;

  ids = cursus_subject_get_ids (self, &n);
  if (n > 0)
    {
      perform (self,
               cursus_confirm (cursus_subject_get_project (self), ids, n,
                               field != NULL ? field->name : NULL),
               CURSUS_LABEL_CONFIRM);
      return;
    }

  part = cursus_subject_lookup_one (self);
  if (part != NULL)
    {
      g_autoptr (CursusRecord) next = cursus_record_copy (part);

      if (field != NULL)
        cursus_record_set_assumed (next, field, FALSE);
      else
        next->assumed = 0;
      perform (self, make_part (self, next), CURSUS_LABEL_CONFIRM);
    }
}

void
cursus_subject_set_list (CursusSubject *self, const CursusField *field, CursusRecords *records)
{
  perform (self, make_list (self, field, records), CURSUS_LABEL_CHANGE);
}

void
cursus_subject_remove_part (CursusSubject *self)
{
  CursusSubject     *owner = cursus_subject_get_owner (self);
  const CursusField *list = cursus_subject_get_list (self);
  g_autoptr (CursusRecords) records = NULL;

  if (cursus_subject_nth (self, 0) == NULL)
    return;
  records = cursus_records_splice (cursus_subject_get_records (owner, list),
                                   cursus_subject_get_position (self), 1, NULL, 0);
  cursus_subject_set_list (owner, list, records);
}

gboolean
cursus_subject_move_part (CursusSubject *self, int by)
{
  CursusSubject       *owner = cursus_subject_get_owner (self);
  const CursusField   *list = cursus_subject_get_list (self);
  const CursusRecords *before = cursus_subject_get_records (owner, list);
  guint                from = cursus_subject_get_position (self);
  g_autoptr (CursusRecords) without = NULL;
  g_autoptr (CursusRecords) records = NULL;

  g_return_val_if_fail (by == 1 || by == -1, FALSE);

  if (from >= cursus_records_n (before) || (by < 0 && from == 0) ||
      (by > 0 && from + 1 == before->n))
    return FALSE;

  without = cursus_records_splice (before, from, 1, NULL, 0);
  records = cursus_records_splice (without, by > 0 ? from + 1 : from - 1, 0,
                                   (CursusRecord *const *) &before->items[from], 1);
  cursus_subject_set_list (owner, list, records);
  return TRUE;
}

void
cursus_subject_end_typing (CursusSubject *self)
{
  cursus_editor_end_typing (cursus_workspace_get_editor (cursus_subject_get_workspace (self)));
}
