/* rule-state.c - what a rule comes to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rule-state.h"

#include "facts/rule-types.h"

CursusRuleState
cursus_problem_get_rule_state (const CursusProblem *problem)
{
  switch (problem->state)
    {
    case CURSUS_PROBLEM_BROKEN:
      return CURSUS_RULE_BROKEN;
    case CURSUS_PROBLEM_WAIVED:
      return CURSUS_RULE_WAIVED;
    case CURSUS_PROBLEM_CANNOT_CHECK:
      return CURSUS_RULE_CANNOT_CHECK;
    }
  g_assert_not_reached ();
}

CursusRuleState
cursus_rule_get_first_state (const CursusFacts *facts, const CursusRule *rule)
{
  const CursusRuleType *type = rule->type != NULL ? cursus_rule_type_lookup (rule->type) : NULL;

  return type != NULL && type->where != CURSUS_RULE_ONCE && facts->n_routes == 0 ?
           CURSUS_RULE_CANNOT_CHECK :
           CURSUS_RULE_HOLDS;
}

CursusRuleState
cursus_rule_find_state (const CursusFacts *facts, const GPtrArray *problems, const CursusRule *rule)
{
  CursusRuleState state = cursus_rule_get_first_state (facts, rule);

  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];

      if (problem->rule == rule)
        state = MAX (state, cursus_problem_get_rule_state (problem));
    }
  return state;
}
