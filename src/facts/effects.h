/* effects.h - what one project does against another: credits, shares, problems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * CursusState:
 * @facts: of a project
 * @problems: (element-type CursusProblem): of the same project
 *
 * Everything that is known of a project; lent.
 */
typedef struct
{
  const CursusFacts *facts;
  const GPtrArray   *problems;
} CursusState;

/**
 * CursusTermEffect:
 * @plan: the id of the plan
 * @pathway: (nullable): the id of the pathway
 * @before: (nullable): the term before; %NULL if it is new
 * @after: (nullable): the term after; %NULL if it is gone
 *
 * A term of which credits, hours or coverage differ.
 */
typedef struct
{
  const char            *plan;
  const char            *pathway;
  const CursusTermFacts *before;
  const CursusTermFacts *after;
} CursusTermEffect;

/**
 * CursusEffects:
 * @terms: (element-type CursusTermEffect): the terms that differ, in the order of the routes
 * @made: (element-type CursusProblem): what is broken now and was not
 * @mended: (element-type CursusProblem): what was broken and is not any more; what cannot be
 *   checked any more is not among it
 *
 * Lends from both states.
 */
typedef struct
{
  GArray    *terms;
  GPtrArray *made;
  GPtrArray *mended;
} CursusEffects;

/**
 * cursus_effects_new:
 *
 * Returns: (transfer full): what is different in @after
 */
CursusEffects *cursus_effects_new (const CursusState *before, const CursusState *after);
void           cursus_effects_free (CursusEffects *effects);

/**
 * cursus_problem_dup_key:
 *
 * Returns: (transfer full): what is the same for a problem of two projects that is the same: its
 *   code, its rule, its route and what it is about
 */
char *cursus_problem_dup_key (const CursusProblem *problem);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusEffects, cursus_effects_free)

G_END_DECLS
