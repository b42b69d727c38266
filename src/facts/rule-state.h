/* rule-state.h - what a rule comes to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * CursusRuleState:
 *
 * What a rule comes to, the worst last.
 */
typedef enum
{
  CURSUS_RULE_HOLDS,
  CURSUS_RULE_WAIVED,
  CURSUS_RULE_CANNOT_CHECK,
  CURSUS_RULE_BROKEN,
} CursusRuleState;

#define CURSUS_N_RULE_STATES (CURSUS_RULE_BROKEN + 1)

/**
 * cursus_problem_get_rule_state:
 *
 * Returns: what a rule comes to of which only this is said
 */
CursusRuleState cursus_problem_get_rule_state (const CursusProblem *problem);

/**
 * cursus_rule_get_first_state:
 * @facts: of the project of the rule
 *
 * Returns: what a rule comes to of which no problem is said: it holds, but a rule about plans
 * cannot be checked where there is none
 */
CursusRuleState cursus_rule_get_first_state (const CursusFacts *facts, const CursusRule *rule);

/**
 * cursus_rule_find_state:
 * @facts: of the project of the rule
 * @problems: (element-type CursusProblem): of the same project
 *
 * Returns: the worst that is said of the rule anywhere in the project
 */
CursusRuleState cursus_rule_find_state (const CursusFacts *facts, const GPtrArray *problems,
                                        const CursusRule *rule);

G_END_DECLS
