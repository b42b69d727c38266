/* bench-graph.c - how long the measures of the prerequisite graph take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "facts/blocking.h"
#include "facts/circle.h"
#include "facts/dag.h"
#include "facts/graph.h"

#include <stdio.h>

#define N_TRIALS 9
#define TRIAL_TIME 20000 /* µs */

typedef struct
{
  guint                n;
  guint                n_edges;
  CursusRequisiteEdge *edges;
  CursusDag           *dag;
  guint               *blocking;
} Bench;

typedef void (*Work) (Bench *bench);

static void
add_edge (Bench *bench, const guint *positions, guint from, guint to)
{
  bench->edges[bench->n_edges] =
    (CursusRequisiteEdge){ positions[from], positions[to], bench->n_edges, TRUE };
  bench->n_edges++;
}

/* Any module requires any module before it. */
static void
make_random (Bench *bench, const guint *positions, GRand *rand, double degree)
{
  for (guint i = 0; i < bench->n * degree; i++)
    {
      guint to = (guint) g_rand_int_range (rand, 1, (gint32) bench->n);

      add_edge (bench, positions, (guint) g_rand_int_range (rand, 0, (gint32) to), to);
    }
}

/* Ten terms; most requisites are of the term before. */
static void
make_terms (Bench *bench, const guint *positions, GRand *rand, double degree)
{
  guint width = MAX (bench->n / 10, 1);

  for (guint i = 0; i < (bench->n - width) * degree; i++)
    {
      guint to = (guint) g_rand_int_range (rand, (gint32) width, (gint32) bench->n);
      guint term = to / width;
      guint before =
        g_rand_double (rand) < 0.7 ? term : (guint) g_rand_int_range (rand, 1, (gint32) term + 1);
      guint from = (before - 1) * width + (guint) g_rand_int_range (rand, 0, (gint32) width);

      add_edge (bench, positions, from, to);
    }
}

static void
make_chain (Bench *bench, const guint *positions, GRand *rand, double degree)
{
  for (guint i = 1; i < bench->n; i++)
    add_edge (bench, positions, i - 1, i);
}

static void
measure (Bench *bench)
{
  cursus_graph_free (cursus_graph_new (bench->n, bench->edges, bench->n_edges));
}

static void
measure_blocking (Bench *bench)
{
  cursus_blocking_factors (bench->dag, bench->blocking);
}

static void
find_no_circle (Bench *bench)
{
  g_assert_null (cursus_circles_find (bench->n, bench->edges, bench->n_edges));
}

/* The median of several trials, in µs. */
static double
time_of (Work work, Bench *bench)
{
  double times[N_TRIALS];

  for (guint i = 0; i < N_TRIALS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      gint64 now = start;
      guint  n = 0;

      for (; now - start < TRIAL_TIME; n++)
        {
          work (bench);
          now = g_get_monotonic_time ();
        }
      times[i] = (double) (now - start) / n;
    }
  return timing_percentile (times, N_TRIALS, 50);
}

/* Modules stand in the file in an order that has nothing to do with what they require. */
static guint *
shuffle (guint n, GRand *rand)
{
  guint *positions = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    {
      guint j = (guint) g_rand_int_range (rand, 0, (gint32) i + 1);

      positions[i] = positions[j];
      positions[j] = i;
    }
  return positions;
}

static const struct
{
  const char *name;
  void (*make) (Bench *bench, const guint *positions, GRand *rand, double degree);
  guint  n;
  double degree;
} cases[] = {
  { "terms", make_terms, 49, 1.7 },      { "terms", make_terms, 1000, 2 },
  { "random", make_random, 1000, 3 },    { "terms", make_terms, 10000, 2 },
  { "random", make_random, 10000, 3 },   { "terms", make_terms, 100000, 1.5 },
  { "terms", make_terms, 100000, 3 },    { "random", make_random, 100000, 1.5 },
  { "random", make_random, 100000, 3 },  { "chain", make_chain, 100000, 1 },
  { "random", make_random, 100000, 10 },
};

int
main (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  printf ("%-8s %8s %8s %12s %12s %12s\n", "", "modules", "edges", "all µs", "blocking µs",
          "circles µs");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint             n = cases[i].n;
      Bench             bench = { .n = n };
      g_autofree guint *positions = shuffle (n, rand);

      bench.edges = g_new (CursusRequisiteEdge, (gsize) (n * cases[i].degree) + 1);
      cases[i].make (&bench, positions, rand, cases[i].degree);
      bench.dag = cursus_dag_new (n, bench.edges, bench.n_edges);
      bench.blocking = g_new (guint, n);
      printf ("%-8s %8u %8u %12.1f %12.1f %12.1f\n", cases[i].name, n, bench.n_edges,
              time_of (measure, &bench), time_of (measure_blocking, &bench),
              time_of (find_no_circle, &bench));
      g_free (bench.edges);
      g_free (bench.dag);
      g_free (bench.blocking);
    }
  return 0;
}
