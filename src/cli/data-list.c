/* data-list.c - listing the files that come with the program, and the user's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/data-list.h"

#include "cli/columns.h"
#include "cli/report.h"
#include "facts/template.h"

#include <glib/gi18n-lib.h>

#define INDENT 2

GPtrArray *
cursus_data_list_load (const char *folder)
{
  GPtrArray *all = cursus_data_projects_load (folder);
  guint      i = 0;

  while (i < all->len)
    {
      const CursusDataProject *data = g_ptr_array_index (all, i);

      if (data->project != NULL)
        {
          i++;
          continue;
        }
      cursus_report_error (data->error);
      g_ptr_array_remove_index (all, i);
    }
  return all;
}

void
cursus_data_list_foreach (const GPtrArray *files, const CursusView *view, CursusDataListItem item,
                          CursusJson *json, GString *out)
{
  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataProject *data = g_ptr_array_index (files, i);
      CursusView               of_file = *view;

      of_file.project = data->project;
      item (&of_file, data->file, json, out);
    }
}

char *
cursus_data_list_dup_title (const CursusView *view)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (view->project);

  return programme != NULL ? cursus_view_dup_text (view, programme->title) : NULL;
}

static void
append_line (const CursusScreen *screen, GString *out, const char *line)
{
  if (line != NULL)
    cursus_screen_append_paragraph (screen, out, CURSUS_STYLE_PLAIN, INDENT, line);
}

void
cursus_data_list_append (const CursusView *view, const CursusDataFile *file, const char *title,
                         const char *size, GString *out)
{
  g_autofree char *id = cursus_columns_clean (file->id);
  g_autofree char *about = cursus_view_dup_text (view, cursus_template_lookup_text (view->project));

  if (out->len > 0)
    g_string_append_c (out, '\n');
  cursus_screen_append (&view->screen, out, CURSUS_STYLE_HEADING, id);
  if (file->is_users)
    g_string_append_printf (out, " %s", _ ("(your own)"));
  g_string_append_c (out, '\n');
  append_line (&view->screen, out, title);
  append_line (&view->screen, out, size);
  append_line (&view->screen, out, about);
}

void
cursus_data_list_begin_json (CursusJson *json, const char *name, const CursusView *view,
                             const CursusDataFile *file, const char *title)
{
  g_autofree char *id = g_filename_display_name (file->id);
  g_autofree char *about = cursus_view_dup_text (view, cursus_template_lookup_text (view->project));

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, name, id);
  cursus_json_add_boolean (json, "users_own", file->is_users);
  cursus_json_add_string (json, "title", title);
  cursus_json_add_string (json, "about", about);
}
