/* test-data-projects.c - all data files of one kind, read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "scratch.h"

#include "store/data-projects.h"

#include "project-text.h"
#include "store/error.h"

#include <string.h>

#define MODULE(id) MODULES ("<module id=\"" id "\"/>")

/* Writes a file into the folder "rules" of the user or of the program. */
static void
put (const char *root, const char *name, const char *text)
{
  g_autofree char *folder = g_build_filename (root, "rules", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_free (scratch_write (folder, name, text, strlen (text)));
}

static const CursusDataProject *
nth (const GPtrArray *projects, guint i)
{
  return projects->pdata[i];
}

static void
test_none (void)
{
  g_autoptr (GPtrArray) projects = cursus_data_projects_load ("no-such-folder");

  g_assert_cmpuint (projects->len, ==, 0);
}

/* The user's file stands in for ours, also if it is broken; others are read all the same. */
static void
test_load (gconstpointer scratch)
{
  g_autofree char *users = g_build_filename (g_get_user_data_dir (), "cursus", NULL);
  g_autofree char *programs = g_build_filename (scratch, "program", NULL);
  g_autoptr (GPtrArray) projects = NULL;

  put (programs, "a.cursus", MODULE ("ours"));
  put (programs, "b.cursus", MODULE ("ours"));
  put (programs, "c.cursus", MODULE ("ours"));
  put (users, "b.cursus", MODULE ("users"));
  put (users, "c.cursus", PROJECT "<modules>");
  projects = cursus_data_projects_load ("rules");

  g_assert_cmpuint (projects->len, ==, 3);
  g_assert_cmpstr (nth (projects, 0)->file->id, ==, "a");
  g_assert_nonnull (cursus_project_lookup_module (nth (projects, 0)->project, "ours"));
  g_assert_no_error (nth (projects, 0)->error);

  g_assert_true (nth (projects, 1)->file->is_users);
  g_assert_nonnull (cursus_project_lookup_module (nth (projects, 1)->project, "users"));

  g_assert_null (nth (projects, 2)->project);
  g_assert_error (nth (projects, 2)->error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML);
  g_assert_nonnull (strstr (nth (projects, 2)->error->message, "c.cursus"));
}

int
main (int argc, char **argv)
{
  g_autoptr (Scratch) scratch = scratch_new ();
  g_autofree char *programs = g_build_filename (scratch, "program", NULL);
  g_autofree char *users = g_build_filename (scratch, "user", NULL);

  g_setenv ("XDG_DATA_HOME", users, TRUE);
  g_setenv ("CURSUS_DATA_DIR", programs, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/data-projects/none", test_none);
  g_test_add_data_func ("/store/data-projects/load", scratch, test_load);
  return g_test_run ();
}
