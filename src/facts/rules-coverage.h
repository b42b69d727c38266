/* rules-coverage.h - rules on what is covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What they ask is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_coverage_share;
extern const CursusRuleType cursus_rule_coverage_reach;
extern const CursusRuleType cursus_rule_coverage_modules;
extern const CursusRuleType cursus_rule_coverage_level;
extern const CursusRuleType cursus_rule_coverage_order;
extern const CursusRuleType cursus_rule_coverage_untagged;

G_END_DECLS
