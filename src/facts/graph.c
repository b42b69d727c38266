/* graph.c - how the modules of a curriculum depend on each other, in figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/graph.h"

#include "facts/blocking.h"
#include "facts/centrality.h"
#include "facts/dag.h"
#include "facts/delay.h"

static void
take_figures (CursusGraph *graph, const CursusDag *dag, const guint *blocking, const guint *delay,
              const guint64 *centralities)
{
  for (guint node = 0; node < dag->n; node++)
    {
      CursusGraphModule *module = &graph->modules[dag->modules[node]];

      module->blocking = blocking[node];
      module->delay = delay[node];
      module->complexity = blocking[node] + delay[node];
      module->centrality = centralities[node];

      graph->blocking += module->blocking;
      graph->delay += module->delay;
      graph->complexity += module->complexity;
      graph->centrality = cursus_centrality_add (graph->centrality, module->centrality);
    }
}

CursusGraph *
cursus_graph_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges)
{
  g_autofree CursusDag *dag = cursus_dag_new (n_modules, edges, n_edges);
  g_autofree guint     *blocking = g_new (guint, n_modules);
  g_autofree guint     *delay = g_new (guint, n_modules);
  g_autofree guint64   *centralities = g_new (guint64, n_modules);
  CursusGraph          *graph;

  if (dag == NULL)
    return NULL;

  graph = g_malloc0 (sizeof (CursusGraph) + n_modules * sizeof (CursusGraphModule));
  graph->n_modules = n_modules;
  graph->longest_path = cursus_delay_measure (dag, delay, &graph->n_longest_path);
  cursus_blocking_factors (dag, blocking);
  cursus_centralities (dag, centralities);
  take_figures (graph, dag, blocking, delay, centralities);
  return graph;
}

void
cursus_graph_free (CursusGraph *graph)
{
  g_free (graph->longest_path);
  g_free (graph);
}
