/* adjacency.h - for each module the edges that begin, or end, there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/requisite-edge.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_EDGES_FROM,
  CURSUS_EDGES_TO,
} CursusEdgeEnd;

/**
 * CursusAdjacency:
 * @edges: numbers of edges, those of one module together
 * @start: where those of each module start in @edges, and where the last ones end
 */
typedef struct
{
  guint *edges;
  guint  start[];
} CursusAdjacency;

/**
 * cursus_adjacency_new:
 * @edges: (array length=n_edges): between modules from 0 to @n_modules - 1
 * @end: which end of an edge is that of the module it is found by
 *
 * Sorts the edges by counting, in O(n + m). Those of one module stay in their order.
 *
 * Returns: (transfer full): one block, to be freed with g_free()
 */
CursusAdjacency *cursus_adjacency_new (guint n_modules, const CursusRequisiteEdge *edges,
                                       guint n_edges, CursusEdgeEnd end);

G_END_DECLS
