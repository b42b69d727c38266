/* drag-picture.c - what is under the pointer while cards are carried
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/drag-picture.h"

#include "gui/board/card-painting.h"
#include "gui/board/text-painting.h"

#define STEP 5.0f /* by how much the cards of a stack are set off */
#define BADGE 22.0f
#define MOST_CARDS 3
#define RADIUS 8

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
      gsk_rounded_rect_init_from_rect (&outline, &rect, RADIUS);
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &style->column, &rect);
      gtk_snapshot_append_color (snapshot, &style->card, &rect);
      gtk_snapshot_pop (snapshot);
      gtk_snapshot_append_border (
        snapshot, &outline, (float[4]){ 1, 1, 1, 1 },
        (GdkRGBA[4]){ style->faint, style->faint, style->faint, style->faint });
    }
}

static void
snapshot_card (GtkSnapshot *snapshot, const CursusBoardStyle *style, const CursusCardFace *face,
               const graphene_size_t *size)
{
  g_autoptr (GskRenderNode) node = cursus_card_painting_new (style, face, size);
  GskRoundedRect outline;

  /* In the dark, the colour of cards lets through what is below. */
  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, size->width, size->height),
                                   RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &style->column, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_node (snapshot, node);
  cursus_card_painting_snapshot_state (style, snapshot, size, GTK_STATE_FLAG_SELECTED);
}

GdkPaintable *
cursus_drag_picture_new (const CursusBoardStyle *style, const CursusCardFace *face,
                         const graphene_size_t *size, double zoom, guint n)
{
  GtkSnapshot    *snapshot = gtk_snapshot_new ();
  float           scale = (float) zoom;
  float           more = n > 1 ? STEP * (float) (MIN (n, MOST_CARDS) - 1) : 0;
  float           top = n > 1 ? BADGE / 2 : 0;
  graphene_rect_t card = GRAPHENE_RECT_INIT (0, top, size->width * scale, size->height * scale);
  graphene_size_t whole =
    GRAPHENE_SIZE_INIT (card.size.width + MAX (more, top), card.size.height + more + top);

  snapshot_stack (snapshot, style, &card, n);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &card.origin);
  gtk_snapshot_scale (snapshot, scale, scale);
  snapshot_card (snapshot, style, face, size);
  gtk_snapshot_restore (snapshot);
  if (n > 1)
    snapshot_badge (snapshot, style, whole.width, n);
  return gtk_snapshot_free_to_paintable (snapshot, &whole);
}
