/* fact-report.c - a command that computes the facts of files and reports on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/fact-report.h"

#include "base/language.h"
#include "base/user-language.h"
#include "cli/argument-file.h"
#include "cli/output.h"
#include "cli/report.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>
#include <time.h>

#define AS_OF "as-of"

/* In which language JSON is written. */
#define ENGLISH "en"

static CursusDate
get_today (void)
{
  time_t    now = time (NULL);
  struct tm local = { 0 };

  localtime_r (&now, &local);
  return CURSUS_DATE ((guint) local.tm_year + 1900, (guint) local.tm_mon + 1,
                      (guint) local.tm_mday);
}

static int
report_texts (const CursusFactReport *self, const CursusFactWish *wish, char **files)
{
  gboolean has_several = files[1] != NULL;
  int      status = CURSUS_EXIT_FINE;

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (CursusProject) project = cursus_argument_file_read (files[i], NULL);
      g_autoptr (CursusFacts) facts = NULL;
      g_autoptr (GString) out = g_string_new (NULL);
      int answer = CURSUS_EXIT_FAILED;

      if (project != NULL)
        {
          if (has_several)
            {
              g_autofree char *heading = cursus_argument_file_dup_heading (files[i], i == 0);

              g_string_append (out, heading);
            }
          facts = cursus_facts_new (project);
          answer = self->append_text (facts, wish, out);
        }
      status = MAX (status, answer);
      if (!cursus_output_print (out->str, out->len, &status))
        break;
      if (files[i + 1] == NULL)
        cursus_output_end (status);
    }
  return status;
}

static int
report_json (const CursusFactReport *self, const CursusFactWish *wish, char **files)
{
  g_autoptr (CursusJson) json = cursus_json_new ();
  gboolean       is_list = self->is_list || files[1] != NULL;
  const GString *text = cursus_json_get_text (json);
  int            status = CURSUS_EXIT_FINE;

  if (is_list)
    cursus_json_begin_array (json, NULL, CURSUS_JSON_LINES);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (CursusProject) project = cursus_argument_file_read (files[i], NULL);
      g_autoptr (CursusFacts) facts = NULL;
      g_autofree char *file = g_filename_display_name (files[i]);
      int              answer = CURSUS_EXIT_FAILED;

      if (project != NULL)
        {
          facts = cursus_facts_new (project);
          answer = self->add_json (facts, wish, file, json);
        }
      status = MAX (status, answer);
    }
  if (is_list)
    cursus_json_end (json);

  cursus_output_print (text->str, text->len, &status);
  return status;
}

/* Gives the sentence that says what is wrong with what was asked for, or nothing. */
static const char *
find_mistake (char **files, const char *language, const char *as_of, CursusDate *today)
{
  if (files == NULL)
    return _ ("Name a file.");
  if (language != NULL && !cursus_language_is_valid (language, strlen (language)))
    return _ ("A language is named by a tag such as de or pt-BR.");
  if (as_of != NULL && !cursus_date_parse (as_of, strlen (as_of), today))
    return _ ("A date is written as in 2026-11-02.");
  return NULL;
}

/* The options that all such commands have, and those of this one. */
static GArray *
join_options (const CursusFactReport *self, const GOptionEntry *options, guint n)
{
  GArray *all = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));

  for (guint i = 0; self->options != NULL && self->options[i].long_name != NULL; i++)
    g_array_append_val (all, self->options[i]);
  for (guint i = 0; i < n; i++)
    if (!self->is_timeless || options[i].long_name == NULL ||
        strcmp (options[i].long_name, AS_OF) != 0)
      g_array_append_val (all, options[i]);
  return all;
}

int
cursus_fact_report_run (const CursusFactReport *self, const CursusCommand *command, int argc,
                        char **argv)
{
  g_autofree char *as_of = NULL, *language = NULL, *colours = NULL;
  gboolean         is_json = FALSE;
  g_auto (GStrv) files = NULL;
  CursusFactWish     wish = { .today = get_today (), .more = self->more };
  const char        *mistake;
  int                status;
  const GOptionEntry options[] = {
    { "json", 'j', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &is_json,
      N_ ("Write JSON, for other programs"), NULL },
    { AS_OF, 'a', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &as_of,
      N_ ("Look at laws as of this day instead of today"), N_ ("DATE") },
    { "lang", 'l', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &language,
      N_ ("Show texts in this language where there are any, such as de"), N_ ("LANG") },
    CURSUS_COMMAND_COLOUR (&colours),
    CURSUS_COMMAND_REST (&files),
  };
  g_autoptr (GArray) all = join_options (self, options, G_N_ELEMENTS (options));

  if (!cursus_command_parse (command, (const GOptionEntry *) (gpointer) all->data, argc, argv,
                             &status))
    return status;
  mistake = find_mistake (files, language, as_of, &wish.today);
  if (mistake == NULL && self->find_mistake != NULL)
    mistake = self->find_mistake (self->more, files, is_json);
  if (mistake != NULL)
    return cursus_command_refuse (command, mistake);
  if (!cursus_command_init_screen (command, &wish.screen, colours))
    return CURSUS_EXIT_FAILED;

  if (is_json)
    {
      /* What other programs read does not depend on who the user is. */
      setlocale (LC_MESSAGES, "C");
      setlocale (LC_NUMERIC, "C");
      wish.language = language != NULL ? language : ENGLISH;
      return report_json (self, &wish, files);
    }

  if (language == NULL)
    language = cursus_user_language_dup ();
  wish.language = language;
  return report_texts (self, &wish, files);
}
