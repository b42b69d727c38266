/* rules-currency.h - rules on how current it is what modules cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* What it asks is told in docs/facts.md. */
extern const CursusRuleType cursus_rule_tag_currency;

G_END_DECLS
