/* test-remedy.c - remedies: which problems have one, what it is, and that it mends them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-project.h"
#include "facts/problems.h"
#include "facts/remedy.h"
#include "model/apply.h"
#include "store/reader.h"
#include "store/writer.h"

#include <string.h>

#define TODAY CURSUS_DATE (2026, 11, 21)
#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"

typedef struct
{
  const char *name;
  const char *project;
  const char *code;  /* of the problem */
  const char *label; /* of the remedy; NULL: there is none */
  const char *there; /* in the file afterwards */
} Case;

#define MODULE(id, credits, more)                                                                  \
  "<module id=\"" id "\" code=\"" id "\" credits=\"" credits "\">" more "</module>"
#define TERM(id, places) "<term id=\"" id "\"><title>" id "</title>" places "</term>"
#define PLACE(id) "<place module=\"" id "\"/>"
#define PLAN(terms) "<plans><plan id=\"p\">" terms "</plan></plans>"
#define THIRTY "<rules><rule id=\"r\" type=\"credits-per-term\" min=\"10\" max=\"10\"/></rules>"
#define NAMED(id, title, more) "<module id=\"" id "\"" more "><title>" title "</title></module>"
#define FIFTEEN                                                                                    \
  "<rules><rule id=\"r\" type=\"thesis\" min=\"15\" max=\"30\" severity=\"error\"/></rules>"
#define AT_MOST_TEN "<rules><rule id=\"r\" type=\"credits-per-term\" max=\"10\"/></rules>"

static const Case cases[] = {
  { "order/move-later",
    "<modules>" MODULE ("a", "5", "")
      MODULE ("b", "5", "<prerequisite module=\"a\"/>") "</modules>" PLAN (
        TERM ("s1", PLACE ("a") PLACE ("b")) TERM ("s2", "")),
    "prerequisite-order", "Move “b” to “s2”",
    "<term id=\"s2\">\n        <title>s2</title>\n        <place module=\"b\"/>" },
  { "order/move-earlier",
    "<modules>" MODULE ("a", "5", "")
      MODULE ("b", "5", "<prerequisite module=\"a\"/>") "</modules>" PLAN (
        TERM ("s1", "") TERM ("s2", PLACE ("a") PLACE ("b"))),
    "prerequisite-order", "Move “a” to “s1”", NULL },
  { "order/locked",
    "<modules>" MODULE ("a", "5", "") MODULE (
      "b", "5",
      "<prerequisite module=\"a\"/>") "</modules>"
                                      "<plans><plan id=\"p\"><term id=\"s1\"><place module=\"a\" "
                                      "locked=\"yes\"/></term>"
                                      "<term id=\"s2\" locked=\"yes\"/></plan><plan id=\"q\"><term "
                                      "id=\"q1\"><place module=\"a\" locked=\"yes\"/>"
                                      "<place module=\"b\" locked=\"yes\"/></term><term "
                                      "id=\"q2\"/></plan></plans>",
    "prerequisite-order", NULL, NULL },
  { "corequisite",
    "<modules>" MODULE ("a", "5", "")
      MODULE ("b", "5", "<strict-corequisite module=\"a\"/>") "</modules>" PLAN (
        TERM ("s1", PLACE ("a")) TERM ("s2", PLACE ("b"))),
    "corequisite-order", "Move “b” to “s1”", NULL },
  { "missing/place",
    "<modules>" MODULE ("a", "5", "")
      MODULE ("b", "5", "<prerequisite module=\"a\"/>") "</modules>" PLAN (
        TERM ("s1", "") TERM ("s2", PLACE ("b"))),
    "prerequisite-missing", "Place “a” in “s1”", NULL },
  { "reference", "<modules>" MODULE ("a", "5", "<prerequisite module=\"gone\"/>") "</modules>",
    "missing-reference", "Remove the reference to “gone”",
    "<module id=\"a\" code=\"a\" credits=\"5\"/>" },
  { "twice",
    "<modules>" MODULE ("a", "5",
                        "") "</modules>" PLAN (TERM ("s1", PLACE ("a")) TERM ("s2", PLACE ("a"))),
    "placed-twice", "Take “a” out of the plan",
    "<term id=\"s1\">\n        <title>s1</title>\n        <place module=\"a\"/>" },
  { "excluded",
    "<modules>" MODULE ("a", "5", "<excludes module=\"b\"/>")
      MODULE ("b", "5", "") "</modules>" PLAN (TERM ("s1", PLACE ("a") PLACE ("b"))),
    "excluded-together", "Take “b” out of the plan", NULL },
  { "past-end",
    "<modules><module id=\"a\" code=\"a\" terms=\"2\"/></modules>" PLAN (
      TERM ("s1", "") TERM ("s2", PLACE ("a"))),
    "past-end", "Move “a” to “s1”", NULL },
  { "offered",
    "<modules><module id=\"a\" code=\"a\" offered=\"summer\"/></modules>"
    "<plans><plan id=\"p\" starts=\"winter\"><term id=\"s1\"><place module=\"a\"/></term><term "
    "id=\"s2\"/></plan></plans>",
    "offered", "Move “a” to “Term 2”", NULL },
  { "split",
    "<modules><module id=\"a\" code=\"a\" terms=\"2\" credits=\"5\"/></modules>"
    "<plans><plan id=\"p\"><term id=\"s1\"><place module=\"a\" split=\"1 2\"/></term><term "
    "id=\"s2\"/></plan></plans>",
    "split", "Spread the credits of “a” evenly", "<place module=\"a\"/>" },
  { "credit-system",
    "<programme id=\"x\" credit-system=\"none\"/><modules>" MODULE ("a", "5", "") "</modules>",
    "credit-system", "State no credits for “a”", "<module id=\"a\" code=\"a\"/>" },
  { "contact",
    "<modules><module id=\"a\" code=\"a\" contact=\"40\"><teaching form=\"lecture\" hours=\"30\"/>"
    "<teaching form=\"seminar\" hours=\"15\"/></module></modules>",
    "contact-sum", "Set the contact hours of “a” to 45", "contact=\"45\"" },
  { "balance/move", /* 27, 30, 33 and 30, in small */
    "<modules>" MODULE ("a", "7", "") MODULE ("b", "3", "")
      MODULE ("c", "10", "") "</modules>" PLAN (TERM ("s1", PLACE ("a"))
                                                  TERM ("s2", PLACE ("b") PLACE ("c"))) THIRTY,
    "credits-per-term", "Move “b” to “s1”", NULL },
  { "balance/swap",
    "<modules>" MODULE ("a", "4", "") MODULE ("b", "4", "") MODULE ("c", "6", "")
      MODULE ("d", "6", "") "</modules>" PLAN (TERM ("s1", PLACE ("a") PLACE ("b"))
                                                 TERM ("s2", PLACE ("c") PLACE ("d"))) THIRTY,
    "credits-per-term", "Swap “a” and “c”", NULL },
  { "balance/credits",
    "<modules>" MODULE ("a", "12", "") "</modules>" PLAN (TERM ("s1", PLACE ("a"))) THIRTY,
    "credits-per-term", "Set the credits of “a” to 10", "credits=\"10\"" },
  { "balance/place",
    "<modules>" MODULE ("a", "6", "")
      MODULE ("b", "4", "") "</modules>" PLAN (TERM ("s1", PLACE ("a"))) THIRTY,
    "credits-per-term", "Place “b” in “s1”", NULL },
  { "balance/fits", /* the same, where a term may have less */
    "<modules>" MODULE ("a", "7", "") MODULE ("c", "10", "") MODULE ("b", "3", "")
      MODULE ("d", "10", "") "</modules>" PLAN (TERM ("s1", PLACE ("a")) TERM ("s2", PLACE ("d"))
                                                  TERM ("s3", PLACE ("c") PLACE ("b"))) AT_MOST_TEN,
    "credits-per-term", "Move “b” to “s1”", NULL },
  { "balance/exact",
    "<modules>" MODULE ("a", "5", "") MODULE ("c", "4", "") MODULE ("b", "1", "")
      MODULE ("d", "1", "") "</modules>" PLAN (
        TERM ("s1", PLACE ("a") PLACE ("b") PLACE ("c") PLACE ("d")) TERM ("s2", "")) AT_MOST_TEN,
    "credits-per-term", "Move “b” to “s2”", NULL },
  { "balance/largest",
    "<modules>" MODULE ("a", "5", "")
      MODULE ("b", "6", "") "</modules>" PLAN (TERM ("s1", PLACE ("a") PLACE ("b"))) AT_MOST_TEN,
    "credits-per-term", "Set the credits of “b” to 5", NULL },
  { "balance/modules",
    "<modules>" MODULE ("a", "5", "") MODULE ("b", "6", "")
      MODULE ("c", "6", "") "</modules>" PLAN (TERM ("s1", PLACE ("a") PLACE ("b")) TERM (
        "s2", PLACE ("c")) TERM ("s3", "")) "<rules><rule id=\"r\" type=\"modules-per-term\" "
                                            "max=\"1\"/></rules>",
    "modules-per-term", "Move “a” to “s3”", NULL },
  { "credits",
    "<modules>" MODULE ("a", "4", "") "</modules><rules><rule id=\"r\" type=\"module-credits\" "
                                      "min=\"5\" multiple=\"5\"/></rules>",
    "module-credits", "Set the credits of “a” to 5", NULL },
  { "terms",
    "<modules><module id=\"a\" code=\"a\" terms=\"3\"/></modules><rules><rule id=\"r\" "
    "type=\"module-terms\" max=\"2\"/></rules>",
    "module-terms", "Let “a” run for 2 terms", NULL },
  { "weights",
    "<modules><module id=\"a\" code=\"a\"><assessment id=\"x\" weight=\"50\"/><assessment id=\"y\" "
    "weight=\"40\"/>"
    "</module></modules><rules><rule id=\"r\" type=\"assessment-weight\"/></rules>",
    "assessment-weight", "Let “y” count 50 %", NULL },
  { "required",
    "<modules>" MODULE ("a", "5", "") "</modules>" PLAN (
      TERM ("s1", "")) "<rules><rule id=\"r\" type=\"modules-required\" modules=\"a\"/></rules>",
    "modules-required", "Place “a” in “s1”", NULL },
  { "level",
    "<strands><strand id=\"t\"><tag id=\"t1\"/></strand></strands>"
    "<modules>" MODULE ("a", "5", "<covers tag=\"t1\"/>")
      MODULE ("b", "5", "<covers tag=\"t1\"/>") "</modules>" PLAN (TERM ("s1", PLACE ("a")) TERM (
        "s2",
        PLACE (
          "b"))) "<rules><rule id=\"r\" type=\"coverage-level\" tag=\"t1\" level=\"2\"/></rules>",
    "coverage-level", "Let “b” cover “t1” at level 2", NULL },
  { "successor",
    "<strands><strand id=\"t\"><tag id=\"t1\" superseded-by=\"t2\"/><tag "
    "id=\"t2\"/></strand></strands>"
    "<modules>" MODULE (
      "a", "5",
      "<covers tag=\"t1\" level=\"2\"/>") "</modules>"
                                          "<rules><rule id=\"r\" type=\"tag-currency\"/></rules>",
    "tag-currency", "Mark “t2” instead", "<covers tag=\"t2\" level=\"2\"/>" },
  { "thesis/place",
    "<modules>" NAMED ("a", "Work", " credits=\"20\" kind=\"thesis\"") NAMED (
      "b", "Thesis", " credits=\"20\"") "</modules>" PLAN (TERM ("s1", "") TERM ("s2", "")) FIFTEEN,
    "thesis", "Place “Work” in “s2”", NULL },
  { "thesis/two-terms",
    "<modules>" NAMED (
      "a", "Work",
      " credits=\"20\" kind=\"thesis\" terms=\"2\"") "</modules>" PLAN (TERM ("s1", "")
                                                                          TERM ("s2", "")) FIFTEEN,
    "thesis", "Place “Work” in “s1”", NULL },
  { "thesis/kind",
    "<modules>" NAMED ("a", "Seminar for the Master’s Thesis", " credits=\"20\"")
      NAMED ("b", "Synthesis", " credits=\"20\"") NAMED ("c", "Thesis Seminar", " credits=\"20\"")
        NAMED ("d", "Thesis", " credits=\"5\"") NAMED (
          "e", "Master’s Thesis and Defence",
          " credits=\"20\" kind=\"research\"") "</modules>" PLAN (TERM ("s1",
                                                                        PLACE ("a") PLACE ("b")
                                                                          PLACE ("c") PLACE ("d")
                                                                            PLACE ("e"))) FIFTEEN,
    "thesis", "Make “Master’s Thesis and Defence” a thesis",
    "<module id=\"e\" kind=\"thesis\" credits=\"20\">" },
  { "thesis/german",
    "<modules>" NAMED ("a", "Research", " credits=\"20\"")
      NAMED ("b", "Abschlußarbeit (Master)",
             "") "</modules>" PLAN (TERM ("s1", PLACE ("a") PLACE ("b"))) FIFTEEN,
    "thesis", "Make “Abschlußarbeit (Master)” a thesis", NULL },
  { "thesis/place-and-kind",
    "<modules>" NAMED ("a", "Bachelor-Thesis", " credits=\"15\"") "</modules>" PLAN (
      TERM ("s1", "") "<term id=\"s2\" locked=\"yes\"/>") FIFTEEN,
    "thesis", "Place “Bachelor-Thesis” in “s1” as a thesis", "kind=\"thesis\"" },
  { "thesis/none",
    "<modules>" NAMED ("a", "Hypothesis",
                       " credits=\"15\"") "</modules>" PLAN (TERM ("s1", PLACE ("a"))) FIFTEEN,
    "thesis", NULL, NULL },
  { "none",
    "<modules>" MODULE ("a", "5",
                        "") "</modules><plans><plan id=\"p\"/></plans>"
                            "<rules><rule id=\"r\" type=\"terms-total\" min=\"4\"/></rules>",
    "terms-total", NULL, NULL },
};

static CursusProject *
read_project (const char *contents)
{
  g_autofree char *text = g_strconcat (PROJECT, contents, "</project>", NULL);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  return project;
}

static const CursusProblem *
find_broken (const GPtrArray *problems, const char *code)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];

      if (problem->state == CURSUS_PROBLEM_BROKEN && strcmp (problem->code, code) == 0)
        return problem;
    }
  g_error ("no problem %s", code);
}

static guint
count_errors (const GPtrArray *problems)
{
  guint n = 0;

  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];

      n += problem->state == CURSUS_PROBLEM_BROKEN && problem->severity == CURSUS_SEVERITY_ERROR;
    }
  return n;
}

/* Applied, the remedy mends its problem and makes no error. */
static void
assert_mends (const CursusState *before, const CursusProblem *problem, const CursusRemedy *remedy,
              const char *there)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_project_apply (
    before->facts->project, (const CursusChange *const *) remedy->changes->pdata,
    remedy->changes->len, NULL, &error);
  g_autoptr (CursusFacts) facts = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *key = cursus_problem_dup_key (problem);
  g_autofree char *file = NULL;

  g_assert_no_error (error);
  facts = cursus_facts_new (project);
  problems = cursus_problems_new (facts, TODAY, NULL);
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *other = cursus_problem_dup_key (problems->pdata[i]);

      g_assert_cmpstr (other, !=, key);
    }
  g_assert_cmpuint (count_errors (problems), <=, count_errors (before->problems));

  file = g_string_free (cursus_write (project), FALSE);
  if (there != NULL && strstr (file, there) == NULL)
    g_error ("not there: %s\n%s", there, file);
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CursusProject) project = read_project (test->project);
  g_autoptr (CursusFacts) facts = cursus_facts_new (project);
  g_autoptr (GPtrArray) problems = cursus_problems_new (facts, TODAY, NULL);
  CursusState          state = { facts, problems };
  const CursusProblem *problem = find_broken (problems, test->code);
  g_autoptr (CursusRemedy) remedy = cursus_remedy_find (&state, problem, TODAY, NULL);

  g_assert_cmpstr (remedy != NULL ? remedy->label : NULL, ==, test->label);
  if (remedy != NULL)
    assert_mends (&state, problem, remedy, test->there);
}

/* Whatever is offered for whatever problem of whatever project mends it. */
static void
test_random (void)
{
  guint n_offered = 0;

  for (guint32 seed = 1; seed <= 120; seed++)
    {
      g_autoptr (CursusProject) project = random_project_new (seed, 4, 0);
      g_autoptr (CursusFacts) facts = cursus_facts_new (project);
      g_autoptr (GPtrArray) problems = cursus_problems_new (facts, TODAY, NULL);
      CursusState state = { facts, problems };
      guint       n_tried = 0;

      for (guint i = 0; i < problems->len && n_tried < 8; i++)
        {
          const CursusProblem *problem = problems->pdata[i];
          g_autoptr (CursusRemedy) remedy = NULL;

          if (problem->state != CURSUS_PROBLEM_BROKEN)
            continue;
          n_tried++;
          remedy = cursus_remedy_find (&state, problem, TODAY, NULL);
          if (remedy == NULL)
            continue;
          n_offered++;
          assert_mends (&state, problem, remedy, NULL);
        }
    }
  g_assert_cmpuint (n_offered, >, 50);
}

/* What a move does to credits, and which problems it makes and mends. */
static void
test_effects (void)
{
  g_autoptr (CursusProject) before = read_project (cases[13].project);
  g_autoptr (CursusFacts) facts_before = cursus_facts_new (before);
  g_autoptr (GPtrArray) problems_before = cursus_problems_new (facts_before, TODAY, NULL);
  CursusState state = { facts_before, problems_before };
  g_autoptr (CursusRemedy) remedy =
    cursus_remedy_find (&state, find_broken (problems_before, "credits-per-term"), TODAY, NULL);
  g_autoptr (CursusProject) after = cursus_project_apply (
    before, (const CursusChange *const *) remedy->changes->pdata, remedy->changes->len, NULL, NULL);
  g_autoptr (CursusFacts) facts_after = cursus_facts_new (after);
  g_autoptr (GPtrArray) problems_after = cursus_problems_new (facts_after, TODAY, NULL);
  g_autoptr (CursusEffects) effects =
    cursus_effects_new (&state, &(CursusState){ facts_after, problems_after });
  const CursusTermEffect *first = &g_array_index (effects->terms, CursusTermEffect, 0);

  g_assert_cmpuint (effects->terms->len, ==, 2);
  g_assert_cmpint (first->before->credits.amount, ==, 700);
  g_assert_cmpint (first->after->credits.amount, ==, 1000);
  g_assert_cmpuint (effects->mended->len, ==, 2);
  g_assert_cmpuint (effects->made->len, ==, 0);
}

static void
test_no_effects (void)
{
  g_autoptr (CursusProject) project = read_project (cases[13].project);
  g_autoptr (CursusFacts) facts = cursus_facts_new (project);
  g_autoptr (GPtrArray) problems = cursus_problems_new (facts, TODAY, NULL);
  CursusState state = { facts, problems };
  g_autoptr (CursusEffects) effects = cursus_effects_new (&state, &state);

  g_assert_cmpuint (effects->terms->len + effects->made->len + effects->mended->len, ==, 0);
}

/* Credits that nobody knows do not mend a sum that was too small. */
static void
test_not_mended (void)
{
  g_autoptr (CursusProject) before = read_project (
    "<modules>" MODULE ("a", "5", "") "</modules>" PLAN (TERM ("s1", PLACE ("a"))) THIRTY);
  g_autoptr (CursusProject) after = read_project (
    "<modules><module id=\"a\" code=\"a\"/></modules>" PLAN (TERM ("s1", PLACE ("a"))) THIRTY);
  g_autoptr (CursusFacts) facts_before = cursus_facts_new (before);
  g_autoptr (CursusFacts) facts_after = cursus_facts_new (after);
  g_autoptr (GPtrArray) problems_before = cursus_problems_new (facts_before, TODAY, NULL);
  g_autoptr (GPtrArray) problems_after = cursus_problems_new (facts_after, TODAY, NULL);
  g_autoptr (CursusEffects) effects = cursus_effects_new (
    &(CursusState){ facts_before, problems_before }, &(CursusState){ facts_after, problems_after });

  g_assert_nonnull (find_broken (problems_before, "credits-per-term"));
  g_assert_cmpint (((CursusProblem *) problems_after->pdata[0])->state, ==,
                   CURSUS_PROBLEM_CANNOT_CHECK);
  g_assert_cmpuint (effects->mended->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/facts/remedy/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/facts/remedy/random", test_random);
  g_test_add_func ("/facts/effects/of-a-move", test_effects);
  g_test_add_func ("/facts/effects/of-nothing", test_no_effects);
  g_test_add_func ("/facts/effects/of-not-knowing", test_not_mended);
  return g_test_run ();
}
