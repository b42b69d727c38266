/* show-command.c - cursus-cli show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/show-command.h"

#include "base/language.h"
#include "cli/argument-file.h"
#include "cli/output.h"
#include "cli/plan-table.h"
#include "cli/programme-head.h"
#include "cli/report.h"
#include "base/user-language.h"
#include "cli/view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What was asked for, for all files. */
typedef struct
{
  CursusScreen screen;
  const char  *plan;     /* nullable: all plans */
  const char  *language; /* nullable: the project's */
} Wish;

static char *
list_plans (const CursusProject *project)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_PLANS); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "",
                            cursus_project_nth_plan (project, i)->record.id);
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static gboolean
check_plan (const CursusProject *project, const Wish *wish, const char *name)
{
  g_autofree char *ids = NULL;
  g_autofree char *sentence = NULL;

  if (wish->plan == NULL || cursus_project_lookup_plan (project, wish->plan) != NULL)
    return TRUE;

  ids = list_plans (project);
  if (*ids != '\0')
    sentence =
      /* Translators: the id of a plan, then the ids that there are */
      g_strdup_printf (_ ("There is no plan “%s” here. The plans are: %s."), wish->plan, ids);
  else
    sentence = g_strdup (_ ("There are no plans here."));
  cursus_report_about (name, sentence);
  return FALSE;
}

static void
append_plans (CursusView *view, const char *wanted, GString *out)
{
  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_PLANS); i++)
    {
      const CursusPlan *plan = cursus_project_nth_plan (view->project, i);

      if (wanted != NULL && !g_str_equal (wanted, plan->record.id))
        continue;
      g_string_append_c (out, '\n');
      cursus_plan_table_append (view, plan, out);
    }
}

static GString *
describe (const CursusProject *project, const Wish *wish)
{
  CursusView view = { .project = project, .language = wish->language, .screen = wish->screen };
  GString   *out = g_string_new (NULL);

  cursus_programme_head_append (&view, out);
  append_plans (&view, wish->plan, out);
  if (cursus_project_n (project, CURSUS_PLANS) == 0 &&
      cursus_project_n (project, CURSUS_MODULES) > 0)
    {
      g_string_append_c (out, '\n');
      cursus_plan_table_append_modules (&view, out);
    }
  cursus_view_append_legend (&view, out);
  return out;
}

/* Returns: whether there is use in going on with other files. */
static gboolean
show_file (const char *argument, const Wish *wish, const char *heading, int *status)
{
  g_autofree char *name = cursus_argument_file_dup_name (argument);
  g_autoptr (CursusProject) project = cursus_argument_file_read (argument, NULL);
  g_autoptr (GString) out = NULL;

  if (project == NULL || !check_plan (project, wish, name))
    {
      *status = CURSUS_EXIT_FAILED;
      return TRUE;
    }

  out = describe (project, wish);
  if (heading != NULL)
    g_string_prepend (out, heading);
  return cursus_output_print (out->str, out->len, status);
}

static int
show_files (char **files, const Wish *wish)
{
  gboolean has_several = files[1] != NULL;
  int      status = CURSUS_EXIT_FINE;

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *heading = NULL;

      if (has_several)
        heading = cursus_argument_file_dup_heading (files[i], i == 0);
      if (!show_file (files[i], wish, heading, &status))
        break;
    }
  return status;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  g_autofree char *colours = NULL;
  g_autofree char *plan = NULL;
  g_autofree char *language = NULL;
  g_auto (GStrv) files = NULL;
  Wish               wish = { 0 };
  int                status;
  const GOptionEntry options[] = {
    { "plan", 'p', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &plan,
      N_ ("Show only the plan with this id"), N_ ("ID") },
    { "lang", 'l', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &language,
      N_ ("Show texts in this language where there are any, such as de"), N_ ("LANG") },
    CURSUS_COMMAND_COLOUR (&colours),
    CURSUS_COMMAND_REST (&files),
    { NULL },
  };

  if (!cursus_command_parse (self, options, argc, argv, &status))
    return status;
  if (files == NULL)
    return cursus_command_refuse (self, _ ("Name a file."));
  if (language != NULL && !cursus_language_is_valid (language, strlen (language)))
    return cursus_command_refuse (self, _ ("A language is named by a tag such as de or pt-BR."));
  if (!cursus_command_init_screen (self, &wish.screen, colours))
    return CURSUS_EXIT_FAILED;

  if (language == NULL)
    language = cursus_user_language_dup ();
  wish.plan = plan;
  wish.language = language;
  return show_files (files, &wish);
}

const CursusCommand cursus_show_command = {
  .name = "show",
  .parameters = N_ ("FILE…"),
  .summary = N_ ("Shows programmes: their plans, terms, modules and credits."),
  .description = N_ ("Instead of a FILE, - stands for standard input."),
  .run = run,
};
