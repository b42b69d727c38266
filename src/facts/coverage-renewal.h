/* coverage-renewal.h - a table of coverage brought up to date with what changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * cursus_coverage_table_renew:
 * @before: a table that was made with the same wish; what it lends from is still there
 * @facts: of a later project
 * @route: of these facts
 * @wish: what the table was made with
 * @has_same_shape: (out): whether its rows and columns are those of @before, about the same modules
 *   and tags in the same order
 *
 * Makes only the cells of modules that are others than before, if the plan, the tags and everything
 * else that tells which rows and columns there are stayed the same; otherwise all of them.
 *
 * Returns: (transfer full): what cursus_coverage_table_new() would give
 */
CursusCoverageTable *cursus_coverage_table_renew (const CursusCoverageTable *before,
                                                  const CursusFacts         *facts,
                                                  const CursusRoute         *route,
                                                  const CursusCoverageWish  *wish,
                                                  gboolean                  *has_same_shape);

G_END_DECLS
