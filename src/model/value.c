/* value.c - the value of a field, as it is kept in memory
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value.h"

#include "base/list.h"
#include "base/text.h"

#include <string.h>

/* How the members of the field types lie in memory. */
typedef enum
{
  STORED_WORD, /* 32 bits */
  STORED_BITS, /* 64 bits */
  STORED_STRING,
  STORED_STRINGS,
  STORED_DECIMALS,
  STORED_TEXT,
  STORED_BOX,
} Storage;

static Storage
field_storage (const CursusField *field)
{
  switch (field->type)
    {
    case CURSUS_FIELD_ASSUMED:
      return STORED_BITS;
    case CURSUS_FIELD_IDENTIFIER:
    case CURSUS_FIELD_STRING:
    case CURSUS_FIELD_NAME:
    case CURSUS_FIELD_LETTERS:
    case CURSUS_FIELD_LANGUAGE:
    case CURSUS_FIELD_MOMENT:
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_NESTED:
      return STORED_STRING;
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_INTEGER:
    case CURSUS_FIELD_CHOICE:
    case CURSUS_FIELD_COLOUR:
    case CURSUS_FIELD_FLAG:
    case CURSUS_FIELD_DATE:
      return STORED_WORD;
    case CURSUS_FIELD_REFERENCES:
    case CURSUS_FIELD_LANGUAGES:
    case CURSUS_FIELD_CODES:
    case CURSUS_FIELD_NAMES:
    case CURSUS_FIELD_STRINGS:
      return STORED_STRINGS;
    case CURSUS_FIELD_DECIMALS:
      return STORED_DECIMALS;
    case CURSUS_FIELD_TEXT:
      return STORED_TEXT;
    case CURSUS_FIELD_RECORDS:
    case CURSUS_FIELD_PROJECT:
      return STORED_BOX;
    }
  g_assert_not_reached ();
}

#define WORD(record, field) G_STRUCT_MEMBER (gint32, record, (field)->offset)
#define BITS(record, field) G_STRUCT_MEMBER (guint64, record, (field)->offset)
#define POINTER(record, field) G_STRUCT_MEMBER (gpointer, record, (field)->offset)

void
cursus_values_init (gpointer record, const CursusField *fields, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    if (field_storage (&fields[i]) == STORED_WORD)
      WORD (record, &fields[i]) = cursus_field_get_fallback (&fields[i]);
}

void
cursus_value_acquire (gpointer record, const CursusField *field)
{
  Storage  storage = field_storage (field);
  gpointer value;

  if (storage == STORED_WORD || storage == STORED_BITS)
    return;

  value = POINTER (record, field);
  if (value == NULL)
    return;

  switch (storage)
    {
    case STORED_STRING:
      cursus_string_ref (value);
      break;
    case STORED_STRINGS:
      cursus_strings_ref (value);
      break;
    case STORED_DECIMALS:
      cursus_decimals_ref (value);
      break;
    case STORED_TEXT:
      cursus_text_ref (value);
      break;
    case STORED_BOX:
      field->box->ref (value);
      break;
    case STORED_WORD:
    case STORED_BITS:
      break;
    }
}

void
cursus_value_clear (gpointer record, const CursusField *field)
{
  switch (field_storage (field))
    {
    case STORED_WORD:
      WORD (record, field) = cursus_field_get_fallback (field);
      break;
    case STORED_BITS:
      BITS (record, field) = 0;
      break;
    case STORED_STRING:
      g_clear_pointer (&POINTER (record, field), cursus_string_unref);
      break;
    case STORED_STRINGS:
      g_clear_pointer (&POINTER (record, field), cursus_strings_unref);
      break;
    case STORED_DECIMALS:
      g_clear_pointer (&POINTER (record, field), cursus_decimals_unref);
      break;
    case STORED_TEXT:
      g_clear_pointer (&POINTER (record, field), cursus_text_unref);
      break;
    case STORED_BOX:
      g_clear_pointer (&POINTER (record, field), field->box->unref);
      break;
    }
}

void
cursus_value_copy (gpointer record, gconstpointer from, const CursusField *field)
{
  switch (field_storage (field))
    {
    case STORED_WORD:
      WORD (record, field) = WORD (from, field);
      break;
    case STORED_BITS:
      BITS (record, field) = BITS (from, field);
      break;
    case STORED_STRING:
    case STORED_STRINGS:
    case STORED_DECIMALS:
    case STORED_TEXT:
    case STORED_BOX:
      if (POINTER (record, field) == POINTER (from, field))
        break;
      cursus_value_clear (record, field);
      POINTER (record, field) = POINTER (from, field);
      cursus_value_acquire (record, field);
      break;
    }
}

gboolean
cursus_value_is_stated (gconstpointer record, const CursusField *field)
{
  switch (field_storage (field))
    {
    case STORED_WORD:
      return WORD (record, field) != cursus_field_get_fallback (field);
    case STORED_BITS:
      return BITS (record, field) != 0;
    case STORED_STRING:
    case STORED_STRINGS:
    case STORED_DECIMALS:
    case STORED_TEXT:
    case STORED_BOX:
      return POINTER (record, field) != NULL;
    }
  g_assert_not_reached ();
}

gboolean
cursus_value_equal (gconstpointer a, gconstpointer b, const CursusField *field)
{
  Storage storage = field_storage (field);

  if (storage == STORED_WORD)
    return WORD (a, field) == WORD (b, field);
  if (storage == STORED_BITS)
    return BITS (a, field) == BITS (b, field);
  if (POINTER (a, field) == POINTER (b, field))
    return TRUE;
  if (POINTER (a, field) == NULL || POINTER (b, field) == NULL)
    return FALSE;

  switch (storage)
    {
    case STORED_STRING:
      return strcmp (POINTER (a, field), POINTER (b, field)) == 0;
    case STORED_STRINGS:
      return cursus_strings_equal (POINTER (a, field), POINTER (b, field));
    case STORED_DECIMALS:
      return cursus_decimals_equal (POINTER (a, field), POINTER (b, field));
    case STORED_TEXT:
      return cursus_text_equal (POINTER (a, field), POINTER (b, field));
    case STORED_BOX:
      return field->box->equal (POINTER (a, field), POINTER (b, field));
    case STORED_WORD:
    case STORED_BITS:
      break;
    }
  g_assert_not_reached ();
}
