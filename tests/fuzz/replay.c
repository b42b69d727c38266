/* replay.c - every file that once broke the reader, or nearly did, read once more
 *
 * replay FOLDER…: prints TAP, one line for each file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "round-trip.h"

#include <string.h>

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
collect (GPtrArray *paths, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (directory)) != NULL)
    g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
}

static void
replay (gconstpointer path)
{
  g_autofree char *bytes = NULL;
  g_autofree char *fault = NULL;
  gsize            length;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  fault = round_trip_find_fault (bytes, length);
  g_assert_cmpstr (fault, ==, NULL);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  g_test_init (&argc, &argv, NULL);
  for (int i = 1; i < argc; i++)
    collect (paths, argv[i]);
  g_ptr_array_sort (paths, compare_names);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *name = g_path_get_basename (paths->pdata[i]);
      g_autofree char *test = g_strconcat ("/fuzz/", name, NULL);

      g_test_add_data_func (test, paths->pdata[i], replay);
    }
  return g_test_run ();
}
