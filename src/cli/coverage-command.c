/* coverage-command.c - cursus-cli coverage
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/coverage-command.h"

#include "cli/coverage-csv.h"
#include "cli/coverage-json.h"
#include "cli/coverage-text.h"
#include "cli/fact-report.h"
#include "cli/report.h"

#include <glib/gi18n-lib.h>

/* The words for the rows, by CursusCoverageRows. */
static const char *const row_names[] = { "module", "term", "outcome", NULL };

static gboolean
is_there (const CursusProject *project, CursusRecordType type, const char *id)
{
  return id == NULL || cursus_project_find (project, type, id) != CURSUS_NOWHERE;
}

/* What was asked for has to be there, else an empty answer would look like a finding. */
static gboolean
check_ask (const CursusProject *project, const CursusCoverageAsk *ask)
{
  if (!is_there (project, CURSUS_PLANS, ask->plan))
    /* Translators: the id of a plan */
    cursus_report (_ ("There is no plan “%s” here."), ask->plan);
  else if (!is_there (project, CURSUS_PATHWAYS, ask->pathway))
    /* Translators: the id of a pathway */
    cursus_report (_ ("There is no pathway “%s” here."), ask->pathway);
  else if (!is_there (project, CURSUS_STRANDS, ask->strand))
    /* Translators: the id of a strand */
    cursus_report (_ ("There is no strand “%s” here."), ask->strand);
  else
    return TRUE;
  return FALSE;
}

static int
append_text (const CursusFacts *facts, const CursusFactWish *wish, GString *out)
{
  const CursusCoverageAsk *ask = wish->more;
  CursusView               view = { facts->project, wish->language, wish->screen, 0 };

  if (!check_ask (facts->project, ask))
    return CURSUS_EXIT_FAILED;
  if (ask->is_csv)
    cursus_coverage_csv_append (&view, facts, ask, out);
  else
    cursus_coverage_text_append (&view, facts, ask, out);
  return CURSUS_EXIT_FINE;
}

static int
add_json (const CursusFacts *facts, const CursusFactWish *wish, const char *file, CursusJson *json)
{
  if (!check_ask (facts->project, wish->more))
    return CURSUS_EXIT_FAILED;
  cursus_coverage_json_add (json, file, facts, wish->more);
  return CURSUS_EXIT_FINE;
}

static const char *
find_mistake (gpointer more, char **files, gboolean is_json)
{
  CursusCoverageAsk *ask = more;
  guint              nth = 0;

  while (ask->by != NULL && row_names[nth] != NULL && !g_str_equal (row_names[nth], ask->by))
    nth++;
  if (row_names[nth] == NULL)
    return _ ("Rows are by module, term or outcome.");
  if (ask->is_csv && is_json)
    return _ ("Choose --csv or --json.");
  if (ask->is_csv && files[1] != NULL)
    return _ ("With --csv, name only one file.");
  ask->rows = nth;
  return NULL;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  CursusCoverageAsk  ask = { .rows = CURSUS_ROWS_MODULES };
  const GOptionEntry options[] = {
    { "by", 'b', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &ask.by,
      N_ ("Have a row for each module, term or outcome"), N_ ("ROWS") },
    { "strand", 's', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &ask.strand,
      N_ ("Show only the strand with this id"), N_ ("ID") },
    { "plan", 'p', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &ask.plan,
      N_ ("Show only the plan with this id"), N_ ("ID") },
    { "pathway", 'w', G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &ask.pathway,
      N_ ("Show only the pathway with this id"), N_ ("ID") },
    { "gaps", 'g', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &ask.gaps_only,
      N_ ("Say what is not covered, or not as it should be"), NULL },
    { "csv", 'c', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &ask.is_csv,
      N_ ("Write a table for a spreadsheet"), NULL },
    { NULL },
  };
  CursusFactReport report = { .is_timeless = TRUE,
                              .append_text = append_text,
                              .add_json = add_json,
                              .options = options,
                              .find_mistake = find_mistake,
                              .more = &ask };
  int              status = cursus_fact_report_run (&report, self, argc, argv);

  g_free (ask.by);
  g_free (ask.strand);
  g_free (ask.plan);
  g_free (ask.pathway);
  return status;
}

const CursusCommand cursus_coverage_command = {
  .name = "coverage",
  .parameters = N_ ("FILE…"),
  .summary = N_ ("Shows which modules cover which tags, and what is left open."),
  .description = N_ ("Instead of a FILE, - stands for standard input."),
  .run = run,
};
