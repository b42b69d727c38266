/* data-projects.c - all data files of one kind, read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/data-projects.h"

#include "store/reader.h"

void
cursus_data_project_free (CursusDataProject *self)
{
  g_clear_pointer (&self->file, cursus_data_file_free);
  g_clear_pointer (&self->project, cursus_project_unref);
  g_clear_error (&self->error);
  g_free (self);
}

GPtrArray *
cursus_data_projects_load (const char *folder)
{
  g_autoptr (GPtrArray) files = cursus_data_files_list (folder);
  GPtrArray *projects = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_data_project_free);

  g_ptr_array_set_free_func (files, NULL);
  for (guint i = 0; i < files->len; i++)
    {
      CursusDataProject *project = g_new0 (CursusDataProject, 1);

      project->file = files->pdata[i];
      project->project = cursus_read_file (project->file->path, NULL, NULL, &project->error);
      g_ptr_array_add (projects, project);
    }
  return projects;
}
