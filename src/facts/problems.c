/* problems.c - all the problems of a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/problems.h"

#include "facts/always.h"
#include "facts/rule-types.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
knows_references (const CursusFacts *facts, const CursusRule *rule)
{
  return (rule->tag == NULL || cursus_project_lookup_tag (facts->project, rule->tag) != NULL) &&
         (rule->strand == NULL ||
          cursus_project_lookup_strand (facts->project, rule->strand) != NULL);
}

static void
report_incomplete (const CursusCheck *check, const CursusRule *rule, gboolean is_known)
{
  CursusRuleCheck of_rule = { check, rule, NULL, NULL };
  const char     *sentence;

  if (is_known)
    /* Translators: the type of a rule, as in a file */
    sentence = _ ("A rule of the type “%s” lacks something that is needed to check it.");
  else
    /* Translators: the type of a rule, as in a file */
    sentence = _ ("Rules of the type “%s” are not known here.");

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  cursus_rule_report (&of_rule, CURSUS_VERDICT_UNKNOWN, NULL, 0,
                      g_strdup_printf (sentence, rule->type));
#pragma GCC diagnostic pop
}

static void
check_on_routes (const CursusCheck *check, const CursusRule *rule, const CursusRuleType *type)
{
  const CursusFacts *facts = check->facts;
  guint              last_plan = CURSUS_NOWHERE;

  for (guint i = 0; i < facts->n_routes; i++)
    {
      const CursusRoute *route = facts->routes[i];
      const CursusPlan  *plan = facts->outline->plans[route->plan].plan;
      gboolean           is_per_plan = type->where == CURSUS_RULE_PER_PLAN;
      CursusRuleCheck    of_rule = { check, rule, plan, is_per_plan ? NULL : route };

      if (!cursus_rule_applies_to (rule, facts, route) || (is_per_plan && route->plan == last_plan))
        continue;
      last_plan = route->plan;
      type->check (&of_rule);
    }
}

/* Someone is to look besides: as if the rule were one by hand, too. */
static void
check_by_hand (const CursusCheck *check, const CursusRule *rule)
{
  const CursusRuleType *type = cursus_rule_type_lookup ("by-hand");
  CursusRuleCheck       of_rule = { check, rule, NULL, NULL };
  guint                 before = check->problems->len;

  type->check (&of_rule);
  for (guint i = before; i < check->problems->len; i++)
    ((CursusProblem *) check->problems->pdata[i])->code = type->name;
}

static void
check_rule (const CursusCheck *check, const CursusRule *rule)
{
  const CursusRuleType *type = cursus_rule_type_lookup (rule->type);
  CursusRuleCheck       once = { check, rule, NULL, NULL };

  if (type == NULL || !type->is_complete (rule) || !knows_references (check->facts, rule))
    report_incomplete (check, rule, type != NULL);
  else if (type->where == CURSUS_RULE_ONCE)
    type->check (&once);
  else
    check_on_routes (check, rule, type);

  if (rule->is_by_hand && strcmp (rule->type, "by-hand") != 0)
    check_by_hand (check, rule);
}

/* Moves the problems of one severity to the end of the sorted list. */
static void
take_severity (GPtrArray *found, CursusSeverity severity, GPtrArray *sorted)
{
  for (guint i = 0; i < found->len; i++)
    if (((const CursusProblem *) found->pdata[i])->severity == severity)
      g_ptr_array_add (sorted, found->pdata[i]);
}

GPtrArray *
cursus_problems_new (const CursusFacts *facts, CursusDate today, const char *language)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GPtrArray  *sorted = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_problem_free);
  CursusCheck check = { facts, today, language, found };
  guint       n_rules = cursus_project_n (facts->project, CURSUS_RULES);

  cursus_always_check (&check);
  for (guint i = 0; i < n_rules; i++)
    check_rule (&check, (const CursusRule *) cursus_project_nth (facts->project, CURSUS_RULES, i));

  take_severity (found, CURSUS_SEVERITY_ERROR, sorted);
  take_severity (found, CURSUS_SEVERITY_WARNING, sorted);
  take_severity (found, CURSUS_SEVERITY_HINT, sorted);
  return sorted;
}
