/* data-argument.h - a template or a set of rules named on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusDataKind:
 * @folder: in which such files come with the program
 * @report_unknown: says that there is none with this name; @ids are those that there are, "" if
 *   there are none at all
 *
 * A kind of data file that can be named by its id or its path.
 */
typedef struct
{
  const char *folder;
  void (*report_unknown) (const char *name, const char *ids);
} CursusDataKind;

/**
 * cursus_data_argument_read:
 * @argument: an id, or the path of any project file, or "-" for standard input
 *
 * Reads such a file. What goes wrong is reported.
 *
 * Returns: (transfer full) (nullable): what stands in it, or %NULL
 */
CursusProject *cursus_data_argument_read (const CursusDataKind *kind, const char *argument);

G_END_DECLS
