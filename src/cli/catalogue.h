/* catalogue.h - a command that looks into the taxonomies or the sets of rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/command.h"
#include "cli/json.h"

G_BEGIN_DECLS

/**
 * CursusCatalogueWish:
 * @language: (nullable): in which texts are wanted
 * @is_json: whether JSON is written, without line breaks and styles of @screen
 * @words: (nullable) (array zero-terminated=1): what stands behind the options
 *
 * What was asked for.
 */
typedef struct
{
  CursusScreen screen;
  const char  *language;
  gboolean     is_json;
  char       **words;
} CursusCatalogueWish;

/**
 * CursusCatalogueRun:
 * @json: (nullable): where the answer is added, or
 * @out: (nullable): where it is appended
 *
 * Returns: a #CursusExit
 */
typedef int (*CursusCatalogueRun) (const CursusCatalogueWish *wish, CursusJson *json, GString *out);

/**
 * cursus_catalogue_run:
 * @command: the command, for its help
 * @mistake: (nullable): what to say if there is more than one word; %NULL if there may be more
 * @run: gives the answer
 *
 * Reads the options that such commands have, and prints the answer.
 *
 * Returns: a #CursusExit
 */
int cursus_catalogue_run (const CursusCommand *command, int argc, char **argv, const char *mistake,
                          CursusCatalogueRun run);

G_END_DECLS
