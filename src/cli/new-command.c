/* new-command.c - cursus-cli new
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/new-command.h"

#include "cli/argument-file.h"
#include "cli/output.h"
#include "cli/report.h"
#include "facts/template.h"
#include "store/data-files.h"
#include "store/save.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>

static char *
list_ids (void)
{
  g_autoptr (GPtrArray) files = cursus_data_files_list ("templates");
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataFile *file = g_ptr_array_index (files, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", file->id);
    }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

/* Gives the path of the template that @argument names by its id or by its path. */
static char *
find_template (const char *argument)
{
  char *path = cursus_data_files_find ("templates", argument);

  if (path != NULL)
    return path;
  if (cursus_argument_file_is_input (argument) || g_file_test (argument, G_FILE_TEST_EXISTS))
    return g_strdup (argument);
  return NULL;
}

static void
report_unknown (const char *argument)
{
  g_autofree char *name = cursus_argument_file_dup_name (argument);
  g_autofree char *ids = list_ids ();

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
begin_project (const char *template, const char *path)
{
  g_autofree char *template_path = find_template (template);
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusProject) begun = NULL;
  g_autoptr (GString) bytes = NULL;
  int status = CURSUS_EXIT_FINE;

  if (template_path == NULL)
    {
      report_unknown (template);
      return CURSUS_EXIT_FAILED;
    }
  project = cursus_argument_file_read (template_path, NULL);
  if (project == NULL)
    return CURSUS_EXIT_FAILED;

  begun = cursus_template_begin (project);
  bytes = cursus_write (begun);
  if (path != NULL)
    return save (bytes, path);
  cursus_output_print (bytes->str, bytes->len, &status);
  return status;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  g_autofree char *path = NULL;
  gboolean         force = FALSE;
  g_auto (GStrv) rest = NULL;
  int                status;
  const GOptionEntry options[] = {
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &path,
      N_ ("Write to FILE instead of standard output"), N_ ("FILE") },
    { "force", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &force,
      N_ ("Replace FILE if it is there already"), NULL },
    CURSUS_COMMAND_REST (&rest),
    { NULL },
  };

  if (!cursus_command_parse (self, options, argc, argv, &status))
    return status;
  if (rest == NULL)
    return cursus_command_refuse (self, _ ("Name a template."));
  if (rest[1] != NULL)
    return cursus_command_refuse (self, _ ("Name only one template."));

  if (path != NULL && !force && g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_autofree char *name = g_filename_display_name (path);

      cursus_report_about (name, _ ("This file exists already; --force replaces it."));
      return CURSUS_EXIT_FAILED;
    }
  return begin_project (rest[0], path);
}

const CursusCommand cursus_new_command = {
  .name = "new",
  .parameters = N_ ("TEMPLATE"),
  .summary = N_ ("Begins a programme from a template."),
  .description = N_ ("TEMPLATE is a name that “cursus-cli templates” lists, or the path of any "
                     "project file."),
  .run = run,
};
