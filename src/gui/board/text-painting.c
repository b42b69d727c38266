/* text-painting.c - pieces of text at a place of a snapshot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/text-painting.h"

graphene_size_t
cursus_text_piece_snapshot (const CursusTextPiece *piece, GtkSnapshot *snapshot,
                            const CursusBoardStyle *style)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle extents;
  float          x = piece->x;

  if (piece->text == NULL || piece->width <= 0)
    return *graphene_size_zero ();

  layout = cursus_board_style_create_layout (style, piece->size);
  pango_layout_set_text (layout, piece->text, -1);
  pango_layout_set_width (layout, (int) (piece->width * PANGO_SCALE));
  pango_layout_set_height (layout, -piece->n_lines);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if (piece->is_end)
    x -= (float) (extents.x + extents.width);

  if (snapshot != NULL)
    {
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, piece->y));
      gtk_snapshot_append_layout (snapshot, layout, piece->colour);
      gtk_snapshot_restore (snapshot);
    }
  return GRAPHENE_SIZE_INIT ((float) extents.width, (float) extents.height);
}
