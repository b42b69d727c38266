/* rules-modules.h - rules on which modules there are, and where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What they ask is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_modules_total;
extern const CursusRuleType cursus_rule_modules_per_term;
extern const CursusRuleType cursus_rule_module_terms;
extern const CursusRuleType cursus_rule_modules_required;
extern const CursusRuleType cursus_rule_elective_offer;
extern const CursusRuleType cursus_rule_thesis;
extern const CursusRuleType cursus_rule_order;

G_END_DECLS
