/* target-list.h - what a programme is to cover, and whether it does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "gui/coverage/side-list.h"

G_BEGIN_DECLS

/**
 * cursus_target_list_fill:
 * @list: gets a row for each rule about coverage, which leads to the rule
 *
 * Says of each whether it is met on the route that is shown.
 */
void cursus_target_list_fill (CursusSideList *list, CursusWorkspace *workspace);

/**
 * cursus_target_list_offer:
 * @list: gets a row for each of the first strands of which no rule asks anything, with a button to
 *   ask for it; it stands for the id of the strand
 *
 * Returns: of how many more strands none asks anything
 */
guint cursus_target_list_offer (CursusSideList *list, CursusWorkspace *workspace);

/**
 * cursus_target_menu_new:
 *
 * Returns: (transfer full): all strands of which no rule asks anything, and the way to any other
 *   target; made of the actions coverage.add-strand-target and coverage.add-target
 */
GMenuModel *cursus_target_menu_new (CursusWorkspace *workspace);

G_END_DECLS
