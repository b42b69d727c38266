/* search-words.c - texts as they are searched: words of small letters without accents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/search-words.h"

/* Most titles are plain, and Unicode's tables cost ten times as much. */
static void
append_ascii (GString *out, const char *text)
{
  gboolean is_inside = FALSE;

  for (const char *at = text; *at != '\0'; at++)
    {
      gboolean is_letter = g_ascii_isalnum (*at);

      if (is_letter && !is_inside)
        g_string_append_c (out, CURSUS_SEARCH_GAP);
      if (is_letter)
        g_string_append_c (out, g_ascii_tolower (*at));
      is_inside = is_letter;
    }
}

static void
append_unicode (GString *out, const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = decomposed != NULL ? g_utf8_casefold (decomposed, -1) : NULL;
  gboolean         is_inside = FALSE;

  for (const char *at = folded; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_ismark (letter))
        continue;
      if (!g_unichar_isalnum (letter))
        {
          is_inside = FALSE;
          continue;
        }
      if (!is_inside)
        g_string_append_c (out, CURSUS_SEARCH_GAP);
      g_string_append_unichar (out, letter);
      is_inside = TRUE;
    }
}

void
cursus_search_words_append (GString *out, const char *text)
{
  if (g_str_is_ascii (text))
    append_ascii (out, text);
  else
    append_unicode (out, text);
}
