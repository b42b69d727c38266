/* rule-status.h - whether a rule holds, and where it does not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"
#include "facts/rule-state.h"

G_BEGIN_DECLS

/**
 * CursusRuleStatus:
 * @state: the worst of what was found: broken, then what cannot be checked, then waived
 * @n: how many problems there are of this state
 * @first: (nullable): the first of them; %NULL also of a rule about plans where there is none
 * @second: (nullable): the one after it
 */
typedef struct
{
  CursusRuleState      state;
  guint                n;
  const CursusProblem *first;
  const CursusProblem *second;
} CursusRuleStatus;

/**
 * cursus_rule_status_get:
 * @rule: a rule of the project of @findings
 * @route: (nullable): the only route that counts; %NULL: all
 *
 * Returns: whether it holds
 */
CursusRuleStatus cursus_rule_status_get (const CursusFindings *findings, const CursusRule *rule,
                                         const CursusRoute *route);

/**
 * cursus_rule_status_dup_text:
 *
 * Returns: (transfer full): the state in a few words: "met", "Semester 3, Semester 4"
 */
char *cursus_rule_status_dup_text (const CursusFindings *findings, const CursusRuleStatus *status);

/**
 * cursus_rule_status_get_detail:
 *
 * Returns: what the first of them says, or why there is none, as a sentence
 */
const char *cursus_rule_status_get_detail (const CursusRuleStatus *status);

/**
 * cursus_rule_status_dup_messages:
 * @findings: of which the status is, of all routes
 * @rule: about which it is
 *
 * Returns: (transfer full): what all problems of this state say, a sentence on each line; of many
 *   the first ones
 */
char *cursus_rule_status_dup_messages (const CursusFindings *findings, const CursusRule *rule,
                                       const CursusRuleStatus *status);

/* The icon of a state, and the class of CSS by which it is coloured. */
const char *cursus_rule_state_get_icon (CursusRuleState state);
const char *cursus_rule_state_get_css_class (CursusRuleState state);

/* Whether the rule is about coverage, so that it is a target. */
gboolean cursus_rule_is_target (const CursusRule *rule);

G_END_DECLS
