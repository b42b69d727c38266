/* board-hands.h - what the files of the board for mouse and keyboard know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/label.h"
#include "gui/board/board-private.h"
#include "gui/board/card-move.h"
#include "gui/board/drop-note.h"

G_BEGIN_DECLS

/**
 * CursusBoardHands:
 *
 * What the board keeps while something is done with it. Nothing of it is part of the programme.
 */
struct _CursusBoardHands
{
  /* board-drag.c: what is carried over the board */
  GPtrArray       *carried;  /* ids that were taken up here; NULL while nothing is */
  graphene_point_t taken_at; /* of the widget */
  GHashTable      *moving;   /* ids that would leave their places here; NULL while nothing hovers */
  CursusBoardSpot  spot;
  gboolean         has_spot;
  gboolean         is_refused;
  GdkDragAction    action;
  graphene_point_t pointer; /* of the widget */
  char            *sign;

  /* board-autoscroll.c */
  guint  scrolling;
  gint64 scrolled; /* when, as the frame clock counts */

  /* board-preview.c: what would come of it */
  CursusProject  *tried;
  char           *tried_term; /* nullable: into which it would go */
  CursusFindings *after;
  GCancellable   *finding;
  CursusDropNote *note;

  /* board-linking.c: a line that is drawn from a card */
  char            *handle; /* the card that shows where to begin */
  char            *linking;
  char            *linked; /* the card under the pointer */
  graphene_point_t link_end;

  /* board-pick.c: the line that is selected */
  char *picked_from;
  char *picked_to;

  /* board-find.c */
  GString *typed;
  guint32  typed_at;

  /* board-clipboard.c */
  GCancellable *pasting;
  GPtrArray    *cut; /* ids that were cut here last */
  char         *cut_text;

  guint64 enabled; /* a bit for each action in the table */
};

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
void cursus_board_leave_group (CursusBoard *self, GVariant *parameter);
void cursus_board_take_out (CursusBoard *self, GVariant *parameter);
void cursus_board_delete (CursusBoard *self, GVariant *parameter);
void cursus_board_duplicate (CursusBoard *self, GVariant *parameter);
void cursus_board_lock (CursusBoard *self, GVariant *parameter);
void cursus_board_group (CursusBoard *self, GVariant *parameter);
void cursus_board_ungroup (CursusBoard *self, GVariant *parameter);
void cursus_board_add_module (CursusBoard *self, GVariant *parameter);

/* --- board-clipboard.c --- */

void cursus_board_cut (CursusBoard *self, GVariant *parameter);
void cursus_board_copy (CursusBoard *self, GVariant *parameter);
void cursus_board_paste (CursusBoard *self, GVariant *parameter);

/* Puts modules that were carried over as text somewhere; says what was wrong with it. */
gboolean cursus_board_paste_text (CursusBoard *self, const char *text, const CursusTarget *target);

/* --- board-requiring.c --- */

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

/* --- board-drag.c --- */

void cursus_board_init_drag (CursusBoard *self);

/* Looks again at where the pointer is: the board was scrolled under it. */
void cursus_board_hover_again (CursusBoard *self);

/* Shows where what is carried would land, and what is known of it. */
void cursus_board_update_drop_sign (CursusBoard *self);

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

/* --- board-linking.c --- */

void cursus_board_init_linking (CursusBoard *self);
void cursus_board_snapshot_linking (CursusBoard *self, GtkSnapshot *snapshot);

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

/* --- board-menu.c --- */

void cursus_board_init_menu (CursusBoard *self);
void cursus_board_show_menu (CursusBoard *self, GVariant *parameter);

/* Shows a menu at a place of the widget. */
void cursus_board_popup (CursusBoard *self, GMenuModel *model, const GdkRectangle *at);

/* --- board-keys.c --- */

void cursus_board_install_keys (GtkWidgetClass *klass);

/* Whether keys go to the board itself, and not to something that is typed into. */
gboolean cursus_board_listens (CursusBoard *self);

/* --- board-find.c --- */

void cursus_board_init_find (CursusBoard *self);

G_END_DECLS
