/* facts.c - everything that follows from a project, but for its problems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/facts.h"

static void
compute_routes (CursusFacts *facts)
{
  const CursusOutline *outline = facts->outline;
  guint                n_ways = MAX (outline->n_pathways, 1);

  facts->routes = g_new (CursusRoute *, outline->n_plans * n_ways);
  for (guint plan = 0; plan < outline->n_plans; plan++)
    for (guint way = 0; way < n_ways; way++)
      {
        const CursusRecord *pathway = outline->n_pathways > 0 ?
                                        cursus_project_nth (facts->project, CURSUS_PATHWAYS, way) :
                                        NULL;

        facts->routes[facts->n_routes++] =
          cursus_route_new (outline, plan, (const CursusPathway *) pathway);
      }
}

static void
collect_edges (CursusFacts *facts)
{
  const CursusOutline *outline = facts->outline;
  GArray              *edges = g_array_new (FALSE, FALSE, sizeof (CursusRequisiteEdge));

  for (guint i = 0; i < outline->n_requisites; i++)
    {
      const CursusOutlineRequisite *requisite = &outline->requisites[i];

      for (guint a = 0; a < requisite->n_alternatives; a++)
        {
          CursusRequisiteEdge edge = { outline->alternatives[requisite->first_alternative + a],
                                       requisite->module, i,
                                       requisite->type == CURSUS_REQUISITE_BEFORE };

          if (edge.from != CURSUS_NOWHERE)
            g_array_append_val (edges, edge);
        }
    }
  facts->n_edges = edges->len;
  facts->edges = (gpointer) g_array_free (edges, FALSE);
}

static guint
count_all_assumed (const CursusProject *project)
{
  guint n = 0;

  /* What comes from the baselines on is the review. */
  for (guint type = 0; type < CURSUS_BASELINES; type++)
    for (guint i = 0; i < cursus_project_n (project, type); i++)
      n += cursus_project_nth (project, type, i)->n_assumed;
  return n;
}

CursusFacts *
cursus_facts_new (const CursusProject *project)
{
  CursusFacts *facts = g_new0 (CursusFacts, 1);

  facts->project = cursus_project_ref (project);
  facts->outline = cursus_outline_new (project);
  compute_routes (facts);
  collect_edges (facts);
  facts->graph = cursus_graph_new (facts->outline->n_modules, facts->edges, facts->n_edges);
  if (facts->graph == NULL)
    facts->circles = cursus_circles_find (facts->outline->n_modules, facts->edges, facts->n_edges);
  facts->n_assumed = count_all_assumed (project);
  return facts;
}

void
cursus_facts_free (CursusFacts *facts)
{
  for (guint i = 0; i < facts->n_routes; i++)
    cursus_route_free (facts->routes[i]);
  g_free (facts->routes);
  g_free (facts->edges);
  g_clear_pointer (&facts->graph, cursus_graph_free);
  g_clear_pointer (&facts->circles, cursus_circles_free);
  cursus_outline_free (facts->outline);
  cursus_project_unref (facts->project);
  g_free (facts);
}
