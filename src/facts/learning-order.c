/* learning-order.c - how a tag is learnt on a route: introduced, reinforced, mastered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/learning-order.h"

#include <string.h>

static gboolean
stands_in (const CursusOutline *outline, guint tag, guint outer)
{
  while (tag != CURSUS_NOWHERE && tag != outer)
    tag = outline->tags[tag].parent;
  return tag == outer;
}

/* Nowhere, the largest number, comes last. */
static int
compare_steps (gconstpointer a, gconstpointer b)
{
  const CursusLearningStep *first = a, *second = b;

  if (first->term != second->term)
    return first->term < second->term ? -1 : 1;
  if (first->level != second->level)
    return first->level < second->level ? -1 : 1;
  if (first->module != second->module)
    return first->module < second->module ? -1 : 1;
  return first->tag < second->tag ? -1 : first->tag > second->tag;
}

/* Steps are sorted, so that what prepares one stands before it. */
static gboolean
is_prepared (const GArray *steps, guint nth)
{
  const CursusLearningStep *step = &g_array_index (steps, CursusLearningStep, nth);

  if (step->level == 1 || step->term == CURSUS_NOWHERE)
    return TRUE;
  for (guint i = 0; i < nth; i++)
    {
      const CursusLearningStep *other = &g_array_index (steps, CursusLearningStep, i);

      if (other->tag == step->tag && other->level < step->level)
        return TRUE;
    }
  return FALSE;
}

void
cursus_learning_steps_add (GArray *steps, const CursusOutline *outline, const CursusRoute *route,
                           guint module, guint mark)
{
  const CursusOutlineMark *of_mark = &outline->marks[mark];
  CursusLearningStep       step = {
          .module = module,
          .tag = of_mark->tag,
          .term = route->stays[module].first,
          .level = of_mark->level,
          .is_assessed = of_mark->is_assessed,
  };

  g_array_append_val (steps, step);
}

void
cursus_learning_steps_judge (GArray *steps)
{
  g_array_sort (steps, compare_steps);
  for (guint i = 0; i < steps->len; i++)
    g_array_index (steps, CursusLearningStep, i).is_unprepared = !is_prepared (steps, i);
}

GArray *
cursus_learning_order_new (const CursusFacts *facts, const CursusRoute *route, guint tag)
{
  const CursusOutline *outline = facts->outline;
  GArray              *steps = g_array_new (FALSE, FALSE, sizeof (CursusLearningStep));

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusOutlineModule *module = &outline->modules[m];

      for (guint i = 0; i < module->n_marks; i++)
        if (stands_in (outline, outline->marks[module->first_mark + i].tag, tag))
          cursus_learning_steps_add (steps, outline, route, m, module->first_mark + i);
    }
  cursus_learning_steps_judge (steps);
  return steps;
}

const CursusProblem *
cursus_learning_order_lookup_problem (const CursusState *state, const CursusRoute *route, guint tag)
{
  const CursusOutline *outline = state->facts->outline;
  const CursusPlan    *plan = outline->plans[route->plan].plan;
  const char          *id = outline->tags[tag].tag->record.id;

  for (guint i = 0; i < state->problems->len; i++)
    {
      const CursusProblem *problem = state->problems->pdata[i];

      if (problem->state == CURSUS_PROBLEM_BROKEN &&
          strcmp (problem->code, "coverage-order") == 0 && problem->plan == plan &&
          problem->pathway == route->pathway && cursus_strings_contains (problem->about, id))
        return problem;
    }
  return NULL;
}
