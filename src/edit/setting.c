/* setting.c - fields given other values, one record or many at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/setting.h"

#include "base/language.h"
#include "edit/rewrite.h"
#include "model/value-text.h"
#include "model/value.h"
#include "store/limits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define TEXT(record, field) G_STRUCT_MEMBER (CursusText *, record, (field)->offset)
#define STRINGS(record, field) G_STRUCT_MEMBER (CursusStrings *, record, (field)->offset)
#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

/* What is set, and the first reason why it cannot be. */
typedef struct
{
  const CursusFieldValue *value;
  const char             *language;
  char                   *text; /* as it can stand in a file */
  GError                 *error;
} Setting;

static gboolean
is_settable (const CursusField *field)
{
  return field->type != CURSUS_FIELD_IDENTIFIER && field->type != CURSUS_FIELD_NESTED &&
         field->type != CURSUS_FIELD_ASSUMED && field->type != CURSUS_FIELD_RECORDS &&
         field->type != CURSUS_FIELD_PROJECT;
}

/* --- texts as people type them --- */

/* @text without the characters that no file can hold. */
static char *
dup_printable (const char *text)
{
  GString *printable = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r')
        g_string_append_unichar (printable, c);
    }
  return g_string_free (printable, FALSE);
}

/* A number as a file has it: "7.5" for " 07,5". */
static void
to_file_number (char *text)
{
  g_strdelimit (text, ",", '.');
  while (text[0] == '0' && g_ascii_isdigit (text[1]))
    memmove (text, text + 1, strlen (text));
}

static char *
dup_plain (const CursusField *field, const char *text)
{
  char *plain = g_strdup (text);

  if (field->type == CURSUS_FIELD_STRING)
    return plain;

  g_strstrip (plain);
  if (field->type == CURSUS_FIELD_DECIMAL || field->type == CURSUS_FIELD_DECIMALS ||
      field->type == CURSUS_FIELD_INTEGER)
    to_file_number (plain);
  if (field->type == CURSUS_FIELD_FLAG && strcmp (plain, "no") == 0)
    *plain = '\0';
  return plain;
}

/* --- fields --- */

static void
fail (Setting *setting, const CursusTable *table, const CursusField *field)
{
  g_autofree char *expected = cursus_value_describe (table, field);

  if (setting->error != NULL)
    return;
  if (*setting->text == '\0')
    g_set_error_literal (&setting->error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
                         _ ("This cannot be left empty."));
  else
    g_set_error (&setting->error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
                 /* Translators: what was typed, and what would fit: “a whole number from 1 to 8” */
                 _ ("“%s” does not fit here; expected %s."), setting->text, expected);
}

/* Names, one in a line. */
static CursusStrings *
strings_of_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      g_ptr_array_add (names, lines[i]);
  return cursus_strings_new ((const char *const *) names->pdata, names->len);
}

static void
set_plain (CursusRecord *copy, const CursusField *field, Setting *setting)
{
  g_autofree char *plain = dup_plain (field, setting->text);
  CursusForeign   *foreign = cursus_foreign_without_value (copy->foreign, field->name);

  g_clear_pointer (&copy->foreign, cursus_foreign_unref);
  copy->foreign = foreign;

  if (*plain == '\0' && !(field->flags & CURSUS_FIELD_REQUIRED))
    cursus_value_clear (copy, field);
  else if (!cursus_value_parse (copy, field, plain, strlen (plain), NULL))
    fail (setting, copy->table, field);
}

static void
set_field (CursusRecord *copy, gpointer data)
{
  Setting           *setting = data;
  const CursusField *field = cursus_table_lookup_field (copy->table, setting->value->field);

  if (field == NULL || !is_settable (field))
    return;

  if (field->type == CURSUS_FIELD_TEXT)
    cursus_record_set_text (copy, &TEXT (copy, field), setting->language, setting->text);
  else if (field->type == CURSUS_FIELD_STRINGS)
    cursus_record_set_strings (copy, &STRINGS (copy, field), strings_of_lines (setting->text));
  else
    set_plain (copy, field, setting);

  if (cursus_field_can_be_assumed (field))
    cursus_record_set_assumed (copy, field, FALSE);
}

/* What cannot stand in a file at all, whatever the field. */
static void
check_text (Setting *setting)
{
  if (*setting->language != '\0' &&
      !cursus_language_is_valid (setting->language, strlen (setting->language)))
    g_set_error (&setting->error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
                 /* Translators: what was given as a language */
                 _ ("“%s” is not a language such as “de” or “pt-BR”."), setting->language);
  else if (strlen (setting->text) > CURSUS_TEXT_SIZE_MAX)
    g_set_error (&setting->error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE,
                 /* Translators: a number */
                 _ ("This text is too long; a text can have at most %u characters."),
                 (guint) CURSUS_TEXT_SIZE_MAX);
}

CursusProject *
cursus_set_field (const CursusProject *project, const char *const *ids, guint n,
                  const CursusFieldValue *value, GError **error)
{
  const char      *text = value->text != NULL ? value->text : "";
  g_autofree char *printable = dup_printable (text);
  Setting          setting = { value, value->language, printable, NULL };
  CursusProject   *next = NULL;

  if (setting.language == NULL || *setting.language == '\0')
    setting.language = cursus_project_get_language (project);

  check_text (&setting);
  if (setting.error == NULL)
    next = cursus_rewrite (project, ids, n, set_field, &setting);
  if (setting.error == NULL)
    return next;

  g_clear_pointer (&next, cursus_project_unref);
  g_propagate_error (error, setting.error);
  return NULL;
}

/* --- marks --- */

/* The mark that a module is to have, given the one that it has. */
static CursusRecord *
mark_new (const CursusMark *before, const CursusMarkWish *wish)
{
  CursusMark *mark = before != NULL ? cursus_mark_copy (before) : cursus_mark_new (NULL);

  cursus_record_set_string (&mark->record, &mark->tag, wish->tag);
  mark->level = MIN (wish->level, 3);
  if (wish->assessed >= 0)
    mark->is_assessed = wish->assessed > 0;
  mark->record.assumed = 0;
  return &mark->record;
}

static void
set_mark (CursusRecord *copy, gpointer data)
{
  const CursusMarkWish *wish = data;
  CursusModule         *module = (CursusModule *) copy;
  const CursusMark     *before;
  g_autoptr (CursusRecord) mark = NULL;
  guint at;

  if (copy->table != &cursus_module_table)
    return;

  before = cursus_module_lookup_mark (module, wish->tag);
  if (wish->level > 0)
    mark = mark_new (before, wish);
  at = MIN (cursus_module_find_mark (module, wish->tag), cursus_records_n (module->marks));
  cursus_record_set_records (
    copy, &module->marks,
    cursus_records_splice (module->marks, at, before != NULL ? 1 : 0, &mark, mark != NULL ? 1 : 0));
}

CursusProject *
cursus_set_mark (const CursusProject *project, const char *const *ids, guint n,
                 const CursusMarkWish *wish)
{
  if (wish->level > 0 && cursus_project_lookup_tag (project, wish->tag) == NULL)
    return cursus_project_ref (project);
  return cursus_rewrite (project, ids, n, set_mark, (gpointer) wish);
}

/* --- confirmed --- */

static void
confirm_parts (CursusRecord *copy, const CursusField *field)
{
  const CursusRecords *parts = RECORDS (copy, field);
  g_autoptr (GPtrArray) confirmed =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  gboolean is_assumed = FALSE;

  for (guint i = 0; i < cursus_records_n (parts); i++)
    is_assumed = is_assumed || parts->items[i]->n_assumed > 0;
  if (!is_assumed)
    return;

  for (guint i = 0; i < parts->n; i++)
    {
      CursusRecord *part = cursus_record_copy (parts->items[i]);

      part->assumed = 0;
      for (guint f = 0; f < part->table->n_fields; f++)
        if (cursus_field_has_parts (&part->table->fields[f]))
          confirm_parts (part, &part->table->fields[f]);
      g_ptr_array_add (confirmed, part);
    }
  cursus_record_set_records (
    copy, &RECORDS (copy, field),
    cursus_records_new ((CursusRecord *const *) confirmed->pdata, confirmed->len));
}

static void
confirm (CursusRecord *copy, gpointer data)
{
  const char *name = data;

  for (guint i = 0; i < copy->table->n_fields; i++)
    {
      const CursusField *field = &copy->table->fields[i];

      if (name != NULL && field != cursus_table_lookup_field (copy->table, name))
        continue;
      if (cursus_field_has_parts (field))
        confirm_parts (copy, field);
      if (cursus_field_can_be_assumed (field))
        cursus_record_set_assumed (copy, field, FALSE);
    }
  if (name == NULL)
    copy->assumed = 0;
}

CursusProject *
cursus_confirm (const CursusProject *project, const char *const *ids, guint n, const char *field)
{
  return cursus_rewrite (project, ids, n, confirm, (gpointer) field);
}
