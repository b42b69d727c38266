/* language.c - language tags (BCP 47), as far as texts need them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/language.h"

#include <string.h>

#define SUBTAG_MAX 8

gboolean
cursus_language_is_valid (const char *text, gsize length)
{
  gsize in_subtag = 0;
  gsize n_subtags = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '-')
        {
          if (in_subtag == 0)
            return FALSE;
          n_subtags++;
          in_subtag = 0;
          continue;
        }
      if (n_subtags == 0 ? !g_ascii_isalpha (text[i]) : !g_ascii_isalnum (text[i]))
        return FALSE;
      if (++in_subtag > SUBTAG_MAX)
        return FALSE;
    }

  return in_subtag > 0;
}

static guint
count_subtags (const char *tag)
{
  guint n = *tag != '\0' ? 1 : 0;

  for (; *tag != '\0'; tag++)
    if (*tag == '-')
      n++;
  return n;
}

guint
cursus_language_distance (const char *asked, const char *offered)
{
  guint       n_shared = 0;
  const char *a = asked;
  const char *o = offered;

  while (*a != '\0' && *o != '\0')
    {
      gsize length = strcspn (a, "-");

      if (length != strcspn (o, "-") || g_ascii_strncasecmp (a, o, length) != 0)
        break;
      n_shared++;
      a += length + (a[length] == '-');
      o += length + (o[length] == '-');
    }

  if (n_shared == 0)
    return *asked == '\0' && *offered == '\0' ? 0 : G_MAXUINT;
  return count_subtags (asked) + count_subtags (offered) - 2 * n_shared;
}
