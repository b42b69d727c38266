/* plan-sums.c - the credits of a plan on each way through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/plan-sums.h"

struct _CursusPlanSums
{
  CursusOutline *outline;
  GPtrArray     *routes; /* of the plan */
};

CursusPlanSums *
cursus_plan_sums_new (const CursusProject *project, const CursusPlan *plan)
{
  CursusPlanSums *self = g_new (CursusPlanSums, 1);
  guint           position = cursus_project_find (project, CURSUS_PLANS, plan->record.id);
  guint           n_routes = MAX (cursus_project_n (project, CURSUS_PATHWAYS), 1);

  self->outline = cursus_outline_new (project);
  self->routes = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_route_free);
  for (guint route = 0; route < n_routes; route++)
    {
      const CursusRecord *pathway =
        self->outline->n_pathways > 0 ? cursus_project_nth (project, CURSUS_PATHWAYS, route) : NULL;

      g_ptr_array_add (self->routes,
                       cursus_route_new (self->outline, position, (const CursusPathway *) pathway));
    }
  return self;
}

void
cursus_plan_sums_free (CursusPlanSums *self)
{
  g_ptr_array_unref (self->routes);
  cursus_outline_free (self->outline);
  g_free (self);
}

guint
cursus_plan_sums_count_routes (const CursusPlanSums *self)
{
  return self->routes->len;
}

static const CursusRoute *
get_route (const CursusPlanSums *self, guint nth)
{
  return g_ptr_array_index (self->routes, nth);
}

const CursusPathway *
cursus_plan_sums_lookup_pathway (const CursusPlanSums *self, guint route)
{
  return get_route (self, route)->pathway;
}

CursusAmount
cursus_plan_sums_get (const CursusPlanSums *self, guint route, guint term)
{
  const CursusRoute *of_route = get_route (self, route);

  return term < of_route->n_terms ? of_route->terms[term].credits : of_route->credits;
}

static gboolean
look_alike (CursusAmount a, CursusAmount b)
{
  return a.amount == b.amount && (a.unknown > 0) == (b.unknown > 0);
}

gboolean
cursus_plan_sums_agree (const CursusPlanSums *self, guint term)
{
  CursusAmount first = cursus_plan_sums_get (self, 0, term);

  for (guint route = 1; route < self->routes->len; route++)
    if (!look_alike (first, cursus_plan_sums_get (self, route, term)))
      return FALSE;
  return TRUE;
}
