/* coverage-panel.h - what follows from the coverage, beside the matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_COVERAGE_PANEL (cursus_coverage_panel_get_type ())

/**
 * CursusCoveragePanel:
 *
 * Shares of the strands, targets, the cell that is selected, how its tag is learnt, and gaps.
 *
 * Signals:
 * "chosen" (string tag, string module): somebody wants to see them; the module may be "".
 */
G_DECLARE_FINAL_TYPE (CursusCoveragePanel, cursus_coverage_panel, CURSUS, COVERAGE_PANEL, AdwBin)

void cursus_coverage_panel_set_workspace (CursusCoveragePanel *self, CursusWorkspace *workspace);

/**
 * cursus_coverage_panel_show_cell:
 * @row: (nullable): the id of a module, a term or an outcome
 * @column: (nullable): the id of a tag, a strand or a module
 */
void cursus_coverage_panel_show_cell (CursusCoveragePanel *self, const char *row,
                                      const char *column);

/* The id of the strand about which the panel speaks, NULL if none. */
const char *cursus_coverage_panel_get_strand (CursusCoveragePanel *self);

/**
 * cursus_coverage_panel_reveal_target:
 * @id: the id of a rule about coverage
 *
 * Puts the keyboard on the row of the target, as soon as there is one.
 */
void cursus_coverage_panel_reveal_target (CursusCoveragePanel *self, const char *id);

/* Mends the order in which the tag of the cell is learnt, if there is a remedy. */
void cursus_coverage_panel_mend_order (CursusCoveragePanel *self);

G_END_DECLS
