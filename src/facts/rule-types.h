/* rule-types.h - the table of all types of rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/**
 * cursus_rule_type_lookup:
 *
 * Returns: (nullable): the type called so in a file
 */
const CursusRuleType *cursus_rule_type_lookup (const char *name);

/* (array zero-terminated=1): all types, in the order of docs/facts.md; ends with no name. */
extern const CursusRuleType *const cursus_rule_types[];

G_END_DECLS
