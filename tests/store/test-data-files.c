/* test-data-files.c - templates and other files that come with the program or are the user's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "scratch.h"

#include "store/data-files.h"

#include <glib/gstdio.h>
#include <unistd.h>

/* The folders of the user and of the program, both empty. */
typedef struct
{
  char *users;
  char *programs;
} Folders;

static void
make_empty (char **path, const char *root)
{
  *path = g_build_filename (root, "templates", NULL);
  g_assert_cmpint (g_mkdir_with_parents (*path, 0700), ==, 0);
}

static void
folders_set_up (Folders *folders, gconstpointer scratch)
{
  g_autofree char *users = g_build_filename (g_get_user_data_dir (), "cursus", NULL);
  g_autofree char *programs = g_build_filename (scratch, "program", NULL);

  make_empty (&folders->users, users);
  make_empty (&folders->programs, programs);
}

static void
folders_tear_down (Folders *folders, gconstpointer scratch)
{
  scratch_remove (folders->users);
  scratch_remove (folders->programs);
}

static void
touch (const char *folder, const char *name)
{
  g_free (scratch_write (folder, name, "<project/>", 10));
}

/* What is listed, as "id of-user id of-program". */
static void
assert_list (const char *expected)
{
  g_autoptr (GPtrArray) files = cursus_data_files_list ("templates");
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    {
      const CursusDataFile *file = files->pdata[i];

      g_string_append_printf (list, "%s%s %s", i > 0 ? ", " : "", file->id,
                              file->is_users ? "user" : "program");
      g_assert_true (g_file_test (file->path, G_FILE_TEST_IS_REGULAR));
    }
  g_assert_cmpstr (list->str, ==, expected);
}

static void
test_none (Folders *folders, gconstpointer scratch)
{
  g_autoptr (GPtrArray) others = cursus_data_files_list ("no-such-folder");

  assert_list ("");
  g_assert_cmpuint (others->len, ==, 0);
  g_assert_null (cursus_data_files_find ("templates", "a"));
}

static void
test_sorted (Folders *folders, gconstpointer scratch)
{
  touch (folders->programs, "c.cursus");
  touch (folders->programs, "a.cursus");
  touch (folders->users, "b.cursus");
  touch (folders->users, "ä.cursus");
  assert_list ("a program, b user, c program, ä user");
}

static void
test_user_first (Folders *folders, gconstpointer scratch)
{
  g_autofree char *path = NULL;
  g_autofree char *users = g_build_filename (folders->users, "a.cursus", NULL);

  touch (folders->programs, "a.cursus");
  touch (folders->programs, "b.cursus");
  touch (folders->users, "a.cursus");
  assert_list ("a user, b program");
  path = cursus_data_files_find ("templates", "a");
  g_assert_cmpstr (path, ==, users);
}

static void
test_find (Folders *folders, gconstpointer scratch)
{
  g_autofree char *path = NULL;
  g_autofree char *expected = g_build_filename (folders->programs, "a b.cursus", NULL);

  touch (folders->programs, "a b.cursus");
  path = cursus_data_files_find ("templates", "a b");
  g_assert_cmpstr (path, ==, expected);
  g_assert_null (cursus_data_files_find ("templates", "a"));
  g_assert_null (cursus_data_files_find ("templates", "a b.cursus"));
  g_assert_null (cursus_data_files_find ("templates", "../templates/a b"));
  g_assert_null (cursus_data_files_find ("templates", ""));
}

static void
test_find_named (Folders *folders, gconstpointer scratch)
{
  g_autofree char *ours = g_build_filename (folders->programs, "a.xml", NULL);
  g_autofree char *users = g_build_filename (folders->users, "a.xml", NULL);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_null (cursus_data_files_find_named ("templates", "a.xml"));
  touch (folders->programs, "a.xml");
  first = cursus_data_files_find_named ("templates", "a.xml");
  g_assert_cmpstr (first, ==, ours);
  touch (folders->users, "a.xml");
  second = cursus_data_files_find_named ("templates", "a.xml");
  g_assert_cmpstr (second, ==, users);
  g_assert_null (cursus_data_files_find_named ("templates", "../templates/a.xml"));
}

/* Backups, hidden files, folders and links to nothing are no templates. */
static void
test_other_files (Folders *folders, gconstpointer scratch)
{
  g_autofree char *folder = g_build_filename (folders->users, "folder.cursus", NULL);
  g_autofree char *link = g_build_filename (folders->users, "link.cursus", NULL);
  g_autofree char *nowhere = g_build_filename (folders->users, "nowhere.cursus", NULL);

  touch (folders->users, "a.cursus");
  touch (folders->users, "a.cursus~");
  touch (folders->users, "a.xml");
  touch (folders->users, "README");
  touch (folders->users, ".hidden.cursus");
  touch (folders->users, ".cursus");
  g_assert_cmpint (symlink ("a.cursus", link), ==, 0);
  assert_list ("a user, link user");

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("nothing", nowhere), ==, 0);
  assert_list ("a user, link user");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Folders *folders, gconstpointer scratch);
  } tests[] = {
    { "/store/data-files/none", test_none },
    { "/store/data-files/sorted", test_sorted },
    { "/store/data-files/user-first", test_user_first },
    { "/store/data-files/find", test_find },
    { "/store/data-files/find-named", test_find_named },
    { "/store/data-files/other-files", test_other_files },
  };
  g_autoptr (Scratch) scratch = scratch_new ();
  g_autofree char *programs = g_build_filename (scratch, "program", NULL);

  g_setenv ("XDG_DATA_HOME", scratch, TRUE);
  g_setenv ("CURSUS_DATA_DIR", programs, TRUE);
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Folders, scratch, folders_set_up, tests[i].test, folders_tear_down);
  return g_test_run ();
}
