/* timing.c - how long something keeps the processor busy
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double
get_time (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

double
timing_now (void)
{
  return get_time (CLOCK_THREAD_CPUTIME_ID);
}

double
timing_now_of_all (void)
{
  return get_time (CLOCK_PROCESS_CPUTIME_ID);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

double
timing_percentile (double *times, guint n, guint percent)
{
  g_assert (n > 0 && percent < 100);

  qsort (times, n, sizeof *times, compare);
  return times[(gsize) n * percent / 100];
}

void
timing_print (const char *name, GArray *times, guint percent)
{
  double *all = (double *) (gpointer) times->data;
  double  median = timing_percentile (all, times->len, 50);

  printf ("%s %.3f %.3f\n", name, median, timing_percentile (all, times->len, percent));
}
