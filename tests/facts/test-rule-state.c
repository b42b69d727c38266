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

static void
test_state (gconstpointer data)
{
  const Case      *test = data;
  g_autofree char *text = g_strconcat (PROJECT, test->project, "</project>", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (text, strlen (text), "test", &error);
  g_autoptr (CursusFacts) facts = NULL;
  g_autoptr (GPtrArray) problems = NULL;

  g_assert_no_error (error);
  facts = cursus_facts_new (project);
  problems = cursus_problems_new (facts, TODAY, NULL);
  g_assert_cmpint (
    cursus_rule_find_state (
      facts, problems, (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, "r")),
    ==, test->state);
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
  return g_test_run ();
}
