/* matrix.h - who covers what, as a table of which only what is in sight is drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-wish.h"
#include "gui/common/canvas.h"
#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_MATRIX (cursus_matrix_get_type ())

/**
 * CursusMatrix:
 *
 * Shows the coverage of the plan and pathway of a workspace. Heads and sums stay put while the
 * cells are scrolled.
 *
 * Signals:
 * "shown" (): the table is another one.
 * "cursor-moved" (): the cursor stands elsewhere.
 */
G_DECLARE_FINAL_TYPE (CursusMatrix, cursus_matrix, CURSUS, MATRIX, CursusCanvas)

GtkWidget *cursus_matrix_new (void);
void       cursus_matrix_set_workspace (CursusMatrix *self, CursusWorkspace *workspace);

/**
 * cursus_matrix_set_wish:
 * @wish: what is shown from now on, copied
 */
void cursus_matrix_set_wish (CursusMatrix *self, const CursusCoverageWish *wish);

/* What is shown; lent until it is set again. */
const CursusCoverageWish *cursus_matrix_get_wish (CursusMatrix *self);

/* The ids of the row and the column on which the cursor stands, each %NULL if on none; the column
 * may be a section that is folded. */
const char *cursus_matrix_get_row (CursusMatrix *self);
const char *cursus_matrix_get_column (CursusMatrix *self);

/**
 * cursus_matrix_show:
 * @row: (nullable): the id of a row
 * @column: (nullable): the id of a column
 *
 * Puts the cursor there, unfolds the section and scrolls; where something is %NULL or not shown,
 * the cursor stays.
 *
 * Returns: whether both are shown
 */
gboolean cursus_matrix_show (CursusMatrix *self, const char *row, const char *column);

/**
 * cursus_matrix_set_watched:
 * @is_watched: it is kept up to date even while it is not in sight itself, since what stands in its
 *   place depends on it
 */
void cursus_matrix_set_watched (CursusMatrix *self, gboolean is_watched);

/* Pastes a matrix from the clipboard, as Ctrl+V does. */
void cursus_matrix_paste_from_clipboard (CursusMatrix *self);

/* Whether there is something to be seen: rows and columns. */
gboolean cursus_matrix_is_empty (CursusMatrix *self);

G_END_DECLS
