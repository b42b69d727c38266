/* test-clipping.c - modules cut out and pasted, rows of spreadsheets pasted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/clipping.h"
#include "edit/removing.h"
#include "store/error.h"

#include <string.h>

#define BODY                                                                                       \
  "<kinds><kind id='k'/><kind id='l'/></kinds>"                                                    \
  "<strands><strand id='d'><tag id='t'><tag id='u'/></tag><tag id='v'/></strand></strands>"        \
  "<pathways><pathway id='w'/></pathways>"                                                         \
  "<modules><module id='a' code='A1' kind='k' pathways='w'><title>Law</title>"                     \
  "<outcome id='oa'/><assessment id='xa' tests='oa'/><covers tag='u' level='2'/></module>"         \
  "<module id='b' kind='taught'><prerequisite module='a'/><prerequisite module='c'/></module>"     \
  "<module id='c'/></modules>"                                                                     \
  "<groups><group id='g'><member module='c'/></group></groups>"                                    \
  "<plans><plan id='p'><term id='s1'><place module='a'/></term><term id='s2'><place module='b'/>"  \
  "<place group='g'/></term></plan></plans>"

#define OTHER                                                                                      \
  "<modules><module id='a'/><module id='u'/></modules><plans><plan id='p'><term id='s1'>"          \
  "<place module='a'/></term></plan></plans>"

static CursusProject *
paste (const CursusProject *project, const char *text, const CursusTarget *target, GPtrArray **ids)
{
  g_autoptr (GError) error = NULL;
  CursusProject *next;

  g_assert_true (cursus_text_is_clip (text));
  next = cursus_paste_clip (project, text, target, ids, &error);
  g_assert_no_error (error);
  return next;
}

static void
test_clip (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *text = cursus_clip (before, IDS ("b", "a", "x"));
  g_autofree char *group = cursus_clip (before, IDS ("g"));

  g_assert_nonnull (strstr (text, "<module id=\"a\""));
  g_assert_true (strstr (text, "<module id=\"b\"") < strstr (text, "<module id=\"a\""));
  g_assert_null (strstr (text, "<module id=\"c\""));
  g_assert_nonnull (strstr (text, "<kind id=\"k\""));
  g_assert_null (strstr (text, "<kind id=\"l\""));
  g_assert_nonnull (strstr (text, "<tag id=\"t\""));
  g_assert_nonnull (strstr (text, "<tag id=\"u\""));
  g_assert_null (strstr (text, "<tag id=\"v\""));
  g_assert_nonnull (strstr (text, "<pathway id=\"w\""));
  g_assert_null (strstr (text, "<plan"));
  g_assert_nonnull (strstr (group, "<module id=\"c\""));
  g_assert_nonnull (strstr (group, "<group id=\"g\""));
}

static void
test_is_clip (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autofree char *text = cursus_clip (project, IDS ("a"));
  g_autofree char *spaced = g_strconcat (" \n", text, NULL);

  g_assert_true (cursus_text_is_clip (text));
  g_assert_true (cursus_text_is_clip (spaced));
  g_assert_false (cursus_text_is_clip (""));
  g_assert_false (cursus_text_is_clip ("<html>"));
  g_assert_false (cursus_text_is_clip ("AIH-104\tLaw\t5"));
  g_assert_false (cursus_text_is_clip ("https://cursus-app.github.io/ns/project/1"));
}

/* Everything is there: what is pasted gets new ids and stands beside it. */
static void
test_paste_beside (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *text = cursus_clip (before, IDS ("a", "b"));
  CursusTarget     target = { "p", "s1", 0 };
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusProject) after = paste (before, text, &target, &ids);
  const CursusModule  *a = cursus_project_lookup_module (after, ids->pdata[0]);
  const CursusModule  *b = cursus_project_lookup_module (after, ids->pdata[1]);
  g_autofree char     *expected = g_strdup_printf ("%s %s a | b g", a->record.id, b->record.id);
  const CursusRecords *required = b->prerequisites;

  assert_board (after, "p", expected);
  g_assert_cmpuint (cursus_project_n (after, CURSUS_TAGS), ==, 3);
  g_assert_cmpstr (a->kind, ==, "k");
  g_assert_cmpstr (((const CursusMark *) a->marks->items[0])->tag, ==, "u");
  g_assert_cmpstr (a->outcomes->items[0]->id, !=, "oa");
  g_assert_cmpstr (((const CursusAssessment *) a->assessments->items[0])->tests->items[0], ==,
                   a->outcomes->items[0]->id);
  g_assert_cmpuint (required->n, ==, 2);
  g_assert_cmpstr (((const CursusRequisite *) required->items[0])->modules->items[0], ==,
                   a->record.id);
  g_assert_cmpstr (((const CursusRequisite *) required->items[1])->modules->items[0], ==, "c");
  assert_shared (before, after, "a");
  assert_sound (after, before);
}

/* What was cut comes back as it was. */
static void
test_cut_and_paste (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *text = cursus_clip (before, IDS ("c"));
  g_autoptr (CursusProject) cut = cursus_remove (before, IDS ("c"));
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusProject) after = paste (cut, text, NULL, &ids);
  g_autoptr (CursusProject) alone = cursus_remove (after, IDS ("c"));

  g_assert_cmpstr (ids->pdata[0], ==, "c");
  g_assert_true (cursus_record_equal (cursus_project_lookup (after, "c", NULL),
                                      cursus_project_lookup (before, "c", NULL)));
  assert_projects_equal (alone, cut);
}

static void
test_paste_elsewhere (void)
{
  g_autoptr (CursusProject) from = board_project (BODY);
  g_autoptr (CursusProject) before = board_project (OTHER);
  g_autofree char *text = cursus_clip (from, IDS ("a", "b", "g"));
  CursusTarget     target = { "p", "s1", CURSUS_NOWHERE };
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusProject) after = paste (before, text, &target, &ids);
  const CursusModule *a = cursus_project_lookup_module (after, ids->pdata[0]);
  const CursusTag    *u =
    cursus_project_lookup_tag (after, ((const CursusMark *) a->marks->items[0])->tag);
  g_autofree char *expected = g_strdup_printf ("a %s b g", a->record.id);

  /* The member of the group came along and has no place of its own. */
  g_assert_cmpuint (ids->len, ==, 3);
  assert_board (after, "p", expected);
  g_assert_nonnull (cursus_project_lookup_module (after, "c"));
  g_assert_cmpuint (cursus_project_n (after, CURSUS_TAGS), ==, 2);
  g_assert_cmpstr (u->record.id, !=, "u"); /* there it is a module */
  g_assert_cmpstr (u->parent, ==, "t");
  g_assert_cmpuint (cursus_project_n (after, CURSUS_MODULE_KINDS), ==, 1);
  g_assert_cmpuint (cursus_project_n (after, CURSUS_PATHWAYS), ==, 1);
  assert_shared (before, after, "a");
  assert_sound (after, before);
}

/* What neither came along nor is there is not referred to. */
static void
test_paste_loose (void)
{
  g_autoptr (CursusProject) from = board_project (BODY);
  g_autoptr (CursusProject) before = board_project ("");
  g_autofree char *text = cursus_clip (from, IDS ("b"));
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusProject) after = paste (before, text, NULL, &ids);
  const CursusModule *b = cursus_project_lookup_module (after, "b");

  g_assert_null (b->prerequisites);
  g_assert_cmpstr (b->kind, ==, "taught");
  assert_sound (after, before);
}

static void
test_paste_wrong (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) after = cursus_paste_clip (
    before, "<project xmlns='https://cursus-app.github.io/ns/project/1' version='1.0'><modules>",
    NULL, NULL, &error);

  g_assert_null (after);
  g_assert_error (error, CURSUS_STORE_ERROR, CURSUS_STORE_ERROR_NOT_XML);
}

/* --- rows --- */

typedef struct
{
  const char *name;
  const char *text;
  const char *rows; /* code, title, credits; "-" for none */
} RowsCase;

static const RowsCase rows_cases[] = {
  { "tabs", "A-1\tLaw\t5\nA-2\tEthics\t7.5\n", "A-1,Law,5;A-2,Ethics,7.5;" },
  { "decimal-comma", "A-1\tRecht\t7,5\r\nA-2\tEthik\t5\r\n", "A-1,Recht,7.5;A-2,Ethik,5;" },
  { "head-english", "Title\tECTS\tCode\nLaw\t5\tA-1", "A-1,Law,5;" },
  { "head-german", "Kürzel;Modulbezeichnung;Leistungspunkte\nA-1;Recht;7,5\n;Ethik;",
    "A-1,Recht,7.5;-,Ethik,-;" },
  { "head-with-more", "Nr.\tModul\tLehrform\tLP\n1\tRecht\tV\t5", "1,Recht,5;" },
  { "head-only-title", "Module\nLaw\nEthics", "-,Law,-;-,Ethics,-;" },
  { "commas", "A-1,Law,5\nA-2,Ethics,6", "A-1,Law,5;A-2,Ethics,6;" },
  { "quotes", "A-1,\"Law, \"\"old\"\"\",\"7,5\"", "A-1,Law, \"old\",7.5;" },
  { "several-lines-in-a-cell", "A-1\t\"Law\nand order\"\t5", "A-1,Law and order,5;" },
  { "a-title-with-a-comma", "Law, old and new\nEthics, applied",
    "-,Law, old and new,-;-,Ethics, applied,-;" },
  { "titles", "Law\nEthics of Medicine", "-,Law,-;-,Ethics of Medicine,-;" },
  { "codes", "A-1\nA-2", "A-1,-,-;A-2,-,-;" },
  { "title-and-credits", "Law\t5\nEthics\t6", "-,Law,5;-,Ethics,6;" },
  { "credits-first", "5\tLaw\n6\tEthics", "-,Law,5;-,Ethics,6;" },
  { "numbers-as-codes", "101\tLaw\t5\n102\tEthics\t5", "101,Law,5;102,Ethics,5;" },
  { "unit", "Law\t5 CP\nEthics\t6 CP", "-,Law,5;-,Ethics,6;" },
  { "credits-missing", "A-1\tLaw\t5\nA-2\tEthics\t", "A-1,Law,5;A-2,Ethics,-;" },
  { "empty-rows", "\n\nLaw\t5\n\t\n\nEthics\t6\n", "-,Law,5;-,Ethics,6;" },
  { "further-columns", "A-1\tIntroduction to Law\t5\tEva\nA-2\tEthics of Medicine\t5\tAda",
    "A-1,Introduction to Law,5;A-2,Ethics of Medicine,5;" },
  { "a-number", "5", "" },
  { "numbers", "5\n6\n7,5", "" },
  { "nothing", "", "" },
  { "white-space", " \n\t\n", "" },
};

static char *
describe_rows (const CursusProject *project, const GPtrArray *ids)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    {
      const CursusModule *module = cursus_project_lookup_module (project, ids->pdata[i]);
      const char         *title = cursus_text_get (module->title, "en");
      char                credits[CURSUS_NUMBER_SIZE] = "-";

      if (module->credits != CURSUS_NOT_STATED)
        cursus_decimal_format (module->credits, credits);
      g_string_append_printf (words, "%s,%s,%s;", module->code != NULL ? module->code : "-",
                              title != NULL ? title : "-", credits);
    }
  return g_string_free (words, FALSE);
}

static void
test_rows (gconstpointer data)
{
  const RowsCase *instance = data;
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusTarget target = { "p", "s2", 1 };
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusProject) after = cursus_paste_rows (before, instance->text, &target, &ids);
  g_autofree char *rows = describe_rows (after, ids);
  g_autofree char *board = board_sketch (after, "p");

  g_assert_cmpstr (rows, ==, instance->rows);
  g_assert_true ((after == before) == (ids->len == 0));
  for (guint i = 0; i < ids->len; i++)
    g_assert_nonnull (strstr (board, ids->pdata[i]));
  assert_sound (after, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/clip", test_clip);
  g_test_add_func ("/edit/clip/is-clip", test_is_clip);
  g_test_add_func ("/edit/paste/beside", test_paste_beside);
  g_test_add_func ("/edit/paste/what-was-cut", test_cut_and_paste);
  g_test_add_func ("/edit/paste/elsewhere", test_paste_elsewhere);
  g_test_add_func ("/edit/paste/loose", test_paste_loose);
  g_test_add_func ("/edit/paste/wrong", test_paste_wrong);
  for (guint i = 0; i < G_N_ELEMENTS (rows_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/edit/paste-rows/", rows_cases[i].name, NULL);

      g_test_add_data_func (path, &rows_cases[i], test_rows);
    }

  return g_test_run ();
}
