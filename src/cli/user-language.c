/* user-language.c - the language that the user reads, as texts are tagged with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/user-language.h"

#include "base/language.h"

#include <string.h>

char *
cursus_user_language_dup (void)
{
  const char      *name = g_get_language_names ()[0];
  g_autofree char *tag = g_strndup (name, strcspn (name, ".@"));

  g_strdelimit (tag, "_", '-');
  if (g_str_equal (tag, "C") || g_str_equal (tag, "POSIX") ||
      !cursus_language_is_valid (tag, strlen (tag)))
    return NULL;
  return g_steal_pointer (&tag);
}
