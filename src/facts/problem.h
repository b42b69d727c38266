/* problem.h - what is not as it should be, or cannot be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/facts.h"
#include "model/rule.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_PROBLEM_BROKEN,
  CURSUS_PROBLEM_WAIVED,
  CURSUS_PROBLEM_CANNOT_CHECK,
} CursusProblemState;

/**
 * CursusProblem:
 * @code: what is wrong, in one word; the type of a rule
 * @rule: (nullable): the rule that it breaks; %NULL of what is always checked
 * @plan: (nullable): the plan that it concerns
 * @pathway: (nullable): the pathway that it concerns
 * @about: (nullable): the ids of what it is about
 * @missing: (nullable): of what cannot be checked, the ids of the first few that lack a value
 * @message: a sentence in the user's language
 */
typedef struct
{
  CursusSeverity       severity;
  CursusProblemState   state;
  const char          *code;
  const CursusRule    *rule;
  const CursusPlan    *plan;
  const CursusPathway *pathway;
  CursusStrings       *about;
  CursusStrings       *missing;
  char                *message;
} CursusProblem;

void cursus_problem_free (CursusProblem *problem);

/**
 * cursus_problem_lookup_waiver:
 * @problem: whatever its state
 *
 * Returns: (nullable): the first waiver of its rule that has a reason and speaks of it: of
 *   everything, of something that it is about, of its plan or its pathway
 */
const CursusWaiver *cursus_problem_lookup_waiver (const CursusProblem *problem);

/**
 * CursusCheck:
 * @facts: of the project
 * @today: the day for which laws are looked at
 * @language: (nullable): in which titles are shown, if there is a choice
 * @problems: (element-type CursusProblem): where what is found is appended
 *
 * What every check is given.
 */
typedef struct
{
  const CursusFacts *facts;
  CursusDate         today;
  const char        *language;
  GPtrArray         *problems;
} CursusCheck;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusProblem, cursus_problem_free)

G_END_DECLS
