/* test-stage.h - a programme that is open in a window, for the widgets under test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <gtk/gtk.h>

/**
 * TestStage:
 * @revealed: (nullable): the id that the workspace was last asked to show
 * @announced: (nullable): what was last said in the status line
 */
typedef struct
{
  CursusEditor    *editor;
  CursusWorkspace *workspace;
  GtkWidget       *window;
  char            *revealed;
  char            *announced;
} TestStage;

/* Opens the project file @text. */
void test_stage_open (TestStage *stage, const char *text);

/* Shows a widget in a window of this size. */
void test_stage_show (TestStage *stage, gpointer widget, int width, int height);

/**
 * test_stage_close:
 *
 * Frees what the stage has; whoever holds a reference to the widget drops it before, with the
 * window gone: see test_stage_strike().
 */
void test_stage_close (TestStage *stage);

/* Takes the window away. The widget goes with it, unless somebody holds it. */
void test_stage_strike (TestStage *stage);
