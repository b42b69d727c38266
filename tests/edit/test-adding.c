/* test-adding.c - records added, doubled and removed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/adding.h"
#include "edit/placing.h"
#include "edit/typed-module.h"
#include "model/rule.h"

#define BODY                                                                                       \
  "<outcomes><outcome id='o1' code='LO1'/><outcome id='o2' code='LO2'/></outcomes>"                \
  "<strands><strand id='d'><tag id='t'><tag id='u'/></tag></strand></strands>"                     \
  "<pathways><pathway id='w'><title>Ethics</title></pathway></pathways>"                           \
  "<modules><module id='a' code='AIH-101' pathways='w'><assessment id='x' tests='oa'/>"            \
  "<outcome id='oa' supports='o1'/><covers tag='t'/><covers tag='u'/></module>"                    \
  "<module id='b' code='AIH-102'><prerequisite module='a'/></module>"                              \
  "<module id='c' code='AIH-201'><prerequisite module='a b'/></module>"                            \
  "<module id='e' kind='taught'/></modules>"                                                       \
  "<groups><group id='g'><member module='a'/><member module='e'/></group></groups>"                \
  "<plans><plan id='p' starts='summer'><title>Full-time</title>"                                   \
  "<term id='s1' type='semester' months='6' credits='30'><title>Semester 1</title>"                \
  "<title xml:lang='de'>Herbst</title><place module='a' locked='yes'/><place module='b'/></term>"  \
  "<term id='s2' type='semester' months='6' credits='20'><title>Semester 2</title>"                \
  "<title xml:lang='de'>Winter</title><place module='c'/><place group='g'/></term></plan></plans>" \
  "<rules><rule id='r' type='credits-total' plans='p'><waiver about='a'/></rule></rules>"

static const CursusTerm *
term_of (const CursusProject *project, const char *id)
{
  const CursusRecord *term = cursus_project_lookup (project, id, NULL);

  g_assert_true (term->table == &cursus_term_table);
  return (const CursusTerm *) term;
}

static void
test_add_module (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusTarget     target = { "p", "s1", 1 };
  g_autofree char *id = NULL;
  g_autoptr (CursusProject) after = cursus_add_module (before, "Law", &target, &id);
  const CursusModule *module = cursus_project_lookup_module (after, id);
  g_autofree char    *expected = g_strdup_printf ("a %s b | c g", id);

  assert_board (after, "p", expected);
  g_assert_cmpstr (module->code, ==, "AIH-103");
  g_assert_cmpstr (module->kind, ==, "taught");
  g_assert_cmpstr (cursus_text_get (module->title, "en"), ==, "Law");
  assert_shared (before, after, "s2");
  assert_shared (before, after, "a");
  assert_sound (after, before);
}

/* A line, and what is read in it; no credits: -1. */
static void
assert_typed (const char *line, const char *title, int hundredths)
{
  CursusDecimal    credits;
  g_autofree char *read = cursus_typed_module_read (line, "SWS", &credits);

  g_assert_cmpstr (read, ==, title);
  g_assert_cmpint (credits, ==, hundredths >= 0 ? hundredths : CURSUS_NOT_STATED);
}

static void
test_typed_module (void)
{
  assert_typed (" Statistics, 6 CP ", "Statistics", 600);
  assert_typed ("Statistics 7,5 ects", "Statistics", 750);
  assert_typed ("Statistics II (2.5 Credits)", "Statistics II", 250);
  assert_typed ("Ethics 3LP", "Ethics", 300);
  assert_typed ("Law 2 sws", "Law", 200);
  assert_typed ("Statistics 2", "Statistics 2", -1);
  assert_typed ("History, 1900", "History, 1900", -1);
  assert_typed ("6 CP", "6 CP", -1);
  assert_typed ("Web3 ECTS", "Web3 ECTS", -1);
  assert_typed ("ECTS (in general)", "ECTS (in general)", -1);
  assert_typed ("Größe 99999999 CP", "Größe 99999999 CP", -1);
  assert_typed ("", "", -1);
}

static void
test_add_typed_module (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) without =
    board_project ("<programme id='y' credit-system='none'/>" BODY);
  CursusTarget     target = { "p", "s1", CURSUS_NOWHERE };
  g_autofree char *id = NULL, *other = NULL;
  g_autoptr (CursusProject) after = cursus_add_typed_module (before, "Law, 7.5 CP", &target, &id);
  g_autoptr (CursusProject) plain = cursus_add_typed_module (without, "Law, 5 CP", NULL, &other);
  const CursusModule *module = cursus_project_lookup_module (after, id);

  g_assert_cmpstr (module->code, ==, "AIH-103");
  g_assert_cmpint (module->credits, ==, 750);
  g_assert_cmpstr (cursus_text_get (module->title, "en"), ==, "Law");
  assert_sound (after, before);
  module = cursus_project_lookup_module (plain, other);
  g_assert_cmpint (module->credits, ==, CURSUS_NOT_STATED);
  g_assert_cmpstr (cursus_text_get (module->title, "en"), ==, "Law, 5 CP");
}

static void
test_add_module_anywhere (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) empty = board_project ("");
  CursusTarget     second = { "p", "s2", CURSUS_NOWHERE };
  CursusTarget     nowhere = { "p", NULL, CURSUS_NOWHERE };
  g_autofree char *in_second = NULL, *not_placed = NULL, *first = NULL;
  g_autoptr (CursusProject) placed = cursus_add_module (before, NULL, &second, &in_second);
  g_autoptr (CursusProject) loose = cursus_add_module (before, NULL, &nowhere, &not_placed);
  g_autoptr (CursusProject) alone = cursus_add_module (empty, NULL, NULL, &first);

  g_assert_cmpstr (cursus_project_lookup_module (placed, in_second)->code, ==, "AIH-202");
  g_assert_cmpstr (cursus_project_lookup_module (loose, not_placed)->code, ==, "AIH-202");
  assert_board (loose, "p", "a b | c g");
  g_assert_null (cursus_project_lookup_module (alone, first)->code);
  assert_sound (placed, before);
  assert_sound (alone, empty);
}

static void
test_add_term (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *last = NULL, *middle = NULL, *none = NULL;
  g_autoptr (CursusProject) appended = cursus_add_term (before, "p", CURSUS_NOWHERE, &last);
  g_autoptr (CursusProject) between = cursus_add_term (before, "p", 1, &middle);
  g_autoptr (CursusProject) no_plan = cursus_add_term (before, "x", 0, &none);

  assert_board (appended, "p", "a b | c g |");
  g_assert_cmpint (term_of (appended, last)->credits, ==, CURSUS_DECIMAL (20, 0));
  g_assert_cmpint (term_of (appended, last)->type, ==, CURSUS_TERM_SEMESTER);
  g_assert_cmpstr (cursus_text_get (term_of (appended, last)->title, "en"), ==, "Semester 3");
  g_assert_null (cursus_text_get (term_of (appended, last)->title, "de"));

  assert_board (between, "p", "a b | | c g");
  g_assert_cmpint (term_of (between, middle)->credits, ==, CURSUS_DECIMAL (30, 0));
  g_assert_null (term_of (between, middle)->title);
  g_assert_true (no_plan == before);
  g_assert_null (none);
  assert_sound (appended, before);
}

static void
test_add_others (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *plan = NULL, *pathway = NULL, *outcome = NULL;
  g_autoptr (CursusProject) with_plan = cursus_add_plan (before, "Part-time", &plan);
  g_autoptr (CursusProject) with_pathway = cursus_add_pathway (before, "Law", &pathway);
  g_autoptr (CursusProject) with_outcome = cursus_add_outcome (before, "Knows", &outcome);
  const CursusPlan    *added = cursus_project_lookup_plan (with_plan, plan);
  const CursusOutcome *known =
    (const CursusOutcome *) cursus_project_lookup (with_outcome, outcome, NULL);

  g_assert_cmpstr (cursus_text_get (added->title, "en"), ==, "Part-time");
  g_assert_cmpuint (cursus_records_n (added->terms), ==, 1);
  g_assert_cmpint (cursus_plan_nth_term (added, 0)->credits, ==, CURSUS_DECIMAL (30, 0));
  g_assert_cmpint (added->starts, ==, CURSUS_SEASON_SUMMER);
  g_assert_cmpuint (cursus_project_n (with_pathway, CURSUS_PATHWAYS), ==, 2);
  g_assert_cmpstr (known->code, ==, "LO3");
  assert_sound (with_plan, before);
  assert_sound (with_pathway, before);
  assert_sound (with_outcome, before);
}

static void
test_duplicate_modules (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusProject) after = cursus_duplicate (before, IDS ("b", "a", "b", "x"), &ids);
  const char         *b = ids->pdata[0];
  const char         *a = ids->pdata[1];
  const CursusModule *copy = cursus_project_lookup_module (after, a);
  const CursusModule *other = cursus_project_lookup_module (after, b);
  g_autofree char    *expected = g_strdup_printf ("a %s b %s | c g", a, b);

  g_assert_cmpuint (ids->len, ==, 2);
  assert_board (after, "p", expected);
  g_assert_cmpstr (other->code, ==, "AIH-103");
  g_assert_cmpstr (copy->code, ==, "AIH-104");
  g_assert_false (cursus_is_locked (after, "p", a));
  g_assert_true (cursus_is_locked (after, "p", "a"));

  /* What is copied together refers to each other. */
  g_assert_cmpstr (((const CursusRequisite *) other->prerequisites->items[0])->modules->items[0],
                   ==, a);
  g_assert_cmpstr (copy->outcomes->items[0]->id, !=, "oa");
  g_assert_cmpstr (((const CursusAssessment *) copy->assessments->items[0])->tests->items[0], ==,
                   copy->outcomes->items[0]->id);
  g_assert_cmpstr (((const CursusOutcome *) copy->outcomes->items[0])->supports->items[0], ==,
                   "o1");
  assert_shared (before, after, "a");
  assert_sound (after, before);
}

static void
test_duplicate_others (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (GPtrArray) plans = NULL, terms = NULL, tags = NULL, both = NULL;
  g_autoptr (CursusProject) plan = cursus_duplicate (before, IDS ("p"), &plans);
  g_autoptr (CursusProject) term = cursus_duplicate (before, IDS ("s1"), &terms);
  g_autoptr (CursusProject) strand = cursus_duplicate (before, IDS ("d", "w", "r", "o1"), &tags);
  g_autoptr (CursusProject) plan_and_term = cursus_duplicate (before, IDS ("s1", "p"), &both);
  const CursusPlan *copy = cursus_project_lookup_plan (plan, plans->pdata[0]);

  assert_board (plan, plans->pdata[0], "a b | c g");
  g_assert_cmpstr (cursus_text_get (copy->title, "en"), ==, "Full-time 2");
  g_assert_cmpstr (cursus_plan_nth_term (copy, 0)->record.id, !=, "s1");
  assert_board (term, "p", "a b | | c g");
  g_assert_cmpint (term_of (term, terms->pdata[0])->credits, ==, CURSUS_DECIMAL (30, 0));

  g_assert_cmpuint (tags->len, ==, 6);
  g_assert_cmpuint (cursus_project_n (strand, CURSUS_TAGS), ==, 4);
  g_assert_cmpstr (cursus_project_lookup_tag (strand, tags->pdata[2])->parent, ==, tags->pdata[1]);
  g_assert_cmpuint (both->len, ==, 1);

  assert_sound (plan, before);
  assert_sound (term, before);
  assert_sound (strand, before);
  assert_sound (plan_and_term, before);
}

static void
test_remove_module (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) after = cursus_remove (before, IDS ("a"));
  const CursusModule *c = cursus_project_lookup_module (after, "c");
  const CursusRule *rule = (const CursusRule *) cursus_project_lookup_in (after, CURSUS_RULES, "r");

  g_assert_null (cursus_project_lookup (after, "a", NULL));
  g_assert_null (cursus_project_lookup (after, "oa", NULL));
  assert_board (after, "p", "b | c g");
  g_assert_null (cursus_project_lookup_module (after, "b")->prerequisites);
  g_assert_cmpuint (((const CursusRequisite *) c->prerequisites->items[0])->modules->n, ==, 1);
  g_assert_cmpuint (cursus_project_lookup_group (after, "g")->members->n, ==, 1);
  g_assert_null (rule->waivers);
  assert_shared (before, after, "e");
  assert_sound (after, before);
}

static void
test_remove_others (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) term = cursus_remove (before, IDS ("s1"));
  g_autoptr (CursusProject) group = cursus_remove (before, IDS ("g"));
  g_autoptr (CursusProject) strand = cursus_remove (before, IDS ("d"));
  g_autoptr (CursusProject) several = cursus_remove (before, IDS ("oa", "p", "w", "r", "t", "u"));
  g_autoptr (CursusProject) nothing = cursus_remove (before, IDS ("z", "nobody"));
  const CursusModule *a = cursus_project_lookup_module (several, "a");

  assert_board (term, "p", "c g");
  assert_shared (before, term, "a");
  assert_board (group, "p", "a b | c");
  assert_shared (before, group, "e");
  g_assert_cmpuint (cursus_project_n (strand, CURSUS_TAGS), ==, 0);
  g_assert_null (cursus_project_lookup_module (strand, "a")->marks);
  g_assert_null (a->outcomes);
  g_assert_null (((const CursusAssessment *) a->assessments->items[0])->tests);
  g_assert_null (a->pathways);
  g_assert_null (a->marks);
  g_assert_cmpuint (cursus_project_n (several, CURSUS_PLANS), ==, 0);
  g_assert_cmpuint (cursus_project_n (several, CURSUS_RULES), ==, 0);
  g_assert_true (nothing == before);
  assert_sound (term, before);
  assert_sound (strand, before);
  assert_sound (several, before);
}

/* Every project has the kind, whether it says something of it or not. */
static void
test_remove_usual_kind (void)
{
  g_autoptr (CursusProject) before = board_project (
    "<kinds><kind id='taught'/><kind id='k'/></kinds><modules><module id='a' kind='taught'/>"
    "<module id='b' kind='k'/></modules>");
  g_autoptr (CursusProject) after = cursus_remove (before, IDS ("taught", "k"));

  g_assert_cmpuint (cursus_project_n (after, CURSUS_MODULE_KINDS), ==, 0);
  g_assert_cmpstr (cursus_project_lookup_module (after, "a")->kind, ==, "taught");
  g_assert_null (cursus_project_lookup_module (after, "b")->kind);
}

static void
test_move_term (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) after = cursus_move_term (before, "p", "s2", 0);
  g_autoptr (CursusProject) back = cursus_move_term (after, "p", "s2", CURSUS_NOWHERE);
  g_autoptr (CursusProject) same = cursus_move_term (before, "p", "s1", 0);
  g_autoptr (CursusProject) wrong = cursus_move_term (before, "p", "a", 0);

  assert_board (after, "p", "c g | a b");
  assert_shared (before, after, "s1");
  assert_projects_equal (back, before);
  g_assert_true (same == before);
  g_assert_true (wrong == before);
}

/* There is one at most: who asks for another gets the one there is. */
static void
test_add_programme (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *id = NULL;
  g_autofree char *same_id = NULL;
  g_autoptr (CursusProject) after = cursus_add_programme (before, &id);
  g_autoptr (CursusProject) same = cursus_add_programme (after, &same_id);

  g_assert_null (cursus_project_lookup_programme (before));
  g_assert_cmpstr (cursus_project_lookup_programme (after)->record.id, ==, id);
  g_assert_true (same == after);
  g_assert_cmpstr (same_id, ==, id);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/add/module", test_add_module);
  g_test_add_func ("/edit/add/typed", test_typed_module);
  g_test_add_func ("/edit/add/typed-added", test_add_typed_module);
  g_test_add_func ("/edit/add/module-anywhere", test_add_module_anywhere);
  g_test_add_func ("/edit/add/term", test_add_term);
  g_test_add_func ("/edit/add/programme", test_add_programme);
  g_test_add_func ("/edit/add/others", test_add_others);
  g_test_add_func ("/edit/duplicate/modules", test_duplicate_modules);
  g_test_add_func ("/edit/duplicate/others", test_duplicate_others);
  g_test_add_func ("/edit/remove/module", test_remove_module);
  g_test_add_func ("/edit/remove/others", test_remove_others);
  g_test_add_func ("/edit/remove/usual-kind", test_remove_usual_kind);
  g_test_add_func ("/edit/move-term", test_move_term);

  return g_test_run ();
}
