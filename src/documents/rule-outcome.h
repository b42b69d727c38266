/* rule-outcome.h - whether a rule holds, and if not, where, in the language of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "facts/rule-state.h"

G_BEGIN_DECLS

/**
 * cursus_rule_state_get_name:
 *
 * Returns: "Holds", "Broken" … in the language of the document
 */
const char *cursus_rule_state_get_name (const CursusAuthor *author, CursusRuleState state);

/**
 * cursus_rule_state_get_ground:
 *
 * Returns: the colour of a cell that says so
 */
const char *cursus_rule_state_get_ground (CursusRuleState state);

/**
 * cursus_rule_outcome_add:
 * @cell: gets a paragraph for each state that the rule is in: where it is broken and what was
 *   found, who waived it and why, why it cannot be checked
 */
void cursus_rule_outcome_add (CursusAuthor *author, CursusBlock *cell, const CursusRule *rule);

/**
 * cursus_problem_dup_place:
 *
 * Returns: (transfer full): what the problem is about by name, the figure that was found there if
 *   it is a simple one, and for which plan and pathway if there are several
 */
char *cursus_problem_dup_place (CursusAuthor *author, const CursusProblem *problem);

G_END_DECLS
