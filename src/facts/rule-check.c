/* rule-check.c - one rule being checked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rule-check.h"

void
cursus_rule_report (const CursusRuleCheck *check, CursusVerdict verdict, const char *const *about,
                    guint n_about, char *message)
{
  CursusProblem *problem;

  if (verdict == CURSUS_VERDICT_HOLDS)
    {
      g_free (message);
      return;
    }

  problem = g_new0 (CursusProblem, 1);
  problem->severity = (CursusSeverity) check->rule->severity;
  problem->code = check->rule->type;
  problem->rule = check->rule;
  problem->plan = check->plan;
  problem->pathway = check->route != NULL ? check->route->pathway : NULL;
  problem->about = cursus_strings_new (about, n_about);
  problem->message = message;
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    problem->state = CURSUS_PROBLEM_CANNOT_CHECK;
  else if (cursus_problem_lookup_waiver (problem) != NULL)
    problem->state = CURSUS_PROBLEM_WAIVED;
  g_ptr_array_add (check->check->problems, problem);
}

void
cursus_rule_report_one (const CursusRuleCheck *check, CursusVerdict verdict, const char *about,
                        char *message)
{
  cursus_rule_report (check, verdict, &about, about != NULL ? 1 : 0, message);
}

gboolean
cursus_rule_needs_nothing (const CursusRule *rule)
{
  return TRUE;
}

gboolean
cursus_rule_has_limits (const CursusRule *rule)
{
  return rule->min != CURSUS_NOT_STATED || rule->max != CURSUS_NOT_STATED;
}

gboolean
cursus_rule_has_minimum (const CursusRule *rule)
{
  return rule->min != CURSUS_NOT_STATED;
}

gboolean
cursus_rule_applies_to (const CursusRule *rule, const CursusFacts *facts, const CursusRoute *route)
{
  const CursusPlan *plan = facts->outline->plans[route->plan].plan;

  if (rule->plans != NULL && !cursus_strings_contains (rule->plans, plan->record.id))
    return FALSE;
  return rule->pathways == NULL ||
         (route->pathway != NULL &&
          cursus_strings_contains (rule->pathways, route->pathway->record.id));
}

gboolean
cursus_rule_looks_at (const CursusRuleCheck *check, guint module)
{
  const CursusFacts *facts = check->check->facts;

  if (check->rule->plans == NULL && check->rule->pathways == NULL)
    return TRUE;

  for (guint i = 0; i < facts->n_routes; i++)
    if (cursus_rule_applies_to (check->rule, facts, facts->routes[i]) &&
        facts->routes[i]->stays[module].first != CURSUS_NOWHERE)
      return TRUE;
  return FALSE;
}
