/* rule-set.h - rules that stand in a file of their own, for any programme to take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "model/rule.h"

G_BEGIN_DECLS

/**
 * cursus_rule_asks_the_same:
 *
 * Returns: whether two rules are of one type and have the same parameters, whatever they are
 *   called, how severe they are and where they come from; of rules by hand the title counts, since
 *   it says what is to be looked at
 */
gboolean cursus_rule_asks_the_same (const CursusRule *a, const CursusRule *b);

/**
 * cursus_rule_set_take:
 * @project: the project that is to have the rules
 * @set: the project in which they stand
 *
 * Takes the rules of @set behind those of @project, but for those that ask what a rule there asks
 * already. The kinds, the strands and the tags that they name, with the tags around these, come
 * with them where they are missing. What has an id that @project uses for something else gets
 * another one.
 *
 * Returns: (transfer full): the project with the rules
 */
CursusProject *cursus_rule_set_take (const CursusProject *project, const CursusProject *set);

G_END_DECLS
