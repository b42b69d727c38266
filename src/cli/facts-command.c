/* facts-command.c - cursus-cli facts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/facts-command.h"

#include "cli/fact-report.h"
#include "cli/facts-json.h"
#include "cli/facts-text.h"
#include "cli/report.h"

#include <glib/gi18n-lib.h>

static int
append_text (const CursusFacts *facts, const CursusFactWish *wish, GString *out)
{
  CursusView view = { facts->project, wish->language, wish->screen, 0 };

  cursus_facts_text_append (&view, facts, out);
  return CURSUS_EXIT_FINE;
}

static int
add_json (const CursusFacts *facts, const CursusFactWish *wish, const char *file, CursusJson *json)
{
  cursus_facts_json_add (json, file, facts);
  return CURSUS_EXIT_FINE;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  static const CursusFactReport report = { .append_text = append_text, .add_json = add_json };

  return cursus_fact_report_run (&report, self, argc, argv);
}

const CursusCommand cursus_facts_command = {
  .name = "facts",
  .parameters = N_ ("FILE…"),
  .summary = N_ ("Computes credits, hours, coverage and other figures of programmes."),
  .description = N_ ("Instead of a FILE, - stands for standard input."),
  .run = run,
};
