/* problem-row.h - what is wrong, what mends it, and why it may be so
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/problems/problem-item.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PROBLEM_ROW (cursus_problem_row_get_type ())

/**
 * CursusProblemRow:
 *
 * Its buttons activate "problem.mend", "problem.show" and "problem.stop-waiving" with the key of
 * the item, "s", and "problem.waive" as in #CursusWaivePopover.
 */
G_DECLARE_FINAL_TYPE (CursusProblemRow, cursus_problem_row, CURSUS, PROBLEM_ROW, AdwBin)

/**
 * cursus_problem_row_set_item:
 * @item: (nullable): what it shows from now on
 */
void               cursus_problem_row_set_item (CursusProblemRow *self, CursusProblemItem *item);
CursusProblemItem *cursus_problem_row_get_item (CursusProblemRow *self);

G_END_DECLS
