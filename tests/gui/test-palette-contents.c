/* test-palette-contents.c - what the palette lists and finds, and what its cards say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-contents.h"
#include "gui/palette/palette-face.h"
#include "gui/palette/palette-item.h"
#include "store/reader.h"

#include <string.h>

#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<strands><strand id=\"s\" letter=\"S\" colour=\"#112233\"><title>Skills</title>"                \
  "<tag id=\"t\"><title>Tag</title><tag id=\"u\"><title>Deep</title></tag></tag></strand>"         \
  "</strands>"                                                                                     \
  "<pathways><pathway id=\"x\"/><pathway id=\"y\"/></pathways><modules>"                           \
  "<module id=\"m1\" code=\"AIH-101\"><title>Machine Learning</title></module>"                    \
  "<module id=\"m2\" code=\"AIH-102\" credits=\"7.5\"><title>Éthique et société</title>"        \
  "<covers tag=\"u\" level=\"2\"/><covers tag=\"t\" level=\"1\"/></module>"                        \
  "<module id=\"m3\" code=\"AIH-1\"><title>Learning to Learn</title></module>"                     \
  "<module id=\"m4\" pathways=\"y\"><title>Other Machines</title></module>"                        \
  "<module id=\"m5\"><title>Deep Learning</title></module>"                                        \
  "<module id=\"m6\"><title>Choice</title></module></modules>"                                     \
  "<groups><group id=\"g1\" choose=\"1\"><title>Electives</title><member module=\"m5\"/></group>"  \
  "<group id=\"g2\" choose=\"1\"><title>More</title><member module=\"m6\"/></group></groups>"      \
  "<plans><plan id=\"p\"><term id=\"p1\" type=\"semester\"><place module=\"m1\"/></term>"          \
  "<term id=\"p2\"><title>Last</title><place group=\"g1\"/></term></plan></plans></project>"

static CursusProject *
read_project (void)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (PROJECT, strlen (PROJECT), "test", &error);

  g_assert_no_error (error);
  return project;
}

/* The ids of the items, each with its term. */
static char *
describe (const GPtrArray *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const char *where = cursus_palette_item_get_where (items->pdata[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                              cursus_palette_item_get_id (items->pdata[i]));
      if (where != NULL)
        g_string_append_printf (text, "(%s)", where);
    }
  return g_string_free (text, FALSE);
}

static void
assert_unplaced (const char *plan, const char *pathway, const char *expected)
{
  g_autoptr (CursusProject) project = read_project ();
  CursusPaletteView view = { project, plan, pathway, "en" };
  g_autoptr (GPtrArray) items = cursus_palette_contents_unplaced (&view);
  g_autofree char *described = describe (items);

  g_assert_cmpstr (described, ==, expected);
}

static void
test_unplaced (void)
{
  /* m5 can be chosen in the group that is placed; m4 is on the other pathway. */
  assert_unplaced ("p", "x", "m2 m3 m6 g2");
  assert_unplaced ("p", "y", "m2 m3 m4 m6 g2");
}

static void
test_without_plan (void)
{
  assert_unplaced (NULL, "x", "m1 m2 m3 m4 m5 m6");
}

static void
test_found (void)
{
  static const struct
  {
    const char *query, *found;
  } cases[] = {
    { "", "" },
    { " . ", "" },
    { "learning", "m3 m1(Semester 1) m5(Last)" },
    { "LEARN mach", "m1(Semester 1)" },
    { "earning", "m1(Semester 1) m3 m5(Last)" },
    { "ea", "" },
    { "ethique SOCIETE", "m2" },
    { "aih-1", "m3 m1(Semester 1) m2" },
    { "aih102", "m2" },
    { "elec", "g1(Last)" },
    { "nothing", "" },
  };
  g_autoptr (CursusProject) project = read_project ();
  g_autoptr (CursusModuleSearch) search = cursus_module_search_new (project, NULL);
  CursusPaletteView view = { project, "p", "x", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) items = cursus_palette_contents_found (&view, search, cases[i].query);
      g_autofree char *described = describe (items);

      g_assert_cmpstr (described, ==, cases[i].found);
    }
}

static CursusProject *
rename_module (const CursusProject *project, const char *id, const char *title)
{
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_lookup_module (project, id));

  cursus_record_set_text (&module->record, &module->title, "en", title);
  return cursus_project_with (project, &module->record);
}

static void
test_search_follows_edits (void)
{
  g_autoptr (CursusProject) before = read_project ();
  g_autoptr (CursusProject) after = rename_module (before, "m3", "Statistics");
  g_autoptr (CursusModuleSearch) search =
    cursus_module_search_new (after, cursus_module_search_new (before, NULL));
  g_autoptr (GPtrArray) gone = cursus_module_search_find (search, "learn");
  g_autoptr (GPtrArray) there = cursus_module_search_find (search, "stat");

  g_assert_cmpuint (gone->len, ==, 2);
  g_assert_cmpuint (there->len, ==, 1);
}

static void
test_face (void)
{
  g_autoptr (CursusProject) project = read_project ();
  const CursusRecord *module = &cursus_project_lookup_module (project, "m2")->record;
  g_autoptr (CursusPaletteFace) face = cursus_palette_face_new (project, module, NULL, "en");
  const CursusPaletteChip *chip = &g_array_index (face->chips, CursusPaletteChip, 0);

  g_assert_cmpstr (face->head, ==, "AIH-102");
  g_assert_cmpstr (face->title, ==, "Éthique et société");
  g_assert_cmpstr (face->credits, ==, "7.5\u00a0CP");
  g_assert_cmpuint (face->chips->len, ==, 1);
  g_assert_cmpstr (chip->letter, ==, "S");
  g_assert_cmpint (chip->level, ==, 2);
  g_assert_cmpint (chip->colour, ==, 0x112233);
  g_assert_cmpstr (face->name, ==,
                   "AIH-102, Éthique et société, 7.5\u00a0CP, not placed, Skills level 2");
}

static void
test_face_of_group (void)
{
  g_autoptr (CursusProject) project = read_project ();
  const CursusRecord *group = &cursus_project_lookup_group (project, "g1")->record;
  g_autoptr (CursusPaletteFace) face = cursus_palette_face_new (project, group, "Last", "en");

  g_assert_cmpstr (face->head, ==, "Choose 1 of 1 · Last");
  g_assert_cmpstr (face->title, ==, "Electives");
  g_assert_cmpstr (face->name, ==, "Choose 1 of 1 · Last, Electives");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gui/palette-contents/unplaced", test_unplaced);
  g_test_add_func ("/gui/palette-contents/without-plan", test_without_plan);
  g_test_add_func ("/gui/palette-contents/found", test_found);
  g_test_add_func ("/gui/palette-contents/search-follows-edits", test_search_follows_edits);
  g_test_add_func ("/gui/palette-contents/face", test_face);
  g_test_add_func ("/gui/palette-contents/face-of-group", test_face_of_group);

  return g_test_run ();
}
