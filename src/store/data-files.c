/* data-files.c - templates and other files that come with the program or are the user's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/data-files.h"

#include <string.h>

#define SUFFIX ".cursus"

void
cursus_data_file_free (CursusDataFile *file)
{
  g_free (file->id);
  g_free (file->path);
  g_free (file);
}

static const CursusDataFile *
find (const GPtrArray *files, const char *id)
{
  for (guint i = 0; i < files->len; i++)
    if (strcmp (((const CursusDataFile *) files->pdata[i])->id, id) == 0)
      return files->pdata[i];
  return NULL;
}

static void
add_folder (GPtrArray *files, const char *root, const char *folder, gboolean is_users)
{
  g_autofree char *path = g_build_filename (root, folder, NULL);
  g_autoptr (GDir) directory = g_dir_open (path, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *whole = g_build_filename (path, name, NULL);
      g_autofree char *id = NULL;
      CursusDataFile  *file;

      if (!g_str_has_suffix (name, SUFFIX) || *name == '.' ||
          !g_file_test (whole, G_FILE_TEST_IS_REGULAR))
        continue;
      id = g_strndup (name, strlen (name) - strlen (SUFFIX));
      if (find (files, id) != NULL)
        continue;

      file = g_new (CursusDataFile, 1);
      file->id = g_steal_pointer (&id);
      file->path = g_steal_pointer (&whole);
      file->is_users = is_users;
      g_ptr_array_add (files, file);
    }
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  const CursusDataFile *const *file_a = a;
  const CursusDataFile *const *file_b = b;

  return strcmp ((*file_a)->id, (*file_b)->id);
}

static char *
dup_users_root (void)
{
  return g_build_filename (g_get_user_data_dir (), "cursus", NULL);
}

static const char *
get_root (void)
{
  const char *uninstalled = g_getenv ("CURSUS_DATA_DIR");

  return uninstalled != NULL ? uninstalled : CURSUS_DATA_DIR;
}

GPtrArray *
cursus_data_files_list (const char *folder)
{
  GPtrArray       *files = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_data_file_free);
  g_autofree char *users = dup_users_root ();

  add_folder (files, users, folder, TRUE);
  add_folder (files, get_root (), folder, FALSE);
  g_ptr_array_sort (files, compare_ids);
  return files;
}

char *
cursus_data_files_find (const char *folder, const char *id)
{
  g_autoptr (GPtrArray) files = cursus_data_files_list (folder);
  const CursusDataFile *file = find (files, id);

  return file != NULL ? g_strdup (file->path) : NULL;
}

char *
cursus_data_files_find_named (const char *folder, const char *name)
{
  g_autofree char *users = dup_users_root ();
  g_autofree char *own = g_build_filename (users, folder, name, NULL);
  g_autofree char *ours = g_build_filename (get_root (), folder, name, NULL);

  if (strchr (name, G_DIR_SEPARATOR) != NULL)
    return NULL;
  if (g_file_test (own, G_FILE_TEST_IS_REGULAR))
    return g_steal_pointer (&own);
  if (g_file_test (ours, G_FILE_TEST_IS_REGULAR))
    return g_steal_pointer (&ours);
  return NULL;
}
