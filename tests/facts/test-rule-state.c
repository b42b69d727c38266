/* test-rule-state.c - what a rule comes to, also where nothing can be said of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/problems.h"
#include "facts/rule-state.h"
#include "store/reader.h"

#include <string.h>

#define TODAY CURSUS_DATE (2026, 11, 21)
#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"
#define MODULE(credits) "<modules><module id=\"m\" code=\"M\" " credits "/></modules>"
#define PLAN "<plans><plan id=\"p\"><term id=\"t\"><place module=\"m\"/></term></plan></plans>"
#define RULE(more)                                                                                 \
  "<rules><rule id=\"r\" type=\"credits-per-term\" min=\"10\" max=\"10\">" more "</rule></rules>"

typedef struct
{
  const char     *name;
  const char     *project;
  CursusRuleState state;
} Case;

static const Case cases[] = {
  { "holds", MODULE ("credits=\"10\"") PLAN RULE (""), CURSUS_RULE_HOLDS },
  { "broken", MODULE ("credits=\"5\"") PLAN RULE (""), CURSUS_RULE_BROKEN },
  { "waived",
    MODULE ("credits=\"5\"")
      PLAN RULE ("<waiver about=\"t\" by=\"A. Board\"><note>One term is short</note></waiver>"),
    CURSUS_RULE_WAIVED },
  { "credits-unknown", MODULE ("") PLAN RULE (""), CURSUS_RULE_CANNOT_CHECK },
  /* Nothing is said of it, which does not mean that it holds. */
  { "no-plan", MODULE ("credits=\"5\"") RULE (""), CURSUS_RULE_CANNOT_CHECK },
  { "no-plan-asked",
    MODULE ("credits=\"5\"") "<rules><rule id=\"r\" type=\"modules-total\" min=\"1\"/></rules>",
    CURSUS_RULE_CANNOT_CHECK },
};

static CursusProject *
read_project (const char *inner)
{
  g_autofree char *text = g_strconcat (PROJECT, inner, "</project>", NULL);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  return project;
}

static void
test_state (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CursusProject) project = read_project (test->project);
  g_autoptr (CursusFacts) facts = NULL;
  g_autoptr (GPtrArray) problems = NULL;

  facts = cursus_facts_new (project);
  problems = cursus_problems_new (facts, TODAY, NULL);
  g_assert_cmpint (
    cursus_rule_find_state (
      facts, problems, (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, "r")),
    ==, test->state);
}

/* Five modules in the first term and one of two terms behind them, of which all but C lack a value;
 * a group that states no credits, and a thing that is not on the route. */
#define LACKING                                                                                    \
  "<strands><strand id='e'><title>Ethics</title><tag id='e1'/></strand></strands><pathways>"       \
  "<pathway id='w'/><pathway id='v'/></pathways><modules>"                                         \
  "<module id='a' code='A'/><module id='b' code='B'/><module id='c' code='C' credits='5' "         \
  "contact='10' kind='taught'/><module id='d' code='D'/><module id='f' code='F' terms='2'/>"       \
  "<module id='o' code='O' pathways='v'/></modules><groups><group id='g'><title>Choice</title>"    \
  "</group></groups><plans><plan id='p'><term id='s1'><place module='a'/><place module='b'/>"      \
  "<place module='c'/><place module='d'/><place module='f'/><place module='o'/></term>"            \
  "<term id='s2' type='semester' months='6'><place group='g'/></term></plan></plans>"

/* What a rule asks, and how it says for want of what it cannot be checked. */
static const struct
{
  const char *rule;
  const char *about;
  const char *end;
  const char *missing;
} lacks[] = {
  { "type='credits-total' min='60'", "", "The credits of “A”, “B”, “D” and 2 more are not stated.",
    "a b d" },
  { "type='credits-per-term' min='60'", "s1",
    "The credits of “A”, “B”, “D” and 1 more are not stated.", "a b d" },
  { "type='coverage-share' strand='e' min='10' scope='term'", "s1",
    "The credits of “A”, “B”, “D” and 1 more are not stated.", "a b d" },
  { "type='coverage-reach' strand='e' min='10'", "e",
    "The credits of “A”, “B”, “D” and 2 more are not stated.", "a b d" },
  { "type='coverage-untagged' max='10'", "",
    "The credits of “A”, “B”, “D” and 2 more are not stated.", "a b d" },
  { "type='contact-share' min='10'", "", "The hours of “A”, “B”, “D” and 2 more are not known.",
    "a b d" },
  { "type='modules-total' kind='taught' min='3'", "",
    "The kind of “A”, “B”, “D” and 1 more is not stated.", "a b d" },
  { "type='terms-total' term-type='semester' min='2'", "", "The type of “Term 1” is not stated.",
    "s1" },
  { "type='duration' min='24'", "", "The length of “Term 1” is not stated.", "s1" },
};

/* The first problem that a rule makes. */
static const CursusProblem *
find_of_rule (const GPtrArray *problems)
{
  for (guint p = 0; p < problems->len; p++)
    if (((const CursusProblem *) problems->pdata[p])->rule != NULL)
      return problems->pdata[p];
  g_assert_not_reached ();
}

static void
assert_ids (const CursusStrings *ids, const char *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (ids); i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "", ids->items[i]);
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_missing (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lacks); i++)
    {
      g_autofree char *rule = g_strdup_printf (LACKING "<rules><rule id='r' pathways='w' %s/>"
                                                       "</rules>",
                                               lacks[i].rule);
      g_autoptr (CursusProject) project = read_project (rule);
      g_autoptr (CursusFacts) facts = cursus_facts_new (project);
      g_autoptr (GPtrArray) problems = cursus_problems_new (facts, TODAY, NULL);
      const CursusProblem *problem = find_of_rule (problems);

      g_test_message ("%s", problem->message);
      g_assert_cmpint (problem->state, ==, CURSUS_PROBLEM_CANNOT_CHECK);
      g_assert_true (g_str_has_suffix (problem->message, lacks[i].end));
      assert_ids (problem->missing, lacks[i].missing);
      assert_ids (problem->about, lacks[i].about);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/facts/rule-state/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_state);
    }
  g_test_add_func ("/facts/rule-state/missing", test_missing);
  return g_test_run ();
}
