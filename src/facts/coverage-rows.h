/* coverage-rows.h - which rows a table of coverage has, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * cursus_coverage_modules_by_term:
 * @with_unplaced: also those of the route that stand nowhere on it, behind all others
 *
 * Returns: (transfer full) (element-type guint): the positions of the modules of a route as they
 *   stand in its terms, each where it stands first; those of a group where the group stands
 */
GArray *cursus_coverage_modules_by_term (const CursusFacts *facts, const CursusRoute *route,
                                         gboolean with_unplaced);

/**
 * cursus_coverage_table_add_rows:
 *
 * Gives a table that has none yet its rows, without cells, and their groups.
 */
void cursus_coverage_table_add_rows (CursusCoverageTable *self);

G_END_DECLS
