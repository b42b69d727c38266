/* escape.c - characters as XML has to write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/escape.h"

#define REPLACEMENT "\xef\xbf\xbd"

/* Gives what stands for the character at @text, or NULL for itself. */
static const char *
lookup_escape (const guchar *text, gsize rest, gboolean in_attribute)
{
  switch (*text)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return in_attribute ? NULL : "&gt;";
    case '"':
      return in_attribute ? "&quot;" : NULL;
    case '\r':
      return "&#13;";
    case '\n':
      return in_attribute ? "&#10;" : NULL;
    case '\t':
      return in_attribute ? "&#9;" : NULL;
    default:
      break;
    }

  if (*text < 0x20)
    return REPLACEMENT;
  /* U+FFFE and U+FFFF are EF BF BE and EF BF BF. */
  if (*text == 0xEF && rest >= 3 && text[1] == 0xBF && text[2] >= 0xBE)
    return REPLACEMENT;
  return NULL;
}

static void
escape (GString *out, const char *text, gsize length, gboolean in_attribute)
{
  gsize from = 0;

  for (gsize i = 0; i < length; i++)
    {
      guchar      byte = (guchar) text[i];
      const char *instead;

      /* Letters and digits, which is nearly everything, need no second look. */
      if (byte >= '?' && byte != 0xEF)
        continue;

      instead = lookup_escape ((const guchar *) text + i, length - i, in_attribute);
      if (instead == NULL)
        continue;

      g_string_append_len (out, text + from, (gssize) (i - from));
      g_string_append (out, instead);
      if (byte == 0xEF)
        i += 2;
      from = i + 1;
    }
  g_string_append_len (out, text + from, (gssize) (length - from));
}

void
cursus_escape_text (GString *out, const char *text, gsize length)
{
  escape (out, text, length, FALSE);
}

void
cursus_escape_attribute (GString *out, const char *text, gsize length)
{
  escape (out, text, length, TRUE);
}
