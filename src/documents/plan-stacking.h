/* plan-stacking.h - where the blocks of a plan's picture stand: above each other, none over another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/plan-figure.h"

G_BEGIN_DECLS

/**
 * CursusPlanStack:
 * @y: how far below the top of its columns the block begins, the same in all of them
 * @heights: (array): how high it is in each of its columns
 */
typedef struct
{
  double  y;
  double *heights;
} CursusPlanStack;

/**
 * CursusPlanStacking:
 * @stacks: (array length=n): of each block
 * @height: of the tallest column
 */
typedef struct
{
  CursusPlanStack *stacks;
  guint            n;
  double           height;
} CursusPlanStacking;

/**
 * cursus_plan_stacking_new:
 * @height: what there is for the columns
 * @least: how high every block is to be at least, if there is room
 *
 * Heights are in proportion to credits, as large as the tallest column allows; of what states none,
 * that of a usual block. Blocks that run through several columns come first, then each where the
 * first gap is large enough.
 *
 * Returns: (transfer full): where they stand
 */
CursusPlanStacking *cursus_plan_stacking_new (const CursusPlanFigure *figure, double height,
                                              double least);
void                cursus_plan_stacking_free (CursusPlanStacking *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPlanStacking, cursus_plan_stacking_free)

G_END_DECLS
