/* plan-sums.c - the credits of a plan on each way through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/plan-sums.h"

struct _CursusPlanSums
{
  const CursusProject *project;
  guint                n_pathways;
  guint                n_terms;
  CursusCreditSum     *sums; /* for each route its terms, then all of them together */
};

CursusPlanSums *
cursus_plan_sums_new (const CursusProject *project, const CursusPlan *plan)
{
  CursusPlanSums *self = g_new0 (CursusPlanSums, 1);

  self->project = project;
  self->n_pathways = cursus_project_n (project, CURSUS_PATHWAYS);
  self->n_terms = cursus_records_n (plan->terms);
  self->sums = g_new0 (CursusCreditSum, cursus_plan_sums_count_routes (self) * (self->n_terms + 1));

  for (guint route = 0; route < cursus_plan_sums_count_routes (self); route++)
    {
      const CursusPathway *pathway = cursus_plan_sums_lookup_pathway (self, route);
      const char          *id = pathway != NULL ? pathway->record.id : NULL;
      CursusCreditSum     *terms = &self->sums[route * (self->n_terms + 1)];

      terms[self->n_terms] = cursus_plan_sum_credits (project, plan, id, terms);
    }
  return self;
}

void
cursus_plan_sums_free (CursusPlanSums *self)
{
  g_free (self->sums);
  g_free (self);
}

guint
cursus_plan_sums_count_routes (const CursusPlanSums *self)
{
  return MAX (self->n_pathways, 1);
}

const CursusPathway *
cursus_plan_sums_lookup_pathway (const CursusPlanSums *self, guint route)
{
  if (self->n_pathways == 0)
    return NULL;
  return (const CursusPathway *) cursus_project_nth (self->project, CURSUS_PATHWAYS, route);
}

const CursusCreditSum *
cursus_plan_sums_get (const CursusPlanSums *self, guint route, guint term)
{
  return &self->sums[route * (self->n_terms + 1) + MIN (term, self->n_terms)];
}

static gboolean
sums_look_alike (const CursusCreditSum *a, const CursusCreditSum *b)
{
  return a->hundredths == b->hundredths && (a->n_stated > 0) == (b->n_stated > 0) &&
         (a->n_unknown > 0) == (b->n_unknown > 0);
}

gboolean
cursus_plan_sums_agree (const CursusPlanSums *self, guint term)
{
  const CursusCreditSum *first = cursus_plan_sums_get (self, 0, term);

  for (guint route = 1; route < cursus_plan_sums_count_routes (self); route++)
    if (!sums_look_alike (first, cursus_plan_sums_get (self, route, term)))
      return FALSE;
  return TRUE;
}
