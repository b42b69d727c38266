/* board-carrying.h - what the files of the board know of each other about what is carried over it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/label.h"
#include "gui/board/board-private.h"
#include "gui/board/card-move.h"
#include "gui/board/move-words.h"
#include "gui/common/module-drag.h"

G_BEGIN_DECLS

/* --- board-drag.c --- */

void cursus_board_init_drag (CursusBoard *self);

/* Looks again at where the pointer is: the board was scrolled under it. */
void cursus_board_hover_again (CursusBoard *self);

/* Shows where what is carried would land, and what is known of it. */
void cursus_board_update_drop_sign (CursusBoard *self);

/* --- board-drop.c --- */

/**
 * cursus_board_try_drop:
 * @what: (out): what it would be called
 *
 * Returns: (transfer full): what it would be to let go of @drag at the spot that is kept; what is
 *   copied is the ids that there are only then
 */
CursusCardMove *cursus_board_try_drop (CursusBoard *self, const CursusModuleDrag *drag,
                                       CursusLabel *what);

/* (transfer full) (nullable): what is written where it would land. */
char *cursus_board_dup_drop_sign (CursusBoard *self, const CursusMoveView *view);

/* --- board-term-drag.c --- */

void cursus_board_init_term_drag (CursusBoard *self);
void cursus_board_snapshot_lifted (CursusBoard *self, GtkSnapshot *snapshot);

/* Whether a press there takes up a term. */
gboolean cursus_board_is_at_head (CursusBoard *self, double x, double y);

/* Looks again at where the pointer is with the term that is carried. */
void cursus_board_hover_term (CursusBoard *self);

/* The term that is carried stays where it is; FALSE if none is. */
gboolean cursus_board_put_term_back (CursusBoard *self);

/**
 * cursus_board_move_term:
 * @term: the id of a term
 * @position: among the other terms
 *
 * Puts a term elsewhere and says so; if it is locked, says that.
 *
 * Returns: whether it moved
 */
gboolean cursus_board_move_term (CursusBoard *self, const char *term, guint position);

/* --- board-tagging.c --- */

void cursus_board_init_tagging (CursusBoard *self);
void cursus_board_snapshot_tagged (CursusBoard *self, GtkSnapshot *snapshot);

/* Looks again at which cards are under a tag that is carried. */
void cursus_board_hover_tag (CursusBoard *self);

/* (transfer full): for which cards it would be. */
char *cursus_board_dup_tag_sign (CursusBoard *self);

/* Puts a tag onto what is selected if the clipboard holds one; FALSE if it does not. */
gboolean cursus_board_paste_tag (CursusBoard *self);

/* Asks for a tag for what is selected. */
void cursus_board_tag (CursusBoard *self, GVariant *parameter);

/* --- board-autoscroll.c --- */

/* Scrolls for as long as the pointer is at an edge. */
void cursus_board_scroll_at_edges (CursusBoard *self);
void cursus_board_stop_scrolling (CursusBoard *self);

/* --- board-preview.c --- */

/**
 * cursus_board_preview:
 * @next: (nullable): what the project would be; %NULL: nothing is tried any more
 * @term: (nullable): the id of the term into which something would go
 *
 * Shows in the heads of the columns, on the drop sign and on a note what would come of it; of a
 * large project a moment later.
 */
void cursus_board_preview (CursusBoard *self, const CursusProject *next, const char *term);

/* The columns were told what is so now: if something is tried, they say again what would be. */
void cursus_board_repeat_preview (CursusBoard *self);

G_END_DECLS
