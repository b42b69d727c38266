/* strong-components.c - which modules require each other, directly or not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/strong-components.h"

/* What low says of modules that were not met yet, and of those whose component is known. */
#define NEW 0
#define DONE G_MAXUINT

/* What is known of a module. */
typedef struct
{
  guint low;    /* the first one met among those that it is known to lead to */
  guint number; /* as which it was met itself, from 1 on */
  guint next;   /* which of its edges to follow next */
} Visit;

typedef struct
{
  Visit *visits;
  guint *path; /* from the module where the search began to the one where it is */
  guint *open; /* modules met whose component is not known */
  guint  n_path;
  guint  n_open;
  guint  n_met;
  guint  n_ordered;
  guint  n_components;
} Search;

static void
enter (Search *search, const CursusAdjacency *incoming, guint module)
{
  guint number = ++search->n_met;

  search->visits[module] = (Visit){ number, number, incoming->start[module] };
  search->path[search->n_path++] = module;
  search->open[search->n_open++] = module;
}

/* Goes back from @module; if it was the first one met of its component, that is complete. */
static void
leave (Search *search, CursusStrongComponents *self, guint module)
{
  guint low = search->visits[module].low;
  guint member;

  search->n_path--;
  if (low == search->visits[module].number)
    {
      do
        {
          member = search->open[--search->n_open];
          search->visits[member].low = DONE;
          self->component[member] = search->n_components;
          self->order[search->n_ordered++] = member;
        }
      while (member != module);
      search->n_components++;
    }
  else
    {
      Visit *parent = &search->visits[search->path[search->n_path - 1]];

      parent->low = MIN (parent->low, low);
    }
}

static void
search_from (Search *search, CursusStrongComponents *self, const CursusRequisiteEdge *edges,
             const CursusAdjacency *incoming, guint root)
{
  enter (search, incoming, root);
  while (search->n_path > 0)
    {
      guint  module = search->path[search->n_path - 1];
      Visit *visit = &search->visits[module];
      guint  required;

      if (visit->next == incoming->start[module + 1])
        {
          leave (search, self, module);
          continue;
        }

      required = edges[incoming->edges[visit->next++]].from;
      if (search->visits[required].low == NEW)
        enter (search, incoming, required);
      else
        visit->low = MIN (visit->low, search->visits[required].low);
    }
}

CursusStrongComponents *
cursus_strong_components_new (guint n_modules, const CursusRequisiteEdge *edges,
                              const CursusAdjacency *incoming)
{
  CursusStrongComponents *self =
    g_malloc (sizeof (CursusStrongComponents) + 2 * (gsize) n_modules * sizeof (guint));
  g_autofree Visit *visits = g_new0 (Visit, n_modules);
  g_autofree guint *path = g_new (guint, n_modules);
  g_autofree guint *open = g_new (guint, n_modules);
  Search            search = { .visits = visits, .path = path, .open = open };

  self->component = self->order + n_modules;
  for (guint m = 0; m < n_modules; m++)
    if (visits[m].low == NEW)
      search_from (&search, self, edges, incoming, m);
  return self;
}

gboolean
cursus_strong_components_is_inside (const CursusStrongComponents *self,
                                    const CursusRequisiteEdge    *edge)
{
  return self->component[edge->from] == self->component[edge->to];
}
