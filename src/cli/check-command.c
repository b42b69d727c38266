/* check-command.c - cursus-cli check
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/check-command.h"

#include "cli/check-json.h"
#include "cli/check-text.h"
#include "cli/fact-report.h"
#include "cli/report.h"
#include "facts/problems.h"

#include <glib/gi18n-lib.h>

/* The answer is no if an error is broken; warnings and hints are no reason to stop. */
static int
judge (const GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = g_ptr_array_index (problems, i);

      if (problem->severity == CURSUS_SEVERITY_ERROR && problem->state == CURSUS_PROBLEM_BROKEN)
        return CURSUS_EXIT_NO;
    }
  return CURSUS_EXIT_FINE;
}

static int
append_text (const CursusFacts *facts, const CursusFactWish *wish, GString *out)
{
  g_autoptr (GPtrArray) problems = cursus_problems_new (facts, wish->today, wish->language);
  CursusView  view = { facts->project, wish->language, wish->screen, 0 };
  CursusState state = { facts, problems };

  cursus_check_text_append (&view, &state, wish->today, out);
  return judge (problems);
}

static int
add_json (const CursusFacts *facts, const CursusFactWish *wish, const char *file, CursusJson *json)
{
  g_autoptr (GPtrArray) problems = cursus_problems_new (facts, wish->today, wish->language);

  for (guint i = 0; i < problems->len; i++)
    cursus_check_json_add (json, file, g_ptr_array_index (problems, i));
  return judge (problems);
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  static const CursusFactReport report = { .is_list = TRUE,
                                           .append_text = append_text,
                                           .add_json = add_json };

  return cursus_fact_report_run (&report, self, argc, argv);
}

const CursusCommand cursus_check_command = {
  .name = "check",
  .parameters = N_ ("FILE…"),
  .summary = N_ ("Checks programmes: what is wrong, and which of their rules are broken."),
  .description = N_ ("Instead of a FILE, - stands for standard input. The exit code is 1 if "
                     "something is an error, and 2 if a file could not be read."),
  .run = run,
};
