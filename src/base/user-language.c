/* user-language.c - the language that the user reads, as texts are tagged with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/user-language.h"

#include "base/language.h"

#include <string.h>

/* The variables in which a user says it, the first that is set. */
static const char *
get_locale_name (void)
{
  static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  const char              *name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (variables) && (name == NULL || *name == '\0'); i++)
    name = g_getenv (variables[i]);

  /* Only a word such as "german" needs GLib, which reads a file of those. */
  return name != NULL && strcspn (name, "_.@:") <= 3 ? name : g_get_language_names ()[0];
}

char *
cursus_user_language_dup (void)
{
  const char      *name = get_locale_name ();
  g_autofree char *tag = g_strndup (name, strcspn (name, ".@:"));

  g_strdelimit (tag, "_", '-');
  if (g_str_equal (tag, "C") || g_str_equal (tag, "POSIX") ||
      !cursus_language_is_valid (tag, strlen (tag)))
    return NULL;
  return g_steal_pointer (&tag);
}
