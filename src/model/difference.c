/* difference.c - what turns one record into another, as changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/difference.h"

#include "model/value-text.h"
#include "model/value.h"

#include <string.h>

#define TEXT(record, field) G_STRUCT_MEMBER (CursusText *, record, (field)->offset)
#define STRINGS(record, field) G_STRUCT_MEMBER (CursusStrings *, record, (field)->offset)
#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

/* An attribute or a plain element as it stands in a file; NULL if nothing is stated. */
static char *
dup_plain_value (const CursusRecord *record, const CursusField *field)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (cursus_value_format (record, field, text))
    return g_string_free (g_steal_pointer (&text), FALSE);
  return g_strdup (cursus_foreign_get_value (record->foreign, field->name));
}

static void
take_strings (CursusSide *side, const char *name, const CursusStrings *strings)
{
  CursusStrings **member = strcmp (name, "lecturer") == 0 ? &side->lecturers : &side->partners;

  cursus_record_set_strings (&side->record, member, cursus_strings_ref ((CursusStrings *) strings));
}

CursusSide *
cursus_side_new_for_value (const CursusTable *table, const CursusRecord *record,
                           const CursusField *field, const char *language)
{
  g_autoptr (CursusSide) side = (CursusSide *) cursus_record_new (table, NULL);
  g_autofree char *text = NULL;

  if (field->type == CURSUS_FIELD_TEXT)
    text = g_strdup (cursus_text_get (TEXT (record, field), language));
  else if (field->type == CURSUS_FIELD_STRINGS && STRINGS (record, field) != NULL)
    take_strings (side, field->name, STRINGS (record, field));
  else if (field->type == CURSUS_FIELD_RECORDS && RECORDS (record, field) != NULL)
    cursus_record_set_records (&side->record, &side->records,
                               cursus_records_ref (RECORDS (record, field)));
  else if (field->type != CURSUS_FIELD_STRINGS && field->type != CURSUS_FIELD_RECORDS &&
           field->type != CURSUS_FIELD_PROJECT)
    text = dup_plain_value (record, field);

  cursus_record_set_string (&side->record, &side->text, text);
  if (side->text == NULL && side->lecturers == NULL && side->partners == NULL &&
      side->records == NULL)
    return NULL;
  return g_steal_pointer (&side);
}

static void
append_set (const CursusRecord *from, const CursusRecord *to, const CursusField *field,
            const char *language, GPtrArray *changes)
{
  gboolean is_text = field->type == CURSUS_FIELD_TEXT;
  g_autoptr (CursusSide) old = cursus_side_new_for_value (&cursus_old_table, from, field, language);
  g_autoptr (CursusSide) new = cursus_side_new_for_value (&cursus_new_table, to, field, language);

  g_ptr_array_add (changes,
                   cursus_set_new_for (from->id, field->name,
                                       is_text && *language != '\0' ? language : NULL, old, new));
}

/* Appends a change for each language in which @from and @to differ, looked for among those of
 * @among. */
static void
append_text_languages (const CursusRecord *from, const CursusRecord *to, const CursusField *field,
                       const CursusText *among, GPtrArray *changes)
{
  for (guint i = 0; i < cursus_text_n (among); i++)
    {
      const char *language;
      const char *before;
      const char *after;

      cursus_text_nth (among, i, &language);
      before = cursus_text_get (TEXT (from, field), language);
      after = cursus_text_get (TEXT (to, field), language);
      /* What both have is found among those of @from already. */
      if (g_strcmp0 (before, after) != 0 && (among == TEXT (from, field) || before == NULL))
        append_set (from, to, field, language, changes);
    }
}

/* Whether the same records with ids stand in both lists in the same order. */
static gboolean
are_alike (const CursusRecords *from, const CursusRecords *to)
{
  if (cursus_records_n (from) != cursus_records_n (to))
    return FALSE;

  for (guint i = 0; i < cursus_records_n (from); i++)
    if (from->items[i]->id == NULL || from->items[i]->table != to->items[i]->table ||
        g_strcmp0 (from->items[i]->id, to->items[i]->id) != 0)
      return FALSE;
  return TRUE;
}

/* What a change quotes is set with the whole change. */
static gboolean
can_be_set (const CursusRecord *from, const CursusRecord *to)
{
  for (guint i = 0; i < from->table->n_fields; i++)
    {
      const CursusField *field = &from->table->fields[i];

      if ((field->flags & CURSUS_FIELD_QUOTED) && !cursus_value_equal (from, to, field))
        return FALSE;
    }
  return TRUE;
}

static gboolean
can_be_set_one_by_one (const CursusRecords *from, const CursusRecords *to)
{
  if (!are_alike (from, to))
    return FALSE;

  for (guint i = 0; i < cursus_records_n (from); i++)
    if (!can_be_set (from->items[i], to->items[i]))
      return FALSE;
  return TRUE;
}

static gboolean
have_same_value (const CursusRecord *from, const CursusRecord *to, const CursusField *field)
{
  return cursus_value_equal (from, to, field) &&
         g_strcmp0 (cursus_foreign_get_value (from->foreign, field->name),
                    cursus_foreign_get_value (to->foreign, field->name)) == 0;
}

void
cursus_record_difference (const CursusRecord *from, const CursusRecord *to, GPtrArray *changes)
{
  if (from == to)
    return;

  for (guint i = 0; i < from->table->n_fields; i++)
    {
      const CursusField *field = &from->table->fields[i];

      if (field->type == CURSUS_FIELD_IDENTIFIER || field->type == CURSUS_FIELD_NESTED ||
          have_same_value (from, to, field))
        continue;

      if (field->type == CURSUS_FIELD_TEXT)
        {
          append_text_languages (from, to, field, TEXT (from, field), changes);
          append_text_languages (from, to, field, TEXT (to, field), changes);
        }
      else if (field->type == CURSUS_FIELD_RECORDS &&
               can_be_set_one_by_one (RECORDS (from, field), RECORDS (to, field)))
        for (guint p = 0; p < cursus_records_n (RECORDS (from, field)); p++)
          cursus_record_difference (RECORDS (from, field)->items[p], RECORDS (to, field)->items[p],
                                    changes);
      else
        append_set (from, to, field, "", changes);
    }
}
