/* random-board.h - plans at random, with whatever makes a board hard to lay out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-layout.h"

G_BEGIN_DECLS

/**
 * random_board_project:
 * @seed: the same seed gives the same project
 *
 * Returns: (transfer full): a project with one plan: modules over several terms or past the end,
 *   groups, repeats, terms without anything, places of what is not there
 */
CursusProject *random_board_project (guint32 seed);

/**
 * random_board_layout:
 * @seed: whatever else is random: widths, open groups
 *
 * Returns: (transfer full): the plan laid out
 */
CursusBoardLayout *random_board_layout (guint32 seed);

G_END_DECLS
