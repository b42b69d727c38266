/* matrix-drawing.h - what the files that draw the matrix know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/matrix-private.h"

G_BEGIN_DECLS

#define CURSUS_MATRIX_PADDING 10
#define CURSUS_MATRIX_SIGN 13.0f

/**
 * CursusMatrixPainting:
 * @left: where the cells begin; the first column is left of it
 * @head: where the cells begin; the heads are above
 * @foot: where the sums begin
 * @x: how far is scrolled
 *
 * What is drawn, and where: from the first line and column in sight to the first that is not.
 */
typedef struct
{
  CursusMatrix        *matrix;
  CursusCoverageStyle *style;
  GtkSnapshot         *snapshot;
  CursusMatrixView     view;
  float                width;
  float                height;
  int                  left;
  int                  head;
  int                  foot;
  int                  x;
  int                  y;
  guint                first_line;
  guint                end_line;
  guint                first_column;
  guint                end_column;
} CursusMatrixPainting;

/* --- matrix-drawing.c: pieces, each where it is told --- */

void cursus_painting_fill (const CursusMatrixPainting *self, float x, float y, float width,
                           float height, const GdkRGBA *colour);
void cursus_painting_push_clip (const CursusMatrixPainting *self, float x, float y, float width,
                                float height);
void cursus_painting_text (const CursusMatrixPainting *self, const char *text,
                           const CursusTextWish *wish, float x, float y);

/* In the middle of a box. */
void cursus_painting_centered (const CursusMatrixPainting *self, const char *text,
                               const CursusTextWish *wish, const graphene_rect_t *box);
void cursus_painting_number (const CursusMatrixPainting *self, guint number,
                             const CursusTextWish *wish, const graphene_rect_t *box);

/* A text of any width. */
CursusTextWish cursus_painting_wish (CursusTextFont font, const GdkRGBA *colour);

/* Where a column, a line and the column of the sums begin in the widget. */
float cursus_painting_column_x (const CursusMatrixPainting *self, guint column);
float cursus_painting_line_y (const CursusMatrixPainting *self, guint line);
float cursus_painting_sum_x (const CursusMatrixPainting *self);

/* --- matrix-heads.c --- */

/* Draws what stays put above and below the cells. */
void cursus_matrix_paint_heads (const CursusMatrixPainting *self);

G_END_DECLS
