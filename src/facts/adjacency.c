/* adjacency.c - for each module the edges that begin, or end, there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/adjacency.h"

#include <string.h>

CursusAdjacency *
cursus_adjacency_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges,
                      CursusEdgeEnd end)
{
  gsize            n_start = (gsize) n_modules + 1;
  CursusAdjacency *adjacency =
    g_malloc (sizeof (CursusAdjacency) + (n_start + n_edges) * sizeof (guint));
  guint *start = adjacency->start;
  guint  n_before = 0;

  adjacency->edges = start + n_start;
  memset (start, 0, n_start * sizeof (guint));
  for (guint i = 0; i < n_edges; i++)
    {
      g_assert (edges[i].from < n_modules && edges[i].to < n_modules);
      start[end == CURSUS_EDGES_FROM ? edges[i].from : edges[i].to]++;
    }

  /* At first where each module's edges end; filled from behind, it becomes where they start. */
  for (guint m = 0; m < n_start; m++)
    start[m] = n_before += start[m];
  for (guint i = n_edges; i-- > 0;)
    adjacency->edges[--start[end == CURSUS_EDGES_FROM ? edges[i].from : edges[i].to]] = i;
  return adjacency;
}
