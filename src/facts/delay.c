/* delay.c - the longest chains of modules that have to be taken one after the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/delay.h"

#include <string.h>

void
cursus_delay_ahead (const CursusDag *dag, guint *ahead)
{
  for (guint node = 0; node < dag->n; node++)
    {
      guint longest = 0;

      for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
        longest = MAX (longest, ahead[dag->then[i]]);
      ahead[node] = longest + 1;
    }
}

void
cursus_delay_factors (const CursusDag *dag, const guint *ahead, guint *delay)
{
  /* Up to its turn a node's delay is what lies before it. */
  for (guint node = 0; node < dag->n; node++)
    delay[node] = 0;
  for (guint node = dag->n; node-- > 0;)
    {
      guint before = delay[node];

      for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
        delay[dag->then[i]] = MAX (delay[dag->then[i]], before + 1);
      delay[node] = before + ahead[node];
    }
}

/* The node with the first module of those from which the path goes on over so many nodes. */
static guint
first_node (const CursusDag *dag, const guint *nodes, guint n_nodes, const guint *ahead,
            guint length)
{
  guint first = G_MAXUINT;

  for (guint i = 0; i < n_nodes; i++)
    {
      guint node = nodes != NULL ? nodes[i] : i;

      if (ahead[node] == length &&
          (first == G_MAXUINT || dag->modules[node] < dag->modules[first]))
        first = node;
    }
  return first;
}

guint *
cursus_delay_longest_path (const CursusDag *dag, const guint *ahead, guint *n_path)
{
  guint  length = 0;
  guint  node;
  guint *path;

  for (guint i = 0; i < dag->n; i++)
    length = MAX (length, ahead[i]);

  *n_path = length;
  path = g_new (guint, length);
  for (guint i = 0; i < length; i++)
    {
      if (i == 0)
        node = first_node (dag, NULL, dag->n, ahead, length);
      else
        node = first_node (dag, dag->then + dag->start[node], dag->start[node + 1] - dag->start[node],
                           ahead, length - i);
      path[i] = dag->modules[node];
    }
  return path;
}
