/* term-painting.c - how the column of a term looks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/term-painting.h"

#include "gui/board/text-painting.h"

#include <glib/gi18n-lib.h>

#define RADIUS 11
#define TOP 9.0f
#define SIDE 10.0f
#define BAR 6.0f
#define BAR_GAP 1.0f
#define SIGN 14.0f
#define THEME_LINES 3
#define SHARE_GAP 7.0f
#define PLAIN_SCALE 2.0f
#define STRIP_BOTTOM 5.0f
#define SELECTED 2.0f /* how broad the edge of what is selected is */

typedef struct
{
  const CursusBoardStyle *style;
  const CursusTermFace   *face;
  GtkSnapshot            *snapshot; /* NULL: only measured */
  float                   width;
} Painting;

float
cursus_term_painting_get_menu_y (const CursusBoardStyle *style)
{
  return TOP + cursus_board_style_get_line_height (style, CURSUS_TEXT_HEADING);
}

static CursusTextPiece
theme_piece (const Painting *self)
{
  float mark = self->face->mark.n > 0 ? SIGN + 4 : 0;

  return (CursusTextPiece){
    .text = self->face->theme,
    .size = CURSUS_TEXT_SMALL,
    .x = SIDE,
    .y = cursus_term_painting_get_menu_y (self->style) + 1,
    .width = self->width - SIDE - CURSUS_TERM_MENU_SIZE - 4 - mark,
    .n_lines = THEME_LINES,
    .colour = &self->style->faint,
  };
}

float
cursus_term_painting_get_head_height (const CursusBoardStyle *style, const CursusTermFace *face,
                                      float width)
{
  Painting        self = { style, face, NULL, width };
  CursusTextPiece theme = theme_piece (&self);
  float           height = cursus_text_piece_snapshot (&theme, NULL, style).height;

  return theme.y + MAX (height, CURSUS_TERM_MENU_SIZE) + 5 + BAR;
}

/* --- the head --- */

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

static const GdkRGBA *
get_gauge_colour (const CursusBoardStyle *style, CursusCreditsState state)
{
  switch (state)
    {
    case CURSUS_CREDITS_OVER:
      return &style->gauge_over;
    case CURSUS_CREDITS_MET:
      return &style->gauge_met;
    case CURSUS_CREDITS_UNDER:
    case CURSUS_CREDITS_OPEN:
      break;
    }
  return &style->accent;
}

static const char *
get_state_sign (CursusCreditsState state)
{
  switch (state)
    {
    case CURSUS_CREDITS_OVER:
      return "▲ ";
    case CURSUS_CREDITS_UNDER:
      return "▼ ";
    case CURSUS_CREDITS_MET:
    case CURSUS_CREDITS_OPEN:
      break;
    }
  return "";
}

/* What is said of the credits: without their unit where the title needs the room. */
static char *
dup_credits (const Painting *self, float room)
{
  g_autofree char *text =
    g_strconcat (get_state_sign (self->face->state), self->face->credits, NULL);
  CursusTextPiece piece = {
    .text = text, .size = CURSUS_TEXT_FIGURE, .width = self->width, .n_lines = 1
  };
  char *unit = g_strrstr (text, "\u00a0");

  if (unit != NULL && cursus_text_piece_snapshot (&piece, NULL, self->style).width > room)
    *unit = '\0';
  return g_steal_pointer (&text);
}

/* Gives where the credits begin. */
static float
paint_credits (const Painting *self, float room)
{
  g_autofree char *text = dup_credits (self, room);
  gboolean         is_over = self->face->state == CURSUS_CREDITS_OVER;
  CursusTextPiece  piece = {
     .text = text,
     .size = CURSUS_TEXT_FIGURE,
     .x = self->width - SIDE,
     .y = TOP + 1,
     .width = self->width - 2 * SIDE,
     .n_lines = 1,
     .is_end = TRUE,
     .colour = is_over ? &self->style->warning : &self->style->column_ink,
  };

  return piece.x - cursus_text_piece_snapshot (&piece, self->snapshot, self->style).width;
}

static void
paint_first_line (const Painting *self)
{
  float           lock = self->face->is_locked ? SIGN + 3 : 0;
  CursusTextPiece title = {
    .text = self->face->title,
    .size = CURSUS_TEXT_HEADING,
    .x = SIDE,
    .y = TOP - 1,
    .width = self->width,
    .n_lines = 1,
    .colour = &self->style->column_ink,
  };
  float wanted = cursus_text_piece_snapshot (&title, NULL, self->style).width + lock;
  float right = paint_credits (self, self->width - 2 * SIDE - wanted - 4);
  float width;

  title.width = right - SIDE - 4 - lock;
  width = cursus_text_piece_snapshot (&title, self->snapshot, self->style).width;
  if (self->face->is_locked)
    cursus_board_style_snapshot_sign (self->style->lock, self->snapshot,
                                      &GRAPHENE_RECT_INIT (SIDE + width + 3, TOP + 2, SIGN, SIGN),
                                      &self->style->faint);
}

/* The sign for problems stands beside the button for the menu. */
static void
paint_mark (const Painting *self)
{
  CursusSeverity severity = self->face->mark.severity;
  GdkRGBA        colour = cursus_board_style_get_severity (self->style, severity);
  float          x = self->width - CURSUS_TERM_MENU_SIZE - 6 - SIGN;
  float y = cursus_term_painting_get_menu_y (self->style) + (CURSUS_TERM_MENU_SIZE - SIGN) / 2;

  if (self->face->mark.n > 0)
    cursus_board_style_snapshot_sign (self->style->signs[severity], self->snapshot,
                                      &GRAPHENE_RECT_INIT (x, y, SIGN, SIGN), &colour);
}

static void
paint_gauge (const Painting *self, float y)
{
  float          width = self->width - 2 * SIDE;
  GdkRGBA        track = self->style->edge;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (SIDE, y, width, BAR), BAR / 2);
  gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
  gtk_snapshot_append_color (self->snapshot, &track, &outline.bounds);
  gtk_snapshot_append_color (self->snapshot, get_gauge_colour (self->style, self->face->state),
                             &GRAPHENE_RECT_INIT (SIDE, y, width * self->face->filled, BAR));
  gtk_snapshot_pop (self->snapshot);
}

/* --- the foot --- */

static gboolean
has_shares (const CursusTermFace *face)
{
  for (guint i = 0; i < face->n_shares; i++)
    if (face->shares[i].share > 0)
      return TRUE;
  return FALSE;
}

static GdkRGBA
share_colour (const Painting *self, guint nth)
{
  int rgb = self->face->shares[nth].colour;

  return rgb != CURSUS_NOT_STATED ? cursus_board_style_adapt (self->style, rgb) :
                                    self->style->column_ink;
}

static void
paint_mix (const Painting *self, float y)
{
  float          width = self->width - 2 * SIDE;
  float          x = SIDE;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (SIDE, y, width, BAR), 2);
  gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
  gtk_snapshot_append_color (self->snapshot, &self->style->edge, &outline.bounds);
  for (guint i = 0; i < self->face->n_shares; i++)
    {
      float   part = width * (float) self->face->shares[i].share / 10000.0f;
      GdkRGBA colour = share_colour (self, i);

      if (part <= 0)
        continue;
      gtk_snapshot_append_color (self->snapshot, &colour,
                                 &GRAPHENE_RECT_INIT (x, y, MAX (part - BAR_GAP, 1), BAR));
      x += part;
    }
  gtk_snapshot_pop (self->snapshot);
}

static char *
dup_percent (gint64 share)
{
  /* Translators: a short form of a number of percent, where there is little room */
  return g_strdup_printf (_ ("%d%%"), (int) ((share + 50) / 100));
}

/* Writes a share and gives where the next one goes. */
static float
paint_share (const Painting *self, guint nth, float x, float y)
{
  g_autofree char *percent = dup_percent (self->face->shares[nth].share);
  GdkRGBA          colour = share_colour (self, nth);
  CursusTextPiece  letter = {
     self->face->shares[nth].letter, CURSUS_TEXT_CHIP, x, y, self->width, 1, FALSE, &colour
  };
  CursusTextPiece figure = { percent, CURSUS_TEXT_TINY,   x, y, self->width, 1,
                             FALSE,   &self->style->faint };

  figure.x += cursus_text_piece_snapshot (&letter, self->snapshot, self->style).width + 3;
  return figure.x + cursus_text_piece_snapshot (&figure, self->snapshot, self->style).width;
}

/* Writes the shares in as many lines as they need, and gives where they end. */
static float
paint_shares (const Painting *self, float y)
{
  Painting measuring = *self;
  float    line = cursus_board_style_get_line_height (self->style, CURSUS_TEXT_TINY);
  float    x = SIDE;

  measuring.snapshot = NULL;
  for (guint i = 0; i < self->face->n_shares; i++)
    {
      if (self->face->shares[i].share <= 0)
        continue;
      if (x > SIDE && paint_share (&measuring, i, x, y) > self->width - SIDE + 1)
        {
          x = SIDE;
          y += line;
        }
      x = paint_share (self, i, x, y) + SHARE_GAP;
    }
  return y + line;
}

float
cursus_term_painting_get_foot_height (const CursusBoardStyle *style, const CursusTermFace *face,
                                      float width)
{
  Painting self = { style, face, NULL, width };

  if (!has_shares (face))
    return CURSUS_TERM_EMPTY_FOOT;
  return paint_shares (&self, SIDE / 2 + BAR + 2) + SIDE / 2;
}

static void
paint_ground (const Painting *self, const graphene_rect_t *rect, gboolean is_selected)
{
  GskRoundedRect outline;
  float          width = is_selected ? SELECTED : 1;
  const GdkRGBA *edge = is_selected ? &self->style->accent : &self->style->edge;

  fill_rounded (self->snapshot, rect, RADIUS, &self->style->column);
  if (!is_selected && !self->style->is_high_contrast)
    return;
  gsk_rounded_rect_init_from_rect (&outline, rect, RADIUS);
  gtk_snapshot_append_border (self->snapshot, &outline, (float[4]){ width, width, width, width },
                              (GdkRGBA[4]){ *edge, *edge, *edge, *edge });
}

/* From afar there is room for the title alone, as large as the head allows. */
static void
paint_plain (const Painting *self, float head)
{
  CursusTextPiece title = {
    .text = self->face->title,
    .size = CURSUS_TEXT_HEADING,
    .x = SIDE / PLAIN_SCALE,
    .width = (self->width - 2 * SIDE) / PLAIN_SCALE,
    .n_lines = 1,
    .colour = &self->style->column_ink,
  };

  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_scale (self->snapshot, PLAIN_SCALE, PLAIN_SCALE);
  cursus_text_piece_snapshot (&title, self->snapshot, self->style);
  gtk_snapshot_restore (self->snapshot);
  paint_gauge (self, head - BAR);
}

float
cursus_term_painting_get_strip_height (const CursusBoardStyle *style)
{
  return cursus_term_painting_get_menu_y (style) + 2 + BAR + STRIP_BOTTOM;
}

/* The ground of a strip, with a line at @y towards the cards. */
static void
paint_strip_ground (const Painting *self, float height, float y, gboolean is_selected)
{
  const GdkRGBA        *edge = is_selected ? &self->style->accent : &self->style->edge;
  float                 side = is_selected ? SELECTED : 1;
  graphene_rect_t const ground = GRAPHENE_RECT_INIT (0, 0, self->width, height);

  gtk_snapshot_append_color (self->snapshot, &self->style->column, &ground);
  gtk_snapshot_append_color (self->snapshot, edge, &GRAPHENE_RECT_INIT (0, y, self->width, 1));
  if (!is_selected && !self->style->is_high_contrast)
    return;
  for (int nth = 0; nth < 2; nth++)
    gtk_snapshot_append_color (
      self->snapshot, edge,
      &GRAPHENE_RECT_INIT ((float) nth * (self->width - side), 0, side, height));
}

static void
paint_foot (const Painting *self, float y)
{
  if (!has_shares (self->face))
    return;
  paint_mix (self, y + SIDE / 2);
  paint_shares (self, y + SIDE / 2 + BAR + 2);
}

GskRenderNode *
cursus_term_painting_new_low_strip (const CursusBoardStyle *style, const CursusTermFace *face,
                                    float width, float height, gboolean is_selected)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  Painting self = { style, face, snapshot, width };

  paint_strip_ground (&self, height, 0, is_selected);
  paint_foot (&self, 0);
  return gtk_snapshot_to_node (snapshot);
}

GskRenderNode *
cursus_term_painting_new_strip (const CursusBoardStyle *style, const CursusTermFace *face,
                                float width, gboolean is_selected)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  Painting self = { style, face, snapshot, width };
  float    height = cursus_term_painting_get_strip_height (style);

  paint_strip_ground (&self, height, height - 1, is_selected);
  paint_first_line (&self);
  if (face->filled > 0 || face->state != CURSUS_CREDITS_OPEN)
    paint_gauge (&self, height - BAR - STRIP_BOTTOM);
  return gtk_snapshot_to_node (snapshot);
}

GskRenderNode *
cursus_term_painting_new (const CursusBoardStyle *style, const CursusTermFace *face,
                          const CursusBoardColumn *column, gboolean is_selected)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  Painting        self = { style, face, snapshot, column->rect.size.width };
  CursusTextPiece theme = theme_piece (&self);
  float           foot = column->foot.origin.y - column->rect.origin.y;

  paint_ground (&self,
                &GRAPHENE_RECT_INIT (0, 0, column->rect.size.width, column->rect.size.height),
                is_selected);
  if (style->is_plain)
    {
      paint_plain (&self, column->head.size.height);
      return gtk_snapshot_to_node (snapshot);
    }

  paint_first_line (&self);
  paint_mark (&self);
  cursus_text_piece_snapshot (&theme, snapshot, style);
  if (face->filled > 0 || face->state != CURSUS_CREDITS_OPEN)
    paint_gauge (&self, column->head.size.height - BAR);
  paint_foot (&self, foot);
  return gtk_snapshot_to_node (snapshot);
}
