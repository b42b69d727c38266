/* bench-facts.c - how long all facts and problems of a project take
 *
 * bench-facts FILE…: for each project, with twenty rules of its own instead of those in it, the
 * median time of all facts, and of all facts and problems. Beside them stands what a fixed piece of
 * arithmetic took meanwhile: processors that share their units with others are at times slower by
 * half, and whatever is measured with them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"
#include "usual-rules.h"

#include "facts/problems.h"
#include "store/reader.h"

#include <stdio.h>
#include <stdlib.h>

#define RUNS_MAX 200
#define TIME_MAX 2000 /* ms */
#define SUMS 100000

/* Milliseconds that some sums take which need not wait for each other. */
static double
measure_pace (void)
{
  double           start = timing_now ();
  guint64          sums[6] = { 1, 2, 3, 4, 5, 6 };
  volatile guint64 sink;

  for (guint64 i = 0; i < SUMS; i++)
    {
      sums[0] = sums[0] * 3 + 1;
      sums[1] ^= sums[1] << 1;
      sums[2] += i;
      sums[3] += sums[3] >> 3;
      sums[4] -= sums[2];
      sums[5] ^= sums[0];
    }
  sink = sums[0] + sums[1] + sums[2] + sums[3] + sums[4] + sums[5];
  (void) sink;
  return timing_now () - start;
}

/* The median time in milliseconds of what one run takes; @n_problems of the last one, and @pace of
 * the sums in between. */
static double
measure (const CursusProject *project, gboolean with_problems, guint *n_problems, double *pace)
{
  double times[RUNS_MAX];
  double paces[RUNS_MAX];
  double begin = timing_now ();
  guint  n = 0;

  while (n < RUNS_MAX && (n < 3 || timing_now () - begin < TIME_MAX))
    {
      double start = timing_now ();
      g_autoptr (CursusFacts) facts = cursus_facts_new (project);
      g_autoptr (GPtrArray) problems = NULL;

      if (with_problems)
        problems = cursus_problems_new (facts, CURSUS_DATE (2026, 11, 21), NULL);
      times[n] = timing_now () - start;
      paces[n++] = measure_pace ();
      *n_problems = problems != NULL ? problems->len : 0;
    }
  *pace = timing_percentile (paces, n, 50);
  return timing_percentile (times, n, 50);
}

static int
measure_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) read = cursus_read_file (path, NULL, NULL, &error);
  g_autoptr (CursusProject) project = NULL;
  guint  n_problems;
  double facts, all, pace;

  if (read == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }

  project = usual_rules_put_in (read);
  facts = measure (project, FALSE, &n_problems, &pace);
  all = measure (project, TRUE, &n_problems, &pace);
  printf ("%u\t%.3f\t%.3f\t%u\t%.3f\n", cursus_project_n (project, CURSUS_MODULES), facts, all,
          n_problems, pace);
  return EXIT_SUCCESS;
}

int
main (int argc, char **argv)
{
  int status = EXIT_SUCCESS;

  printf ("modules\tfacts ms\tfacts and problems ms\tproblems\tsums ms\n");
  for (int i = 1; i < argc; i++)
    status |= measure_file (argv[i]);
  return status;
}
