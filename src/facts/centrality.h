/* centrality.h - how many chains of modules lead through each of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/dag.h"

G_BEGIN_DECLS

/* The largest integer up to which a double, and with it a number in JSON, knows every integer. */
#define CURSUS_CENTRALITY_MAX (G_GUINT64_CONSTANT (1) << 53)

/* What stands for a larger one, which is known to be larger and no more. */
#define CURSUS_CENTRALITY_TOO_LARGE G_MAXUINT64

/**
 * cursus_centralities:
 * @centralities: (out caller-allocates) (array): for each node the sum of the lengths, in nodes,
 *   of the paths through it from a source (which requires nothing) to a sink (which nothing
 *   requires); 0 for sources and sinks; %CURSUS_CENTRALITY_TOO_LARGE above %CURSUS_CENTRALITY_MAX
 *
 * The paths, of which there can be exponentially many, are counted, not listed: in O(n + m).
 */
void cursus_centralities (const CursusDag *dag, guint64 *centralities);

/**
 * cursus_centrality_add:
 *
 * Returns: the sum of two centralities, or %CURSUS_CENTRALITY_TOO_LARGE
 */
guint64 cursus_centrality_add (guint64 a, guint64 b);

G_END_DECLS
