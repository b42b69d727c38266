/* clean-text.c - texts as files can hold them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"

#include <gio/gio.h>
#include <string.h>

#define REPLACEMENT "\357\277\275"

static void
append_character (GString *clean, const char *at, gunichar letter)
{
  gboolean is_control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0);

  if (letter == '\r' && at[1] == '\n')
    return;
  if (letter == '\n' || letter == '\r' || letter == 0x2028 || letter == 0x2029)
    g_string_append_c (clean, '\n');
  else if (is_control)
    g_string_append_c (clean, ' ');
  else if ((letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF))
    g_string_append (clean, REPLACEMENT);
  else
    g_string_append_unichar (clean, letter);
}

char *
cursus_clean_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString         *clean = g_string_sized_new (strlen (valid));

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    append_character (clean, at, g_utf8_get_char (at));
  return g_string_free (clean, FALSE);
}

char *
cursus_clean_uri (const char *uri)
{
  static const char *const schemes[] = { "http://", "https://", "mailto:", "ftp://" };
  g_autofree char         *stripped = g_strstrip (cursus_clean_text (uri));
  g_autofree char         *escaped = g_uri_escape_string (stripped, ":/?#[]@!$&'()*+,;=%", FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strncasecmp (escaped, schemes[i], strlen (schemes[i])) == 0 &&
        g_uri_is_valid (escaped, G_URI_FLAGS_NONE, NULL))
      return g_steal_pointer (&escaped);
  return NULL;
}

gboolean
cursus_text_runs_left (const char *text)
{
  static const gunichar ranges[][2] = {
    { 0x0590, 0x08FF },   { 0xFB1D, 0xFDFF },   { 0xFE70, 0xFEFF },
    { 0x10800, 0x10FFF }, { 0x1E800, 0x1EFFF },
  };

  for (const char *at = text; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (!g_unichar_isalpha (letter))
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
        if (letter >= ranges[i][0] && letter <= ranges[i][1])
          return TRUE;
      return FALSE;
    }
  return FALSE;
}
