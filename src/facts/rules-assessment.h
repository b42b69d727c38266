/* rules-assessment.h - rules on outcomes and assessments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What they ask is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_outcome_support;
extern const CursusRuleType cursus_rule_outcome_assessed;
extern const CursusRuleType cursus_rule_assessments_per_term;
extern const CursusRuleType cursus_rule_assessments_per_module;
extern const CursusRuleType cursus_rule_assessment_weight;

G_END_DECLS
