/* columns.c - texts on a grid of columns, as terminals and fixed-width fonts have it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/columns.h"

#include <string.h>

#define REPLACEMENT 0xfffd

/* Line and paragraph separators are white space to Unicode, but not all terminals agree. */
static gboolean
is_space (gunichar character)
{
  return g_unichar_isspace (character) && character != 0xa0 && character != 0x202f;
}

char *
cursus_columns_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString         *line = g_string_sized_new (strlen (valid));
  gboolean         has_space = FALSE;

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      gboolean is_plain = character > ' ' && character < 0x7f;

      if (!is_plain && is_space (character))
        {
          has_space = line->len > 0;
          continue;
        }
      if (has_space)
        g_string_append_c (line, ' ');
      has_space = FALSE;
      if (is_plain)
        g_string_append_c (line, *at);
      else
        g_string_append_unichar (line, g_unichar_iscntrl (character) ? REPLACEMENT : character);
    }

  return g_string_free (line, FALSE);
}

static guint
character_width (gunichar character)
{
  if (g_unichar_iszerowidth (character))
    return 0;
  return g_unichar_iswide (character) ? 2 : 1;
}

static guint
measure (const char *from, const char *to)
{
  guint width = 0;

  for (const char *at = from; at < to; at = g_utf8_next_char (at))
    width += character_width (g_utf8_get_char (at));
  return width;
}

guint
cursus_columns_measure (const char *text)
{
  return measure (text, text + strlen (text));
}

void
cursus_columns_pad (GString *out, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (out, ' ');
}

/* Signs that belong to what is before them and do not begin a line. */
static gboolean
is_attached (gunichar character)
{
  return character == '~' || character == 0xb7 || character == 0xd7;
}

/* How much of @text, which is wider than @width, stands on one line: at least one character, with
 * the marks that belong to it. */
static const char *
find_break (const char *text, guint width)
{
  const char *space = NULL;
  const char *at = text;
  guint       used = 0;

  while (*at != '\0')
    {
      guint next = character_width (g_utf8_get_char (at));

      if (*at == ' ' && !is_attached (g_utf8_get_char (at + 1)))
        space = at;
      if (used + next > width && at > text)
        break;
      used += next;
      at = g_utf8_next_char (at);
    }

  return space != NULL && space > text ? space : at;
}

char **
cursus_columns_wrap (const char *text, guint width)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  while (width > 0 && cursus_columns_measure (text) > width)
    {
      const char      *end = find_break (text, width);
      g_autofree char *line = g_strndup (text, (gsize) (end - text));

      g_strv_builder_add (lines, line);
      text = *end == ' ' ? end + 1 : end;
    }

  g_strv_builder_add (lines, text);
  return g_strv_builder_end (lines);
}
