/* project-difference.c - where two projects differ, for the message of a test that fails
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/project-difference.h"

#include "model/value-text.h"
#include "model/value.h"

#define MEMBER(type, record, field) G_STRUCT_MEMBER (type, record, (field)->offset)

static const char *
word (const char *text)
{
  return text != NULL ? text : "(nothing)";
}

/* Shows control characters, and leaves all letters as they are. */
static char *
escape (const char *text)
{
  char letters[128 + 1] = { 0 };

  for (guint i = 0; i < 128; i++)
    letters[i] = (char) (128 + i);
  return g_strescape (word (text), letters);
}

static char *
two_sides (const char *a, const char *b)
{
  g_autofree char *escaped_a = escape (a);
  g_autofree char *escaped_b = escape (b);

  return g_strdup_printf (": “%s”, “%s”", escaped_a, escaped_b);
}

static char *
two_numbers (guint a, guint b)
{
  return g_strdup_printf (": %u of them, %u of them", a, b);
}

static char *
item_of (const CursusForeign *foreign, guint nth)
{
  const CursusForeignItem *item;

  if (foreign == NULL || nth >= foreign->n)
    return NULL;

  item = &foreign->items[nth];
  return g_strdup_printf ("type %d, in “%s”, at “%s”: %s", (int) item->type, item->in, item->at,
                          item->text);
}

static char *
foreign_difference (const CursusForeign *a, const CursusForeign *b)
{
  for (guint i = 0;; i++)
    {
      g_autofree char *one = item_of (a, i);
      g_autofree char *other = item_of (b, i);
      g_autofree char *sides = NULL;

      if (one == NULL && other == NULL)
        return NULL;
      if (g_strcmp0 (one, other) == 0)
        continue;
      sides = two_sides (one, other);
      return g_strdup_printf (" > foreign %u%s", i, sides);
    }
}

static char *
words_of_text (const CursusText *text)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < cursus_text_n (text); i++)
    {
      const char *language;
      const char *string = cursus_text_nth (text, i, &language);

      g_string_append_printf (words, "[%s] %s ", language, string);
    }
  return g_string_free (words, FALSE);
}

/* The value of a field in words, whatever it is. */
static char *
words_of (const CursusRecord *record, const CursusField *field)
{
  GString *words;

  if (!cursus_value_is_stated (record, field))
    return NULL;
  if (field->type == CURSUS_FIELD_TEXT)
    return words_of_text (MEMBER (CursusText *, record, field));
  if (field->type == CURSUS_FIELD_PROJECT)
    return g_strdup ("a project");

  words = g_string_new (NULL);
  if (field->type == CURSUS_FIELD_STRINGS)
    for (guint i = 0; i < MEMBER (CursusStrings *, record, field)->n; i++)
      g_string_append_printf (words, "[%s] ", MEMBER (CursusStrings *, record, field)->items[i]);
  else
    cursus_value_format (record, field, words);
  return g_string_free (words, FALSE);
}

static char *record_difference (const CursusRecord *a, const CursusRecord *b);

static char *
records_difference (const CursusRecords *a, const CursusRecords *b)
{
  if (cursus_records_n (a) != cursus_records_n (b))
    return two_numbers (cursus_records_n (a), cursus_records_n (b));

  for (guint i = 0; i < cursus_records_n (a); i++)
    if (!cursus_record_equal (a->items[i], b->items[i]))
      return record_difference (a->items[i], b->items[i]);
  return NULL;
}

static char *
field_difference (const CursusRecord *a, const CursusRecord *b, const CursusField *field)
{
  const CursusProject *one = NULL;
  const CursusProject *other = NULL;
  g_autofree char     *a_words = NULL;
  g_autofree char     *b_words = NULL;

  if (field->type == CURSUS_FIELD_RECORDS)
    return records_difference (cursus_record_get_records (a, field),
                               cursus_record_get_records (b, field));
  if (field->type == CURSUS_FIELD_PROJECT)
    {
      one = MEMBER (CursusProject *, a, field);
      other = MEMBER (CursusProject *, b, field);
    }
  if (one != NULL && other != NULL)
    return project_difference (one, other);

  a_words = words_of (a, field);
  b_words = words_of (b, field);
  return two_sides (a_words, b_words);
}

static char *
record_difference (const CursusRecord *a, const CursusRecord *b)
{
  g_autofree char *rest = NULL;
  const char      *name = "";

  if (a->table != b->table)
    return two_sides (a->table->element, b->table->element);

  for (guint i = 0; rest == NULL && i < a->table->n_fields; i++)
    if (!cursus_value_equal (a, b, &a->table->fields[i]))
      {
        name = a->table->fields[i].name;
        rest = field_difference (a, b, &a->table->fields[i]);
      }
  if (rest == NULL)
    rest = foreign_difference (a->foreign, b->foreign);
  return g_strdup_printf (" > %s %s > %s%s", a->table->element, a->id != NULL ? a->id : "", name,
                          word (rest));
}

static char *
sequence_difference (const CursusSequence *a, const CursusSequence *b)
{
  guint n = cursus_sequence_n (a);

  for (guint i = 0; i < n && i < cursus_sequence_n (b); i++)
    if (!cursus_record_equal (cursus_sequence_nth (a, i), cursus_sequence_nth (b, i)))
      return record_difference (cursus_sequence_nth (a, i), cursus_sequence_nth (b, i));
  return n != cursus_sequence_n (b) ? two_numbers (n, cursus_sequence_n (b)) : NULL;
}

char *
project_difference (const CursusProject *a, const CursusProject *b)
{
  g_autofree char *rest = NULL;

  if (cursus_project_get_minor (a) != cursus_project_get_minor (b))
    return g_strdup_printf ("versions 1.%d, 1.%d", cursus_project_get_minor (a),
                            cursus_project_get_minor (b));
  if (!g_str_equal (cursus_project_get_language (a), cursus_project_get_language (b)))
    {
      rest = two_sides (cursus_project_get_language (a), cursus_project_get_language (b));
      return g_strdup_printf ("languages%s", rest);
    }

  for (guint type = 0; rest == NULL && type < CURSUS_N_RECORD_TYPES; type++)
    {
      rest = sequence_difference (cursus_project_get_sequence (a, type),
                                  cursus_project_get_sequence (b, type));
      if (rest != NULL)
        return g_strdup_printf ("records of type %u%s", type, rest);
    }
  rest = foreign_difference (cursus_project_get_foreign (a), cursus_project_get_foreign (b));
  return rest != NULL ? g_strdup_printf ("project%s", rest) : NULL;
}
