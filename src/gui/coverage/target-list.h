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

G_END_DECLS
