/* rule-check.h - one rule being checked, and the types of rules there are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"
#include "facts/verdict.h"

G_BEGIN_DECLS

/**
 * CursusRuleWhere:
 * @CURSUS_RULE_ONCE: the rule is looked at once for the project
 * @CURSUS_RULE_PER_PLAN: once for each plan
 * @CURSUS_RULE_PER_ROUTE: once for each route
 */
typedef enum
{
  CURSUS_RULE_ONCE,
  CURSUS_RULE_PER_PLAN,
  CURSUS_RULE_PER_ROUTE,
} CursusRuleWhere;

/**
 * CursusRuleCheck:
 * @check: what every check is given
 * @rule: the rule
 * @plan: (nullable): the plan for which it is checked
 * @route: (nullable): the route for which it is checked
 *
 * A rule that is checked once, for the project, a plan or a route.
 */
typedef struct
{
  const CursusCheck *check;
  const CursusRule  *rule;
  const CursusPlan  *plan;
  const CursusRoute *route;
} CursusRuleCheck;

/**
 * CursusRuleType:
 * @name: as in a file
 * @is_complete: whether a rule has the parameters that it needs
 * @check: reports what is broken or cannot be told; what holds is not reported
 */
typedef struct
{
  const char     *name;
  CursusRuleWhere where;
  gboolean (*is_complete) (const CursusRule *rule);
  void (*check) (const CursusRuleCheck *check);
} CursusRuleType;

/**
 * cursus_rule_report:
 * @verdict: nothing is reported of what holds
 * @about: (array length=n_about): ids
 * @message: (transfer full): a sentence in the user's language
 *
 * Appends a problem of the rule.
 */
void cursus_rule_report (const CursusRuleCheck *check, CursusVerdict verdict,
                         const char *const *about, guint n_about, char *message);

/**
 * cursus_rule_report_one:
 * @about: (nullable): an id
 *
 * The same for a problem about one thing, or about nothing in particular.
 */
void cursus_rule_report_one (const CursusRuleCheck *check, CursusVerdict verdict, const char *about,
                             char *message);

/**
 * cursus_rule_needs_nothing:
 *
 * Returns: %TRUE, for types that can be checked without any parameters
 */
gboolean cursus_rule_needs_nothing (const CursusRule *rule);

/**
 * cursus_rule_has_limits:
 *
 * Returns: whether the rule states a minimum or a maximum
 */
gboolean cursus_rule_has_limits (const CursusRule *rule);

/**
 * cursus_rule_has_minimum:
 *
 * Returns: whether the rule states a minimum
 */
gboolean cursus_rule_has_minimum (const CursusRule *rule);

/**
 * cursus_rule_looks_at:
 * @check: of a rule that is looked at once
 * @module: the position of a module
 *
 * Returns: whether the rule speaks of this module: with plans or pathways, only of those placed on
 *   one of these routes, or reachable there
 */
gboolean cursus_rule_looks_at (const CursusRuleCheck *check, guint module);

/**
 * cursus_rule_applies_to:
 *
 * Returns: whether the rule is to be checked on this route
 */
gboolean cursus_rule_applies_to (const CursusRule *rule, const CursusFacts *facts,
                                 const CursusRoute *route);

G_END_DECLS
