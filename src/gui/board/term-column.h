/* term-column.h - a term on the board: what is under and around its cards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/term-face.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_TERM_COLUMN (cursus_term_column_get_type ())

/**
 * CursusTermColumn:
 *
 * Draws the head and the foot of a column, and has the buttons to add a module and for the menu of
 * the term. Its actions are those of the group "plan". CSS name: termcolumn.
 */
G_DECLARE_FINAL_TYPE (CursusTermColumn, cursus_term_column, CURSUS, TERM_COLUMN, GtkWidget)

GtkWidget *cursus_term_column_new (void);

/* Which term it is: its id. */
const char *cursus_term_column_get_id (CursusTermColumn *self);

/**
 * cursus_term_column_say:
 * @style: (transfer none): has to live as long as the column is drawn
 * @face: (transfer full): what it says
 */
void cursus_term_column_say (CursusTermColumn *self, const CursusBoardStyle *style,
                             CursusTermFace *face);

/**
 * cursus_term_column_ask_heights:
 * @width: of the column
 * @head: (inout): grows to what the head needs
 * @foot: (inout): grows to what the foot needs
 */
void cursus_term_column_ask_heights (CursusTermColumn *self, float width, float *head, float *foot);

/* Says where its parts are. */
void cursus_term_column_place (CursusTermColumn *self, const CursusBoardColumn *column);
void cursus_term_column_set_selected (CursusTermColumn *self, gboolean is_selected);
void cursus_term_column_restyle (CursusTermColumn *self);

/* (transfer none): what stays of its head, from its own corner; see board-strip.c. */
GskRenderNode *cursus_term_column_get_strip (CursusTermColumn *self);

/* The same of its foot. */
GskRenderNode *cursus_term_column_get_low_strip (CursusTermColumn *self);

/**
 * cursus_term_column_cover:
 * @y: from where on, in its own coordinates, something lies over it
 *
 * A button that is there cannot be pressed with the mouse.
 */
void cursus_term_column_cover (CursusTermColumn *self, float y);

/* Its buttons, in the order of the keyboard. */
GtkWidget *cursus_term_column_get_menu_button (CursusTermColumn *self);
GtkWidget *cursus_term_column_get_add_button (CursusTermColumn *self);

G_END_DECLS
