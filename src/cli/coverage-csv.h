/* coverage-csv.h - who covers what, for a spreadsheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/coverage-ask.h"
#include "cli/view.h"

G_BEGIN_DECLS

/**
 * cursus_coverage_csv_append:
 * @out: where one table of all routes is appended: a line of names, then one for each row
 *
 * Columns are divided by commas, as RFC 4180 has it. Tags stand there by their ids.
 */
void cursus_coverage_csv_append (const CursusView *view, const CursusFacts *facts,
                                 const CursusCoverageAsk *ask, GString *out);

G_END_DECLS
