/* data-projects.h - all data files of one kind, read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "store/data-files.h"

G_BEGIN_DECLS

/**
 * CursusDataProject:
 * @file: where it was found
 * @project: (nullable): what stands in it; %NULL if it is broken
 * @error: (nullable): what is wrong with it then; names the file
 */
typedef struct
{
  CursusDataFile *file;
  CursusProject  *project;
  GError         *error;
} CursusDataProject;

void cursus_data_project_free (CursusDataProject *self);

/**
 * cursus_data_projects_load:
 * @folder: "templates", "taxonomies" or "rules"
 *
 * Reads the files that cursus_data_files_list() finds, the user's before ours. One that is broken
 * hinders no other; if it is the user's and stands in for one of ours, ours is not read instead.
 *
 * Returns: (transfer full) (element-type CursusDataProject): the files, sorted by id
 */
GPtrArray *cursus_data_projects_load (const char *folder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusDataProject, cursus_data_project_free)

G_END_DECLS
