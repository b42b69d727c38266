/* templates-command.c - cursus-cli templates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/templates-command.h"

#include "cli/argument-file.h"
#include "cli/columns.h"
#include "cli/output.h"
#include "cli/report.h"
#include "base/user-language.h"
#include "cli/view.h"
#include "facts/template.h"
#include "store/data-files.h"

#include <glib/gi18n-lib.h>

#define INDENT 2

static void
append_line (const CursusScreen *screen, GString *out, const char *line)
{
  if (line != NULL)
    cursus_screen_append_paragraph (screen, out, CURSUS_STYLE_PLAIN, INDENT, line);
}

static char *
dup_title (const CursusView *view)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (view->project);
  g_autofree char       *title = NULL;
  g_autofree char       *award = NULL;

  if (programme == NULL)
    return NULL;

  title = cursus_view_dup_text (view, programme->title);
  award = cursus_view_dup_text (view, programme->award);
  if (title == NULL || award == NULL)
    return g_strdup (title != NULL ? title : award);
  return g_strconcat (title, " · ", award, NULL);
}

static void
append_template (const CursusView *view, const CursusDataFile *file, GString *out)
{
  g_autofree char *id = cursus_columns_clean (file->id);
  g_autofree char *title = dup_title (view);
  g_autofree char *size = cursus_template_describe_size (view->project);
  g_autofree char *text = cursus_view_dup_text (view, cursus_template_lookup_text (view->project));

  cursus_screen_append (&view->screen, out, CURSUS_STYLE_HEADING, id);
  if (file->is_users)
    g_string_append_printf (out, " %s", _ ("(your own)"));
  g_string_append_c (out, '\n');
  append_line (&view->screen, out, title);
  append_line (&view->screen, out, size);
  append_line (&view->screen, out, text);
}

/* Lists all templates; one that cannot be read is reported and passed over. */
static int
list_templates (const CursusScreen *screen)
{
  g_autoptr (GPtrArray) files = cursus_data_files_list ("templates");
  g_autofree char *language = cursus_user_language_dup ();
  g_autoptr (GString) out = g_string_new (NULL);
  int status = CURSUS_EXIT_FINE;

  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataFile *file = g_ptr_array_index (files, i);
      g_autoptr (CursusProject) project = cursus_argument_file_read (file->path, NULL);
      CursusView view = { .project = project, .language = language, .screen = *screen };

      if (project == NULL)
        continue;
      if (out->len > 0)
        g_string_append_c (out, '\n');
      append_template (&view, file, out);
    }

  if (files->len == 0)
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
