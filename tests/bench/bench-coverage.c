/* bench-coverage.c - how long it takes until everything is known of a mark that was set
 *
 * bench-coverage FILE: with the project of the file, given 600 tags and ten marks for each module,
 * and twenty rules: lines of a name and microseconds, medians.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "many-marks.h"
#include "timing.h"
#include "usual-rules.h"

#include "edit/setting.h"
#include "facts/coverage-renewal.h"
#include "facts/findings.h"
#include "facts/gap-report.h"
#include "store/reader.h"
#include "store/writer.h"

#include <stdio.h>
#include <stdlib.h>

#define TODAY CURSUS_DATE (2026, 11, 21)
#define RUNS 200
#define REBUILDS 15

static CursusProject *
prepare (const CursusProject *read)
{
  g_autoptr (CursusProject) with_marks = many_marks_put_in (read);

  return usual_rules_put_in (with_marks);
}

static void
print_median (const char *name, double *times, guint n)
{
  printf ("%s\t%.0f\n", name, timing_percentile (times, n, 50) * 1e3);
}

/* Everything that a window asks for after one mark: what was before is given back, too. */
static void
measure (CursusProject **project)
{
  const CursusCoverageWish wish = { .grouping = CURSUS_GROUPED_BY_TERM, .with_unplaced = TRUE };
  double                   edits[RUNS], all[RUNS], tables[RUNS], gaps[RUNS];
  CursusFindings          *findings = cursus_findings_new (*project, TODAY, "en");
  CursusCoverageTable     *table =
    cursus_coverage_table_new (findings->state.facts, findings->state.facts->routes[0], &wish);

  for (guint i = 0; i < RUNS; i++)
    {
      const char          *module = cursus_project_nth (*project, CURSUS_MODULES, i)->id;
      CursusMarkWish       mark = { "bench-tag-5", (int) i % 4, -1 };
      double               start = timing_now ();
      CursusProject       *next = cursus_set_mark (*project, &module, 1, &mark);
      double               edited = timing_now ();
      CursusFindings      *now = cursus_findings_new (next, TODAY, "en");
      double               found = timing_now ();
      const CursusFacts   *facts = now->state.facts;
      gboolean             is_same;
      CursusCoverageTable *renewed =
        cursus_coverage_table_renew (table, facts, facts->routes[0], &wish, &is_same);
      double        tabled = timing_now ();
      G_GNUC_UNUSED g_autoptr (GArray) report = cursus_gap_report_new (facts, facts->routes[0]);

      cursus_project_unref (*project);
      *project = next;
      cursus_coverage_table_free (table);
      table = renewed;
      cursus_findings_unref (findings);
      findings = now;
      edits[i] = edited - start;
      tables[i] = tabled - found;
      all[i] = tabled - start;
      gaps[i] = timing_now () - tabled;
    }
  cursus_coverage_table_free (table);
  cursus_findings_unref (findings);
  print_median ("edit", edits, RUNS);
  print_median ("table", tables, RUNS);
  print_median ("all", all, RUNS);
  print_median ("gaps", gaps, RUNS);
}

/* What it takes to know as much without anything that was known before: the file read anew, its
 * facts, problems and table. */
static void
measure_rebuilding (const CursusProject *project)
{
  const CursusCoverageWish wish = { .grouping = CURSUS_GROUPED_BY_TERM, .with_unplaced = TRUE };
  g_autoptr (GString) bytes = cursus_write (project);
  double times[REBUILDS];

  for (guint i = 0; i < REBUILDS; i++)
    {
      double start = timing_now ();
      g_autoptr (CursusProject) read = cursus_read_bytes (bytes->str, bytes->len, "file", NULL);
      g_autoptr (CursusFindings) findings = cursus_findings_new (read, TODAY, "en");
      const CursusFacts *facts = findings->state.facts;
      G_GNUC_UNUSED      g_autoptr (CursusCoverageTable) table =
        cursus_coverage_table_new (facts, facts->routes[0], &wish);

      times[i] = timing_now () - start;
    }
  print_median ("rebuild", times, REBUILDS);
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
  measure_rebuilding (project);
  cursus_project_unref (project);
  return EXIT_SUCCESS;
}
