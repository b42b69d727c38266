/* identifier.c - the names by which records are known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/identifier.h"

#include "base/shared-string.h"

#define RANDOM_LENGTH 10

typedef struct
{
  gunichar first;
  gunichar last;
} Range;

/* NameStartChar of XML 1.0 (fifth edition), production 4, without the colon and ASCII. */
static const Range start_ranges[] = {
  { 0xC0, 0xD6 },     { 0xD8, 0xF6 },     { 0xF8, 0x2FF },    { 0x370, 0x37D },
  { 0x37F, 0x1FFF },  { 0x200C, 0x200D }, { 0x2070, 0x218F }, { 0x2C00, 0x2FEF },
  { 0x3001, 0xD7FF }, { 0xF900, 0xFDCF }, { 0xFDF0, 0xFFFD }, { 0x10000, 0xEFFFF },
};

/* What NameChar (production 4a) has besides, without ASCII. */
static const Range more_ranges[] = { { 0xB7, 0xB7 }, { 0x300, 0x36F }, { 0x203F, 0x2040 } };

static gboolean
is_in_ranges (gunichar character, const Range *ranges, guint n_ranges)
{
  for (guint i = 0; i < n_ranges; i++)
    if (character >= ranges[i].first && character <= ranges[i].last)
      return TRUE;
  return FALSE;
}

/* What an ASCII character may be: the first of a name, or any other. */
static gboolean
is_ascii_start (guchar character)
{
  return (guchar) ((character | 0x20) - 'a') < 26 || character == '_';
}

static gboolean
is_ascii_name_character (guchar character)
{
  return is_ascii_start (character) || (guchar) (character - '0') < 10 || character == '-' ||
         character == '.';
}

static gboolean
is_name_character (gunichar character, gboolean is_first)
{
  if (character < 0x80)
    return is_first ? is_ascii_start ((guchar) character) :
                      is_ascii_name_character ((guchar) character);

  return is_in_ranges (character, start_ranges, G_N_ELEMENTS (start_ranges)) ||
         (!is_first && is_in_ranges (character, more_ranges, G_N_ELEMENTS (more_ranges)));
}

/* Almost all are short and of ASCII. */
static gboolean
is_plain (const char *text, gsize length)
{
  if (length == 0 || length > CURSUS_IDENTIFIER_MAX || !is_ascii_start ((guchar) text[0]))
    return FALSE;

  for (gsize i = 1; i < length; i++)
    if (!is_ascii_name_character ((guchar) text[i]))
      return FALSE;
  return TRUE;
}

gboolean
cursus_identifier_is_valid (const char *text, gsize length)
{
  const char *end = text + length;
  guint       n_characters = 0;

  if (is_plain (text, length))
    return TRUE;

  for (const char *at = text; at < end; n_characters++)
    {
      gunichar character = (guchar) *at;

      if (character >= 0x80)
        {
          character = g_utf8_get_char_validated (at, end - at);
          if (character > 0x10FFFF)
            return FALSE;
          at = g_utf8_next_char (at);
        }
      else
        at++;

      if (n_characters == CURSUS_IDENTIFIER_MAX ||
          !is_name_character (character, n_characters == 0))
        return FALSE;
    }

  return n_characters > 0;
}

char *
cursus_identifier_new (char letter)
{
  /* No l, no o: they are read as 1 and 0. */
  static const char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
  char              text[1 + RANDOM_LENGTH + 1] = { 0 };

  g_return_val_if_fail (g_ascii_isalpha (letter), NULL);

  text[0] = letter;
  for (guint i = 1; i <= RANDOM_LENGTH; i++)
    text[i] = alphabet[g_random_int_range (0, 32)];
  return cursus_string_new (text);
}
