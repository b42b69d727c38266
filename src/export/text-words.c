/* text-words.c - the words of a text, with the places where they may be divided
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/text-words.h"

#include <string.h>

#define SOFT_HYPHEN "\302\255"
/* Letters of the last word of a paragraph that may be divided: columns are wider than this. */
#define LONG_LAST_WORD 12
/* Letters; and of the pieces that a longer word may be divided into. */
#define ENDLESS_WORD 100
#define PIECE_OF_WORD 4

/* Control characters have no place on paper; Pango would show boxes for them. */
static void
append_clean (GString *out, const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    if ((guchar) *c >= ' ' || *c == '\n')
      g_string_append_c (out, *c);
    else if (*c != '\r' || c[1] != '\n')
      g_string_append_c (out, ' ');
}

/* Whether @c stands in a word that ends in front of a space, and not anywhere as in Chinese. */
static gboolean
is_in_word (gunichar c)
{
  GUnicodeBreakType type = g_unichar_break_type (c);

  return type == G_UNICODE_BREAK_ALPHABETIC || type == G_UNICODE_BREAK_NUMERIC;
}

/* Where it may divide a word nowhere, Pango goes through all the rest of it for each line: a word
 * that nobody can read may end anywhere. */
static void
append_divided (GString *out, const char *text, gsize length)
{
  gsize n = 0;

  for (const char *c = text; c < text + length; c = g_utf8_next_char (c))
    {
      n = is_in_word (g_utf8_get_char (c)) ? n + 1 : 0;
      g_string_append_len (out, c, g_utf8_next_char (c) - c);
      if (n > ENDLESS_WORD && n % PIECE_OF_WORD == 0)
        g_string_append (out, SOFT_HYPHEN);
    }
}

/* Whether so many bytes stand without a space, as they do in addresses and in Chinese, too. */
static gboolean
may_be_endless (const char *text)
{
  gsize n = 0;

  for (const char *c = text; *c != '\0' && n <= ENDLESS_WORD; c++)
    n = *c == ' ' || *c == '\n' ? 0 : n + 1;
  return n > ENDLESS_WORD;
}

static gboolean
has_endless_word (const char *text)
{
  gsize n = 0;

  if (!may_be_endless (text))
    return FALSE;
  for (const char *c = text; *c != '\0' && n <= ENDLESS_WORD; c = g_utf8_next_char (c))
    n = is_in_word (g_utf8_get_char (c)) ? n + 1 : 0;
  return n > ENDLESS_WORD;
}

void
cursus_text_words_append (CursusHyphens *hyphens, const char *language, const char *text,
                          GString *out)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  if (g_utf8_validate (text != NULL ? text : "", -1, NULL))
    append_clean (clean, text != NULL ? text : "");
  else
    {
      g_autofree char *valid = g_utf8_make_valid (text, -1);

      append_clean (clean, valid);
    }
  if (has_endless_word (clean->str))
    append_divided (out, clean->str, clean->len);
  else if (hyphens != NULL)
    cursus_hyphens_append (hyphens, language, clean->str, clean->len, out);
  else
    g_string_append_len (out, clean->str, (gssize) clean->len);
}

/* The end of a paragraph is not a piece of a word, unless the word is a long one, or so long as
 * the lines. */
void
cursus_text_words_close (GString *text, gsize start, const CursusTextLook *look)
{
  gsize from = text->len, n_letters = 0;

  while (from > start && strchr (" -\n", text->str[from - 1]) == NULL)
    from--;
  for (gsize i = from; i < text->len; i++)
    n_letters += ((guchar) text->str[i] & 0xC0) != 0x80 ? 1 : 0;
  for (gsize i = from; i + 1 < text->len; i++)
    n_letters -= memcmp (text->str + i, SOFT_HYPHEN, 2) == 0 ? 1 : 0;
  if (n_letters > LONG_LAST_WORD ||
      (double) (n_letters + 1) * look->size * CURSUS_WIDE_LETTER > look->width)
    return;
  for (gsize i = from; i + 1 < text->len; i++)
    if (memcmp (text->str + i, SOFT_HYPHEN, 2) == 0)
      g_string_erase (text, (gssize) i--, 2);
}
