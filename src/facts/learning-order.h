/* learning-order.h - how a tag is learnt on a route: introduced, reinforced, mastered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/remedy.h"

G_BEGIN_DECLS

/**
 * CursusLearningStep:
 * @module: the position of the module
 * @tag: the position of the tag that it marks: the one asked for or one in it
 * @level: 1 introduced, 2 reinforced, 3 mastered
 * @term: in which the module begins; %CURSUS_NOWHERE: nowhere on this route
 * @is_unprepared: no module has begun to cover that tag at a lower level by then
 */
typedef struct
{
  guint    module;
  guint    tag;
  guint    level;
  guint    term;
  gboolean is_assessed;
  gboolean is_unprepared;
} CursusLearningStep;

/**
 * cursus_learning_order_new:
 * @tag: the position of a tag
 *
 * Lists the marks on the tag and on those in it: by term, in a term by level, then in the order of
 * the file. Those of modules that are nowhere on the route come last: they say where else it is.
 *
 * Returns: (transfer full) (element-type CursusLearningStep): its way through the plan
 */
GArray *cursus_learning_order_new (const CursusFacts *facts, const CursusRoute *route, guint tag);

/**
 * cursus_learning_steps_add:
 * @steps: (element-type CursusLearningStep): where it is appended
 * @module: the position of a module
 * @mark: the position of one of its marks
 *
 * For whoever looks at many tags in one go.
 */
void cursus_learning_steps_add (GArray *steps, const CursusOutline *outline,
                                const CursusRoute *route, guint module, guint mark);

/**
 * cursus_learning_steps_judge:
 * @steps: (element-type CursusLearningStep): all steps of some tags
 *
 * Puts them in the order of cursus_learning_order_new(), and finds those that are unprepared.
 */
void cursus_learning_steps_judge (GArray *steps);

/**
 * cursus_learning_order_lookup_problem:
 * @state: a project, its facts and its problems
 * @route: one of its routes
 * @tag: the position of a tag
 *
 * Returns: (nullable): the broken problem that the tag is unprepared by itself on this route, which
 *   there is if a rule asks for the order; cursus_remedy_find() may mend it
 */
const CursusProblem *cursus_learning_order_lookup_problem (const CursusState *state,
                                                           const CursusRoute *route, guint tag);

G_END_DECLS
