/* bench-tags.c - how long it takes to load all taxonomies and to find tags in them
 *
 * bench-tags: with the taxonomies of CURSUS_DATA_DIR, lines of a name and microseconds, medians.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/tag-search.h"
#include "store/data-projects.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define RUNS 200

/* What somebody may type, letter by letter, and find much, little or nothing. */
static const char *const queries[] = {
  "h",           "hu",          "human",      "human oversight",
  "art. 9 gdpr", "Überwachung", "reg.aia.14", "sicherheit",
  "a",           "xyzzy",       "",
};

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

static gint64
get_median (gint64 *times)
{
  qsort (times, RUNS, sizeof (gint64), compare_times);
  return times[RUNS / 2];
}

static CursusTagSearch *
load (guint *n_tags)
{
  g_autoptr (GPtrArray) data = cursus_data_projects_load ("taxonomies");
  g_autofree const CursusProject **projects = g_new (const CursusProject *, data->len + 1);
  guint                            n = 0;

  *n_tags = 0;
  for (guint i = 0; i < data->len; i++)
    {
      const CursusDataProject *taxonomy = g_ptr_array_index (data, i);

      if (taxonomy->project == NULL)
        continue;
      projects[n++] = taxonomy->project;
      *n_tags += cursus_project_n (taxonomy->project, CURSUS_TAGS);
    }
  return cursus_tag_search_new (projects, n);
}

/* The slowest of the queries, by their medians. */
static gint64
measure_queries (const CursusTagSearch *search)
{
  gint64 slowest = 0;
  gint64 times[RUNS];

  for (guint q = 0; q < G_N_ELEMENTS (queries); q++)
    {
      for (guint i = 0; i < RUNS; i++)
        {
          gint64 start = get_cpu_time ();

          g_array_unref (cursus_tag_search_find (search, queries[q]));
          times[i] = get_cpu_time () - start;
        }
      slowest = MAX (slowest, get_median (times));
    }
  return slowest;
}

static gint64
measure_load (guint *n_tags)
{
  gint64 times[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = get_cpu_time ();
      g_autoptr (CursusTagSearch) search = load (n_tags);

      g_array_unref (cursus_tag_search_find (search, "human oversight"));
      times[i] = get_cpu_time () - start;
    }
  return get_median (times);
}

int
main (void)
{
  guint  n_tags = 0;
  gint64 load_time = measure_load (&n_tags);
  g_autoptr (CursusTagSearch) search = load (&n_tags);

  printf ("tags\t%u\n", n_tags);
  printf ("load\t%" G_GINT64_FORMAT "\n", load_time);
  printf ("query\t%" G_GINT64_FORMAT "\n", measure_queries (search));
  return EXIT_SUCCESS;
}
