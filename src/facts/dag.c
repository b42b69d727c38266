/* dag.c - who requires whom, without circles, in an order in which it can be walked through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/dag.h"

#include "facts/strong-components.h"

/* Writes what requires the nodes one after the other, each once. */
static void
fill (CursusDag *dag, const CursusRequisiteEdge *edges, const CursusAdjacency *adjacency,
      const CursusStrongComponents *components)
{
  g_autofree guint *scratch = g_new0 (guint, 2 * (gsize) dag->n);
  guint            *node_of = scratch;
  guint            *seen_from = scratch + dag->n; /* of each node: plus one, who saw it last */
  guint             n_then = 0;

  for (guint node = 0; node < dag->n; node++)
    {
      guint module = components->order[node];

      dag->modules[node] = module;
      dag->start[node] = n_then;
      node_of[module] = node;
      for (guint i = adjacency->start[module]; i < adjacency->start[module + 1]; i++)
        {
          const CursusRequisiteEdge *edge = &edges[adjacency->edges[i]];
          guint                      then = node_of[edge->to];

          if (cursus_strong_components_is_inside (components, edge) || seen_from[then] == node + 1)
            continue;
          seen_from[then] = node + 1;
          dag->then[n_then++] = then;
        }
    }
  dag->start[dag->n] = n_then;
}

CursusDag *
cursus_dag_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges)
{
  g_autofree CursusAdjacency        *adjacency = cursus_adjacency_new (n_modules, edges, n_edges);
  g_autofree CursusStrongComponents *components =
    cursus_strong_components_new (n_modules, edges, adjacency);
  gsize      n_numbers = 2 * (gsize) n_modules + 1 + n_edges;
  CursusDag *dag;

  for (guint i = 0; i < n_edges; i++)
    if (edges[i].is_prerequisite && cursus_strong_components_is_inside (components, &edges[i]))
      return NULL;

  dag = g_malloc (sizeof (CursusDag) + n_numbers * sizeof (guint));
  dag->n = n_modules;
  dag->modules = dag->start + n_modules + 1;
  dag->then = dag->modules + n_modules;
  fill (dag, edges, adjacency, components);
  return dag;
}
