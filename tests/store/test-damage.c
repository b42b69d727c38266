/* test-damage.c - files that were cut off, or in which bytes changed: an error, or a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "fuzz/round-trip.h"

#include <string.h>

/* How far apart cuts are, and how many bytes are changed in a file: at most, and in files of many
 * bytes so few that all of them together take a few seconds. */
#define CUT_EVERY 97
#define PLACES_MAX 40
#define BYTES_MAX 700000

/* From the files that show one thing each, one out of so many. */
#define CORPUS_EVERY 4

typedef struct
{
  char *bytes;
  gsize length;
} File;

static void
file_clear (File *file)
{
  g_free (file->bytes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (File, file_clear)

static File
file_open (const char *path)
{
  File file;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &file.bytes, &file.length, &error);
  g_assert_no_error (error);
  return file;
}

static void
check (const char *bytes, gsize length, const char *what, gsize at)
{
  /* Only what belongs to the text, so that reading beyond it is seen. */
  g_autofree char *exact = g_memdup2 (bytes, length);
  g_autofree char *fault = round_trip_find_fault (exact, length);

  if (fault == NULL)
    return;
  g_test_message ("%s at byte %" G_GSIZE_FORMAT ": %s", what, at, fault);
  g_test_fail ();
}

static void
test_cut_off (gconstpointer path)
{
  g_auto (File) file = file_open (path);

  for (gsize length = 0; length < file.length; length += CUT_EVERY)
    check (file.bytes, length, "cut off", length);
}

static void
test_other_byte (gconstpointer path)
{
  static const char bytes[] = "\0\xFF\x80<&\">/'= \n7a";
  g_auto (File) file = file_open (path);
  gsize n_places = CLAMP (BYTES_MAX / file.length / sizeof bytes, 3, PLACES_MAX);

  for (gsize i = 0; i < n_places * (sizeof bytes - 1); i++)
    {
      gsize at = i * file.length / (n_places * (sizeof bytes - 1));
      g_autoptr (GString) text = g_string_new_len (file.bytes, (gssize) file.length);

      text->str[at] = bytes[i % (sizeof bytes - 1)];
      check (text->str, text->len, "another byte", at);
    }
}

static void
test_lost_and_doubled (gconstpointer path)
{
  static const gsize lengths[] = { 1, 2, 64 };
  g_auto (File) file = file_open (path);
  gsize n_places = CLAMP (BYTES_MAX / file.length / 6, 6, PLACES_MAX * 2);

  for (gsize i = 0; i < n_places; i++)
    {
      gsize at = i * file.length / n_places;
      gsize n = MIN (lengths[i % G_N_ELEMENTS (lengths)], file.length - at);
      g_autoptr (GString) lost = g_string_new_len (file.bytes, (gssize) file.length);
      g_autoptr (GString) doubled = g_string_new_len (file.bytes, (gssize) file.length);

      g_string_erase (lost, (gssize) at, (gssize) n);
      check (lost->str, lost->len, "bytes lost", at);
      g_string_insert_len (doubled, (gssize) at, file.bytes + at, (gssize) n);
      check (doubled->str, doubled->len, "bytes doubled", at);
    }
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_tests (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *cut = g_strdup_printf ("/store/damage/cut-off/%s", name);
  g_autofree char *other = g_strdup_printf ("/store/damage/other-byte/%s", name);
  g_autofree char *lost = g_strdup_printf ("/store/damage/lost-or-doubled/%s", name);

  g_test_add_data_func (cut, path, test_cut_off);
  g_test_add_data_func (other, path, test_other_byte);
  g_test_add_data_func (lost, path, test_lost_and_doubled);
}

/* Adds tests for one out of @every files of a folder, the paths of which stay in @paths. */
static void
add_folder (GPtrArray *paths, const char *folder, guint every)
{
  g_autofree char *whole = g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), folder, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (whole, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (directory)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i += every)
    {
      char *path = g_build_filename (whole, names->pdata[i], NULL);

      g_ptr_array_add (paths, path);
      add_tests (path);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  g_test_init (&argc, &argv, NULL);
  add_folder (paths, "data/templates", 1);
  add_folder (paths, "tests/data/corpus/good", CORPUS_EVERY);
  return g_test_run ();
}
