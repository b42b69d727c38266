/* ruling.h - rules and targets added and changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "model/rule.h"

G_BEGIN_DECLS

/* Rules go by cursus_remove(), single parameters change by cursus_set_field(); the rules of a set
 * come by cursus_rule_set_take(). */

/**
 * cursus_add_rule:
 * @rule: what it asks; its id does not matter
 * @id: (out) (optional) (transfer full): the id that it has
 *
 * Returns: (transfer full): the project with a rule more, behind all others; it gets a new id
 */
CursusProject *cursus_add_rule (const CursusProject *project, const CursusRule *rule, char **id);

/**
 * cursus_change_rule:
 * @id: the id of a rule
 * @rule: what it is to ask; its id does not matter
 *
 * Gives a rule other parameters, title, severity and source. Its waivers stay if the type does:
 * they were given for what was asked.
 *
 * Returns: (transfer full): the project with the rule changed
 */
CursusProject *cursus_change_rule (const CursusProject *project, const char *id,
                                   const CursusRule *rule);

/**
 * CursusTargetShare:
 * @strand: the id of a strand
 * @scope: of the route, or of each term
 * @min: percent in hundredths, or %CURSUS_NOT_STATED
 * @max: percent in hundredths, or %CURSUS_NOT_STATED
 */
typedef struct
{
  const char     *strand;
  CursusRuleScope scope;
  CursusDecimal   min;
  CursusDecimal   max;
} CursusTargetShare;

/**
 * cursus_set_target:
 * @target: what share a strand is to have
 *
 * Sets the limits of the first rule on the share of this strand in this scope that holds for all
 * plans and pathways, or adds one; without limits it goes.
 *
 * Returns: (transfer full): the project with the target
 */
CursusProject *cursus_set_target (const CursusProject *project, const CursusTargetShare *target);

/**
 * cursus_lookup_target:
 *
 * Returns: (nullable): the rule that cursus_set_target() would change
 */
const CursusRule *cursus_lookup_target (const CursusProject *project, const char *strand,
                                        CursusRuleScope scope);

/**
 * cursus_find_strands_without_target:
 *
 * Returns: (transfer full) (element-type CursusStrand): the strands of which no rule asks anything,
 *   in the order of the project; without those that have no tag, for nothing could cover them
 */
GPtrArray *cursus_find_strands_without_target (const CursusProject *project);

/**
 * cursus_strand_target_new:
 * @strand: the id of a strand
 *
 * Returns: (transfer full): a rule without an id that asks for what most sets of rules ask of a
 *   strand: that in each term a module covers it
 */
CursusRule *cursus_strand_target_new (const char *strand);

/**
 * cursus_add_strand_target:
 * @strand: the id of a strand
 * @id: (out) (optional) (transfer full): the id of the new rule; %NULL if there is none
 *
 * Adds the rule of cursus_strand_target_new().
 *
 * Returns: (transfer full): the project with a rule more; the same if there is no such strand
 */
CursusProject *cursus_add_strand_target (const CursusProject *project, const char *strand,
                                         char **id);

G_END_DECLS
