/* drag-picture.c - what is under the pointer while cards are carried
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/drag-picture.h"

#include "gui/board/text-painting.h"

#define STEP 5.0f /* by how much the cards of a stack are set off */
#define BADGE 22.0f
#define MOST_CARDS 3

static void
snapshot_badge (GtkSnapshot *snapshot, const CursusBoardStyle *style, float right, guint n)
{
  GskRoundedRect   outline;
  GdkRGBA const    white = { 1, 1, 1, 1 };
  g_autofree char *number = g_strdup_printf ("%u", n);
  CursusTextPiece  piece = {
     .text = number,
     .size = CURSUS_TEXT_FIGURE,
     .width = 4 * BADGE,
     .n_lines = 1,
     .colour = &white,
  };
  graphene_size_t size = cursus_text_piece_snapshot (&piece, NULL, style);
  float           width = MAX (BADGE, size.width + 12);

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (right - width, 0, width, BADGE),
                                   BADGE / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &style->accent, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  piece.x = right - width + (width - size.width) / 2;
  piece.y = (BADGE - size.height) / 2;
  cursus_text_piece_snapshot (&piece, snapshot, style);
}

/* The cards below the first one are seen as edges only. */
static void
snapshot_stack (GtkSnapshot *snapshot, const CursusBoardStyle *style, const graphene_rect_t *card,
                guint n)
{
  for (guint i = MIN (n, MOST_CARDS) - 1; i > 0; i--)
    {
      GskRoundedRect  outline;
      graphene_rect_t rect = *card;

      graphene_rect_offset (&rect, (float) i * STEP, (float) i * STEP);
      gsk_rounded_rect_init_from_rect (&outline, &rect, 8);
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &style->card, &rect);
      gtk_snapshot_pop (snapshot);
      gtk_snapshot_append_border (
        snapshot, &outline, (float[4]){ 1, 1, 1, 1 },
        (GdkRGBA[4]){ style->faint, style->faint, style->faint, style->faint });
    }
}

GdkPaintable *
cursus_drag_picture_new (GtkWidget *card, const CursusBoardStyle *style, double zoom, guint n)
{
  g_autoptr (GdkPaintable) live = gtk_widget_paintable_new (card);
  g_autoptr (GdkPaintable) picture = gdk_paintable_get_current_image (live);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  float           width = (float) (gtk_widget_get_width (card) * zoom);
  float           height = (float) (gtk_widget_get_height (card) * zoom);
  float           more = n > 1 ? STEP * (float) (MIN (n, MOST_CARDS) - 1) : 0;
  float           top = n > 1 ? BADGE / 2 : 0;
  graphene_rect_t rect = GRAPHENE_RECT_INIT (0, top, width, height);
  graphene_size_t size = GRAPHENE_SIZE_INIT (width + MAX (more, top), height + more + top);

  snapshot_stack (snapshot, style, &rect, n);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, top));
  gdk_paintable_snapshot (picture, snapshot, (double) width, (double) height);
  gtk_snapshot_restore (snapshot);
  if (n > 1)
    snapshot_badge (snapshot, style, size.width, n);
  return gtk_snapshot_free_to_paintable (g_steal_pointer (&snapshot), &size);
}
