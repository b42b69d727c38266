/* coverage-ask.h - what cursus-cli coverage was asked for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * CursusCoverageAsk:
 * @strand: (nullable): the id of the only strand
 * @plan: (nullable): the id of the only plan
 * @pathway: (nullable): the id of the only pathway
 * @gaps_only: only what is open
 * @is_csv: for a spreadsheet
 */
typedef struct
{
  CursusCoverageRows rows;
  char              *by;
  char              *strand;
  char              *plan;
  char              *pathway;
  gboolean           gaps_only;
  gboolean           is_csv;
} CursusCoverageAsk;

/**
 * cursus_coverage_ask_includes:
 *
 * Returns: whether the route was asked for
 */
gboolean cursus_coverage_ask_includes (const CursusCoverageAsk *self, const CursusFacts *facts,
                                       const CursusRoute *route);

/**
 * cursus_coverage_ask_dup_table:
 *
 * Returns: (transfer full): the table of a route that was asked for
 */
CursusCoverageTable *cursus_coverage_ask_dup_table (const CursusCoverageAsk *self,
                                                    const CursusFacts       *facts,
                                                    const CursusRoute       *route);

/**
 * cursus_coverage_ask_dup_gaps:
 *
 * Returns: (transfer full) (element-type CursusGap): what the route leaves open in the strands that
 *   were asked for
 */
GArray *cursus_coverage_ask_dup_gaps (const CursusCoverageAsk *self, const CursusFacts *facts,
                                      const CursusRoute *route);

G_END_DECLS
