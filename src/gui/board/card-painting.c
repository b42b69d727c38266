/* card-painting.c - how a card looks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/card-painting.h"

#include "gui/board/text-painting.h"
#include "gui/common/readable-colour.h"
#include "gui/common/theme-colours.h"

#include <math.h>

#define RADIUS 7
#define STRIPE 4.0f
#define LEFT 12.0f
#define RIGHT 9.0f
#define TOP 6.0f
#define BOTTOM 7.0f
#define CHIP_PADDING 4.0f
#define CHIP_GAP 5.0f
#define SIGN 14.0f
#define DOT 4.5f
#define DOT_GAP 1.5f
#define LENS_STEP 0.13f
#define PLAIN_STRIPE 14.0f
#define PLAIN_GAP 6.0f
#define PLAIN_CHIP 26.0f
#define PLAIN_SHADE 0.6f
#define PLAIN_LENS_STEP 0.27f

/* What is drawn, and where. */
typedef struct
{
  const CursusBoardStyle *style;
  const CursusCardFace   *face;
  GtkSnapshot            *snapshot;
  float                   width;
  float                   height;
  GdkRGBA                 ink;
  GdkRGBA                 faint;
} Painting;

static float
chip_height (const CursusBoardStyle *style)
{
  return cursus_board_style_get_line_height (style, CURSUS_TEXT_CHIP);
}

float
cursus_card_painting_get_height (const CursusBoardStyle *style)
{
  return TOP + cursus_board_style_get_line_height (style, CURSUS_TEXT_SMALL) +
         2 * cursus_board_style_get_line_height (style, CURSUS_TEXT_TITLE) + 3 +
         chip_height (style) + BOTTOM;
}

float
cursus_card_painting_get_group_height (const CursusBoardStyle *style)
{
  return TOP + cursus_board_style_get_line_height (style, CURSUS_TEXT_SMALL) +
         cursus_board_style_get_line_height (style, CURSUS_TEXT_TITLE) + BOTTOM + 1;
}

/* --- the card itself --- */

static void
fill (const Painting *self, float x, float y, float width, float height, const GdkRGBA *colour)
{
  gtk_snapshot_append_color (self->snapshot, colour, &GRAPHENE_RECT_INIT (x, y, width, height));
}

static float
stripe_width (const Painting *self)
{
  return self->style->is_plain ? PLAIN_STRIPE : STRIPE;
}

/* A solid stripe says that everything is certain; dashes, that something is assumed; dots, that
 * the module can be chosen. */
static void
paint_stripe (const Painting *self)
{
  gboolean is_elective = (self->face->traits & CURSUS_CARD_ELECTIVE) != 0;
  gboolean is_assumed = (self->face->traits & CURSUS_CARD_ASSUMED) != 0;
  GdkRGBA  colour = cursus_board_style_adapt (self->style, self->face->stripe);
  float    dash = is_elective ? 5 : 14;
  float    period = is_elective ? (is_assumed ? 12 : 9) : 19;

  float width = stripe_width (self);

  if ((!is_elective && !is_assumed) || self->style->is_plain)
    {
      fill (self, 0, 0, width, self->height, &colour);
      return;
    }
  gtk_snapshot_push_repeat (self->snapshot, &GRAPHENE_RECT_INIT (0, 0, width, self->height),
                            &GRAPHENE_RECT_INIT (0, 0, width, period));
  fill (self, 0, 2, width, dash, &colour);
  gtk_snapshot_pop (self->snapshot);
}

static void
paint_lens (const Painting *self)
{
  GdkRGBA tint;

  if (self->face->lens_level <= 0)
    return;
  tint = cursus_board_style_adapt (self->style, self->face->lens_colour);
  tint.alpha =
    (self->style->is_plain ? PLAIN_LENS_STEP : LENS_STEP) * (float) self->face->lens_level;
  fill (self, 0, 0, self->width, self->height, &tint);
}

static void
paint_edge (const Painting *self, const GskRoundedRect *outline)
{
  gboolean       is_missing = (self->face->traits & CURSUS_CARD_MISSING) != 0;
  const GdkRGBA *edge = is_missing ? &self->style->error : &self->style->edge;
  float          width = is_missing || self->style->is_high_contrast ? 1.5f : 1.0f;

  gtk_snapshot_append_border (self->snapshot, outline, (float[4]){ width, width, width, width },
                              (GdkRGBA[4]){ *edge, *edge, *edge, *edge });
}

/* A group is a stack: two more edges look out below it. */
static void
paint_stack (const Painting *self)
{
  for (int i = 2; i > 0; i--)
    {
      GskRoundedRect outline;
      float          by = (float) i * 3;

      gsk_rounded_rect_init_from_rect (
        &outline, &GRAPHENE_RECT_INIT (by, self->height - 12, self->width - 2 * by, 12 + by),
        RADIUS);
      gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
      gtk_snapshot_append_color (self->snapshot, &self->style->column, &outline.bounds);
      gtk_snapshot_append_color (self->snapshot, &self->style->card, &outline.bounds);
      gtk_snapshot_pop (self->snapshot);
      paint_edge (self, &outline);
    }
}

static void
paint_body (const Painting *self)
{
  GskRoundedRect outline;
  guint const    open_group = CURSUS_CARD_GROUP | CURSUS_CARD_OPEN;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, self->width, self->height),
                                   RADIUS);
  if ((self->face->traits & open_group) == CURSUS_CARD_GROUP && !self->style->is_plain)
    paint_stack (self);
  if (!self->style->is_plain && !self->style->is_dark)
    gtk_snapshot_append_outset_shadow (self->snapshot, &outline, &self->style->shade, 0, 1, 0.5f,
                                       0);

  gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
  fill (self, 0, 0, self->width, self->height, &self->style->card);
  if ((self->face->traits & open_group) == open_group)
    fill (self, 0, 0, self->width, self->height, &self->style->shade);
  paint_lens (self);
  paint_stripe (self);
  gtk_snapshot_pop (self->snapshot);
  paint_edge (self, &outline);
}

/* --- what it says --- */

static float
paint_text (const Painting *self, const CursusTextPiece *piece)
{
  return cursus_text_piece_snapshot (piece, self->snapshot, self->style).height;
}

static void
paint_head (const Painting *self)
{
  float           right = self->width - RIGHT;
  CursusTextPiece credits = {
    self->face->credits, CURSUS_TEXT_FIGURE, right, TOP - 1, self->width - LEFT - RIGHT, 1, TRUE,
    &self->ink
  };
  CursusTextPiece code = {
    self->face->code, CURSUS_TEXT_SMALL, LEFT, TOP, 0, 1, FALSE, &self->faint
  };

  /* A group has no code; there stands how many of it are chosen. */
  if (code.text == NULL)
    code.text = self->face->detail;

  code.width =
    right - LEFT - 6 - cursus_text_piece_snapshot (&credits, self->snapshot, self->style).width;
  paint_text (self, &code);
}

static void
paint_title (const Painting *self)
{
  float           line = cursus_board_style_get_line_height (self->style, CURSUS_TEXT_TITLE);
  float           y = TOP + cursus_board_style_get_line_height (self->style, CURSUS_TEXT_SMALL) + 1;
  float           room = self->height - y - BOTTOM - chip_height (self->style) - 1;
  CursusTextPiece title = {
    self->face->title, CURSUS_TEXT_TITLE, LEFT, y, self->width - LEFT - RIGHT, 2, FALSE, &self->ink
  };

  if (self->face->traits & CURSUS_CARD_OPEN)
    title.n_lines = 1;
  else
    title.n_lines = MAX ((int) floorf (room / line), 1);
  if (self->face->traits & CURSUS_CARD_GROUP)
    title.width -= CURSUS_CARD_OPENER_SIZE / 2;
  paint_text (self, &title);
}

static void
fill_rounded (GtkSnapshot *snapshot, const graphene_rect_t *rect, float radius,
              const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, rect);
  gtk_snapshot_pop (snapshot);
}

/* Draws a chip, a letter and a dot for each level, and gives its width; with no snapshot it only
 * measures. */
static float
paint_chip (const Painting *self, GtkSnapshot *snapshot, const CursusChip *chip,
            const graphene_point_t *at)
{
  GdkRGBA         colour = chip->colour != CURSUS_NOT_STATED ?
                             cursus_board_style_adapt (self->style, chip->colour) :
                             self->ink;
  CursusTextPiece letter = { chip->letter, CURSUS_TEXT_CHIP, at->x + CHIP_PADDING,
                             at->y,        self->width,      1,
                             FALSE,        &colour };
  graphene_size_t size = cursus_text_piece_snapshot (&letter, NULL, self->style);
  float           dots = (float) chip->level * (DOT + DOT_GAP);
  float           width = size.width + dots + 2 * CHIP_PADDING + 1;
  float           x = at->x + CHIP_PADDING + size.width + DOT_GAP + 1;
  GdkRGBA         ground = colour;

  if (snapshot == NULL)
    return width;
  ground.alpha = CURSUS_CHIP_TINT;
  fill_rounded (snapshot, &GRAPHENE_RECT_INIT (at->x, at->y, width, size.height), 4, &ground);
  cursus_text_piece_snapshot (&letter, snapshot, self->style);
  for (guint i = 0; i < chip->level; i++, x += DOT + DOT_GAP)
    fill_rounded (snapshot, &GRAPHENE_RECT_INIT (x, at->y + (size.height - DOT) / 2, DOT, DOT),
                  DOT / 2, &colour);
  return width;
}

/* As many as there is room for; how many more there are is said in a number. */
static void
paint_chips (const Painting *self, float right)
{
  graphene_point_t at = { LEFT, self->height - BOTTOM - chip_height (self->style) + 1 };

  for (guint i = 0; i < self->face->n_chips; i++)
    {
      float width = paint_chip (self, NULL, &self->face->chips[i], &at);
      float reserve = i + 1 < self->face->n_chips ? 18 : 0;

      if (at.x + width + reserve > right)
        {
          g_autofree char *rest = g_strdup_printf ("+%u", self->face->n_chips - i);
          CursusTextPiece more = { rest, CURSUS_TEXT_TINY, at.x, at.y, 30, 1, FALSE, &self->faint };

          paint_text (self, &more);
          return;
        }
      paint_chip (self, self->snapshot, &self->face->chips[i], &at);
      at.x += width + CHIP_GAP;
    }
}

/* The signs stand at the bottom, from the right; gives where they begin. */
static float
paint_signs (const Painting *self)
{
  const CursusCardFace *face = self->face;
  float                 x = self->width - RIGHT + 1;
  float                 y = self->height - BOTTOM - chip_height (self->style) / 2 - SIGN / 2 + 1;

  if (face->traits & CURSUS_CARD_GROUP)
    {
      gboolean is_open = (face->traits & CURSUS_CARD_OPEN) != 0;

      cursus_board_style_snapshot_sign (
        is_open ? self->style->open : self->style->closed, self->snapshot,
        &GRAPHENE_RECT_INIT (x - SIGN, TOP + SIGN + 4, SIGN, SIGN), &self->faint);
    }
  if (face->mark.n > 0 && !(face->traits & CURSUS_CARD_OPEN))
    {
      GdkRGBA colour = cursus_board_style_get_severity (self->style, face->mark.severity);

      x -= SIGN;
      cursus_board_style_snapshot_sign (self->style->signs[face->mark.severity], self->snapshot,
                                        &GRAPHENE_RECT_INIT (x, y, SIGN, SIGN), &colour);
      x -= 3;
    }
  if (face->traits & CURSUS_CARD_LOCKED && !(face->traits & CURSUS_CARD_OPEN))
    {
      x -= SIGN;
      cursus_board_style_snapshot_sign (self->style->lock, self->snapshot,
                                        &GRAPHENE_RECT_INIT (x, y, SIGN, SIGN), &self->faint);
      x -= 3;
    }
  return x;
}

/* What is left of a card from afar: its coverage in colours, the deeper the higher, and whether
 * there are problems. */
static void
paint_plain (const Painting *self)
{
  const CursusCardFace *face = self->face;
  float                 x = PLAIN_STRIPE + PLAIN_GAP;
  float                 most = self->height - 2 * PLAIN_GAP;
  float                 right = self->width - PLAIN_GAP;

  if (face->mark.n > 0)
    {
      GdkRGBA colour = cursus_board_style_get_severity (self->style, face->mark.severity);

      right -= PLAIN_CHIP;
      fill_rounded (self->snapshot, &GRAPHENE_RECT_INIT (right, PLAIN_GAP, PLAIN_CHIP, PLAIN_CHIP),
                    PLAIN_CHIP / 2, &colour);
    }
  for (guint i = 0; i < face->n_chips && x + PLAIN_CHIP <= right && face->lens_level < 0; i++)
    {
      float   height = most * (float) face->chips[i].level / 3;
      GdkRGBA colour = self->faint;

      if (face->chips[i].colour != CURSUS_NOT_STATED)
        colour = cursus_board_style_adapt (self->style, face->chips[i].colour);
      colour.alpha *= PLAIN_SHADE;
      fill (self, x, PLAIN_GAP + most - height, PLAIN_CHIP, height, &colour);
      x += PLAIN_CHIP + PLAIN_GAP;
    }
}

GskRenderNode *
cursus_card_painting_new (const CursusBoardStyle *style, const CursusCardFace *face,
                          const graphene_size_t *size)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  gboolean is_faded = (face->traits & CURSUS_CARD_OFF_ROUTE) != 0;
  Painting self = {
    style, face, snapshot, size->width, size->height, style->card_ink, style->faint
  };

  if (face->lens_level == 0)
    self.ink = self.faint;
  if (is_faded)
    gtk_snapshot_push_opacity (snapshot, style->is_high_contrast ? 0.6 : 0.4);
  paint_body (&self);
  if (style->is_plain)
    paint_plain (&self);
  else
    {
      paint_head (&self);
      paint_title (&self);
      paint_chips (&self, paint_signs (&self));
    }
  if (is_faded)
    gtk_snapshot_pop (snapshot);
  return gtk_snapshot_to_node (snapshot);
}

/* --- what changes --- */

static void
paint_ring (GtkSnapshot *snapshot, const graphene_size_t *size, float outside, float width,
            const GdkRGBA *colour)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (
    &outline,
    &GRAPHENE_RECT_INIT (-outside, -outside, size->width + 2 * outside, size->height + 2 * outside),
    RADIUS + outside);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ width, width, width, width },
                              (GdkRGBA[4]){ *colour, *colour, *colour, *colour });
}

void
cursus_card_painting_snapshot_state (const CursusBoardStyle *style, GtkSnapshot *snapshot,
                                     const graphene_size_t *size, GtkStateFlags flags)
{
  GdkRGBA glow = style->accent;

  glow.alpha = 0.5f;
  if (flags & GTK_STATE_FLAG_PRELIGHT && !style->is_plain)
    paint_ring (snapshot, size, 0, 1, &style->line);
  if (flags & GTK_STATE_FLAG_SELECTED)
    paint_ring (snapshot, size, 1, style->is_plain ? 6 : 2, &style->accent);
  if (flags & GTK_STATE_FLAG_FOCUS_VISIBLE)
    paint_ring (snapshot, size, 3, 2, style->is_high_contrast ? &style->accent : &glow);
}
