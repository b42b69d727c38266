/* plan-sums.h - the credits of a plan on each way through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/route.h"

G_BEGIN_DECLS

/**
 * CursusPlanSums:
 *
 * A plan is gone through once on each pathway, or once if the project has none.
 */
typedef struct _CursusPlanSums CursusPlanSums;

CursusPlanSums *cursus_plan_sums_new (const CursusProject *project, const CursusPlan *plan);
void            cursus_plan_sums_free (CursusPlanSums *self);

/**
 * cursus_plan_sums_count_routes:
 *
 * Returns: how many ways there are, at least one
 */
guint cursus_plan_sums_count_routes (const CursusPlanSums *self);

/**
 * cursus_plan_sums_lookup_pathway:
 *
 * Returns: (nullable): the pathway that makes this route; %NULL if the project has none
 */
const CursusPathway *cursus_plan_sums_lookup_pathway (const CursusPlanSums *self, guint route);

/* A term that stands for all of them. */
#define CURSUS_ALL_TERMS G_MAXUINT

/**
 * cursus_plan_sums_get:
 * @term: counted from zero, or %CURSUS_ALL_TERMS
 *
 * Returns: the sum of the term, or of all, on this route
 */
CursusAmount cursus_plan_sums_get (const CursusPlanSums *self, guint route, guint term);

/**
 * cursus_plan_sums_agree:
 * @term: counted from zero, or %CURSUS_ALL_TERMS
 *
 * Returns: whether the sum is the same on all routes
 */
gboolean cursus_plan_sums_agree (const CursusPlanSums *self, guint term);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPlanSums, cursus_plan_sums_free)

G_END_DECLS
