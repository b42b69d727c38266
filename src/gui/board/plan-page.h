/* plan-page.h - the page with the plan: what it is, how it is shown, and the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PLAN_PAGE (cursus_plan_page_get_type ())

G_DECLARE_FINAL_TYPE (CursusPlanPage, cursus_plan_page, CURSUS, PLAN_PAGE, AdwBin)

/**
 * cursus_plan_page_new:
 *
 * Returns: (transfer floating): a page that shows the plan of @workspace. The actions of the group
 *   "plan" work inside of it; a window can insert them for its menus, too.
 */
CursusPlanPage *cursus_plan_page_new (CursusWorkspace *workspace);

CursusBoard *cursus_plan_page_get_board (CursusPlanPage *self);

/**
 * cursus_plan_page_get_actions:
 *
 * Returns: (transfer none): the actions of the group "plan"
 */
GActionGroup *cursus_plan_page_get_actions (CursusPlanPage *self);

G_END_DECLS
