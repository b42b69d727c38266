/* coverage-ask.c - what cursus-cli coverage was asked for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/coverage-ask.h"

#include "facts/gap-report.h"

gboolean
cursus_coverage_ask_includes (const CursusCoverageAsk *self, const CursusFacts *facts,
                              const CursusRoute *route)
{
  const CursusPlan *plan = facts->outline->plans[route->plan].plan;

  if (self->plan != NULL && !g_str_equal (self->plan, plan->record.id))
    return FALSE;
  return self->pathway == NULL ||
         (route->pathway != NULL && g_str_equal (self->pathway, route->pathway->record.id));
}

CursusCoverageTable *
cursus_coverage_ask_dup_table (const CursusCoverageAsk *self, const CursusFacts *facts,
                               const CursusRoute *route)
{
  const char        *strands[] = { self->strand, NULL };
  CursusCoverageWish wish = { .rows = self->rows };

  if (self->strand != NULL)
    wish.strands = strands;
  wish.grouping = CURSUS_GROUPED_BY_TERM;
  return cursus_coverage_table_new (facts, route, &wish);
}

GArray *
cursus_coverage_ask_dup_gaps (const CursusCoverageAsk *self, const CursusFacts *facts,
                              const CursusRoute *route)
{
  GArray *gaps = cursus_gap_report_new (facts, route);
  guint   strand;

  if (self->strand == NULL)
    return gaps;

  strand = cursus_project_find (facts->project, CURSUS_STRANDS, self->strand);
  for (guint i = gaps->len; i-- > 0;)
    if (g_array_index (gaps, CursusGap, i).strand != strand)
      g_array_remove_index (gaps, i);
  return gaps;
}
