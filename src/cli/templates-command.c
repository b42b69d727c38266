/* templates-command.c - cursus-cli templates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/templates-command.h"

#include "base/user-language.h"
#include "cli/data-list.h"
#include "cli/output.h"
#include "cli/report.h"
#include "facts/template.h"

#include <glib/gi18n-lib.h>

static char *
dup_title (const CursusView *view)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (view->project);
  g_autofree char       *title = cursus_data_list_dup_title (view);
  g_autofree char       *award = NULL;

  if (programme != NULL)
    award = cursus_view_dup_text (view, programme->award);
  if (title == NULL || award == NULL)
    return g_strdup (title != NULL ? title : award);
  return g_strconcat (title, " · ", award, NULL);
}

static int
list_templates (const CursusScreen *screen)
{
  g_autoptr (GPtrArray) templates = cursus_data_list_load ("templates");
  g_autofree char *language = cursus_user_language_dup ();
  g_autoptr (GString) out = g_string_new (NULL);
  int status = CURSUS_EXIT_FINE;

  for (guint i = 0; i < templates->len; i++)
    {
      const CursusDataProject *data = g_ptr_array_index (templates, i);
      CursusView       view = { .project = data->project, .language = language, .screen = *screen };
      g_autofree char *title = dup_title (&view);
      g_autofree char *size = cursus_template_describe_size (data->project);

      cursus_data_list_append (&view, data->file, title, size, out);
    }

  if (templates->len == 0)
    cursus_report ("%s", _ ("There are no templates."));
  cursus_output_print (out->str, out->len, &status);
  return status;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  g_autofree char *colours = NULL;
  g_auto (GStrv) rest = NULL;
  CursusScreen       screen;
  int                status;
  const GOptionEntry options[] = {
    CURSUS_COMMAND_COLOUR (&colours),
    CURSUS_COMMAND_REST (&rest),
    { NULL },
  };

  if (!cursus_command_parse (self, options, argc, argv, &status))
    return status;
  if (rest != NULL)
    return cursus_command_refuse (self, _ ("“templates” takes no arguments."));
  if (!cursus_command_init_screen (self, &screen, colours))
    return CURSUS_EXIT_FAILED;
  return list_templates (&screen);
}

const CursusCommand cursus_templates_command = {
  .name = "templates",
  .summary = N_ ("Lists the templates with which a new programme can begin."),
  .description =
    N_ ("Each template is a project file. Put your own into the folder cursus/templates of your "
        "data folder, usually ~/.local/share/cursus/templates; it replaces one of ours with the "
        "same name."),
  .run = run,
};
