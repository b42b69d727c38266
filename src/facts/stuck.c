/* stuck.c - which modules can never be taken, because they wait for each other
 *
 * Counts the prerequisites of each module that nothing meets, and its corequisites likewise. A
 * round starts with the modules whose last prerequisite was met by the round before. They are
 * tried, and so are others that only corequisites kept back, as far as those are now met by
 * modules that are tried; then the ones that still lack a corequisite are turned away, until none
 * of the others lacks one. Who stays is taken.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/stuck.h"

#include "facts/adjacency.h"

typedef enum
{
  KEPT_BACK,
  TRIED,
  TAKEN,
} Stage;

typedef struct
{
  const CursusRequisiteEdge *edges;
  const CursusAdjacency     *outgoing;
  guint                     *requisite;      /* of each edge: the first one of its requisite */
  guint                     *met;            /* of each requisite: by how many alternatives */
  guint                     *n_prerequisite; /* of each module: how many are not met */
  guint                     *n_corequisite;
  guint                     *round; /* those who are tried */
  guint                     *ready; /* those to begin the next round with, or to be turned away */
  guint                      n_round;
  guint                      n_ready;
  Stage                     *stage;
} Rounds;

static gboolean
is_same_requisite (const CursusRequisiteEdge *a, const CursusRequisiteEdge *b)
{
  return a->to == b->to && a->requisite == b->requisite &&
         !a->is_prerequisite == !b->is_prerequisite;
}

/* Sees which edges are alternatives, and how many requisites each module has. */
static void
count_requisites (Rounds *rounds, guint n_edges)
{
  const CursusRequisiteEdge *edges = rounds->edges;

  for (guint i = 0; i < n_edges; i++)
    {
      rounds->requisite[i] = i;
      if (i > 0 && is_same_requisite (&edges[i], &edges[i - 1]))
        rounds->requisite[i] = rounds->requisite[i - 1];
      else if (edges[i].is_prerequisite)
        rounds->n_prerequisite[edges[i].to]++;
      else
        rounds->n_corequisite[edges[i].to]++;
    }
}

static void
try (Rounds *rounds, guint module)
{
  rounds->stage[module] = TRIED;
  rounds->round[rounds->n_round++] = module;
}

/* Tries the modules that are ready, and everything that goes with them. */
static void
begin_round (Rounds *rounds)
{
  const CursusAdjacency *outgoing = rounds->outgoing;

  rounds->n_round = 0;
  for (guint i = 0; i < rounds->n_ready; i++)
    try (rounds, rounds->ready[i]);
  rounds->n_ready = 0;

  for (guint done = 0; done < rounds->n_round; done++)
    {
      guint module = rounds->round[done];

      for (guint i = outgoing->start[module]; i < outgoing->start[module + 1]; i++)
        {
          guint edge = outgoing->edges[i];
          guint to = rounds->edges[edge].to;

          if (rounds->edges[edge].is_prerequisite || rounds->met[rounds->requisite[edge]]++ > 0)
            continue;
          rounds->n_corequisite[to]--;
          if (rounds->stage[to] == KEPT_BACK && rounds->n_prerequisite[to] == 0)
            try (rounds, to);
        }
    }
}

static void
turn_away (Rounds *rounds, guint module)
{
  const CursusAdjacency *outgoing = rounds->outgoing;

  rounds->stage[module] = KEPT_BACK;
  for (guint i = outgoing->start[module]; i < outgoing->start[module + 1]; i++)
    {
      guint edge = outgoing->edges[i];
      guint to = rounds->edges[edge].to;

      if (rounds->edges[edge].is_prerequisite || --rounds->met[rounds->requisite[edge]] > 0)
        continue;
      if (rounds->n_corequisite[to]++ == 0 && rounds->stage[to] == TRIED)
        rounds->ready[rounds->n_ready++] = to;
    }
}

static void
turn_away_all_lacking (Rounds *rounds)
{
  for (guint i = 0; i < rounds->n_round; i++)
    if (rounds->n_corequisite[rounds->round[i]] > 0)
      rounds->ready[rounds->n_ready++] = rounds->round[i];
  while (rounds->n_ready > 0)
    turn_away (rounds, rounds->ready[--rounds->n_ready]);
}

/* Takes a module and finds those that are ready now. */
static void
take (Rounds *rounds, guint module)
{
  const CursusAdjacency *outgoing = rounds->outgoing;

  rounds->stage[module] = TAKEN;
  for (guint i = outgoing->start[module]; i < outgoing->start[module + 1]; i++)
    {
      guint edge = outgoing->edges[i];
      guint to = rounds->edges[edge].to;

      if (!rounds->edges[edge].is_prerequisite || rounds->met[rounds->requisite[edge]]++ > 0)
        continue;
      if (--rounds->n_prerequisite[to] == 0)
        rounds->ready[rounds->n_ready++] = to;
    }
}

static void
take_rounds (Rounds *rounds)
{
  while (rounds->n_ready > 0)
    {
      begin_round (rounds);
      turn_away_all_lacking (rounds);
      for (guint i = 0; i < rounds->n_round; i++)
        if (rounds->stage[rounds->round[i]] == TRIED)
          take (rounds, rounds->round[i]);
    }
}

gboolean *
cursus_stuck_find (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges)
{
  gsize                       n = n_modules;
  g_autofree CursusAdjacency *outgoing =
    cursus_adjacency_new (n_modules, edges, n_edges, CURSUS_EDGES_FROM);
  g_autofree guint *scratch = g_new0 (guint, 4 * n + 2 * (gsize) n_edges);
  g_autofree Stage *stage = g_new0 (Stage, n);
  gboolean         *is_stuck = g_new (gboolean, n);

  Rounds rounds = {
    .edges = edges,
    .outgoing = outgoing,
    .n_prerequisite = scratch,
    .n_corequisite = scratch + n,
    .round = scratch + 2 * n,
    .ready = scratch + 3 * n,
    .requisite = scratch + 4 * n,
    .met = scratch + 4 * n + n_edges,
    .stage = stage,
  };

  count_requisites (&rounds, n_edges);
  for (guint m = 0; m < n_modules; m++)
    if (rounds.n_prerequisite[m] == 0)
      rounds.ready[rounds.n_ready++] = m;
  take_rounds (&rounds);

  for (guint m = 0; m < n_modules; m++)
    is_stuck[m] = stage[m] != TAKEN;
  return is_stuck;
}
