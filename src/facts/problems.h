/* problems.h - all the problems of a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * cursus_problems_new:
 * @facts: of a project
 * @today: the day for which laws are looked at
 * @language: (nullable): in which titles are shown, if there is a choice
 *
 * Checks everything that docs/facts.md lists. The problems lend from @facts.
 *
 * Returns: (transfer full) (element-type CursusProblem): errors, then warnings, then hints
 */
GPtrArray *cursus_problems_new (const CursusFacts *facts, CursusDate today, const char *language);

G_END_DECLS
