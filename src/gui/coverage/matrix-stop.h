/* matrix-stop.h - the cell of the matrix on which the keyboard is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_MATRIX_STOP (cursus_matrix_stop_get_type ())

/**
 * CursusMatrixStop:
 *
 * Draws nothing: it can have the focus and be read aloud, which only a widget can. Two of them take
 * turns, so that a screen reader notices each step.
 */
G_DECLARE_FINAL_TYPE (CursusMatrixStop, cursus_matrix_stop, CURSUS, MATRIX_STOP, GtkWidget)

GtkWidget *cursus_matrix_stop_new (void);

/**
 * cursus_matrix_stop_say:
 * @label: what is read aloud
 */
void cursus_matrix_stop_say (CursusMatrixStop *self, const char *label);

G_END_DECLS
