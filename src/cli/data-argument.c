/* data-argument.c - a template or a set of rules named on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/data-argument.h"

#include "cli/argument-file.h"
#include "store/data-files.h"

static char *
list_ids (const char *folder)
{
  g_autoptr (GPtrArray) files = cursus_data_files_list (folder);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataFile *file = g_ptr_array_index (files, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", file->id);
    }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static char *
find_path (const char *folder, const char *argument)
{
  char *path = cursus_data_files_find (folder, argument);

  if (path != NULL)
    return path;
  if (cursus_argument_file_is_input (argument) || g_file_test (argument, G_FILE_TEST_EXISTS))
    return g_strdup (argument);
  return NULL;
}

CursusProject *
cursus_data_argument_read (const CursusDataKind *kind, const char *argument)
{
  g_autofree char *path = find_path (kind->folder, argument);
  g_autofree char *name = NULL;
  g_autofree char *ids = NULL;

  if (path != NULL)
    return cursus_argument_file_read (path, NULL);

  name = cursus_argument_file_dup_name (argument);
  ids = list_ids (kind->folder);
  kind->report_unknown (name, ids);
  return NULL;
}
