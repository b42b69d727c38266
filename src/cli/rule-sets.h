/* rule-sets.h - sets of rules named on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* Where they come with the program. */
#define CURSUS_RULES_FOLDER "rules"

/**
 * cursus_rule_sets_read:
 * @argument: the name of a set, or the path of any project file
 *
 * Reads a set. What goes wrong is reported, and also if there is no rule in it.
 *
 * Returns: (transfer full) (nullable): the set, or %NULL
 */
CursusProject *cursus_rule_sets_read (const char *argument);

/**
 * cursus_rule_sets_take:
 * @project: a project
 * @lists: (nullable) (array zero-terminated=1): each a set as above, or several with commas
 *
 * Takes the rules of all these sets into a project. What goes wrong is reported.
 *
 * Returns: (transfer full) (nullable): the project with the rules, or %NULL
 */
CursusProject *cursus_rule_sets_take (const CursusProject *project, char **lists);

G_END_DECLS
