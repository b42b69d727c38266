/* menu-label.c - what somebody wrote, as a line of a menu
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/menu-label.h"

#define LETTERS_MAX 60

char *
cursus_menu_label_dup (const char *text)
{
  GString *label = g_string_new (NULL);
  guint    n = 0;

  for (; *text != '\0' && n < LETTERS_MAX; text = g_utf8_next_char (text), n++)
    {
      gunichar letter = g_utf8_get_char (text);

      /* An underscore alone would make the letter behind it a key. */
      if (letter == '_')
        g_string_append_c (label, '_');
      g_string_append_unichar (label, letter == '\n' ? ' ' : letter);
    }
  if (*text != '\0')
    g_string_append (label, "…");
  return g_string_free (label, FALSE);
}
