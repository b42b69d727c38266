/* test-user-language.c - the language that the user reads, as texts are tagged with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/user-language.h"

typedef struct
{
  const char *language; /* NULL: the variable is not set */
  const char *all;
  const char *messages;
  const char *lang;
  const char *tag;
} Row;

static void
set (const char *variable, const char *value)
{
  if (value != NULL)
    g_setenv (variable, value, TRUE);
  else
    g_unsetenv (variable);
}

static void
test_rows (void)
{
  static const Row rows[] = {
    { NULL, NULL, NULL, NULL, NULL },
    { NULL, NULL, NULL, "de_AT.UTF-8", "de-AT" },
    { NULL, NULL, NULL, "ca_ES@valencia", "ca-ES" },
    { NULL, NULL, "en_GB.UTF-8", "de_AT.UTF-8", "en-GB" },
    { NULL, "fr", "en_GB.UTF-8", "de_AT.UTF-8", "fr" },
    { NULL, "", "en_GB.UTF-8", "de_AT.UTF-8", "en-GB" },
    { "de:en", "C.UTF-8", NULL, NULL, "de" },
    { "pt_BR:pt:en", NULL, NULL, "en_US.UTF-8", "pt-BR" },
    { NULL, "C.UTF-8", NULL, "de_AT.UTF-8", NULL },
    { NULL, "C", NULL, NULL, NULL },
    { NULL, "POSIX", NULL, NULL, NULL },
    { NULL, NULL, NULL, "d1_AT", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *tag = NULL;

      set ("LANGUAGE", rows[i].language);
      set ("LC_ALL", rows[i].all);
      set ("LC_MESSAGES", rows[i].messages);
      set ("LANG", rows[i].lang);
      tag = cursus_user_language_dup ();
      g_assert_cmpstr (tag, ==, rows[i].tag);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/user-language/rows", test_rows);
  return g_test_run ();
}
