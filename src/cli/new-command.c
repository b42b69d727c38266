/* new-command.c - cursus-cli new
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/new-command.h"

#include "cli/data-argument.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/rule-sets.h"
#include "facts/template.h"
#include "store/save.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>

static void
report_unknown (const char *name, const char *ids)
{
  if (*ids != '\0')
    /* Translators: a name, then the names that there are */
    cursus_report (_ ("There is no template “%s”. The templates are: %s."), name, ids);
  else
    /* Translators: a name */
    cursus_report (_ ("There is no template “%s”; there are no templates at all."), name);
}

static int
save (const GString *bytes, const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GError) error = NULL;

  if (!cursus_save (path, bytes->str, bytes->len, &error))
    {
      cursus_report_error (error);
      return CURSUS_EXIT_FAILED;
    }

  /* Translators: a file name */
  cursus_report (_ ("The new programme is in “%s”."), name);
  return CURSUS_EXIT_FINE;
}

static int
begin_project (const char *template, char **rules, const char *path)
{
  static const CursusDataKind kind = { "templates", report_unknown };
  g_autoptr (CursusProject) project = cursus_data_argument_read (&kind, template);
  g_autoptr (CursusProject) begun = NULL;
  g_autoptr (CursusProject) ruled = NULL;
  g_autoptr (GString) bytes = NULL;
  int status = CURSUS_EXIT_FINE;

  if (project == NULL)
    return CURSUS_EXIT_FAILED;
  begun = cursus_template_begin (project, NULL);
  ruled = cursus_rule_sets_take (begun, rules);
  if (ruled == NULL)
    return CURSUS_EXIT_FAILED;

  bytes = cursus_write (ruled);
  if (path != NULL)
    return save (bytes, path);
  cursus_output_print (bytes->str, bytes->len, &status);
  return status;
}

/* Whether there is a file already, which is reported then. */
static gboolean
is_there (const char *path)
{
  g_autofree char *name = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return FALSE;

  name = g_filename_display_name (path);
  cursus_report_about (name, _ ("This file exists already; --force replaces it."));
  return TRUE;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  g_autofree char *path = NULL;
  gboolean         force = FALSE;
  g_auto (GStrv) rules = NULL;
  g_auto (GStrv) rest = NULL;
  int                status;
  const GOptionEntry options[] = {
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &path,
      N_ ("Write to FILE instead of standard output"), N_ ("FILE") },
    { "force", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &force,
      N_ ("Replace FILE if it is there already"), NULL },
    { "rules", 'r', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, &rules,
      N_ ("Take the rules of SET into it, or of several: SET,SET"), N_ ("SET") },
    CURSUS_COMMAND_REST (&rest),
    { NULL },
  };

  if (!cursus_command_parse (self, options, argc, argv, &status))
    return status;
  if (rest == NULL)
    return cursus_command_refuse (self, _ ("Name a template."));
  if (rest[1] != NULL)
    return cursus_command_refuse (self, _ ("Name only one template."));

  if (path != NULL && !force && is_there (path))
    return CURSUS_EXIT_FAILED;
  return begin_project (rest[0], rules, path);
}

const CursusCommand cursus_new_command = {
  .name = "new",
  .parameters = N_ ("TEMPLATE"),
  .summary = N_ ("Begins a programme from a template."),
  .description =
    N_ ("TEMPLATE is a name that “cursus-cli templates” lists, or the path of any "
        "project file. SET is a name that “cursus-cli rules” lists, or a path as well; "
        "rules that the template has already are not taken twice."),
  .run = run,
};
