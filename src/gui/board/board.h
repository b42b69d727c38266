/* board.h - a plan as columns of cards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/canvas.h"
#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_BOARD (cursus_board_get_type ())

#define CURSUS_BOARD_ZOOM_MIN 0.5
#define CURSUS_BOARD_ZOOM_MAX 2.0

/* Fitting all of a large plan into the window may take less than one would choose. */
#define CURSUS_BOARD_ZOOM_FIT_MIN 0.02

/**
 * CursusBoard:
 *
 * Shows the plan of a workspace; to be put into a #GtkScrolledWindow. It holds no truth: what was
 * changed reaches it through the workspace.
 *
 * Properties, with notification: "workspace" (#CursusWorkspace), "zoom" (double), "equal-heights"
 * and "all-connectors" (boolean). CSS name: cursusboard.
 */
G_DECLARE_FINAL_TYPE (CursusBoard, cursus_board, CURSUS, BOARD, CursusCanvas)

GtkWidget *cursus_board_new (void);

CursusWorkspace *cursus_board_get_workspace (CursusBoard *self);
void             cursus_board_set_workspace (CursusBoard *self, CursusWorkspace *workspace);

double cursus_board_get_zoom (CursusBoard *self);

/**
 * cursus_board_set_zoom:
 * @zoom: 1.0 is 100 %; kept within %CURSUS_BOARD_ZOOM_MIN and %CURSUS_BOARD_ZOOM_MAX
 *
 * The card that the keyboard is on stays where it is seen, or else what is in the middle.
 */
void cursus_board_set_zoom (CursusBoard *self, double zoom);

/**
 * cursus_board_fit_all:
 *
 * Zooms out, as far as necessary, until the whole plan is seen.
 */
void cursus_board_fit_all (CursusBoard *self);

gboolean cursus_board_get_equal_heights (CursusBoard *self);
void     cursus_board_set_equal_heights (CursusBoard *self, gboolean equal_heights);
gboolean cursus_board_get_all_connectors (CursusBoard *self);
void     cursus_board_set_all_connectors (CursusBoard *self, gboolean all_connectors);

/**
 * cursus_board_set_group_open:
 * @id: the id of a group
 *
 * Shows the members of a group in its card, or no longer.
 */
void     cursus_board_set_group_open (CursusBoard *self, const char *id, gboolean is_open);
gboolean cursus_board_is_group_open (CursusBoard *self, const char *id);

/**
 * cursus_board_reveal:
 * @id: a module, a group or a term; of a module in a closed group the group is opened
 *
 * Scrolls so that it is seen.
 *
 * Returns: whether it stands on the board
 */
gboolean cursus_board_reveal (CursusBoard *self, const char *id);

G_END_DECLS
