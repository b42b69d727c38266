/* board-lines.h - what the files of the board know of each other about its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-private.h"

G_BEGIN_DECLS

/* --- board-requiring.c --- */

/* Says of the line at a point in which way the one module requires the other. */
gboolean cursus_board_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard,
                                     GtkTooltip *tooltip);

void cursus_board_require (CursusBoard *self, GVariant *parameter);
void cursus_board_require_as (CursusBoard *self, GVariant *parameter);
void cursus_board_stop_requiring (CursusBoard *self, GVariant *parameter);

/* Appends what the module requires, each with what can be done about it. */
void cursus_board_append_requirements (CursusBoard *self, GMenu *menu, const char *module);

/**
 * cursus_board_create_link_menu:
 * @module: the id of the module that requires
 * @required: the id of the one that is required
 *
 * Returns: (transfer full): in which ways it can
 */
GMenuModel *cursus_board_create_link_menu (CursusBoard *self, const char *module,
                                           const char *required);

/* --- board-linking.c --- */

void cursus_board_init_linking (CursusBoard *self);
void cursus_board_snapshot_linking (CursusBoard *self, GtkSnapshot *snapshot);

/* Looks again at which card the line that is drawn ends. */
void cursus_board_hover_line (CursusBoard *self);

/* Takes back a line that is being drawn; FALSE if there is none. */
gboolean cursus_board_stop_linking (CursusBoard *self);

/* Whether a press there begins a line. */
gboolean cursus_board_is_at_handle (CursusBoard *self, double x, double y);

/* --- board-pick.c --- */

gboolean cursus_board_is_picked (CursusBoard *self, const char *from, const char *to);
gboolean cursus_board_has_pick (CursusBoard *self);

/* Selects the connector at a point of the widget; FALSE if there is none. */
gboolean cursus_board_pick_at (CursusBoard *self, double x, double y);
void     cursus_board_unpick (CursusBoard *self);

G_END_DECLS
