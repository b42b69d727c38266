/* fact-report.h - a command that computes the facts of files and reports on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"
#include "cli/json.h"
#include "facts/facts.h"

G_BEGIN_DECLS

/**
 * CursusFactWish:
 * @screen: where people read the result
 * @today: the day for which laws are looked at
 * @language: (nullable): in which titles are shown, if there is a choice
 * @more: (nullable): what the command was asked for besides, as its report has it
 *
 * What was asked for, for all files.
 */
typedef struct
{
  CursusScreen  screen;
  CursusDate    today;
  const char   *language;
  gconstpointer more;
} CursusFactWish;

/**
 * CursusFactReport:
 * @is_timeless: it is the same on every day, so that there is no option for one
 * @is_list: what it adds to JSON belongs into one array even if there is but one file
 * @append_text: says it to people
 * @add_json: says it to machines; @file is the name of the file, as it was given
 * @options: (nullable) (array zero-terminated=1): further options
 * @find_mistake: (nullable): gives the sentence that says what is wrong with these and the files,
 *   or %NULL; called when the options are read, and may read @more further
 * @more: (nullable): what the functions are to know of these options
 *
 * What a command makes of the facts of one file. The first two functions give a #CursusExit.
 */
typedef struct
{
  gboolean is_timeless;
  gboolean is_list;
  int (*append_text) (const CursusFacts *facts, const CursusFactWish *wish, GString *out);
  int (*add_json) (const CursusFacts *facts, const CursusFactWish *wish, const char *file,
                   CursusJson *json);
  const GOptionEntry *options;
  const char *(*find_mistake) (gpointer more, char **files, gboolean is_json);
  gpointer more;
} CursusFactReport;

/**
 * cursus_fact_report_run:
 *
 * Runs @command: understands its options, reads the files, reports on each.
 *
 * Returns: a #CursusExit
 */
int cursus_fact_report_run (const CursusFactReport *self, const CursusCommand *command, int argc,
                            char **argv);

G_END_DECLS
