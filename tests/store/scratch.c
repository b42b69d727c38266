/* scratch.c - a folder for the files of one test, which goes away with all that is in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "scratch.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *
scratch_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("cursus-test-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static gboolean
is_folder (const char *path)
{
  struct stat status;

  return lstat (path, &status) == 0 && S_ISDIR (status.st_mode);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) directory = NULL;
  const char *name;

  if (is_folder (path))
    {
      g_assert_cmpint (g_chmod (path, 0700), ==, 0);
      directory = g_dir_open (path, 0, NULL);
      while ((name = g_dir_read_name (directory)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          remove_all (child);
        }
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

void
scratch_remove (char *folder)
{
  remove_all (folder);
  g_free (folder);
}

char *
scratch_write (const char *folder, const char *name, const char *bytes, gsize length)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, bytes, (gssize) length, &error);
  g_assert_no_error (error);
  return path;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char *
scratch_list (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) list = g_string_new (NULL);
  const char *name;

  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (list, "%s ", (const char *) names->pdata[i]);
  return g_string_free (g_steal_pointer (&list), FALSE);
}
