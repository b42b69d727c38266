/* graph.h - how the modules of a curriculum depend on each other, in figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/centrality.h"

G_BEGIN_DECLS

/**
 * CursusGraphModule:
 * @blocking: blocking factor: how many modules lie behind it, directly or not
 * @delay: delay factor: the number of modules on the longest path through it
 * @complexity: both added up
 * @centrality: the sum of the lengths, in modules, of the paths through it from a source to a sink;
 *   0 for sources and sinks; %CURSUS_CENTRALITY_TOO_LARGE above %CURSUS_CENTRALITY_MAX
 */
typedef struct
{
  guint   blocking;
  guint   delay;
  guint   complexity;
  guint64 centrality;
} CursusGraphModule;

/**
 * CursusGraph:
 * @blocking: of all modules, added up, and so are @delay, @complexity and @centrality
 * @longest_path: (array length=n_longest_path): the modules, from the source on; of several
 *   longest paths, the one whose positions are smallest
 * @modules: (array length=n_modules): the figures of each module
 *
 * The measures of the Curricular Analytics framework (Heileman, Abdallah, Slim, Hickman 2018).
 */
typedef struct
{
  guint64           blocking;
  guint64           delay;
  guint64           complexity;
  guint64           centrality;
  guint            *longest_path;
  guint             n_longest_path;
  guint             n_modules;
  CursusGraphModule modules[];
} CursusGraph;

/**
 * cursus_graph_new:
 * @edges: (array length=n_edges): between modules from 0 to @n_modules - 1, in any order
 *
 * Prerequisites and corequisites count alike, alternatives each, parallel edges once. Where modules
 * require each other, but never before each other, the edges between them are left out.
 *
 * Returns: (transfer full) (nullable): the figures; %NULL if there is a circle with a prerequisite,
 *   whether or not an alternative escapes it: see cursus_circles_find()
 */
CursusGraph *cursus_graph_new (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges);
void         cursus_graph_free (CursusGraph *graph);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusGraph, cursus_graph_free)

G_END_DECLS
