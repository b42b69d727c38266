/* rules-credits.h - rules on credits, terms and their length
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What they ask is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_credits_total;
extern const CursusRuleType cursus_rule_credits_per_term;
extern const CursusRuleType cursus_rule_credits_per_year;
extern const CursusRuleType cursus_rule_terms_total;
extern const CursusRuleType cursus_rule_module_credits;
extern const CursusRuleType cursus_rule_duration;

G_END_DECLS
