/* apply-set.c - a field of a record given another value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/apply-private.h"

#include "base/language.h"
#include "model/difference.h"
#include "model/part.h"
#include "model/review.h"
#include "model/texts.h"
#include "model/value-text.h"
#include "model/value.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define TEXT(record, field) G_STRUCT_MEMBER (CursusText *, record, (field)->offset)
#define STRINGS(record, field) G_STRUCT_MEMBER (CursusStrings *, record, (field)->offset)
#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

static gboolean
fail_field (const CursusChange *change, GError **error)
{
  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
               /* Translators: the name of a field, and the id of a record */
               _ ("“%s” cannot be set: “%s” has no such field."),
               change->field != NULL ? change->field : "", change->about);
  return FALSE;
}

/* A value of one attribute, or of a plain element. */
static gboolean
set_plain (const CursusProject *project, CursusRecord *next, const CursusField *field,
           const char *text, GError **error)
{
  CursusForeign   *foreign = cursus_foreign_without_value (next->foreign, field->name);
  g_autofree char *expected = NULL;

  g_clear_pointer (&next->foreign, cursus_foreign_unref);
  next->foreign = foreign;

  if (text == NULL)
    cursus_value_clear (next, field);
  if ((text == NULL && !(field->flags & CURSUS_FIELD_REQUIRED)) ||
      (text != NULL && cursus_value_parse (next, field, text, strlen (text), NULL)))
    return TRUE;

  /* A word that a later version of the format knows, in a file that it made. */
  if (text != NULL && field->type == CURSUS_FIELD_CHOICE && cursus_project_get_minor (project) > 0)
    {
      CursusForeignItem item = { CURSUS_FOREIGN_VALUE, "", field->name, text };

      next->foreign = cursus_foreign_append (next->foreign, &item);
      return TRUE;
    }

  expected = cursus_value_describe (next->table, field);
  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
               /* Translators: the name of a field, what it is, and what it may be */
               _ ("“%s” cannot be “%s”; expected %s."), field->name, text != NULL ? text : "",
               expected);
  return FALSE;
}

/* Takes out of @kept what has the key of @record; gives its position, or @otherwise. */
static guint
take_out (GPtrArray *kept, const CursusRecord *record, guint otherwise)
{
  g_autofree char *key = cursus_record_key (record);

  for (guint i = 0; i < kept->len; i++)
    {
      const CursusRecord *other = kept->pdata[i];
      g_autofree char    *other_key = cursus_record_key (other);

      if (other->table != record->table || g_strcmp0 (key, other_key) != 0)
        continue;
      g_ptr_array_remove_index (kept, i);
      return MIN (i, otherwise);
    }
  return otherwise;
}

static gboolean
has_keys (const CursusField *field)
{
  for (guint i = 0; i < field->tables[0]->n_fields; i++)
    if (field->tables[0]->fields[i].flags & CURSUS_FIELD_KEY)
      return TRUE;
  return FALSE;
}

/* A list with the records of @old taken out and those of @new in their place. */
static CursusRecords *
exchange (const CursusRecords *list, const CursusField *field, const CursusRecords *old,
          const CursusRecords *new)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  guint position = G_MAXUINT;

  /* Items without keys are one value together. */
  for (guint i = 0; i < cursus_records_n (list) && has_keys (field); i++)
    g_ptr_array_add (kept, list->items[i]);
  for (guint i = 0; i < cursus_records_n (old); i++)
    position = take_out (kept, old->items[i], position);
  /* What is put in takes the place of what has the same key; only places may be doubled. */
  for (guint i = 0; i < cursus_records_n (new); i++)
    if (!new->items[i]->table->has_one_key)
      position = take_out (kept, new->items[i], position);

  position = MIN (position, kept->len);
  for (guint i = 0; i < cursus_records_n (new); i++)
    g_ptr_array_insert (kept, (int) (position + i), new->items[i]);
  return cursus_records_new ((CursusRecord *const *) kept->pdata, kept->len);
}

/* Two records with one key cannot stand in a list; places can. */
static gboolean
check_keys (const CursusChange *change, const CursusRecords *new, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < cursus_records_n (new); i++)
    {
      g_autofree char *key = cursus_record_key (new->items[i]);

      if (key == NULL || *key == '\0' || new->items[i]->table->has_one_key)
        continue;
      if (g_hash_table_add (keys, g_strconcat (new->items[i]->table->element, " ", key, NULL)))
        continue;
      g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_EXISTS,
                   /* Translators: the name of an element, and what tells it from others */
                   _ ("The change adds <%s> for “%s”, which is there already."),
                   new->items[i]->table->element, key);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_tables (const CursusChange *change, const CursusField *field, const CursusRecords *new,
              GError **error)
{
  for (guint i = 0; i < cursus_records_n (new); i++)
    if (cursus_field_lookup_table (field, new->items[i]->table->element) == NULL)
      return fail_field (change, error);
  return !(field->flags & CURSUS_FIELD_ONE) || cursus_records_n (new) <= 1 ||
         fail_field (change, error);
}

static gboolean
set_records (const CursusProject *project, CursusRecord *next, const CursusField *field,
             const CursusChange *change, GError **error)
{
  const CursusSide    *old_side = cursus_change_get_old (change);
  const CursusSide    *new_side = cursus_change_get_new (change);
  const CursusRecords *old = old_side != NULL ? old_side->records : NULL;
  const CursusRecords *new = new_side != NULL ? new_side->records : NULL;
  const CursusRecords *list = RECORDS (next, field);
  g_autoptr (GHashTable) leaving = NULL;

  if (field->tables == NULL)
    return fail_field (change, error);
  if (!check_tables (change, field, new, error) || !check_keys (change, new, error))
    return FALSE;

  leaving = list != NULL ? apply_collect_ids (list->items, list->n) : NULL;
  if (new != NULL && cursus_field_has_parts (field) &&
      !apply_check_new_ids (project, new->items, new->n, leaving, error))
    return FALSE;

  cursus_record_set_records (next, &RECORDS (next, field), exchange (list, field, old, new));
  return TRUE;
}

static gboolean
set_value (const CursusProject *project, CursusRecord *next, const CursusField *field,
           const CursusChange *change, GError **error)
{
  const CursusSide *new = cursus_change_get_new (change);
  const char *text = new != NULL ? new->text : NULL;
  const char *language =
    change->language != NULL ? change->language : cursus_project_get_language (project);
  const CursusStrings *strings = NULL;

  if (field->type == CURSUS_FIELD_IDENTIFIER || field->type == CURSUS_FIELD_NESTED ||
      field->type == CURSUS_FIELD_PROJECT)
    return fail_field (change, error);
  if (field->type == CURSUS_FIELD_RECORDS)
    return set_records (project, next, field, change, error);
  if (field->type == CURSUS_FIELD_TEXT)
    {
      cursus_record_set_text (next, &TEXT (next, field), language, text);
      return TRUE;
    }
  if (field->type != CURSUS_FIELD_STRINGS)
    return set_plain (project, next, field, text, error);

  if (new != NULL)
    strings = strcmp (field->name, "lecturer") == 0 ? new->lecturers : new->partners;
  cursus_record_set_strings (next, &STRINGS (next, field),
                             strings != NULL ? cursus_strings_ref ((CursusStrings *) strings) :
                                               NULL);
  return TRUE;
}

static gboolean
set_field (Step *step, const CursusChange *change, const CursusRecord *record,
           const CursusRecord *owner, GError **error)
{
  const CursusField *field =
    change->field != NULL ? cursus_table_lookup_field (record->table, change->field) : NULL;
  g_autoptr (CursusRecord) next = NULL;
  g_autoptr (CursusRecord) next_owner = NULL;

  if (field == NULL)
    return fail_field (change, error);

  next = cursus_record_copy (record);
  if (!set_value (step->project, next, field, change, error))
    return FALSE;

  cursus_record_difference (next, record, step->inverse);
  next_owner = cursus_part_replace (owner, record->id, next);
  apply_take_project (step, cursus_project_with (step->project, next_owner));
  return TRUE;
}

/* The list of records without ids that stand directly in the project: the sign-offs. */
CursusRecords *
apply_dup_sign_offs (const CursusProject *project)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_SIGN_OFFS); i++)
    g_ptr_array_add (items, (gpointer) cursus_project_nth (project, CURSUS_SIGN_OFFS, i));
  return cursus_records_new ((CursusRecord *const *) items->pdata, items->len);
}

/* The change that gives @from the sign-offs of @to. */
CursusChange *
apply_sign_offs_set (const CursusProject *from, const CursusProject *to)
{
  g_autoptr (CursusSide) old = cursus_old_new (NULL);
  g_autoptr (CursusSide) new = cursus_new_new (NULL);

  old->records = apply_dup_sign_offs (from);
  new->records = apply_dup_sign_offs (to);
  return cursus_set_new_for (CURSUS_ABOUT_PROJECT, cursus_sign_off_table.element, NULL, old, new);
}

static gboolean
set_sign_offs (Step *step, const CursusChange *change, GError **error)
{
  static const CursusTable *const tables[] = { &cursus_sign_off_table, NULL };
  static const CursusField        field = { .name = "sign-off", .tables = tables };
  const CursusSide               *old = cursus_change_get_old (change);
  const CursusSide *new = cursus_change_get_new (change);
  g_autoptr (CursusProject) start = cursus_project_ref (step->project);
  g_autoptr (CursusRecords) before = apply_dup_sign_offs (start);
  g_autoptr (CursusRecords) after = NULL;

  if (!check_tables (change, &field, new != NULL ? new->records : NULL, error) ||
      !check_keys (change, new != NULL ? new->records : NULL, error))
    return FALSE;

  after =
    exchange (before, &field, old != NULL ? old->records : NULL, new != NULL ? new->records : NULL);
  apply_take_project (
    step, cursus_project_splice (start, CURSUS_SIGN_OFFS, 0, cursus_records_n (before),
                                 after != NULL ? after->items : NULL, cursus_records_n (after)));
  g_ptr_array_add (step->inverse, apply_sign_offs_set (step->project, start));
  return TRUE;
}

static CursusSide *
side_new_for_text (CursusSide *side, const char *text)
{
  cursus_record_set_string (&side->record, &side->text, *text != '\0' ? text : NULL);
  return side;
}

/* Sets the language of the project. Texts that named none before are in the new one from now on. */
static gboolean
set_language (Step *step, const CursusChange *change, GError **error)
{
  const CursusSide *new = cursus_change_get_new (change);
  const char *language = new != NULL &&new->text != NULL ? new->text : "";
  const char *before = cursus_project_get_language (step->project);
  g_autoptr (CursusProject) start = cursus_project_ref (step->project);
  g_autoptr (GPtrArray) renamed = NULL;
  g_autoptr (CursusSide) undo_old = side_new_for_text (cursus_old_new (NULL), language);
  g_autoptr (CursusSide) undo_new = side_new_for_text (cursus_new_new (NULL), before);

  if (*language != '\0' && !cursus_language_is_valid (language, strlen (language)))
    {
      g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
                   _ ("“%s” cannot be “%s”; expected %s."), "lang", language,
                   _ ("a language such as “de” or “pt-BR”"));
      return FALSE;
    }

  apply_take_project (step, cursus_project_with_language (step->project, language));
  g_ptr_array_add (step->inverse,
                   cursus_set_new_for (CURSUS_ABOUT_PROJECT, "lang", NULL, undo_old, undo_new));
  if (*before != '\0' || *language == '\0')
    return TRUE;

  if (!cursus_texts_name_language (&step->project, language, &renamed))
    {
      g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
                   /* Translators: a language */
                   _ ("The project cannot get the language “%s”: some texts exist both in it and "
                      "without a language."),
                   language);
      return FALSE;
    }
  apply_restore (step, start, renamed);
  return TRUE;
}

gboolean
apply_set (Step *step, const CursusChange *change, GError **error)
{
  const CursusRecord *owner = NULL;
  const CursusRecord *record = cursus_project_lookup (step->project, change->about, &owner);

  if (record != NULL)
    return set_field (step, change, record, owner, error);
  if (strcmp (change->about, CURSUS_ABOUT_PROJECT) != 0)
    return apply_fail_not_found (change->about, error);
  if (g_strcmp0 (change->field, "lang") == 0)
    return set_language (step, change, error);
  if (g_strcmp0 (change->field, cursus_sign_off_table.element) == 0)
    return set_sign_offs (step, change, error);
  return fail_field (change, error);
}
