/* rules-content.h - rules on what is filled in, translated, confirmed and looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What they ask is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_all_stated;
extern const CursusRuleType cursus_rule_complete;
extern const CursusRuleType cursus_rule_translated;
extern const CursusRuleType cursus_rule_by_hand;

G_END_DECLS
