/* identifier.c - the names by which records are known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/identifier.h"

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

static gboolean
is_name_character (gunichar character, gboolean is_first)
{
  if (character < 0x80)
    return g_ascii_isalpha ((char) character) || character == '_' ||
           (!is_first &&
            (g_ascii_isdigit ((char) character) || character == '-' || character == '.'));

  return is_in_ranges (character, start_ranges, G_N_ELEMENTS (start_ranges)) ||
         (!is_first && is_in_ranges (character, more_ranges, G_N_ELEMENTS (more_ranges)));
}

gboolean
cursus_identifier_is_valid (const char *text, gsize length)
{
  const char *end = text + length;
  guint       n_characters = 0;

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
  return g_ref_string_new (text);
}
