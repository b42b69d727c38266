/* rules-workload.h - rules on hours of work
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What they ask is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_hours_per_credit;
extern const CursusRuleType cursus_rule_contact_share;
extern const CursusRuleType cursus_rule_online_share;

G_END_DECLS
