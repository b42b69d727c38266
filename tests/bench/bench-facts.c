/* bench-facts.c - how long all facts and problems of a project take
 *
 * bench-facts FILE…: for each project, with twenty rules of its own instead of those in it, the
 * median time of all facts, and of all facts and problems. Beside them stands what a fixed piece of
 * arithmetic took meanwhile: processors that share their units with others are at times slower by
 * half, and whatever is measured with them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "usual-rules.h"

#include "facts/problems.h"
#include "store/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define RUNS_MAX 200
#define TIME_MAX (2 * G_USEC_PER_SEC)
#define SUMS 100000

/* Microseconds of work, whatever else the machine does. */
static gint64
get_cpu_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 *time_a = a;
  const gint64 *time_b = b;

  return *time_a < *time_b ? -1 : *time_a > *time_b;
}

/* Microseconds that some sums take which need not wait for each other. */
static gint64
measure_pace (void)
{
  gint64           start = get_cpu_time ();
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
  return get_cpu_time () - start;
}

static gint64
get_median (gint64 *times, guint n)
{
  qsort (times, n, sizeof (gint64), compare_times);
  return times[n / 2];
}

/* The median time in microseconds of what one run takes; @n_problems of the last one, and @pace of
 * the sums in between. */
static gint64
measure (const CursusProject *project, gboolean with_problems, guint *n_problems, gint64 *pace)
{
  gint64 times[RUNS_MAX];
  gint64 paces[RUNS_MAX];
  gint64 begin = get_cpu_time ();
  guint  n = 0;

  while (n < RUNS_MAX && (n < 3 || get_cpu_time () - begin < TIME_MAX))
    {
      gint64 start = get_cpu_time ();
      g_autoptr (CursusFacts) facts = cursus_facts_new (project);
      g_autoptr (GPtrArray) problems = NULL;

      if (with_problems)
        problems = cursus_problems_new (facts, CURSUS_DATE (2026, 11, 21), NULL);
      times[n] = get_cpu_time () - start;
      paces[n++] = measure_pace ();
      *n_problems = problems != NULL ? problems->len : 0;
    }
  *pace = get_median (paces, n);
  return get_median (times, n);
}

static int
measure_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) read = cursus_read_file (path, NULL, NULL, &error);
  g_autoptr (CursusProject) project = NULL;
  guint  n_problems;
  gint64 facts, all, pace;

  if (read == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }

  project = usual_rules_put_in (read);
  facts = measure (project, FALSE, &n_problems, &pace);
  all = measure (project, TRUE, &n_problems, &pace);
  printf ("%u\t%.3f\t%.3f\t%u\t%.3f\n", cursus_project_n (project, CURSUS_MODULES),
          (double) facts / 1000, (double) all / 1000, n_problems, (double) pace / 1000);
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
