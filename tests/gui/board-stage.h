/* board-stage.h - a plan on the board, in a window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/plan-page.h"
#include "test-stage.h"

typedef struct
{
  TestStage       stage;
  CursusPlanPage *page;
  CursusBoard    *board;
} BoardStage;

/* Opens the project file @text and shows its first plan, 900 by 600 pixels. */
void board_stage_open (BoardStage *scene, const char *text);

/* Takes it away, and makes sure that nobody holds the board. */
void board_stage_close (BoardStage *scene);

/* Waits until all is drawn and done. */
void board_stage_settle (BoardStage *scene);
