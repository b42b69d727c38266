/* remedy.h - changes that mend a problem
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/effects.h"
#include "model/change.h"

G_BEGIN_DECLS

/**
 * CursusRemedy:
 * @label: what it does, as an action: Move “AIH-305 Change Management” to “Semester 4”
 * @changes: (element-type CursusChange): to be applied together
 */
typedef struct
{
  char      *label;
  GPtrArray *changes;
} CursusRemedy;

void cursus_remedy_free (CursusRemedy *remedy);

/**
 * cursus_remedy_find:
 * @state: a project, its facts and its problems
 * @problem: a broken one of @state
 * @today: the day for which laws are looked at
 * @language: (nullable): in which titles are shown, if there is a choice
 *
 * Looks for changes that, applied to the project, mend @problem and make no error; of several,
 * that which makes the fewest other problems. What is locked is not moved. Each is tried on the
 * project before it is offered.
 *
 * Returns: (transfer full) (nullable): the remedy; %NULL if none was found
 */
CursusRemedy *cursus_remedy_find (const CursusState *state, const CursusProblem *problem,
                                  CursusDate today, const char *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusRemedy, cursus_remedy_free)

G_END_DECLS
