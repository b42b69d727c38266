/* value-text.c - the value of a field, as it is written in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value-text.h"

#include "base/date.h"
#include "base/identifier.h"
#include "base/language.h"
#include "model/value.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define STRING(record, field) G_STRUCT_MEMBER (char *, record, (field)->offset)
#define STRINGS(record, field) G_STRUCT_MEMBER (CursusStrings *, record, (field)->offset)
#define DECIMALS(record, field) G_STRUCT_MEMBER (CursusDecimals *, record, (field)->offset)
#define WORD(record, field) G_STRUCT_MEMBER (gint32, record, (field)->offset)

typedef gboolean (*IsValid) (const char *text, gsize length);

static gboolean
is_any (const char *text, gsize length)
{
  return TRUE;
}

/* A field of education and training, ISCED-F 2013: two digits for a broad field to four. */
static gboolean
is_code (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return length >= 2 && length <= 4;
}

static gboolean
is_letters (const char *text, gsize length)
{
  guint n = 0;

  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    if (!g_unichar_isalpha (g_utf8_get_char (at)) || ++n > 3)
      return FALSE;
  return n > 0;
}

static gboolean
is_space (char character)
{
  return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

static void
trim (const char **text, gsize *length)
{
  while (*length > 0 && is_space ((*text)[*length - 1]))
    (*length)--;
  while (*length > 0 && is_space (**text))
    {
      (*text)++;
      (*length)--;
    }
}

/* Gives the next word at *@text, which moves behind it; 0 at the end. */
static gsize
next_word (const char **text, gsize *rest, const char **word)
{
  gsize length = 0;

  trim (text, rest);
  *word = *text;
  while (length < *rest && !is_space ((*text)[length]))
    length++;
  *text += length;
  *rest -= length;
  return length;
}

static guint
count_words (const char *text, gsize length)
{
  const char *word;
  guint       n = 0;

  while (next_word (&text, &length, &word) > 0)
    n++;
  return n;
}

/* What a string, or each string of a list, must be. */
static IsValid
field_is_valid (const CursusField *field)
{
  switch (field->type)
    {
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_REFERENCES:
    case CURSUS_FIELD_NAMES:
    case CURSUS_FIELD_NESTED:
      return cursus_identifier_is_valid;
    case CURSUS_FIELD_LETTERS:
      return is_letters;
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_LANGUAGES:
      return cursus_language_is_valid;
    case CURSUS_FIELD_MOMENT:
      return cursus_moment_is_valid;
    case CURSUS_FIELD_CODES:
      return is_code;
    case CURSUS_FIELD_ASSUMED:
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_STRINGS:
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_INTEGER:
    case CURSUS_FIELD_CHOICE:
    case CURSUS_FIELD_COLOUR:
    case CURSUS_FIELD_FLAG:
    case CURSUS_FIELD_DATE:
    case CURSUS_FIELD_DECIMALS:
    case CURSUS_FIELD_TEXT:
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      return is_any;
    }
  g_assert_not_reached ();
}

static gboolean
parse_string (CursusRecord *record, const CursusField *field, const char *text, gsize length,
              CursusPool *pool)
{
  if (!field_is_valid (field) (text, length))
    return FALSE;
  if (length > 0 || (field->flags & CURSUS_FIELD_EMPTY_COUNTS))
    STRING (record, field) = cursus_pool_get (pool, text, length);
  return TRUE;
}

static gboolean
parse_strings (CursusRecord *record, const CursusField *field, const char *text, gsize length,
               CursusPool *pool)
{
  g_autoptr (CursusStrings) words =
    cursus_strings_new_empty (cursus_pool_get_memory (pool), count_words (text, length));
  IsValid     is_valid = field_is_valid (field);
  const char *word;
  gsize       word_length;

  for (guint i = 0; (word_length = next_word (&text, &length, &word)) > 0; i++)
    {
      if (!is_valid (word, word_length))
        return FALSE;
      words->items[i] = cursus_pool_get (pool, word, word_length);
    }

  STRINGS (record, field) = g_steal_pointer (&words);
  return STRINGS (record, field) != NULL;
}

static gboolean
parse_decimals (CursusRecord *record, const CursusField *field, const char *text, gsize length)
{
  g_autoptr (GArray) decimals = g_array_new (FALSE, FALSE, sizeof (CursusDecimal));
  const char *word;
  gsize       word_length;

  while ((word_length = next_word (&text, &length, &word)) > 0)
    {
      CursusDecimal decimal;

      if (!cursus_decimal_parse (word, word_length, &decimal))
        return FALSE;
      g_array_append_val (decimals, decimal);
    }

  DECIMALS (record, field) =
    cursus_decimals_new ((const CursusDecimal *) (gpointer) decimals->data, decimals->len);
  return decimals->len > 0;
}

static gboolean
parse_choice (CursusRecord *record, const CursusField *field, const char *text, gsize length)
{
  for (int i = 0; field->choices[i] != NULL; i++)
    if (strlen (field->choices[i]) == length && memcmp (field->choices[i], text, length) == 0)
      {
        WORD (record, field) = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
parse_colour (CursusRecord *record, const CursusField *field, const char *text, gsize length)
{
  int colour = 0;

  if (length != 7 || text[0] != '#')
    return FALSE;
  for (guint i = 1; i < 7; i++)
    {
      if (!g_ascii_isxdigit (text[i]))
        return FALSE;
      colour = colour * 16 + g_ascii_xdigit_value (text[i]);
    }

  WORD (record, field) = colour;
  return TRUE;
}

/* The field that is called so in a list of assumed ones. */
static const CursusField *
lookup_assumable (const CursusTable *table, const char *name, gsize length)
{
  char               key[CURSUS_IDENTIFIER_MAX + 1];
  const CursusField *field;

  if (length > CURSUS_IDENTIFIER_MAX)
    return NULL;

  memcpy (key, name, length);
  key[length] = '\0';
  field = cursus_table_lookup_field (table, key);
  return field != NULL && cursus_field_can_be_assumed (field) ? field : NULL;
}

static gboolean
parse_assumed (CursusRecord *record, const char *text, gsize length)
{
  const char *word;
  gsize       word_length;

  if (length == 1 && *text == '*')
    {
      record->assumed = CURSUS_ASSUMED_ALL;
      return TRUE;
    }

  while ((word_length = next_word (&text, &length, &word)) > 0)
    {
      const CursusField *field = lookup_assumable (record->table, word, word_length);

      if (field == NULL)
        return FALSE;
      record->assumed |= G_GUINT64_CONSTANT (1) << (field - record->table->fields);
    }
  return record->assumed != 0;
}

static gboolean
parse (CursusRecord *record, const CursusField *field, const char *text, gsize length,
       CursusPool *pool)
{
  switch (field->type)
    {
    case CURSUS_FIELD_ASSUMED:
      return parse_assumed (record, text, length);
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_LETTERS:
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_MOMENT:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_NESTED:
      return parse_string (record, field, text, length, pool);
    case CURSUS_FIELD_REFERENCES:
    case CURSUS_FIELD_LANGUAGES:
    case CURSUS_FIELD_CODES:
    case CURSUS_FIELD_NAMES:
      return parse_strings (record, field, text, length, pool);
    case CURSUS_FIELD_DECIMALS:
      return parse_decimals (record, field, text, length);
    case CURSUS_FIELD_DECIMAL:
      return cursus_decimal_parse (text, length, &WORD (record, field));
    case CURSUS_FIELD_INTEGER:
      return cursus_integer_parse (text, length, field->minimum, field->maximum,
                                   &WORD (record, field));
    case CURSUS_FIELD_CHOICE:
      return parse_choice (record, field, text, length);
    case CURSUS_FIELD_COLOUR:
      return parse_colour (record, field, text, length);
    case CURSUS_FIELD_FLAG:
      WORD (record, field) = TRUE;
      return length == 3 && memcmp (text, "yes", 3) == 0;
    case CURSUS_FIELD_DATE:
      return cursus_date_parse (text, length, (CursusDate *) &WORD (record, field));
    case CURSUS_FIELD_STRINGS:
    case CURSUS_FIELD_TEXT:
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      break;
    }
  g_return_val_if_reached (FALSE);
}

gboolean
cursus_value_parse (CursusRecord *record, const CursusField *field, const char *text, gsize length,
                    CursusPool *pool)
{
  g_assert (!record->is_sealed);

  cursus_value_clear (record, field);
  if (field->type != CURSUS_FIELD_STRING)
    trim (&text, &length);

  if (parse (record, field, text, length, pool))
    return TRUE;

  cursus_value_clear (record, field);
  return FALSE;
}

static void
format_strings (const CursusStrings *strings, GString *out)
{
  for (guint i = 0; i < cursus_strings_n (strings); i++)
    {
      if (i > 0)
        g_string_append_c (out, ' ');
      g_string_append (out, strings->items[i]);
    }
}

static void
format_decimal (CursusDecimal decimal, GString *out)
{
  char  buffer[CURSUS_NUMBER_SIZE];
  guint length = cursus_decimal_format (decimal, buffer);

  g_string_append_len (out, buffer, length);
}

static void
format_assumed (const CursusRecord *record, GString *out)
{
  gboolean is_first = TRUE;

  if (record->assumed & CURSUS_ASSUMED_ALL)
    {
      g_string_append_c (out, '*');
      return;
    }

  for (guint i = 0; i < record->table->n_fields; i++)
    if (record->assumed & (G_GUINT64_CONSTANT (1) << i))
      {
        if (!is_first)
          g_string_append_c (out, ' ');
        g_string_append (out, record->table->fields[i].name);
        is_first = FALSE;
      }
}

static void
format_word (int word, const CursusField *field, GString *out)
{
  char buffer[CURSUS_DATE_SIZE];

  if (field->type == CURSUS_FIELD_DECIMAL)
    format_decimal (word, out);
  else if (field->type == CURSUS_FIELD_CHOICE)
    g_string_append (out, field->choices[word]);
  else if (field->type == CURSUS_FIELD_COLOUR)
    g_string_append_printf (out, "#%06x", (guint) word);
  else if (field->type == CURSUS_FIELD_FLAG)
    g_string_append (out, "yes");
  else if (field->type == CURSUS_FIELD_DATE)
    {
      cursus_date_format ((CursusDate) word, buffer);
      g_string_append (out, buffer);
    }
  else
    g_string_append_printf (out, "%d", word);
}

gboolean
cursus_value_format (const CursusRecord *record, const CursusField *field, GString *out)
{
  if (!cursus_value_is_stated (record, field))
    return FALSE;

  switch (field->type)
    {
    case CURSUS_FIELD_ASSUMED:
      format_assumed (record, out);
      return TRUE;
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_LETTERS:
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_MOMENT:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_NESTED:
      g_string_append (out, STRING (record, field));
      return TRUE;
    case CURSUS_FIELD_REFERENCES:
    case CURSUS_FIELD_LANGUAGES:
    case CURSUS_FIELD_CODES:
    case CURSUS_FIELD_NAMES:
      format_strings (STRINGS (record, field), out);
      return TRUE;
    case CURSUS_FIELD_DECIMALS:
      for (guint i = 0; i < DECIMALS (record, field)->n; i++)
        {
          if (i > 0)
            g_string_append_c (out, ' ');
          format_decimal (DECIMALS (record, field)->items[i], out);
        }
      return TRUE;
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_INTEGER:
    case CURSUS_FIELD_CHOICE:
    case CURSUS_FIELD_COLOUR:
    case CURSUS_FIELD_FLAG:
    case CURSUS_FIELD_DATE:
      format_word (WORD (record, field), field, out);
      return TRUE;
    case CURSUS_FIELD_STRINGS:
    case CURSUS_FIELD_TEXT:
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      break;
    }
  g_return_val_if_reached (FALSE);
}

static char *
describe_choice (const CursusField *field)
{
  g_autofree char *words = g_strjoinv (", ", (char **) field->choices);

  /* Translators: words as they stand in a file; like the next phrases, what a value must be */
  return g_strdup_printf (_ ("one of %s"), words);
}

static char *
describe_assumed (const CursusTable *table)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < table->n_fields; i++)
    if (cursus_field_can_be_assumed (&table->fields[i]))
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", table->fields[i].name);

  /* Translators: a list of names as they stand in a file */
  return g_strdup_printf (_ ("“*”, or names from this list, separated by spaces: %s"), names->str);
}

char *
cursus_value_describe (const CursusTable *table, const CursusField *field)
{
  switch (field->type)
    {
    case CURSUS_FIELD_ASSUMED:
      return describe_assumed (table);
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_NESTED:
      return g_strdup_printf (
        /* Translators: the largest number of characters */
        _ ("an id of at most %d letters, digits and . - _ that begins with a letter or _"),
        CURSUS_IDENTIFIER_MAX);
    case CURSUS_FIELD_REFERENCES:
      return g_strdup (_ ("one or more ids, separated by spaces"));
    case CURSUS_FIELD_NAME:
      return g_strdup (_ ("a name of letters, digits and . - _ that begins with a letter or _"));
    case CURSUS_FIELD_NAMES:
      return g_strdup (_ ("one or more names, separated by spaces"));
    case CURSUS_FIELD_LETTERS:
      return g_strdup (_ ("one to three letters"));
    case CURSUS_FIELD_LANGUAGE:
      return g_strdup (_ ("a language such as “de” or “pt-BR”"));
    case CURSUS_FIELD_LANGUAGES:
      return g_strdup (_ ("one or more languages such as “de”, separated by spaces"));
    case CURSUS_FIELD_MOMENT:
      return g_strdup (_ ("a date and time such as 2026-11-03T09:12:00Z"));
    case CURSUS_FIELD_DATE:
      return g_strdup (_ ("a date such as 2026-11-02"));
    case CURSUS_FIELD_DECIMAL:
      return g_strdup (_ ("a number up to 9999999.99 with at most two decimals, such as 7.5"));
    case CURSUS_FIELD_DECIMALS:
      return g_strdup (_ ("one or more numbers such as 7.5, separated by spaces"));
    case CURSUS_FIELD_INTEGER:
      /* Translators: the smallest and the largest value */
      return g_strdup_printf (_ ("a whole number from %d to %d"), field->minimum, field->maximum);
    case CURSUS_FIELD_CHOICE:
      return describe_choice (field);
    case CURSUS_FIELD_COLOUR:
      return g_strdup (_ ("a colour such as #e66100"));
    case CURSUS_FIELD_FLAG:
      return g_strdup (_ ("“yes”, or left out"));
    case CURSUS_FIELD_CODES:
      return g_strdup (_ ("one or more codes of two to four digits, separated by spaces"));
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_STRINGS:
    case CURSUS_FIELD_TEXT:
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      break;
    }
  return g_strdup (_ ("a text"));
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Ids in an order of their own, so that the order in the file does not matter. */
static void
format_sorted (const CursusStrings *strings, GString *out)
{
  guint             n = cursus_strings_n (strings);
  g_autofree char **sorted = NULL;

  if (n == 0)
    return;

  sorted = g_memdup2 (strings->items, n * sizeof (char *));
  qsort (sorted, n, sizeof (char *), compare_strings);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "", sorted[i]);
}

char *
cursus_record_key (const CursusRecord *record)
{
  g_autoptr (GString) key = g_string_new (record->id);
  gboolean has_key = record->id != NULL;

  for (guint i = 0; record->id == NULL && i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];

      if (!(field->flags & CURSUS_FIELD_KEY))
        continue;
      has_key = TRUE;
      if (field->type == CURSUS_FIELD_REFERENCES)
        format_sorted (STRINGS (record, field), key);
      else
        cursus_value_format (record, field, key);
    }

  return has_key ? g_string_free (g_steal_pointer (&key), FALSE) : NULL;
}
