/* bench-tags.c - how long it takes to load all taxonomies and to find tags in them
 *
 * bench-tags: with the taxonomies of CURSUS_DATA_DIR, lines of a name and microseconds, medians.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "model/tag-search.h"
#include "store/data-projects.h"

#include <stdio.h>
#include <stdlib.h>

#define RUNS 200

/* What somebody may type, letter by letter, and find much, little or nothing. */
static const char *const queries[] = {
  "h",           "hu",          "human",      "human oversight",
  "art. 9 gdpr", "Überwachung", "reg.aia.14", "sicherheit",
  "a",           "xyzzy",       "",
};

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
static double
measure_queries (const CursusTagSearch *search)
{
  double slowest = 0;
  double times[RUNS];

  for (guint q = 0; q < G_N_ELEMENTS (queries); q++)
    {
      for (guint i = 0; i < RUNS; i++)
        {
          double start = timing_now ();

          g_array_unref (cursus_tag_search_find (search, queries[q]));
          times[i] = timing_now () - start;
        }
      slowest = MAX (slowest, timing_percentile (times, RUNS, 50));
    }
  return slowest;
}

static double
measure_load (guint *n_tags)
{
  double times[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      double start = timing_now ();
      g_autoptr (CursusTagSearch) search = load (n_tags);

      g_array_unref (cursus_tag_search_find (search, "human oversight"));
      times[i] = timing_now () - start;
    }
  return timing_percentile (times, RUNS, 50);
}

int
main (void)
{
  guint  n_tags = 0;
  double load_time = measure_load (&n_tags);
  g_autoptr (CursusTagSearch) search = load (&n_tags);

  printf ("tags\t%u\n", n_tags);
  printf ("load\t%.0f\n", load_time * 1e3);
  printf ("query\t%.0f\n", measure_queries (search) * 1e3);
  return EXIT_SUCCESS;
}
