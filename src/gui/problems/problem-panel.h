/* problem-panel.h - what is not as it should be, and what mends it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PROBLEM_PANEL (cursus_problem_panel_get_type ())

/**
 * CursusProblemPanel:
 *
 * The panel at the bottom: counts the problems of the project by severity and lists them, those of
 * the plan that is shown first, each with a remedy where there is one.
 *
 * Property, with notification: "expanded" (boolean): whether the list is there, or only its header.
 */
G_DECLARE_FINAL_TYPE (CursusProblemPanel, cursus_problem_panel, CURSUS, PROBLEM_PANEL, AdwBin)

/**
 * cursus_problem_panel_new:
 * @workspace: whose findings are shown
 *
 * Returns: (transfer floating): the panel
 */
CursusProblemPanel *cursus_problem_panel_new (CursusWorkspace *workspace);

G_END_DECLS
