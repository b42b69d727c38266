/* share-drawing.c - the shares of strands drawn: as bars, one above the other, as curves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/share-drawing.h"

#include "facts/name.h"

#include <math.h>

#define WHOLE 10000
#define BAR 20
#define THIN 14
#define GAP 8
#define CHART 130
#define POINT 5.0f
#define RADIUS 5

/* --- pieces --- */

static const CursusStrand *
get_strand (const CursusShareDrawing *self, guint strand)
{
  return (const CursusStrand *) cursus_project_nth (self->check.facts->project, CURSUS_STRANDS,
                                                    strand);
}

guint
cursus_share_drawing_count (const CursusShareDrawing *self)
{
  return cursus_project_n (self->check.facts->project, CURSUS_STRANDS);
}

const char *
cursus_share_drawing_get_title (const CursusShareDrawing *self, guint strand)
{
  const CursusStrand *record = get_strand (self, strand);
  const char         *title = cursus_name_text (&self->check, record->title);

  return title != NULL ? title : record->record.id;
}

static float
draw_text (const CursusShareDrawing *self, const char *text, const CursusTextWish *wish, float x,
           float y)
{
  if (self->snapshot == NULL)
    return cursus_text_cache_get (self->style->texts, text, wish)->width;
  return cursus_text_cache_draw (self->style->texts, self->snapshot, text, wish,
                                 &GRAPHENE_POINT_INIT (x, y));
}

static void
draw_percent (const CursusShareDrawing *self, gint64 share, const graphene_rect_t *box,
              const GdkRGBA *ink)
{
  g_autofree char       *text = cursus_name_percent ((share + 50) / 100 * 100);
  CursusTextWish         wish = { CURSUS_FONT_LETTER, *ink, 0 };
  const CursusDrawnText *drawn = cursus_text_cache_get (self->style->texts, text, &wish);
  float                  width = drawn->width, height = drawn->height;
  float                  x = box->origin.x + floorf ((box->size.width - width) / 2);
  float                  y = box->origin.y + floorf ((box->size.height - height) / 2);

  if (width + 4 > box->size.width)
    return;
  /* Nothing can be read on stripes. */
  if (self->style->is_high_contrast)
    gtk_snapshot_append_color (self->snapshot, &self->style->ground,
                               &GRAPHENE_RECT_INIT (x - 2, y, width + 4, height));
  wish.colour = self->style->is_high_contrast ? self->style->ink : *ink;
  draw_text (self, text, &wish, x, y);
}

static void
draw_heading (CursusShareDrawing *self, guint term)
{
  g_autofree char *title = cursus_name_term (&self->check, self->route->terms[term].term);
  CursusTextWish   wish = { CURSUS_FONT_BOLD, self->style->ink, MAX ((int) self->width, 1) };

  draw_text (self, title, &wish, 0, self->y);
  self->y += (float) cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD) + 3;
}

/* --- shares --- */

static void
draw_track (const CursusShareDrawing *self, float height)
{
  gtk_snapshot_append_color (self->snapshot, &self->style->band,
                             &GRAPHENE_RECT_INIT (0, self->y, self->width, height));
}

static void
draw_segments (const CursusShareDrawing *self, const CursusTermFacts *term)
{
  gint64 before = 0;

  for (guint s = 0; s < cursus_share_drawing_count (self); s++)
    {
      gint64          share = term->strands[s].share;
      GdkRGBA         ink, colour;
      graphene_rect_t box;
      float           x, end;

      if (share == CURSUS_NO_FIGURE || share <= 0)
        continue;
      x = roundf ((float) before / WHOLE * self->width);
      before += share;
      end = roundf ((float) before / WHOLE * self->width);
      box = GRAPHENE_RECT_INIT (x, self->y, MAX (end - x - 1, 1), BAR);
      colour = cursus_coverage_style_get_fill (self->style, get_strand (self, s)->colour, 3, &ink);
      cursus_coverage_style_fill_pattern (self->style, self->snapshot, &box, s, &colour);
      draw_percent (self, share, &box, &ink);
    }
}

static void
draw_share (CursusShareDrawing *self, guint term)
{
  draw_heading (self, term);
  if (self->snapshot != NULL)
    {
      GskRoundedRect outline;

      gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, self->y, self->width, BAR),
                                       RADIUS);
      gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
      draw_track (self, BAR);
      draw_segments (self, &self->route->terms[term]);
      gtk_snapshot_pop (self->snapshot);
    }
  self->y += BAR + GAP;
}

/* --- reach --- */

static void
draw_reach_of (CursusShareDrawing *self, guint strand, gint64 reach)
{
  GdkRGBA ink;
  GdkRGBA colour =
    cursus_coverage_style_get_fill (self->style, get_strand (self, strand)->colour, 3, &ink);
  CursusTextWish   wish = { CURSUS_FONT_SMALL, self->style->ink, 0 };
  float            label = 44;
  float            room = MAX (self->width - label, 1);
  float            y = self->y - 1;
  g_autofree char *text = NULL;

  if (reach == CURSUS_NO_FIGURE)
    return;
  text = cursus_name_percent ((reach + 50) / 100 * 100);
  if (self->snapshot != NULL)
    {
      graphene_rect_t box =
        GRAPHENE_RECT_INIT (0, self->y, MAX (roundf ((float) reach / WHOLE * room), 1), THIN - 2);

      gtk_snapshot_append_color (self->snapshot, &self->style->band,
                                 &GRAPHENE_RECT_INIT (0, self->y, room, THIN - 2));
      cursus_coverage_style_fill_pattern (self->style, self->snapshot, &box, strand, &colour);
    }
  draw_text (self, text, &wish, room + 6, y);
  self->y += THIN;
}

static void
draw_reach (CursusShareDrawing *self, guint term)
{
  draw_heading (self, term);
  for (guint s = 0; s < cursus_share_drawing_count (self); s++)
    draw_reach_of (self, s, self->route->terms[term].strands[s].reach);
  self->y += GAP;
}

/* --- curves --- */

static gint64
find_highest (const CursusShareDrawing *self)
{
  gint64 highest = 1000;

  for (guint t = 0; t < self->route->n_terms; t++)
    for (guint s = 0; s < cursus_share_drawing_count (self); s++)
      highest = MAX (highest, self->route->terms[t].strands[s].share);
  return MIN ((highest + 999) / 1000 * 1000, WHOLE);
}

static graphene_point_t
get_point (const CursusShareDrawing *self, guint term, gint64 share, gint64 highest)
{
  float step = (self->width - 30) / (float) MAX (self->route->n_terms - 1, 1);

  return GRAPHENE_POINT_INIT (22 + (float) term * step,
                              self->y + 10 + (CHART - 20) * (1 - (float) share / (float) highest));
}

static void
draw_curve (const CursusShareDrawing *self, cairo_t *cr, guint strand, gint64 highest)
{
  gboolean is_strong = g_strcmp0 (get_strand (self, strand)->record.id, self->strand) == 0;
  GdkRGBA  colour = cursus_coverage_style_get_text (self->style, get_strand (self, strand)->colour);
  gboolean is_begun = FALSE;

  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_set_line_width (cr, is_strong ? 3 : 1.25);
  for (guint t = 0; t < self->route->n_terms; t++)
    {
      gint64           share = self->route->terms[t].strands[strand].share;
      graphene_point_t point;

      if (share == CURSUS_NO_FIGURE)
        {
          is_begun = FALSE;
          continue;
        }
      point = get_point (self, t, share, highest);
      if (is_begun)
        cairo_line_to (cr, (double) point.x, (double) point.y);
      else
        cairo_move_to (cr, (double) point.x, (double) point.y);
      is_begun = TRUE;
    }
  cairo_stroke (cr);
}

/* Points, and the letter of the strand at the first of them. */
static void
draw_points (const CursusShareDrawing *self, guint strand, gint64 highest)
{
  const CursusStrand *record = get_strand (self, strand);
  GdkRGBA             colour = cursus_coverage_style_get_text (self->style, record->colour);
  CursusTextWish      wish = { CURSUS_FONT_LETTER, colour, 20 };
  int height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_LETTER);

  for (guint t = 0; t < self->route->n_terms; t++)
    {
      gint64           share = self->route->terms[t].strands[strand].share;
      graphene_point_t point;

      if (share == CURSUS_NO_FIGURE)
        continue;
      point = get_point (self, t, share, highest);
      gtk_snapshot_append_color (
        self->snapshot, &colour,
        &GRAPHENE_RECT_INIT (point.x - POINT / 2, point.y - POINT / 2, POINT, POINT));
      if (t == 0 && record->letter != NULL)
        draw_text (self, record->letter, &wish, 0, point.y - (float) height / 2);
    }
}

static void
draw_axis (const CursusShareDrawing *self, gint64 highest)
{
  CursusTextWish   wish = { CURSUS_FONT_SMALL, self->style->faint, 0 };
  g_autofree char *top = cursus_name_percent (highest);

  for (guint i = 0; i <= 2; i++)
    gtk_snapshot_append_color (
      self->snapshot, &self->style->line,
      &GRAPHENE_RECT_INIT (18, floorf (self->y + 10 + (CHART - 20) * (float) i / 2),
                           self->width - 18, 1));
  draw_text (self, top, &wish, 22, self->y - 6);
}

static void
draw_curves (CursusShareDrawing *self)
{
  gint64 highest = find_highest (self);

  if (self->snapshot != NULL)
    {
      cairo_t *cr = NULL;

      draw_axis (self, highest);
      cr = gtk_snapshot_append_cairo (self->snapshot,
                                      &GRAPHENE_RECT_INIT (0, self->y, self->width, CHART));
      for (guint s = 0; s < cursus_share_drawing_count (self); s++)
        draw_curve (self, cr, s, highest);
      cairo_destroy (cr);
      for (guint s = 0; s < cursus_share_drawing_count (self); s++)
        draw_points (self, s, highest);
    }
  self->y += CHART + GAP;
}

/* --- the legend --- */

static void
draw_legend (CursusShareDrawing *self)
{
  float x = 0;
  int   line = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  for (guint s = 0; s < cursus_share_drawing_count (self); s++)
    {
      GdkRGBA colour = cursus_coverage_style_get_text (self->style, get_strand (self, s)->colour);
      CursusTextWish wish = { CURSUS_FONT_BOLD, colour, MAX ((int) self->width - 14, 1) };
      float          width =
        cursus_text_cache_get (self->style->texts, cursus_share_drawing_get_title (self, s), &wish)
          ->width +
        16;

      if (x > 0 && x + width > self->width)
        {
          x = 0;
          self->y += (float) line + 2;
        }
      if (self->snapshot != NULL)
        {
          GdkRGBA ink;
          GdkRGBA fill =
            cursus_coverage_style_get_fill (self->style, get_strand (self, s)->colour, 3, &ink);

          cursus_coverage_style_fill_pattern (
            self->style, self->snapshot,
            &GRAPHENE_RECT_INIT (x, self->y + (float) (line - 10) / 2, 10, 10), s, &fill);
        }
      draw_text (self, cursus_share_drawing_get_title (self, s), &wish, x + 14, self->y);
      x += width + 10;
    }
  self->y += (float) line;
}

float
cursus_share_drawing_draw (CursusShareDrawing *self)
{
  if (self->route == NULL || cursus_share_drawing_count (self) == 0)
    return 0;

  if (self->mode == CURSUS_BARS_CURVE)
    draw_curves (self);
  else
    for (guint t = 0; t < self->route->n_terms; t++)
      {
        if (self->mode == CURSUS_BARS_SHARE)
          draw_share (self, t);
        else
          draw_reach (self, t);
      }
  draw_legend (self);
  return self->y;
}
