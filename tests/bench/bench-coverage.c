/* bench-coverage.c - how long it takes until everything is known of a mark that was set
 *
 * bench-coverage FILE: with the project of the file, given 600 tags and ten marks for each module,
 * and twenty rules: lines of a name and microseconds, medians.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "usual-rules.h"

#include "edit/setting.h"
#include "facts/coverage-walk.h"
#include "facts/findings.h"
#include "facts/gap-report.h"
#include "store/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define RUNS 200
#define N_STRANDS 6
#define N_TAGS 600
#define N_MARKS 10

static CursusProject *
replace (const CursusProject *project, CursusRecordType type, GPtrArray *records)
{
  CursusProject *next =
    cursus_project_splice (project, type, 0, cursus_project_n (project, type),
                           (CursusRecord *const *) records->pdata, records->len);

  g_ptr_array_unref (records);
  return next;
}

static GPtrArray *
array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

static GPtrArray *
make_strands (void)
{
  GPtrArray *strands = array_new ();

  for (guint i = 0; i < N_STRANDS; i++)
    {
      g_autofree char *id = g_strdup_printf ("bench-strand-%u", i);

      g_ptr_array_add (strands, cursus_strand_new (id));
    }
  return strands;
}

static GPtrArray *
make_tags (void)
{
  GPtrArray *tags = array_new ();

  for (guint i = 0; i < N_TAGS; i++)
    {
      g_autofree char *id = g_strdup_printf ("bench-tag-%u", i);
      g_autofree char *parent = g_strdup_printf ("bench-strand-%u", i * N_STRANDS / N_TAGS);
      CursusTag       *tag = cursus_tag_new (id);

      cursus_record_set_string (&tag->record, &tag->parent, parent);
      g_ptr_array_add (tags, tag);
    }
  return tags;
}

/* Marks on tags all over, each tag introduced by some modules and mastered by others. */
static GPtrArray *
make_modules (const CursusProject *project)
{
  GPtrArray *modules = array_new ();

  for (guint m = 0; m < cursus_project_n (project, CURSUS_MODULES); m++)
    {
      CursusModule *module = cursus_module_copy (cursus_project_nth_module (project, m));
      g_autoptr (GPtrArray) marks = array_new ();

      for (guint i = 0; i < N_MARKS; i++)
        {
          g_autofree char *id = g_strdup_printf ("bench-tag-%u", (m * 7 + i * 59) % N_TAGS);
          CursusMark      *mark = cursus_mark_new (NULL);

          cursus_record_set_string (&mark->record, &mark->tag, id);
          mark->level = (int) (m + i) % 3 + 1;
          g_ptr_array_add (marks, mark);
        }
      cursus_record_set_records (
        &module->record, &module->marks,
        cursus_records_new ((CursusRecord *const *) marks->pdata, marks->len));
      g_ptr_array_add (modules, module);
    }
  return modules;
}

static CursusProject *
prepare (const CursusProject *read)
{
  g_autoptr (CursusProject) with_modules = replace (read, CURSUS_MODULES, make_modules (read));
  g_autoptr (CursusProject) without_tags = replace (with_modules, CURSUS_TAGS, array_new ());
  g_autoptr (CursusProject) with_strands = replace (without_tags, CURSUS_STRANDS, make_strands ());
  g_autoptr (CursusProject) with_tags = replace (with_strands, CURSUS_TAGS, make_tags ());

  return usual_rules_put_in (with_tags);
}

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

static void
print_median (const char *name, gint64 *times)
{
  qsort (times, RUNS, sizeof (gint64), compare_times);
  printf ("%s\t%" G_GINT64_FORMAT "\n", name, times[RUNS / 2]);
}

/* Everything that a window asks for after one mark: what was before is given back, too. */
static void
measure (CursusProject **project)
{
  const CursusCoverageWish wish = { .grouping = CURSUS_GROUPED_BY_TERM, .with_unplaced = TRUE };
  gint64                   edits[RUNS], all[RUNS], tables[RUNS], gaps[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      const char    *module = cursus_project_nth (*project, CURSUS_MODULES, i)->id;
      CursusMarkWish mark = { "bench-tag-5", (int) i % 4, -1 };
      gint64         start = get_cpu_time ();
      CursusProject *next = cursus_set_mark (*project, &module, 1, &mark);
      gint64         edited = get_cpu_time ();
      g_autoptr (CursusFindings) findings =
        cursus_findings_new (next, CURSUS_DATE (2026, 11, 21), "en");
      gint64             found = get_cpu_time ();
      const CursusFacts *facts = findings->state.facts;
      g_autoptr (CursusCoverageTable) table =
        cursus_coverage_table_new (facts, facts->routes[0], &wish);
      gint64 tabled = get_cpu_time ();
      g_autoptr (GArray) report = cursus_gap_report_new (facts, facts->routes[0]);

      cursus_project_unref (*project);
      *project = next;
      edits[i] = edited - start;
      tables[i] = tabled - found;
      all[i] = tabled - start;
      gaps[i] = get_cpu_time () - tabled;
    }
  print_median ("edit", edits);
  print_median ("table", tables);
  print_median ("all", all);
  print_median ("gaps", gaps);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) read = NULL;
  CursusProject *project;

  if (argc != 2 || (read = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "bench-coverage FILE");
      return EXIT_FAILURE;
    }
  project = prepare (read);
  measure (&project);
  cursus_project_unref (project);
  return EXIT_SUCCESS;
}
