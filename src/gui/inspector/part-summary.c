/* part-summary.c - a record of a list in two lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/part-summary.h"

#include "facts/term-name.h"
#include "gui/inspector/option.h"
#include "gui/inspector/value-words.h"
#include "model/field-title.h"
#include "model/value-text.h"
#include "model/value.h"

#include <string.h>

/* The fields that may say what a record is called, the best first. */
static const char *const names[] = { "title",   "text", "module", "group",
                                     "edition", "type", "form",   NULL };

static char *
dup_words (CursusWorkspace *workspace, const CursusRecord *record, const CursusField *field)
{
  g_autoptr (GString) value = NULL;
  g_autofree char *words = NULL;
  g_autofree char *unit = NULL;

  if (field->type == CURSUS_FIELD_TEXT)
    return g_strdup (cursus_workspace_show_text (
      workspace, G_STRUCT_MEMBER (CursusText *, record, field->offset)));
  if (field->type == CURSUS_FIELD_CHOICE)
    return g_strdup (cursus_choice_title (field, G_STRUCT_MEMBER (int, record, field->offset)));

  value = g_string_new (NULL);
  if (!cursus_value_format (record, field, value))
    return NULL;
  if (field->type == CURSUS_FIELD_REFERENCE)
    return cursus_record_title_dup (workspace, value->str);
  words = cursus_value_to_words (field, value->str);
  unit = cursus_value_unit_dup (cursus_workspace_get_project (workspace), record, field);
  return unit != NULL ? g_strjoin (" ", words, unit, NULL) : g_steal_pointer (&words);
}

/* Outcomes by their codes only: their titles are sentences. */
static char *
dup_references (CursusWorkspace *workspace, const CursusRecord *record, const CursusField *field)
{
  const CursusStrings *ids = G_STRUCT_MEMBER (CursusStrings *, record, field->offset);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  GString             *words = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (ids); i++)
    {
      const CursusRecord *target = cursus_project_lookup (project, ids->items[i], NULL);
      g_autofree char    *title = NULL;

      if (target != NULL && target->table == &cursus_outcome_table)
        title = g_strdup (((const CursusOutcome *) target)->code);
      else
        title = cursus_record_title_dup (workspace, ids->items[i]);
      if (title != NULL)
        g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", title);
    }
  return g_string_free (words, words->len == 0);
}

static gboolean
belongs_to_caption (const CursusField *field)
{
  if (field->type == CURSUS_FIELD_FLAG || field->type == CURSUS_FIELD_TEXT ||
      field->type == CURSUS_FIELD_STRINGS || field->type == CURSUS_FIELD_RECORDS ||
      field->type == CURSUS_FIELD_IDENTIFIER || field->type == CURSUS_FIELD_ASSUMED ||
      field->type == CURSUS_FIELD_PROJECT)
    return FALSE;
  return strcmp (field->name, "source") != 0 && strcmp (field->name, "domain") != 0;
}

static char *
dup_caption (CursusWorkspace *workspace, const CursusRecord *record, const CursusField *title)
{
  GString *caption = g_string_new (NULL);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];
      g_autofree char   *words = NULL;

      if (field == title || !belongs_to_caption (field) || !cursus_value_is_stated (record, field))
        continue;
      words = field->type == CURSUS_FIELD_REFERENCES ? dup_references (workspace, record, field) :
                                                       dup_words (workspace, record, field);
      if (words != NULL && *words != '\0')
        g_string_append_printf (caption, "%s%s", caption->len > 0 ? " · " : "", words);
    }
  return g_string_free (caption, FALSE);
}

char *
cursus_part_summary_dup (CursusWorkspace *workspace, const CursusRecord *record, char **caption)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (workspace);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const CursusField *field = cursus_table_lookup_field (record->table, names[i]);
      char              *words = NULL;

      if (field == NULL)
        continue;
      words = dup_words (workspace, record, field);
      if (words != NULL && *words != '\0')
        {
          *caption = dup_caption (workspace, record, field);
          return words;
        }
      g_free (words);
    }

  *caption = dup_caption (workspace, record, NULL);
  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    if (plan->terms->items[i] == record)
      return cursus_term_name_dup ((const CursusTerm *) record, i);
  return g_strdup (cursus_table_title (record->table));
}

const char *
cursus_part_goal (const CursusRecord *record)
{
  if (record->table == &cursus_term_table)
    return record->id;
  if (record->table == &cursus_place_table)
    return cursus_place_get_id ((const CursusPlace *) record);
  if (record->table == &cursus_member_table)
    return ((const CursusMember *) record)->module;
  if (record->table == &cursus_wish_table)
    return ((const CursusWish *) record)->module;
  return NULL;
}
