/* page-piece.h - what a page is built of: lines, rows, figures, one below the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-group.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_PIECE_LINE,
  CURSUS_PIECE_UPRIGHT,
  CURSUS_PIECE_ROW,
  CURSUS_PIECE_FIGURE,
  CURSUS_PIECE_LOGO,
  CURSUS_PIECE_SPACE,
  CURSUS_PIECE_PAGE_BREAK,
} CursusPieceType;

typedef struct _CursusRow     CursusRow;
typedef struct _CursusRowPart CursusRowPart;

/**
 * CursusPiece:
 * @type: says which of the others count
 * @is_joined: no page ends between this and the next
 * @is_repeated: a head row again: it is no part of the document's text
 * @is_landscape: of a page break: what follows lies on its side
 * @x: from the left edge of the flow
 * @gap: above it, unless it is the first on its page or in its cell
 * @node: (nullable): what it belongs to
 * @text: of a line, or an upright text
 * @line: which of the text
 * @label: (nullable): what stands to the left of the line: the number of an item
 * @label_x: from the left edge of the flow
 * @leads_to: (nullable): of a line of the contents: its page number stands at the right
 * @row: of a row
 * @part: of a row that has a place
 */
typedef struct
{
  CursusPieceType   type;
  gboolean          is_joined;
  gboolean          is_repeated;
  gboolean          is_landscape;
  float             x;
  float             width;
  float             gap;
  float             height;
  CursusKept       *kept;
  CursusFrame      *frame;
  CursusPageNode   *node;
  CursusPageText   *text;
  guint             line;
  CursusPageText   *label;
  float             label_x;
  CursusPageTarget *leads_to;
  CursusRow        *row;
  CursusRowPart    *part;
} CursusPiece;

/**
 * CursusPlaced:
 * @y: from the upper edge of the body, or of the cell's part
 */
typedef struct
{
  CursusPiece piece;
  double      y;
} CursusPlaced;

/**
 * cursus_piece_is_kept_with:
 *
 * Returns: whether no page should end between @piece and the one after it
 */
gboolean cursus_piece_is_kept_with (const CursusPiece *piece, const CursusPiece *next);

/**
 * cursus_pieces_take:
 * @pieces: (element-type CursusPiece)
 * @first: of those that have no place yet
 * @height: that there is
 * @is_forced: at least one is taken, whatever its height
 * @used: (out): height of those that are taken
 *
 * Finds how many of @pieces go into @height without one being torn from what it is kept with.
 *
 * Returns: how many
 */
guint cursus_pieces_take (const GArray *pieces, guint first, double height, gboolean is_forced,
                          double *used);

/**
 * cursus_pieces_get_height:
 *
 * Returns: the height of all from @first on, without the gap above the first
 */
double cursus_pieces_get_height (const GArray *pieces, guint first);

/**
 * cursus_pieces_place:
 *
 * Returns: (transfer full) (element-type CursusPlaced): @n of @pieces from @first on, one below
 *   the other
 */
GArray *cursus_pieces_place (const GArray *pieces, guint first, guint n);

G_END_DECLS
