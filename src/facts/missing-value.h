/* missing-value.h - what does not state a value without which a rule cannot be checked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-check.h"

G_BEGIN_DECLS

/* So many are called by their names. */
#define CURSUS_MISSING_NAMED 3

/**
 * CursusMissing:
 * @ids: (array length=CURSUS_MISSING_NAMED): the first of them
 * @n: how many there are
 */
typedef struct
{
  const char *ids[CURSUS_MISSING_NAMED];
  guint       n;
} CursusMissing;

/* Another one; each is added once. */
void cursus_missing_add (CursusMissing *self, const char *id);

/**
 * CursusLacks:
 * @module: (nullable): the module that stands in @place; %NULL if a group does
 *
 * Returns: whether the value is not stated there
 */
typedef gboolean (*CursusLacks) (const CursusRuleCheck *check, const CursusModule *module,
                                 const CursusPlace *place);

/**
 * cursus_missing_find:
 * @first: the first term that is looked at
 * @n_terms: how many terms are
 * @lacks: asked of what runs in these terms on the route of the rule
 *
 * Returns: the modules and groups that lack the value, in the order of the plan
 */
CursusMissing cursus_missing_find (const CursusRuleCheck *check, guint first, guint n_terms,
                                   CursusLacks lacks);

/* For cursus_missing_find(): whether it states no credits, or not how long it takes. */
gboolean cursus_lacks_credits (const CursusRuleCheck *check, const CursusModule *module,
                               const CursusPlace *place);
gboolean cursus_lacks_hours (const CursusRuleCheck *check, const CursusModule *module,
                             const CursusPlace *place);

/**
 * cursus_missing_dup_names:
 *
 * Returns: (transfer full): what they are called: “A”, “B”, “C” and 2 more; %NULL if there is none
 */
char *cursus_missing_dup_names (const CursusMissing *self, const CursusCheck *check);

/**
 * cursus_missing_dup_credits:
 *
 * Returns: (transfer full) (nullable): the sentence that their credits are not stated
 */
char *cursus_missing_dup_credits (const CursusMissing *self, const CursusCheck *check);

/**
 * cursus_rule_add_missing:
 * @sentence: (transfer full) (nullable): what lacks which value
 *
 * Adds to the problem that was reported last, and cannot be checked, for want of what, so that one
 * gets there.
 */
void cursus_rule_add_missing (const CursusRuleCheck *check, const CursusMissing *missing,
                              char *sentence);

G_END_DECLS
