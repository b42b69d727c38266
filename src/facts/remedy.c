/* remedy.c - changes that mend a problem
 *
 * For each kind of problem some changes are proposed; each is tried on the project, and the best of
 * those that work is given.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/remedy-private.h"

#include "facts/problems.h"
#include "model/apply.h"

#include <string.h>

static const struct
{
  const char    *code;
  RemedyProposer propose;
} proposers[] = {
  { "prerequisite-order", remedy_move_for_order },
  { "corequisite-order", remedy_move_for_order },
  { "order", remedy_move_for_order },
  { "prerequisite-missing", remedy_place_missing },
  { "modules-required", remedy_place_missing },
  { "missing-reference", remedy_drop_reference },
  { "placed-twice", remedy_take_out_double },
  { "excluded-together", remedy_take_out },
  { "group-member-placed", remedy_take_out },
  { "past-end", remedy_move_module },
  { "offered", remedy_move_module },
  { "thesis", remedy_move_module },
  { "thesis", remedy_find_thesis },
  { "split", remedy_drop_split },
  { "credit-system", remedy_drop_credits },
  { "contact-sum", remedy_set_contact },
  { "credits-per-term", remedy_balance_term },
  { "credits-per-year", remedy_balance_term },
  { "modules-per-term", remedy_balance_term },
  { "module-credits", remedy_set_credits },
  { "module-terms", remedy_set_terms },
  { "assessment-weight", remedy_set_weights },
  { "coverage-level", remedy_raise_level },
  { "coverage-order", remedy_introduce_first },
  { "tag-currency", remedy_mark_successor },
};

void
cursus_remedy_free (CursusRemedy *remedy)
{
  g_free (remedy->label);
  g_ptr_array_unref (remedy->changes);
  g_free (remedy);
}

static const CursusRoute *
find_route (const CursusFacts *facts, const CursusProblem *problem)
{
  for (guint i = 0; i < facts->n_routes; i++)
    {
      const CursusRoute *route = facts->routes[i];

      if (facts->outline->plans[route->plan].plan == problem->plan &&
          (problem->pathway == NULL || problem->pathway == route->pathway))
        return route;
    }
  return NULL;
}

static gboolean
contains_key (const GPtrArray *problems, const char *key)
{
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *other = cursus_problem_dup_key (problems->pdata[i]);

      if (strcmp (other, key) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
makes_errors (const CursusEffects *effects)
{
  for (guint i = 0; i < effects->made->len; i++)
    if (((const CursusProblem *) effects->made->pdata[i])->severity == CURSUS_SEVERITY_ERROR)
      return TRUE;
  return FALSE;
}

/* Tries a remedy; gives how many problems it makes, G_MAXUINT if it is none. */
static guint
try_out (const CursusState *before, const RemedySearch *search, const CursusRemedy *remedy)
{
  g_autoptr (CursusProject) project = cursus_project_apply (
    before->facts->project, (const CursusChange *const *) remedy->changes->pdata,
    remedy->changes->len, NULL, NULL);
  g_autoptr (CursusFacts) facts = project != NULL ? cursus_facts_new (project) : NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (CursusEffects) effects = NULL;
  g_autofree char *key = cursus_problem_dup_key (search->problem);

  if (facts == NULL)
    return G_MAXUINT;

  problems = cursus_problems_new (facts, search->check.today, search->check.language);
  effects = cursus_effects_new (before, &(CursusState){ facts, problems });
  return contains_key (effects->mended, key) && !makes_errors (effects) ? effects->made->len :
                                                                          G_MAXUINT;
}

static CursusRemedy *
choose (const CursusState *state, const RemedySearch *search)
{
  guint best = G_MAXUINT;
  guint best_made = G_MAXUINT;

  for (guint i = 0; i < search->candidates->len && best_made > 0; i++)
    {
      guint made = try_out (state, search, search->candidates->pdata[i]);

      if (made >= best_made)
        continue;
      best = i;
      best_made = made;
    }
  return best != G_MAXUINT ? g_ptr_array_steal_index (search->candidates, best) : NULL;
}

CursusRemedy *
cursus_remedy_find (const CursusState *state, const CursusProblem *problem, CursusDate today,
                    const char *language)
{
  g_autoptr (GPtrArray) candidates =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_remedy_free);
  RemedySearch search = { .check = { state->facts, today, language, NULL },
                          .problem = problem,
                          .project = state->facts->project,
                          .outline = state->facts->outline,
                          .route = find_route (state->facts, problem),
                          .candidates = candidates };

  g_return_val_if_fail (problem->state == CURSUS_PROBLEM_BROKEN, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (proposers); i++)
    if (strcmp (proposers[i].code, problem->code) == 0)
      proposers[i].propose (&search);
  return choose (state, &search);
}
