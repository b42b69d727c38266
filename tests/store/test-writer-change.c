/* test-writer-change.c - a small change of a project is a small change of its file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "project-text.h"

#include "store/reader.h"
#include "store/writer.h"

#include <string.h>

static CursusProject *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "m.cursus", &error);

  g_assert_no_error (error);
  return project;
}

static char *
write_text (const CursusProject *project)
{
  return g_string_free (cursus_write (project), FALSE);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *at = text; *at != '\0'; at++)
    n += *at == '\n' ? 1 : 0;
  return n;
}

/* How many lines @a has that @b has not; a line that stands twice counts twice. */
static guint
count_other_lines (const char *a, const char *b)
{
  g_autoptr (GHashTable) lines = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) lines_of_a = g_strsplit (a, "\n", -1);
  g_auto (GStrv) lines_of_b = g_strsplit (b, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines_of_b[i] != NULL; i++)
    {
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (lines, lines_of_b[i]));

      g_hash_table_insert (lines, lines_of_b[i], GUINT_TO_POINTER (count + 1));
    }
  for (guint i = 0; lines_of_a[i] != NULL; i++)
    {
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (lines, lines_of_a[i]));

      if (count == 0)
        n++;
      else
        g_hash_table_insert (lines, lines_of_a[i], GUINT_TO_POINTER (count - 1));
    }
  return n;
}

static void
test_module_moved (void)
{
  g_autoptr (CursusProject) before =
    sample_project (sample_module ("m1", "a"), sample_module ("m2", "b"), sample_module ("m3", "c"),
                    sample_plan ("p1", "m1 m2 | m3"), sample_plan ("p2", "m1 | m2"), NULL);
  g_autoptr (CursusPlan) plan = sample_plan ("p1", "m2 | m1 m3");
  g_autoptr (CursusProject) after = cursus_project_with (before, &plan->record);
  g_autofree char *old = write_text (before);
  g_autofree char *new = write_text (after);

  g_assert_cmpuint (count_lines (old), ==, count_lines (new));
  g_assert_cmpuint (count_other_lines (old, new), ==, 0);
  g_assert_cmpstr (old, !=, new);
}

static void
test_title_changed (void)
{
  g_autoptr (CursusProject) before =
    sample_project (sample_module ("m1", "a"), sample_module ("m2", "b"), NULL);
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (before, 0));
  g_autoptr (CursusProject) after = NULL;
  g_autofree char *old = write_text (before);
  g_autofree char *new = NULL;

  cursus_record_set_text (&module->record, &module->title, "en", "another");
  after = cursus_project_with (before, &module->record);
  new = write_text (after);
  g_assert_cmpuint (count_lines (old), ==, count_lines (new));
  g_assert_cmpuint (count_other_lines (new, old), ==, 1);
}

static void
test_module_added (void)
{
  g_autoptr (CursusProject) before = sample_project_of_modules (3);
  g_autoptr (CursusModule) module = sample_module ("new", "a");
  CursusRecord *record = &module->record;
  g_autoptr (CursusProject) after =
    cursus_project_splice (before, CURSUS_MODULES, 1, 0, &record, 1);
  g_autofree char *old = write_text (before);
  g_autofree char *new = write_text (after);

  g_assert_cmpuint (count_other_lines (old, new), ==, 0);
  g_assert_cmpuint (count_other_lines (new, old), ==, 3);
}

/* --- foreign content when what it stood beside changes --- */

#define THREE_MODULES                                                                              \
  DECLARATION PROJECT "  <modules>\n"                                                              \
                      "    <module id=\"m1\"/>\n"                                                  \
                      "    <!-- behind m1 -->\n"                                                   \
                      "    <module id=\"m2\"/>\n"                                                  \
                      "    <!-- behind m2 -->\n"                                                   \
                      "    <module id=\"m3\"/>\n"                                                  \
                      "  </modules>\n" END

static void
test_comment_stays_behind_its_sibling (void)
{
  g_autoptr (CursusProject) before = read_text (THREE_MODULES);
  CursusRecord *moved[] = { cursus_record_ref (cursus_project_nth (before, CURSUS_MODULES, 1)),
                            cursus_record_ref (cursus_project_nth (before, CURSUS_MODULES, 0)) };
  g_autoptr (CursusProject) after = cursus_project_splice (before, CURSUS_MODULES, 0, 2, moved, 2);
  g_autofree char *written = write_text (after);

  g_assert_cmpstr (written, ==,
                   DECLARATION PROJECT "  <modules>\n"
                                       "    <module id=\"m2\"/>\n"
                                       "    <!-- behind m2 -->\n"
                                       "    <module id=\"m1\"/>\n"
                                       "    <!-- behind m1 -->\n"
                                       "    <module id=\"m3\"/>\n"
                                       "  </modules>\n" END);
  for (guint i = 0; i < G_N_ELEMENTS (moved); i++)
    cursus_record_unref (moved[i]);
}

static void
test_comment_without_its_sibling (void)
{
  g_autoptr (CursusProject) before = read_text (THREE_MODULES);
  g_autoptr (CursusProject) after = cursus_project_splice (before, CURSUS_MODULES, 0, 1, NULL, 0);
  g_autoptr (CursusProject) none = cursus_project_splice (before, CURSUS_MODULES, 0, 3, NULL, 0);
  g_autofree char *written = write_text (after);
  g_autofree char *only_comments = write_text (none);

  g_assert_cmpstr (written, ==,
                   DECLARATION PROJECT "  <modules>\n"
                                       "    <module id=\"m2\"/>\n"
                                       "    <!-- behind m2 -->\n"
                                       "    <module id=\"m3\"/>\n"
                                       "    <!-- behind m1 -->\n"
                                       "  </modules>\n" END);
  g_assert_cmpstr (only_comments, ==,
                   DECLARATION PROJECT "  <modules>\n"
                                       "    <!-- behind m1 -->\n"
                                       "    <!-- behind m2 -->\n"
                                       "  </modules>\n" END);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/writer/change/module-moved", test_module_moved);
  g_test_add_func ("/store/writer/change/title", test_title_changed);
  g_test_add_func ("/store/writer/change/module-added", test_module_added);
  g_test_add_func ("/store/writer/foreign/stays", test_comment_stays_behind_its_sibling);
  g_test_add_func ("/store/writer/foreign/sibling-gone", test_comment_without_its_sibling);
  return g_test_run ();
}
