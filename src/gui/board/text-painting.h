/* text-painting.h - pieces of text at a place of a snapshot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"

G_BEGIN_DECLS

/**
 * CursusTextPiece:
 * @text: (nullable): %NULL draws nothing
 * @x: its left edge, or its right edge if @is_end
 * @width: the room there is; what does not fit is left out with an ellipsis
 * @n_lines: how many lines there may be
 */
typedef struct
{
  const char    *text;
  CursusTextSize size;
  float          x;
  float          y;
  float          width;
  int            n_lines;
  gboolean       is_end;
  const GdkRGBA *colour;
} CursusTextPiece;

/**
 * cursus_text_piece_snapshot:
 * @snapshot: (nullable): %NULL only measures
 *
 * Returns: how much room the text takes
 */
graphene_size_t cursus_text_piece_snapshot (const CursusTextPiece *piece, GtkSnapshot *snapshot,
                                            const CursusBoardStyle *style);

G_END_DECLS
