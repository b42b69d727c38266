/* dag.c - who requires whom, without circles, in an order in which it can be walked through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/dag.h"

#include "facts/strong-components.h"

/* Writes what the nodes require, one node after the other. */
static void
fill (CursusDag *dag, const CursusRequisiteEdge *edges, const CursusAdjacency *incoming,
      const CursusStrongComponents *components)
{
  g_autofree guint *node_of = g_new0 (guint, dag->n);
  g_autofree guint *seen_by = g_new0 (guint, dag->n); /* of each: the last one that required it */
  guint             n_required = 0;

  for (guint node = 0; node < dag->n; node++)
    {
      guint module = components->order[node];

      dag->modules[node] = module;
      dag->start[node] = n_required;
      node_of[module] = node;
      for (guint i = incoming->start[module]; i < incoming->start[module + 1]; i++)
        {
          const CursusRequisiteEdge *edge = &edges[incoming->edges[i]];
          guint                      required = node_of[edge->from];

          /* Node 0 requires nothing, so that zero is nobody yet. */
          if (cursus_strong_components_is_inside (components, edge) || seen_by[required] == node)
            continue;
          seen_by[required] = node;
          dag->required[n_required++] = required;
        }
    }
  dag->start[dag->n] = n_required;
}

CursusDag *
cursus_dag_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges)
{
  g_autofree CursusAdjacency *incoming =
    cursus_adjacency_new (n_modules, edges, n_edges, CURSUS_EDGES_TO);
  g_autofree CursusStrongComponents *components =
    cursus_strong_components_new (n_modules, edges, incoming);
  gsize      n_numbers = 2 * (gsize) n_modules + 1 + n_edges;
  CursusDag *dag;

  for (guint i = 0; i < n_edges; i++)
    if (edges[i].is_prerequisite && cursus_strong_components_is_inside (components, &edges[i]))
      return NULL;

  dag = g_malloc (sizeof (CursusDag) + n_numbers * sizeof (guint));
  dag->n = n_modules;
  dag->modules = dag->start + n_modules + 1;
  dag->required = dag->modules + n_modules;
  fill (dag, edges, incoming, components);
  return dag;
}
