/* test-board-face.c - what cards and columns say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/card-face.h"
#include "gui/board/term-face.h"
#include "gui/common/readable-colour.h"
#include "store/reader.h"

#include <locale.h>
#include <string.h>

#define HEAD                                                                                       \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">\n"    \
  "<programme id=\"x\"><title>X</title></programme>\n"                                             \
  "<strands><strand id=\"reg\" letter=\"R\" colour=\"#e66100\"><title>Regulatory</title>"          \
  "<tag id=\"reg.a\"><title>A</title></tag><tag id=\"reg.b\"><title>B</title></tag></strand>"      \
  "<strand id=\"eth\"><title>Ethics</title><tag id=\"eth.a\"><title>A</title></tag></strand>"      \
  "</strands>\n"

#define MODULES                                                                                    \
  "<modules><module id=\"m1\" code=\"AIH-104\" credits=\"5\"><title>Legal Frameworks</title>"      \
  "<covers tag=\"reg.a\"/><covers tag=\"reg.b\" level=\"3\"/><covers tag=\"eth.a\"/></module>"     \
  "<module id=\"m2\" credits=\"2.5\" choice=\"elective\" assumed=\"credits\"/>"                    \
  "<module id=\"m3\" code=\"AIH-3\"><title>Unknown</title><prerequisite module=\"m1\"/></module>"  \
  "</modules>\n"                                                                                   \
  "<groups><group id=\"g\" choose=\"1\"><title>Choice</title><member module=\"m2\"/></group>"      \
  "</groups>\n"

#define PLAN                                                                                       \
  "<plans><plan id=\"p\"><term id=\"s1\" type=\"semester\" credits=\"30\">"                        \
  "<place module=\"m3\"/><place module=\"m1\" locked=\"yes\"/><place module=\"m2\" "               \
  "repeats=\"2\"/>"                                                                                \
  "<place module=\"gone\"/><place group=\"g\" credits=\"2\"/></term>"                              \
  "<term id=\"s2\" type=\"semester\" credits=\"2\"><goal>Go</goal></term></plan></plans>\n"

/* A project with everything that is known of it, and its only plan laid out. */
typedef struct
{
  CursusProject      *project;
  CursusFindings     *findings;
  CursusProblemMarks *marks;
  CursusBoardLayout  *layout;
  CursusCardContext   context;
} Scene;

static void
set_up (Scene *scene, gconstpointer data)
{
  const char *text = data != NULL ? data : HEAD MODULES PLAN "</project>\n";
  g_autoptr (GError) error = NULL;
  CursusBoardOptions options = { 870, 700, 80, 30, 76, 40, FALSE, NULL };

  scene->project = cursus_read_bytes (text, strlen (text), "text", &error);
  g_assert_no_error (error);
  scene->findings = cursus_findings_new (scene->project, CURSUS_DATE (2026, 1, 1), "en");
  scene->marks = cursus_problem_marks_new (scene->findings, "p", NULL);
  scene->layout = cursus_board_layout_new (
    scene->project, cursus_project_lookup_plan (scene->project, "p"), &options);
  scene->context = (CursusCardContext){
    .project = scene->project,
    .findings = scene->findings,
    .route = cursus_findings_lookup_route (scene->findings, "p", NULL),
    .marks = scene->marks,
    .language = "en",
  };
}

static void
tear_down (Scene *scene, gconstpointer data)
{
  cursus_board_layout_free (scene->layout);
  cursus_problem_marks_free (scene->marks);
  cursus_findings_unref (scene->findings);
  cursus_project_unref (scene->project);
}

static CursusCardFace *
face_of (Scene *scene, const char *id)
{
  return cursus_card_face_new (&scene->context, scene->layout,
                               cursus_board_layout_find (scene->layout, id));
}

static void
test_name (Scene *scene, gconstpointer data)
{
  g_autoptr (CursusCardFace) face = face_of (scene, "m1");

  g_assert_cmpstr (
    face->name, ==,
    "AIH-104, Legal Frameworks, 5 credits, Semester 1, position 2 of 5, 1 problem, locked, "
    "Regulatory: Mastered, Ethics: Introduced");
}

#define SPANNING                                                                                   \
  HEAD "<modules><module id=\"m1\" code=\"A\" credits=\"10\" terms=\"2\"/>"                        \
       "<module id=\"m2\" code=\"B\" terms=\"2\"/></modules>\n"                                    \
       "<plans><plan id=\"p\"><term id=\"s1\" type=\"semester\">"                                  \
       "<place module=\"m1\" split=\"4 6\"/></term><term id=\"s2\" type=\"semester\">"             \
       "<place module=\"m2\"/></term></plan></plans></project>\n"

static void
test_spans_terms (Scene *scene, gconstpointer data)
{
  g_autoptr (CursusCardFace) face = face_of (scene, "m1");
  g_autoptr (CursusCardFace) last = face_of (scene, "m2");

  g_assert_nonnull (strstr (face->name, "Semester 1, position 1 of 1, over 2 terms: 4 + 6"));
  g_assert_nonnull (strstr (face->tooltip, "over 2 terms: 4 + 6"));
  /* There is no term further on into which it could go. */
  g_assert_null (strstr (last->name, "over"));
}

static void
test_chips (Scene *scene, gconstpointer data)
{
  g_autoptr (CursusCardFace) face = face_of (scene, "m1");

  g_assert_cmpuint (face->n_chips, ==, 2);
  g_assert_cmpstr (face->chips[0].letter, ==, "R");
  g_assert_cmpuint (face->chips[0].level, ==, 3);
  g_assert_cmpint (face->chips[0].colour, ==, 0xe66100);
  g_assert_cmpstr (face->chips[1].letter, ==, "E");
  g_assert_cmpuint (face->chips[1].level, ==, 1);
}

static void
test_traits (Scene *scene, gconstpointer data)
{
  static const struct
  {
    const char *id;
    guint       traits;
    const char *credits;
  } rows[] = {
    { "m1", CURSUS_CARD_LOCKED, "5\u00a0CP" },
    { "m2", CURSUS_CARD_ELECTIVE | CURSUS_CARD_ASSUMED, "2 × 2.5\u00a0CP" },
    { "m3", 0, NULL },
    { "gone", CURSUS_CARD_MISSING, NULL },
    { "g", CURSUS_CARD_GROUP, "2\u00a0CP" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusCardFace) face = face_of (scene, rows[i].id);

      g_assert_cmpuint (face->traits, ==, rows[i].traits);
      g_assert_cmpstr (face->credits, ==, rows[i].credits);
    }
}

static void
test_group (Scene *scene, gconstpointer data)
{
  g_autoptr (CursusCardFace) face = face_of (scene, "g");

  g_assert_cmpstr (face->title, ==, "Choice");
  g_assert_cmpstr (face->detail, ==, "Choose 1 of 1");
}

static void
test_lens (Scene *scene, gconstpointer data)
{
  static const struct
  {
    const char *lens;
    int         level;
  } rows[] = { { NULL, -1 }, { "reg", 3 }, { "reg.a", 1 }, { "eth", 1 }, { "gone", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusCardFace) face = NULL;

      scene->context.lens = rows[i].lens;
      face = face_of (scene, "m1");
      g_assert_cmpint (face->lens_level, ==, rows[i].level);
    }
}

static void
test_key (Scene *scene, gconstpointer data)
{
  CursusCardKey before, after;

  cursus_card_key_init (&before, &scene->context, scene->layout, 1);
  cursus_card_key_init (&after, &scene->context, scene->layout, 1);
  g_assert_cmpmem (&before, sizeof before, &after, sizeof after);
  scene->context.stamp++;
  cursus_card_key_init (&after, &scene->context, scene->layout, 1);
  g_assert_cmpint (memcmp (&before, &after, sizeof before), !=, 0);
}

static void
test_broken_pair (Scene *scene, gconstpointer data)
{
  g_assert_true (cursus_problem_marks_is_broken (scene->marks, "m1", "m3"));
  g_assert_false (cursus_problem_marks_is_broken (scene->marks, "m1", "m2"));
}

static void
test_columns (Scene *scene, gconstpointer data)
{
  g_autoptr (CursusTermFace) first = cursus_term_face_new (&scene->context, scene->layout->plan, 0);
  g_autoptr (CursusTermFace) second =
    cursus_term_face_new (&scene->context, scene->layout->plan, 1);

  g_assert_cmpstr (first->credits, ==, "≥\u00a012 / 30\u00a0CP");
  g_assert_cmpint (first->state, ==, CURSUS_CREDITS_OPEN);
  g_assert_cmpstr (second->title, ==, "Semester 2");
  g_assert_cmpstr (second->credits, ==, "0 / 2\u00a0CP");
  g_assert_cmpint (second->state, ==, CURSUS_CREDITS_UNDER);
  g_assert_cmpstr (second->tooltip, ==, "Go");
  g_assert_true (second->is_last);
  g_assert_false (cursus_term_face_equal (first, second));
}

static void
test_readable (void)
{
  for (guint32 seed = 0; seed < 2000; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      GdkRGBA colour = cursus_colour_from_rgb (g_rand_int_range (rand, 0, 0x1000000));
      GdkRGBA ground = cursus_colour_from_rgb (g_rand_int_range (rand, 0, 0x1000000));
      GdkRGBA result = cursus_colour_readable (&colour, &ground, 4.5);

      g_assert_cmpfloat (cursus_colour_contrast (&result, &ground), >=, 4.5);
      if (cursus_colour_contrast (&colour, &ground) >= 4.5)
        g_assert_true (gdk_rgba_equal (&result, &colour));
    }
}

static void
add (const char *name, void (*test) (Scene *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/gui/board-face/", name, NULL);

  g_test_add (path, Scene, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  add ("name", test_name);
  add ("chips", test_chips);
  add ("traits", test_traits);
  add ("group", test_group);
  add ("lens", test_lens);
  add ("key", test_key);
  add ("broken-pair", test_broken_pair);
  add ("columns", test_columns);
  g_test_add ("/gui/board-face/spans-terms", Scene, SPANNING, set_up, test_spans_terms, tear_down);
  g_test_add_func ("/gui/board-face/readable", test_readable);
  return g_test_run ();
}
