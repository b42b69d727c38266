/* facts.h - everything that follows from a project, but for its problems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/circle.h"
#include "facts/graph.h"
#include "facts/route.h"

G_BEGIN_DECLS

/**
 * CursusFacts:
 * @project: what they follow from
 * @outline: its ids looked up
 * @routes: (array length=n_routes): each plan on each pathway
 * @edges: (array length=n_edges): what the modules require of each other
 * @graph: (nullable): the measures of the graph of modules; %NULL if there is a circle
 * @circles: (nullable): the circles in it
 * @n_assumed: how many values are ours and not the source's, outside of the review
 */
typedef struct
{
  CursusProject       *project;
  CursusOutline       *outline;
  CursusRoute        **routes;
  guint                n_routes;
  CursusRequisiteEdge *edges;
  guint                n_edges;
  CursusGraph         *graph;
  CursusCircles       *circles;
  guint                n_assumed;
} CursusFacts;

/**
 * cursus_facts_new:
 *
 * Returns: (transfer full): the facts, computed at once; definitions are in docs/facts.md
 */
CursusFacts *cursus_facts_new (const CursusProject *project);
void         cursus_facts_free (CursusFacts *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusFacts, cursus_facts_free)

G_END_DECLS
