/* delay.c - the longest chains of modules that have to be taken one after the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/delay.h"

#define NOWHERE G_MAXUINT

/* The longest path that begins in a node: of how many nodes it is, and where it goes on. */
typedef struct
{
  guint length;
  guint next;
} Ahead;

/* Whether one path is to be preferred to another: it is longer, or its first module smaller. */
static gboolean
is_better (const CursusDag *dag, const Ahead *ahead, guint node, guint other)
{
  if (other == NOWHERE || ahead[node].length != ahead[other].length)
    return other == NOWHERE || ahead[node].length > ahead[other].length;
  return dag->modules[node] < dag->modules[other];
}

/* Goes back from the sinks and tells every node what is the best that requires it. */
static void
look_ahead (const CursusDag *dag, Ahead *ahead)
{
  for (guint node = 0; node < dag->n; node++)
    ahead[node].next = NOWHERE;

  for (guint node = dag->n; node-- > 0;)
    {
      guint next = ahead[node].next;

      ahead[node].length = next != NOWHERE ? ahead[next].length + 1 : 1;
      for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
        {
          guint required = dag->required[i];

          if (is_better (dag, ahead, node, ahead[required].next))
            ahead[required].next = node;
        }
    }
}

static guint *
follow (const CursusDag *dag, const Ahead *ahead, guint *n_path)
{
  guint  first = NOWHERE;
  guint *path;

  for (guint node = 0; node < dag->n; node++)
    if (is_better (dag, ahead, node, first))
      first = node;

  *n_path = first != NOWHERE ? ahead[first].length : 0;
  path = g_new (guint, *n_path);
  for (guint i = 0, node = first; i < *n_path; i++, node = ahead[node].next)
    path[i] = dag->modules[node];
  return path;
}

guint *
cursus_delay_measure (const CursusDag *dag, guint *delay, guint *n_path)
{
  g_autofree guint *before = g_new (guint, dag->n); /* nodes on the longest path that ends there */
  g_autofree Ahead *ahead = g_new (Ahead, dag->n);

  look_ahead (dag, ahead);
  for (guint node = 0; node < dag->n; node++)
    {
      before[node] = 1;
      for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
        before[node] = MAX (before[node], before[dag->required[i]] + 1);
      delay[node] = before[node] + ahead[node].length - 1;
    }
  return follow (dag, ahead, n_path);
}
