/* stuck.c - which modules can never be taken, because they wait for each other
 *
 * Counts the requisites of each module that nothing meets: what has an alternative outside the
 * circle is met from the beginning. A round starts with the modules whose last prerequisite was met
 * by the round before. They are tried, and so are others that only corequisites kept back, as far
 * as those are now met by modules that are tried; then the ones that still lack a corequisite are
 * turned away, until none of the others lacks one. Who stays is taken.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/stuck.h"

#include "facts/adjacency.h"

/* The requisite of an edge, if it is met from the beginning. */
#define MET G_MAXUINT

typedef enum
{
  KEPT_BACK,
  TRIED,
  TAKEN,
} Stage;

typedef struct
{
  guint n_prerequisites; /* that are not met */
  guint n_corequisites;
  Stage stage;
} Candidate;

typedef struct
{
  const CursusRequisiteEdge *edges;
  const CursusAdjacency     *outgoing;
  Candidate                 *candidates; /* all modules */
  guint                     *requisite;  /* of each edge: the first one of its requisite */
  guint                     *met;        /* of each requisite: by how many alternatives */
  guint                     *round;      /* those who are tried */
  guint                     *ready; /* those to begin the next round with, or to be turned away */
  guint                      n_round;
  guint                      n_ready;
} Rounds;

/* Sees which edges are alternatives, and how many requisites of each module are not met. */
static void
count_requisites (Rounds *rounds, guint n_edges, const guint *circle)
{
  const CursusRequisiteEdge *edges = rounds->edges;
  guint                      next;

  for (guint first = 0; first < n_edges; first = next)
    {
      guint    module = edges[first].to;
      gboolean is_met = circle[module] == CURSUS_NO_CIRCLE;

      for (next = first; next < n_edges && edges[next].requisite == edges[first].requisite; next++)
        is_met = is_met || circle[edges[next].from] != circle[module];
      for (guint i = first; i < next; i++)
        rounds->requisite[i] = is_met ? MET : first;

      if (!is_met && edges[first].is_prerequisite)
        rounds->candidates[module].n_prerequisites++;
      else if (!is_met)
        rounds->candidates[module].n_corequisites++;
    }
}

/* Whether the edge stands for a requisite of that kind, not met from the beginning. */
static gboolean
is_awaited (const Rounds *rounds, guint edge, gboolean is_prerequisite)
{
  return rounds->requisite[edge] != MET && !rounds->edges[edge].is_prerequisite == !is_prerequisite;
}

static void
try (Rounds *rounds, guint module)
{
  rounds->candidates[module].stage = TRIED;
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
          guint      edge = outgoing->edges[i];
          guint      to = rounds->edges[edge].to;
          Candidate *candidate = &rounds->candidates[to];

          if (!is_awaited (rounds, edge, FALSE) || rounds->met[rounds->requisite[edge]]++ > 0)
            continue;
          candidate->n_corequisites--;
          if (candidate->stage == KEPT_BACK && candidate->n_prerequisites == 0)
            try (rounds, to);
        }
    }
}

static void
turn_away (Rounds *rounds, guint module)
{
  const CursusAdjacency *outgoing = rounds->outgoing;

  rounds->candidates[module].stage = KEPT_BACK;
  for (guint i = outgoing->start[module]; i < outgoing->start[module + 1]; i++)
    {
      guint      edge = outgoing->edges[i];
      guint      to = rounds->edges[edge].to;
      Candidate *candidate = &rounds->candidates[to];

      if (!is_awaited (rounds, edge, FALSE) || --rounds->met[rounds->requisite[edge]] > 0)
        continue;
      if (candidate->n_corequisites++ == 0 && candidate->stage == TRIED)
        rounds->ready[rounds->n_ready++] = to;
    }
}

static void
turn_away_all_lacking (Rounds *rounds)
{
  for (guint i = 0; i < rounds->n_round; i++)
    if (rounds->candidates[rounds->round[i]].n_corequisites > 0)
      rounds->ready[rounds->n_ready++] = rounds->round[i];
  while (rounds->n_ready > 0)
    turn_away (rounds, rounds->ready[--rounds->n_ready]);
}

/* Takes a module and finds those that are ready now. */
static void
take (Rounds *rounds, guint module)
{
  const CursusAdjacency *outgoing = rounds->outgoing;

  rounds->candidates[module].stage = TAKEN;
  for (guint i = outgoing->start[module]; i < outgoing->start[module + 1]; i++)
    {
      guint      edge = outgoing->edges[i];
      guint      to = rounds->edges[edge].to;
      Candidate *candidate = &rounds->candidates[to];

      if (!is_awaited (rounds, edge, TRUE) || rounds->met[rounds->requisite[edge]]++ > 0)
        continue;
      if (--candidate->n_prerequisites == 0)
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
        if (rounds->candidates[rounds->round[i]].stage == TRIED)
          take (rounds, rounds->round[i]);
    }
}

gboolean *
cursus_stuck_find (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges,
                   const guint *circle)
{
  g_autofree CursusAdjacency *outgoing =
    cursus_adjacency_new (n_modules, edges, n_edges, CURSUS_EDGES_FROM);
  g_autofree Candidate *candidates = g_new0 (Candidate, n_modules);
  g_autofree guint     *requisite = g_new (guint, n_edges);
  g_autofree guint     *met = g_new0 (guint, n_edges);
  g_autofree guint     *round = g_new (guint, n_modules);
  g_autofree guint     *ready = g_new (guint, n_modules);
  Rounds    rounds = { edges, outgoing, candidates, requisite, met, round, ready, 0, 0 };
  gboolean *is_stuck = g_new (gboolean, n_modules);

  count_requisites (&rounds, n_edges, circle);
  for (guint m = 0; m < n_modules; m++)
    if (circle[m] != CURSUS_NO_CIRCLE && candidates[m].n_prerequisites == 0)
      ready[rounds.n_ready++] = m;
  take_rounds (&rounds);

  for (guint m = 0; m < n_modules; m++)
    is_stuck[m] = circle[m] != CURSUS_NO_CIRCLE && candidates[m].stage != TAKEN;
  return is_stuck;
}
