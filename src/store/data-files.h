/* data-files.h - templates and other files that come with the program or are the user's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusDataFile:
 * @id: its name without folder and suffix
 * @path: where it is
 * @is_users: the user put it there; it did not come with the program
 */
typedef struct
{
  char    *id;
  char    *path;
  gboolean is_users;
} CursusDataFile;

void cursus_data_file_free (CursusDataFile *file);

/**
 * cursus_data_files_list:
 * @folder: such as "templates"
 *
 * Looks in the user's data folder first, then where the program was installed; or, instead of
 * the latter, in the folder that the environment names in CURSUS_DATA_DIR. Of two files with the
 * same id the first one wins.
 *
 * Returns: (transfer full) (element-type CursusDataFile): the files, sorted by id
 */
GPtrArray *cursus_data_files_list (const char *folder);

/**
 * cursus_data_files_find:
 * @folder: such as "templates"
 *
 * Returns: (transfer full) (nullable): the path of the file with this @id
 */
char *cursus_data_files_find (const char *folder, const char *id);

/**
 * cursus_data_files_find_named:
 * @folder: such as "outlines"
 * @name: of a file of any kind, with its suffix
 *
 * Looks where cursus_data_files_list() looks.
 *
 * Returns: (transfer full) (nullable): the path of that file
 */
char *cursus_data_files_find_named (const char *folder, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusDataFile, cursus_data_file_free)

G_END_DECLS
