/* bench-edit.c - how long an edit takes, with everything that follows from it
 *
 * bench-edit FILE…: for each project, with twenty rules of its own instead of those in it, the
 * median time of each of three operations, and of the operation with all facts and problems.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"
#include "usual-rules.h"

#include "edit/placing.h"
#include "edit/setting.h"
#include "facts/findings.h"
#include "store/reader.h"

#include <stdio.h>
#include <stdlib.h>

#define RUNS 100
#define TODAY CURSUS_DATE (2026, 11, 21)

/* What is edited: another module in each run. */
typedef struct
{
  const CursusProject *project;
  const char          *module;
  guint                run;
} Edit;

static CursusProject *
place (const Edit *edit)
{
  const CursusPlan *plan = cursus_project_nth_plan (edit->project, 0);
  const CursusTerm *term = cursus_plan_nth_term (plan, edit->run % cursus_records_n (plan->terms));
  CursusTarget      target = { plan->record.id, term->record.id, edit->run % 5 };

  return cursus_place (edit->project, &edit->module, 1, &target);
}

static CursusProject *
set_credits (const Edit *edit)
{
  g_autofree char *credits = g_strdup_printf ("%u", 1 + edit->run);
  CursusFieldValue value = { "credits", NULL, credits };

  return cursus_set_field (edit->project, &edit->module, 1, &value, NULL);
}

static CursusProject *
toggle_mark (const Edit *edit)
{
  guint          n = cursus_project_n (edit->project, CURSUS_TAGS);
  CursusMarkWish wish = { cursus_project_nth (edit->project, CURSUS_TAGS, edit->run % n)->id,
                          (int) (edit->run % 4), -1 };

  return cursus_set_mark (edit->project, &edit->module, 1, &wish);
}

static const struct
{
  const char *name;
  CursusProject *(*perform) (const Edit *edit);
} operations[] = {
  { "place", place },
  { "set credits", set_credits },
  { "toggle mark", toggle_mark },
};

/* Measures an operation on one project after the other, each made from the one before. */
static void
measure (const CursusProject *project, guint operation)
{
  g_autoptr (CursusProject) now = cursus_project_ref (project);
  double edits[RUNS];
  double alls[RUNS];
  guint  n = cursus_project_n (project, CURSUS_MODULES);

  for (guint run = 0; run < RUNS; run++)
    {
      Edit   edit = { now, cursus_project_nth_module (now, run * 7919 % n)->record.id, run };
      double start = timing_now ();
      CursusProject *next = operations[operation].perform (&edit);
      g_autoptr (CursusFindings) findings = NULL;

      edits[run] = timing_now () - start;
      findings = cursus_findings_new (next, TODAY, NULL);
      alls[run] = timing_now () - start;
      cursus_project_unref (g_steal_pointer (&now));
      now = next;
    }
  printf ("%u\t%s\t%.3f\t%.3f\t%.3f\n", n, operations[operation].name,
          timing_percentile (edits, RUNS, 50), timing_percentile (alls, RUNS, 50),
          timing_percentile (alls, RUNS, 95));
}

static int
measure_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) read = cursus_read_file (path, NULL, NULL, &error);
  g_autoptr (CursusProject) project = NULL;

  if (read == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }

  project = usual_rules_put_in (read);
  for (guint i = 0; i < G_N_ELEMENTS (operations); i++)
    measure (project, i);
  return EXIT_SUCCESS;
}

int
main (int argc, char **argv)
{
  int status = EXIT_SUCCESS;

  printf ("modules\toperation\tedit ms\twith facts and problems ms\t95 of 100 ms\n");
  for (int i = 1; i < argc; i++)
    status |= measure_file (argv[i]);
  return status;
}
