/* adjacency.c - for each module the edges that begin there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/adjacency.h"

#include <string.h>

CursusAdjacency *
cursus_adjacency_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges)
{
  gsize            n_numbers = (gsize) n_modules + 1 + n_edges;
  CursusAdjacency *adjacency = g_malloc (sizeof (CursusAdjacency) + n_numbers * sizeof (guint));
  guint           *start = adjacency->start;
  guint            end = 0;

  adjacency->edges = start + n_modules + 1;
  memset (start, 0, ((gsize) n_modules + 1) * sizeof (guint));
  for (guint i = 0; i < n_edges; i++)
    {
      g_assert (edges[i].from < n_modules && edges[i].to < n_modules);
      start[edges[i].from]++;
    }

  /* First the ends; filling from behind makes starts of them. */
  for (guint m = 0; m <= n_modules; m++)
    start[m] = end += start[m];
  for (guint i = n_edges; i-- > 0;)
    adjacency->edges[--start[edges[i].from]] = i;
  return adjacency;
}
