/* dag.h - who requires whom, without circles, in an order in which it can be walked through
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/requisite-edge.h"

G_BEGIN_DECLS

/**
 * CursusDag:
 * @n: how many modules
 * @modules: the module of each node
 * @required: the nodes that a node requires, each once, those of one node together
 * @start: where those of each node start in @required, and where the last ones end
 *
 * Nodes are the modules numbered anew: what a node requires has a smaller number than the node.
 */
typedef struct
{
  guint  n;
  guint *modules;
  guint *required;
  guint  start[];
} CursusDag;

/**
 * cursus_dag_new:
 * @edges: (array length=n_edges): between modules from 0 to @n_modules - 1
 *
 * Parallel edges count once. Where modules require each other, but never before each other, the
 * edges between them are left out.
 *
 * Returns: (transfer full) (nullable): one block, to be freed with g_free(); %NULL if there is a
 *   circle with a prerequisite
 */
CursusDag *cursus_dag_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges);

G_END_DECLS
