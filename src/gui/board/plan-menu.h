/* plan-menu.h - the menus in which plans and pathways are chosen, added and taken away
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

G_BEGIN_DECLS

/**
 * cursus_plan_menu_new_for_plans:
 *
 * Returns: (transfer full): a menu of the plans that there are now, with actions of the group
 *   "plan"
 */
GMenuModel *cursus_plan_menu_new_for_plans (CursusWorkspace *workspace);

/* The same for pathways. */
GMenuModel *cursus_plan_menu_new_for_pathways (CursusWorkspace *workspace);

/* What the plan and the pathway that are shown are called. */
char *cursus_plan_menu_dup_plan_title (CursusWorkspace *workspace);
char *cursus_plan_menu_dup_pathway_title (CursusWorkspace *workspace);

G_END_DECLS
