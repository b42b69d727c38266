/* coverage-tools.h - choosing what of the coverage is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/matrix.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_COVERAGE_TOOLS (cursus_coverage_tools_get_type ())

/**
 * CursusCoverageTools:
 *
 * The row of buttons above the matrix: which strands, rows, terms, levels; gaps only.
 */
G_DECLARE_FINAL_TYPE (CursusCoverageTools, cursus_coverage_tools, CURSUS, COVERAGE_TOOLS, AdwBin)

/**
 * cursus_coverage_tools_set_matrix:
 * @matrix: what shows what is chosen
 */
void cursus_coverage_tools_set_matrix (CursusCoverageTools *self, CursusWorkspace *workspace,
                                       CursusMatrix *matrix);

/**
 * cursus_coverage_tools_show_all:
 *
 * Takes back everything by which something is not shown, but for the rows that are chosen.
 */
void cursus_coverage_tools_show_all (CursusCoverageTools *self);

/* Whether something may not be shown because of what is chosen. */
gboolean cursus_coverage_tools_is_filtered (CursusCoverageTools *self);

G_END_DECLS
