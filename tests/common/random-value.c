/* random-value.c - random values for every type of field, odd ones above all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-value.h"

#include "base/date.h"
#include "base/identifier.h"

#include <string.h>

#define MEMBER(type, record, field) G_STRUCT_MEMBER (type, record, (field)->offset)

static const char *const languages[] = {
  "de", "en", "de-AT", "zh-Hant-TW", "AR", "x-klingon", NULL
};

/* Letters that may begin a name, in the old editions of XML and in the new ones. */
static const char *const name_starts[] = {
  "a", "Z", "_", "é", "ß", "Ж", "א", "م", "名", "한", NULL
};
static const char *const name_parts[] = { "b",         "-", ".", "_",        "9",
                                          "e\xcc\x81", "ü", "Ω", "\xc2\xb7", NULL };
static const char *const letters[] = { "A", "b", "Ä", "ß", "Ж", "א", "あ", "名", "한", NULL };

static const char *const pieces[] = {
  "word",
  "Grüße",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n* item\n",
  "\r",
  "\r\n",
  "&",
  "<",
  ">",
  "\"",
  "'",
  "<b>&amp;</b>",
  "]]>",
  "<![CDATA[",
  "<!-- -->",
  "&#10;",
  "%s",
  "\\",
  "**Markdown** [link](https://example.org/?a=1&b=2)",
  "e\xcc\x81\xcc\xa7",                            /* two accents that combine */
  "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",             /* from right to left */
  "\xe2\x80\xab\xd8\xb9\xd8\xb1\xe2\x80\xac",     /* and said so */
  "\xf0\x9d\x94\xb8",                             /* beyond 16 bits */
  "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac", /* one sign of three characters */
  "\xc2\xa0",                                     /* a space that is none to XML */
  "\xc2\x85",                                     /* what XML 1.1 takes for a line end */
  "\xe2\x80\xa8",                                 /* and another one */
  "\xef\xbb\xbf",                                 /* a byte order mark */
  "\x7f",
  "\xed\x9f\xbf",     /* U+D7FF */
  "\xee\x80\x80",     /* U+E000 */
  "\xef\xbf\xbd",     /* U+FFFD, the last before two that XML does not have */
  "\xf4\x8f\xbf\xbf", /* U+10FFFF */
  NULL,
};

RandomValues
random_values_new (guint32 seed)
{
  return (RandomValues){ g_rand_new_with_seed (seed), g_ptr_array_new_with_free_func (g_free),
                         "de" };
}

void
random_values_clear (RandomValues *values)
{
  g_clear_pointer (&values->rand, g_rand_free);
  g_clear_pointer (&values->ids, g_ptr_array_unref);
}

guint
random_below (const RandomValues *values, guint n)
{
  return (guint) g_rand_int_range (values->rand, 0, (gint32) n);
}

gboolean
random_chance (const RandomValues *values, guint percent)
{
  return random_below (values, 100) < percent;
}

const char *
random_word (const RandomValues *values, const char *const *words)
{
  return words[random_below (values, g_strv_length ((char **) words))];
}

char *
random_string (const RandomValues *values)
{
  GString *string = g_string_new (NULL);
  guint    n = 1 + random_below (values, 6);

  /* A text longer than what a parser looks at in one go. */
  if (random_chance (values, 1))
    n = 3000;
  for (guint i = 0; i < n; i++)
    g_string_append (string, random_word (values, pieces));
  return g_string_free (string, FALSE);
}

static char *
make_name (const RandomValues *values)
{
  GString *name = g_string_new (random_word (values, name_starts));
  guint    n = random_chance (values, 5) ? CURSUS_IDENTIFIER_MAX - 3 : random_below (values, 4);

  for (guint i = 0; i < n && g_utf8_strlen (name->str, -1) < CURSUS_IDENTIFIER_MAX - 1; i++)
    g_string_append (name, random_word (values, name_parts));
  return g_string_free (name, FALSE);
}

/* Ids differ in the number that they end with. */
char *
random_id (RandomValues *values)
{
  g_autofree char *name = make_name (values);
  glong            length = MIN (g_utf8_strlen (name, -1), CURSUS_IDENTIFIER_MAX - 8);
  char            *id;

  *g_utf8_offset_to_pointer (name, length) = '\0';
  id = g_strdup_printf ("%s.-%u", name, values->ids->len);
  g_ptr_array_add (values->ids, g_strdup (id));
  return id;
}

/* One of the ids that there are, or one that there is not. */
static char *
make_reference (const RandomValues *values)
{
  if (values->ids->len > 0 && random_chance (values, 70))
    return g_strdup (g_ptr_array_index (values->ids, random_below (values, values->ids->len)));
  return make_name (values);
}

static char *
make_letters (const RandomValues *values)
{
  GString *string = g_string_new (NULL);
  guint    n = 1 + random_below (values, 3);

  for (guint i = 0; i < n; i++)
    g_string_append (string, random_word (values, letters));
  return g_string_free (string, FALSE);
}

static CursusDate
make_date (const RandomValues *values)
{
  static const CursusDate odd[] = { CURSUS_DATE (1, 1, 1), CURSUS_DATE (9999, 12, 31),
                                    CURSUS_DATE (2024, 2, 29) };

  if (random_chance (values, 30))
    return odd[random_below (values, G_N_ELEMENTS (odd))];
  return CURSUS_DATE (1 + random_below (values, 9999), 1 + random_below (values, 12),
                      1 + random_below (values, 28));
}

static char *
make_moment (const RandomValues *values)
{
  char day[CURSUS_DATE_SIZE];

  cursus_date_format (make_date (values), day);
  return g_strdup_printf ("%sT%02u:%02u:%02uZ", day, random_below (values, 24),
                          random_below (values, 60), random_below (values, 60));
}

static CursusDecimal
make_decimal (const RandomValues *values)
{
  static const CursusDecimal odd[] = { 0, 1, 10, 99, 100, CURSUS_DECIMAL_MAX };

  if (random_chance (values, 40))
    return odd[random_below (values, G_N_ELEMENTS (odd))];
  return (CursusDecimal) random_below (values, 100000);
}

static int
make_integer (const RandomValues *values, int minimum, int maximum)
{
  if (random_chance (values, 20))
    return minimum;
  if (random_chance (values, 20))
    return maximum;
  return g_rand_int_range (values->rand, minimum, maximum + 1);
}

/* One of the strings that a field of this type may hold, or have among others. */
static char *
make_item (const RandomValues *values, CursusFieldType type)
{
  switch ((guint) type)
    {
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_NAMES:
      return make_name (values);
    case CURSUS_FIELD_NESTED:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_REFERENCES:
      return make_reference (values);
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_LANGUAGES:
      return g_strdup (random_word (values, languages));
    case CURSUS_FIELD_LETTERS:
      return make_letters (values);
    case CURSUS_FIELD_MOMENT:
      return make_moment (values);
    case CURSUS_FIELD_CODES:
      return g_strdup_printf ("%0*u", (int) (2 + random_below (values, 3)),
                              random_below (values, 100));
    default:
      return random_string (values);
    }
}

static void
set_string (const RandomValues *values, CursusRecord *record, const CursusField *field)
{
  g_autofree char *string = make_item (values, field->type);

  if ((field->flags & CURSUS_FIELD_EMPTY_COUNTS) && random_chance (values, 30))
    *string = '\0';
  cursus_record_set_string (record, &MEMBER (char *, record, field), string);
}

static void
set_strings (const RandomValues *values, CursusRecord *record, const CursusField *field)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  guint n = 1 + random_below (values, random_chance (values, 5) ? 40 : 3);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, make_item (values, field->type));
  cursus_record_set_strings (record, &MEMBER (CursusStrings *, record, field),
                             cursus_strings_new ((const char *const *) items->pdata, n));
}

static void
set_decimals (const RandomValues *values, CursusRecord *record, const CursusField *field)
{
  CursusDecimal items[4];
  guint         n = 1 + random_below (values, G_N_ELEMENTS (items));

  for (guint i = 0; i < n; i++)
    items[i] = make_decimal (values);
  g_clear_pointer (&MEMBER (CursusDecimals *, record, field), cursus_decimals_unref);
  MEMBER (CursusDecimals *, record, field) = cursus_decimals_new (items, n);
}

static void
set_text (const RandomValues *values, CursusRecord *record, const CursusField *field)
{
  CursusText **member = &MEMBER (CursusText *, record, field);
  guint        n = random_chance (values, 70) ? 1 : 1 + random_below (values, 4);

  g_clear_pointer (member, cursus_text_unref);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *string = random_string (values);

      cursus_record_set_text (
        record, member,
        random_chance (values, 60) ? values->language : random_word (values, languages), string);
    }
}

static void
set_assumed (const RandomValues *values, CursusRecord *record)
{
  record->assumed = 0;
  for (guint i = 0; i < record->table->n_fields; i++)
    if (cursus_field_can_be_assumed (&record->table->fields[i]) && random_chance (values, 30))
      record->assumed |= G_GUINT64_CONSTANT (1) << i;
  if (record->assumed == 0)
    record->assumed = CURSUS_ASSUMED_ALL;
}

void
random_value_set (const RandomValues *values, CursusRecord *record, const CursusField *field)
{
  switch (field->type)
    {
    case CURSUS_FIELD_ASSUMED:
      set_assumed (values, record);
      return;
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_LETTERS:
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_MOMENT:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_NESTED:
      set_string (values, record, field);
      return;
    case CURSUS_FIELD_DECIMAL:
      MEMBER (gint32, record, field) = make_decimal (values);
      return;
    case CURSUS_FIELD_INTEGER:
      MEMBER (gint32, record, field) = make_integer (values, field->minimum, field->maximum);
      return;
    case CURSUS_FIELD_CHOICE:
      MEMBER (gint32, record, field) =
        (gint32) random_below (values, g_strv_length ((char **) field->choices));
      return;
    case CURSUS_FIELD_COLOUR:
      MEMBER (gint32, record, field) = make_integer (values, 0, 0xFFFFFF);
      return;
    case CURSUS_FIELD_FLAG:
      MEMBER (gint32, record, field) = TRUE;
      return;
    case CURSUS_FIELD_DATE:
      MEMBER (CursusDate, record, field) = make_date (values);
      return;
    case CURSUS_FIELD_REFERENCES:
    case CURSUS_FIELD_LANGUAGES:
    case CURSUS_FIELD_CODES:
    case CURSUS_FIELD_NAMES:
    case CURSUS_FIELD_STRINGS:
      set_strings (values, record, field);
      return;
    case CURSUS_FIELD_DECIMALS:
      set_decimals (values, record, field);
      return;
    case CURSUS_FIELD_TEXT:
      set_text (values, record, field);
      return;
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      break;
    }
  g_assert_not_reached ();
}
