/* strong-components.c - which modules require each other, directly or not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/strong-components.h"

/* What low says of modules that nobody came to yet, and of those whose component is known. */
#define NEW 0
#define DONE G_MAXUINT

typedef struct
{
  guint *low;    /* of each module: the first one met among those that it is known to lead to */
  guint *number; /* of each module: as which it was met, from 1 on */
  guint *next;   /* of each module: which of its edges to follow next */
  guint *path;   /* from the module where the search began to the one where it is */
  guint *open;   /* modules met whose component is not known */
  guint  n_path;
  guint  n_open;
  guint  n_met;
  guint  n_ordered;
  guint  n_components;
} Search;

static void
enter (Search *search, const CursusAdjacency *incoming, guint module)
{
  search->low[module] = search->number[module] = ++search->n_met;
  search->next[module] = incoming->start[module];
  search->path[search->n_path++] = module;
  search->open[search->n_open++] = module;
}

/* Goes back from @module; if it was the first one met of its component, that is complete. */
static void
leave (Search *search, CursusStrongComponents *self, guint module)
{
  guint low = search->low[module];
  guint member;

  search->n_path--;
  if (low == search->number[module])
    {
      do
        {
          member = search->open[--search->n_open];
          search->low[member] = DONE;
          self->component[member] = search->n_components;
          self->order[search->n_ordered++] = member;
        }
      while (member != module);
      search->n_components++;
    }
  else
    {
      guint parent = search->path[search->n_path - 1];

      search->low[parent] = MIN (search->low[parent], low);
    }
}

static void
search_from (Search *search, CursusStrongComponents *self, const CursusRequisiteEdge *edges,
             const CursusAdjacency *incoming, guint root)
{
  enter (search, incoming, root);
  while (search->n_path > 0)
    {
      guint module = search->path[search->n_path - 1];
      guint required;

      if (search->next[module] == incoming->start[module + 1])
        {
          leave (search, self, module);
          continue;
        }

      required = edges[incoming->edges[search->next[module]++]].from;
      if (search->low[required] == NEW)
        enter (search, incoming, required);
      else
        search->low[module] = MIN (search->low[module], search->low[required]);
    }
}

CursusStrongComponents *
cursus_strong_components_new (guint n_modules, const CursusRequisiteEdge *edges,
                              const CursusAdjacency *incoming)
{
  gsize                   n = n_modules;
  CursusStrongComponents *self =
    g_malloc (sizeof (CursusStrongComponents) + 2 * n * sizeof (guint));
  g_autofree guint *scratch = g_new (guint, 5 * n);

  Search search = {
    .low = scratch,
    .number = scratch + n,
    .next = scratch + 2 * n,
    .path = scratch + 3 * n,
    .open = scratch + 4 * n,
  };

  self->component = self->order + n;
  for (guint m = 0; m < n_modules; m++)
    search.low[m] = NEW;
  for (guint m = 0; m < n_modules; m++)
    if (search.low[m] == NEW)
      search_from (&search, self, edges, incoming, m);
  return self;
}

gboolean
cursus_strong_components_is_inside (const CursusStrongComponents *self,
                                    const CursusRequisiteEdge    *edge)
{
  return self->component[edge->from] == self->component[edge->to];
}
