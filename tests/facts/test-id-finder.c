/* test-id-finder.c - records that are looked for again and again are found where they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/id-finder.h"
#include "store/reader.h"

/* More than a finder remembers. */
#define N_MODULES (3 * CURSUS_ID_FINDER_MEMORY)

static CursusProject *
make_project (void)
{
  g_autoptr (GString) text =
    g_string_new ("<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" "
                  "lang=\"en\"><modules>");
  g_autoptr (GError) error = NULL;
  CursusProject *project;

  for (guint i = 0; i < N_MODULES; i++)
    g_string_append_printf (text, "<module id=\"m%u\"/>", i);
  g_string_append (text, "</modules></project>");
  project = cursus_read_bytes (text->str, text->len, "test", &error);
  g_assert_no_error (error);
  return project;
}

/* Twice, as what was remembered of the first time may have been forgotten since, or not. */
static void
test_all (void)
{
  g_autoptr (CursusProject) project = make_project ();
  CursusIdFinder finder;

  cursus_id_finder_init (&finder, project, CURSUS_MODULES);
  for (guint i = 0; i < 2 * N_MODULES; i++)
    {
      guint nth = i % N_MODULES;

      g_assert_cmpuint (
        cursus_id_finder_find (&finder, cursus_project_nth (project, CURSUS_MODULES, nth)->id), ==,
        nth);
    }
}

static void
test_each_twice (void)
{
  g_autoptr (CursusProject) project = make_project ();
  CursusIdFinder finder;

  cursus_id_finder_init (&finder, project, CURSUS_MODULES);
  for (guint i = 0; i < 2 * N_MODULES; i++)
    g_assert_cmpuint (
      cursus_id_finder_find (&finder, cursus_project_nth (project, CURSUS_MODULES, i / 2)->id), ==,
      i / 2);
}

static void
test_missing (void)
{
  g_autoptr (CursusProject) project = make_project ();
  CursusIdFinder finder;

  cursus_id_finder_init (&finder, project, CURSUS_MODULES);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpuint (cursus_id_finder_find (&finder, "nobody"), ==, CURSUS_NOWHERE);
}

/* An id that is written the same elsewhere. */
static void
test_other_string (void)
{
  g_autoptr (CursusProject) project = make_project ();
  g_autofree char *id = g_strdup ("m7");
  CursusIdFinder   finder;

  cursus_id_finder_init (&finder, project, CURSUS_MODULES);
  g_assert_cmpuint (cursus_id_finder_find (&finder, id), ==, 7);
  g_assert_cmpuint (
    cursus_id_finder_find (&finder, cursus_project_nth (project, CURSUS_MODULES, 7)->id), ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id-finder/all", test_all);
  g_test_add_func ("/id-finder/each-twice", test_each_twice);
  g_test_add_func ("/id-finder/missing", test_missing);
  g_test_add_func ("/id-finder/other-string", test_other_string);
  return g_test_run ();
}
