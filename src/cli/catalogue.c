/* catalogue.c - a command that looks into the taxonomies or the sets of rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/catalogue.h"

#include "base/language.h"
#include "base/user-language.h"
#include "cli/output.h"
#include "cli/report.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

/* In which language JSON is written. */
#define ENGLISH "en"

static int
print_json (const CursusCatalogueWish *wish, CursusCatalogueRun run)
{
  g_autoptr (CursusJson) json = cursus_json_new ();
  const GString *text = cursus_json_get_text (json);
  int            status;

  /* What other programs read does not depend on who the user is. */
  setlocale (LC_MESSAGES, "C");
  setlocale (LC_NUMERIC, "C");

  status = run (wish, json, NULL);
  if (status != CURSUS_EXIT_FAILED)
    cursus_output_print (text->str, text->len, &status);
  return status;
}

static int
print_text (const CursusCatalogueWish *wish, CursusCatalogueRun run)
{
  g_autoptr (GString) out = g_string_new (NULL);
  int status = run (wish, NULL, out);

  cursus_output_print (out->str, out->len, &status);
  return status;
}

int
cursus_catalogue_run (const CursusCommand *command, int argc, char **argv, const char *mistake,
                      CursusCatalogueRun run)
{
  g_autofree char *colours = NULL, *language = NULL;
  g_auto (GStrv) rest = NULL;
  CursusCatalogueWish wish = { 0 };
  int                 status;
  const GOptionEntry  options[] = {
     { "json", 'j', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wish.is_json,
       N_ ("Write JSON, for other programs"), NULL },
     { "lang", 'l', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &language,
       N_ ("Show texts in this language where there are any, such as de"), N_ ("LANG") },
     CURSUS_COMMAND_COLOUR (&colours),
     CURSUS_COMMAND_REST (&rest),
     { NULL },
  };

  if (!cursus_command_parse (command, options, argc, argv, &status))
    return status;
  if (mistake != NULL && rest != NULL && rest[1] != NULL)
    return cursus_command_refuse (command, mistake);
  if (language != NULL && !cursus_language_is_valid (language, strlen (language)))
    return cursus_command_refuse (command, _ ("A language is named by a tag such as de or pt-BR."));
  if (!cursus_command_init_screen (command, &wish.screen, colours))
    return CURSUS_EXIT_FAILED;

  if (language == NULL)
    language = wish.is_json ? g_strdup (ENGLISH) : cursus_user_language_dup ();
  wish.language = language;
  wish.words = rest;
  return wish.is_json ? print_json (&wish, run) : print_text (&wish, run);
}
