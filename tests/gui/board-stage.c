/* board-stage.c - a plan on the board, in a window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-stage.h"

static void
do_what_waits (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

void
board_stage_open (BoardStage *scene, const char *text)
{
  test_stage_open (&scene->stage, text);
  scene->page = cursus_plan_page_new (scene->stage.workspace);
  scene->board = g_object_ref (cursus_plan_page_get_board (scene->page));
  test_stage_show (&scene->stage, scene->page, 900, 600);
  board_stage_settle (scene);
}

void
board_stage_close (BoardStage *scene)
{
  test_stage_strike (&scene->stage);
  do_what_waits ();
  g_assert_finalize_object (scene->board);
  test_stage_close (&scene->stage);
}

void
board_stage_settle (BoardStage *scene)
{
  gtk_test_widget_wait_for_draw (scene->stage.window);
  do_what_waits ();
}
