/* page-piece.c - what a page is built of: lines, rows, figures, one below the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-piece.h"

static gboolean
is_around (const CursusKept *kept, const CursusPiece *piece)
{
  for (const CursusKept *k = piece->kept; k != NULL; k = k->parent)
    if (k == kept)
      return TRUE;
  return FALSE;
}

gboolean
cursus_piece_is_kept_with (const CursusPiece *piece, const CursusPiece *next)
{
  if (piece->is_joined)
    return TRUE;
  for (const CursusKept *kept = piece->kept; kept != NULL; kept = kept->parent)
    if (!kept->is_given_up && is_around (kept, next))
      return TRUE;
  return FALSE;
}

guint
cursus_pieces_take (const GArray *pieces, guint first, double height, gboolean is_forced,
                    double *used)
{
  double sum = 0, sum_at_end = 0;
  guint  end = first, i;

  for (i = first; i < pieces->len; i++)
    {
      const CursusPiece *piece = &g_array_index (pieces, CursusPiece, i);

      sum += (i > first ? piece->gap : 0) + piece->height;
      if (sum > height + 0.01)
        break;
      if (i + 1 == pieces->len ||
          !cursus_piece_is_kept_with (piece, &g_array_index (pieces, CursusPiece, i + 1)))
        {
          end = i + 1;
          sum_at_end = sum;
        }
    }
  if (end == first && is_forced && first < pieces->len)
    {
      /* All that goes in, though it is torn apart, and the first even if it does not. */
      end = MAX (i, first + 1);
      sum_at_end = 0;
      for (i = first; i < end; i++)
        sum_at_end += (i > first ? g_array_index (pieces, CursusPiece, i).gap : 0) +
                      g_array_index (pieces, CursusPiece, i).height;
    }
  *used = sum_at_end;
  return end - first;
}

double
cursus_pieces_get_height (const GArray *pieces, guint first)
{
  double sum = 0;

  for (guint i = first; i < pieces->len; i++)
    {
      const CursusPiece *piece = &g_array_index (pieces, CursusPiece, i);

      sum += (i > first ? piece->gap : 0) + piece->height;
    }
  return sum;
}

GArray *
cursus_pieces_place (const GArray *pieces, guint first, guint n)
{
  GArray *placed = g_array_sized_new (FALSE, FALSE, sizeof (CursusPlaced), n);
  double  y = 0;

  for (guint i = first; i < first + n; i++)
    {
      CursusPlaced place = { g_array_index (pieces, CursusPiece, i), 0 };

      y += i > first ? place.piece.gap : 0;
      place.y = y;
      y += place.piece.height;
      g_array_append_val (placed, place);
    }
  return placed;
}
