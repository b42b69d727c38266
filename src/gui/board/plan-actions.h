/* plan-actions.h - what can be done to plans, pathways and terms, and to how they are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board.h"

G_BEGIN_DECLS

/**
 * CursusPlanScene:
 * @board: what is acted on; its workspace has to be set
 * @title_button: over which the title of the programme is asked for
 * @plan_button: over which a title for a plan is asked for
 * @pathway_button: the same for a pathway
 *
 * The widgets that the actions need, none of which they own.
 */
typedef struct
{
  CursusBoard *board;
  GtkWidget   *title_button;
  GtkWidget   *plan_button;
  GtkWidget   *pathway_button;
} CursusPlanScene;

/**
 * cursus_plan_actions_new:
 *
 * Makes the actions of the group "plan". With the id of a term as parameter: add-module, add-term
 * (behind it; "": at the end), rename-term, lock-term, move-term-left, move-term-right,
 * delete-term. Without: add-plan, duplicate-plan, rename-plan, delete-plan, the same with pathway,
 * show-programme, zoom-in, zoom-out, zoom-normal, fit-all, clear-lens. With a state: show-plan,
 * show-pathway (an id), equal-heights, all-connectors.
 *
 * Returns: (transfer full): the actions, to be inserted into a widget around the board as "plan"
 */
GActionGroup *cursus_plan_actions_new (const CursusPlanScene *scene);

G_END_DECLS
