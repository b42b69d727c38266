/* board-deeds.h - what is done to cards by their actions
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/label.h"
#include "gui/board/board-private.h"
#include "gui/board/card-move.h"

G_BEGIN_DECLS

/* --- card-actions.c: the table --- */

void cursus_board_install_card_actions (GtkWidgetClass *klass);

/* Finds out which actions there are something for. */
void cursus_board_update_card_actions (CursusBoard *self);

/* (transfer full): a menu of all that can be done with the selection. */
GMenuModel *cursus_board_create_card_menu (CursusBoard *self);

/* --- card-edits.c: what the actions do --- */

/* What is selected, or else the card with the focus: the ids, in the order of the board. */
GPtrArray *cursus_board_dup_meant_ids (CursusBoard *self);

/* The id of the term that is selected; NULL if it is something else. */
const char *cursus_board_lookup_meant_term (CursusBoard *self);

/**
 * cursus_board_perform:
 * @next: (nullable) (transfer full): a project
 * @label: (transfer none): what was done
 *
 * Makes it the current project without a word.
 *
 * Returns: whether something changed
 */
gboolean cursus_board_perform (CursusBoard *self, CursusProject *next, const char *label);

/**
 * cursus_board_perform_move:
 * @move: (transfer full): a move
 * @what: move or take out
 *
 * Makes the move, says what it did or why it was not made, and selects what moved.
 *
 * Returns: whether something moved
 */
gboolean cursus_board_perform_move (CursusBoard *self, CursusCardMove *move, CursusLabel what);

/* (transfer full): what is known now, to be compared with what is known after an edit. */
CursusFindings *cursus_board_ref_findings (CursusBoard *self);

/* Says what was done, and which problems it made and mended as far as that is known already. */
void cursus_board_announce_with_problems (CursusBoard *self, const CursusFindings *before,
                                          const char *what);

/* Gives the focus to the card of @id, if it has one, and selects it. */
void cursus_board_go_to (CursusBoard *self, const char *id);

/**
 * cursus_board_get_insertion:
 * @target: (out): behind the active card, or at the end of the selected term, or else of the first
 *   one; without a term if the plan has none
 *
 * Returns: %FALSE if the term is locked, which is said
 */
gboolean cursus_board_get_insertion (CursusBoard *self, CursusTarget *target);

/* Where on the widget an item is, for a popover. */
GdkRectangle cursus_board_get_item_rect (CursusBoard *self, guint item);

void cursus_board_rename (CursusBoard *self, GVariant *parameter);
void cursus_board_move_up (CursusBoard *self, GVariant *parameter);
void cursus_board_move_down (CursusBoard *self, GVariant *parameter);
void cursus_board_move_left (CursusBoard *self, GVariant *parameter);
void cursus_board_move_right (CursusBoard *self, GVariant *parameter);
void cursus_board_place_in (CursusBoard *self, GVariant *parameter);
void cursus_board_put_in_group (CursusBoard *self, GVariant *parameter);
void cursus_board_leave_group (CursusBoard *self, GVariant *parameter);
void cursus_board_take_out (CursusBoard *self, GVariant *parameter);
void cursus_board_delete (CursusBoard *self, GVariant *parameter);
void cursus_board_duplicate (CursusBoard *self, GVariant *parameter);
void cursus_board_lock (CursusBoard *self, GVariant *parameter);

/* Whether all that is meant is locked, so that cursus_board_lock() would unlock it. */
gboolean cursus_board_is_locked (CursusBoard *self);
void     cursus_board_group (CursusBoard *self, GVariant *parameter);
void     cursus_board_ungroup (CursusBoard *self, GVariant *parameter);
void     cursus_board_add_module (CursusBoard *self, GVariant *parameter);

/* --- board-clipboard.c --- */

void cursus_board_cut (CursusBoard *self, GVariant *parameter);
void cursus_board_copy (CursusBoard *self, GVariant *parameter);
void cursus_board_paste (CursusBoard *self, GVariant *parameter);

/* Puts modules that were carried over as text somewhere; says what was wrong with it. */
gboolean cursus_board_paste_text (CursusBoard *self, const char *text, const CursusTarget *target);

G_END_DECLS
