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
 *
 * What was asked for, for all files.
 */
typedef struct
{
  CursusScreen screen;
  CursusDate   today;
  const char  *language;
} CursusFactWish;

/**
 * CursusFactReport:
 * @is_list: what it adds to JSON belongs into one array even if there is but one file
 * @append_text: says it to people
 * @add_json: says it to machines; @file is the name of the file, as it was given
 *
 * What a command makes of the facts of one file. Both functions give a #CursusExit.
 */
typedef struct
{
  gboolean is_list;
  int (*append_text) (const CursusFacts *facts, const CursusFactWish *wish, GString *out);
  int (*add_json) (const CursusFacts *facts, const CursusFactWish *wish, const char *file,
                   CursusJson *json);
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
