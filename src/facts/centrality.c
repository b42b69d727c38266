/* centrality.c - how many chains of modules lead through each of them
 *
 * With a paths of L nodes altogether that end in a node, and b of M nodes that begin there, b × L
 * + a × M - a × b nodes lie on the a × b paths through it, which count the node itself once.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/centrality.h"

/* The paths from a node to sinks, or from sources to a node. */
typedef struct
{
  guint64 n;
  guint64 length; /* of all of them, in nodes; never less than n */
} Paths;

guint64
cursus_centrality_add (guint64 a, guint64 b)
{
  guint64 sum;

  if (__builtin_add_overflow (a, b, &sum) || sum > CURSUS_CENTRALITY_MAX)
    return CURSUS_CENTRALITY_TOO_LARGE;
  return sum;
}

static guint64
multiply (guint64 a, guint64 b)
{
  guint64 product;

  if (__builtin_mul_overflow (a, b, &product) || product > CURSUS_CENTRALITY_MAX)
    return CURSUS_CENTRALITY_TOO_LARGE;
  return product;
}

static void
add_paths (Paths *paths, Paths more)
{
  paths->n = cursus_centrality_add (paths->n, more.n);
  paths->length = cursus_centrality_add (paths->length, more.length);
}

/* Makes every path one node longer; a node without any is where the paths begin or end. */
static void
lengthen (Paths *paths)
{
  if (paths->n == 0)
    paths->n = 1;
  paths->length = cursus_centrality_add (paths->length, paths->n);
}

/* Of a node that is neither source nor sink. What is too large stays so: no factor is 0, unless
 * both of what the last one is made of are too large, and with them the first product. */
static guint64
count_nodes (Paths before, Paths ahead)
{
  return cursus_centrality_add (multiply (before.length, ahead.n),
                                multiply (before.n, ahead.length - ahead.n));
}

void
cursus_centralities (const CursusDag *dag, guint64 *centralities)
{
  g_autofree Paths *before = g_new0 (Paths, dag->n);
  g_autofree Paths *ahead = g_new0 (Paths, dag->n);

  for (guint node = 0; node < dag->n; node++)
    {
      for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
        add_paths (&before[node], before[dag->required[i]]);
      lengthen (&before[node]);
    }

  for (guint node = dag->n; node-- > 0;)
    {
      gboolean is_source = dag->start[node] == dag->start[node + 1];
      gboolean is_sink = ahead[node].n == 0;

      lengthen (&ahead[node]);
      for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
        add_paths (&ahead[dag->required[i]], ahead[node]);
      centralities[node] = is_source || is_sink ? 0 : count_nodes (before[node], ahead[node]);
    }
}
