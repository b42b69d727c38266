/* plan-table.h - a plan as a table: its terms, what stands in them, their credits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/view.h"

G_BEGIN_DECLS

/**
 * cursus_plan_table_append:
 * @out: where it is appended, with the modules that the plan leaves out at its end
 */
void cursus_plan_table_append (CursusView *view, const CursusPlan *plan, GString *out);

/**
 * cursus_plan_table_append_modules:
 * @out: where all modules of a project without plans are appended
 */
void cursus_plan_table_append_modules (CursusView *view, GString *out);

G_END_DECLS
