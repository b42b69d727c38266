/* plan-drawing.c - a plan's picture, drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/plan-drawing.h"

#include "documents/plan-block-text.h"
#include "documents/plan-legend.h"
#include "documents/plan-stacking.h"

#define COLUMN_GAP 5
#define BLOCK_GAP 1.6
#define PADDING 3.5
#define RADIUS 2.5
#define LEAST_HEIGHT 10
#define HEAD_SIZE 8.5
#define HEAD_SIZE_MIN 5.5
#define FOOT_SIZE 7.5
#define SPACE 3
#define STRIP 2.2

#define TEXT 0x241f31
#define PAPER 0xffffff
#define GROUND 0xf1f0ee
#define OFF 0xa51d2d
#define EDGE 0x5e5c64

/* A picture that is larger than this hangs on a wall: all of it grows, up to so many times. */
#define WALL_WIDTH 760.0
#define WALL_HEIGHT 420.0
#define WALL_SCALE 2.5

/* How often titles may move to the legend, which then takes room from others. */
#define N_TRIES 4

typedef struct
{
  CursusFigurePen         pen;
  const CursusPlanFigure *figure;
  double                  width;
  double                  column; /* width, without the gap */
  double                  head_size;
  double                  head;
  double                  foot;
  double                  area; /* height of the blocks of a band */
  CursusPlanStacking     *stacking;
  CursusPlanTextFit      *fits;
  gboolean               *is_named;
} Drawing;

/* A part of a block that stands in one band. */
typedef struct
{
  const CursusPlanBlock   *block;
  const CursusPlanStack   *stack;
  const CursusPlanTextFit *fit;
  guint                    from; /* columns of the figure */
  guint                    to;
} Part;

static const CursusPlanBlock *
nth_block (const Drawing *drawing, guint nth)
{
  return &g_array_index (drawing->figure->blocks, CursusPlanBlock, nth);
}

static double
get_x (const Drawing *drawing, guint column)
{
  return (column % drawing->figure->per_band) * (drawing->column + COLUMN_GAP);
}

static guint
count_bands (const Drawing *drawing)
{
  guint n = drawing->figure->columns->len;

  return MAX ((n + drawing->figure->per_band - 1) / drawing->figure->per_band, 1);
}

/* The part of the block in this band; %FALSE if there is none. */
static gboolean
find_part (const Drawing *drawing, guint nth, guint band, Part *part)
{
  const CursusPlanBlock *block = nth_block (drawing, nth);
  guint                  first = band * drawing->figure->per_band;

  part->block = block;
  part->stack = &drawing->stacking->stacks[nth];
  part->fit = &drawing->fits[nth];
  part->from = MAX (block->first, first);
  part->to = MIN (block->first + block->n, first + drawing->figure->per_band);
  return part->from < part->to;
}

/* Where there is room for its text: as high as it is in its lowest column. */
static cairo_rectangle_t
find_room (const Drawing *drawing, const Part *part)
{
  double            height = G_MAXDOUBLE;
  double            sign = part->block->is_milestone ? HEAD_SIZE : 0;
  double            strip = part->block->n_shares > 1 ? STRIP + 1.6 : 0;
  cairo_rectangle_t room;

  for (guint c = part->from; c < part->to; c++)
    height = MIN (height, part->stack->heights[c - part->block->first]);
  room.x = get_x (drawing, part->from) + PADDING + sign;
  room.width = get_x (drawing, part->to - 1) + drawing->column - PADDING - room.x;
  room.height = height - BLOCK_GAP - strip;
  room.y = part->stack->y + BLOCK_GAP / 2;
  if (room.height > 14)
    {
      room.y += 1.5;
      room.height -= 3;
    }
  return room;
}

/* --- what finds room --- */

static void
fit_texts (Drawing *drawing, gboolean *has_changed)
{
  guint n_bands = count_bands (drawing);

  *has_changed = FALSE;
  for (guint i = 0; i < drawing->figure->blocks->len; i++)
    {
      gboolean is_named;
      Part     part;

      for (guint band = 0; band < n_bands; band++)
        if (find_part (drawing, i, band, &part))
          {
            cairo_rectangle_t room = find_room (drawing, &part);

            drawing->fits[i] =
              cursus_plan_block_text_fit (&drawing->pen, part.block, room.width, room.height);
            /* The first part has the text. */
            break;
          }
      is_named = drawing->fits[i].form >= CURSUS_PLAN_TEXT_SHORT;
      if (is_named && !drawing->is_named[i])
        *has_changed = drawing->is_named[i] = TRUE;
    }
}

static double
measure_legend (Drawing *drawing)
{
  CursusPlanLegend legend = { drawing->figure, drawing->is_named, drawing->width };

  return cursus_plan_legend_draw (&drawing->pen, &legend, 0, FALSE);
}

static void
arrange (Drawing *drawing, double height)
{
  guint    n_bands = count_bands (drawing);
  gboolean has_changed = TRUE;

  for (guint i = 0; i < N_TRIES && has_changed; i++)
    {
      double legend = measure_legend (drawing) + SPACE;
      double band = (height - legend) / n_bands;

      drawing->area = MAX (band - drawing->head - drawing->foot, 20);
      g_clear_pointer (&drawing->stacking, cursus_plan_stacking_free);
      drawing->stacking = cursus_plan_stacking_new (drawing->figure, drawing->area, LEAST_HEIGHT);
      fit_texts (drawing, &has_changed);
    }
}

static double
measure_heads (Drawing *drawing, double size, gboolean *fits)
{
  double height = 0;

  *fits = TRUE;
  cursus_figure_pen_set (&drawing->pen, size, TRUE);
  for (guint c = 0; c < drawing->figure->columns->len; c++)
    {
      const CursusPlanColumn *column =
        &g_array_index (drawing->figure->columns, CursusPlanColumn, c);
      cairo_rectangle_t is;

      cursus_figure_pen_measure (&drawing->pen, column->name, drawing->column, &is);
      *fits = *fits && is.width <= drawing->column;
      height = MAX (height, is.height);
    }
  return height;
}

static void
measure_columns (Drawing *drawing)
{
  guint    per_band = drawing->figure->per_band;
  gboolean fits = FALSE;

  drawing->column = (drawing->width - (per_band - 1) * COLUMN_GAP) / per_band;
  for (double size = HEAD_SIZE; size >= HEAD_SIZE_MIN && !fits; size -= 0.5)
    {
      drawing->head_size = size;
      drawing->head = measure_heads (drawing, size, &fits) + SPACE;
    }
  drawing->foot = FOOT_SIZE * 1.5 + 2 * SPACE;
}

/* --- drawing --- */

/* A block is as high as its credits in each column; its upper edge is straight. */
static void
trace_part (const Drawing *drawing, const Part *part, double top)
{
  cairo_t *cairo = drawing->pen.cairo;
  double   left = get_x (drawing, part->from);
  double   right = get_x (drawing, part->to - 1) + drawing->column;
  double   y = top + part->stack->y + BLOCK_GAP / 2;

  cairo_new_path (cairo);
  cairo_arc (cairo, left + RADIUS, y + RADIUS, RADIUS, G_PI, 1.5 * G_PI);
  cairo_arc (cairo, right - RADIUS, y + RADIUS, RADIUS, 1.5 * G_PI, 2 * G_PI);
  for (guint c = part->to; c > part->from; c--)
    {
      double bottom =
        top + part->stack->y - BLOCK_GAP / 2 + part->stack->heights[c - 1 - part->block->first];
      double x_right = c == part->to ? right : get_x (drawing, c) - COLUMN_GAP / 2.0;
      double x_left = c == part->from + 1 ? left : get_x (drawing, c - 1) - COLUMN_GAP / 2.0;

      cairo_line_to (cairo, x_right, MAX (bottom, y + 1));
      cairo_line_to (cairo, x_left, MAX (bottom, y + 1));
    }
  cairo_close_path (cairo);
}

static gboolean
is_solid (const CursusPlanBlock *block)
{
  return !block->is_group && !block->is_unknown && !block->is_milestone;
}

static void
fill_part (const Drawing *drawing, const Part *part)
{
  static const double    dashes[] = { 2.5, 1.5 };
  cairo_t               *cairo = drawing->pen.cairo;
  const CursusPlanBlock *block = part->block;

  if (is_solid (block))
    {
      cursus_figure_set_colour (cairo, block->colour);
      cairo_fill (cairo);
      return;
    }
  if (block->is_unknown)
    cursus_plan_hatch (cairo, block->colour);
  else
    {
      cursus_figure_set_colour (cairo, PAPER);
      cairo_fill_preserve (cairo);
    }
  cursus_figure_set_colour (cairo, block->is_group ? EDGE : block->colour);
  cairo_set_line_width (cairo, 0.9);
  if (block->is_group)
    cairo_set_dash (cairo, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cairo);
  cairo_set_dash (cairo, NULL, 0, 0);
}

/* At the lower edge: what part of the module falls to each strand. */
static void
draw_strip (const Drawing *drawing, const Part *part, const cairo_rectangle_t *room, double top)
{
  const CursusPlanBlock *block = part->block;
  cairo_t               *cairo = drawing->pen.cairo;
  double                 x = room->x, y, height = G_MAXDOUBLE;
  guint                  sum = 0;

  for (guint c = part->from; c < part->to; c++)
    height = MIN (height, part->stack->heights[c - block->first]);
  y = top + part->stack->y + height - BLOCK_GAP / 2 - STRIP - 1;
  for (guint i = 0; i < block->n_shares; i++)
    sum += block->shares[i].weight;
  cursus_figure_set_colour (cairo, PAPER);
  cairo_rectangle (cairo, x - 0.6, y - 0.6, room->width + 1.2, STRIP + 1.2);
  cairo_fill (cairo);
  for (guint i = 0; i < block->n_shares && sum > 0; i++)
    {
      double width = room->width * block->shares[i].weight / sum;

      cursus_figure_set_colour (cairo, block->shares[i].colour);
      cairo_rectangle (cairo, x, y, width, STRIP);
      cairo_fill (cairo);
      x += width;
    }
}

/* White where lines would run through letters. */
static void
draw_plate (const Drawing *drawing, const cairo_rectangle_t *room)
{
  cairo_t *cairo = drawing->pen.cairo;

  cairo_set_source_rgba (cairo, 1, 1, 1, 0.82);
  cairo_rectangle (cairo, room->x - 1.5, room->y, room->width + 3, room->height);
  cairo_fill (cairo);
}

/* That a module goes on, or has begun, in a term that stands elsewhere. */
static void
draw_arrows (const Drawing *drawing, const Part *part, double top)
{
  const CursusPlanBlock *block = part->block;
  cairo_t               *cairo = drawing->pen.cairo;
  double                 left = get_x (drawing, part->from);
  double                 right = get_x (drawing, part->to - 1) + drawing->column;
  double                 y = top + part->stack->y + BLOCK_GAP / 2 + 4;

  if (part->to < block->first + block->n || block->ends_after)
    {
      cairo_move_to (cairo, right - 3.5, y);
      cairo_line_to (cairo, right - 0.5, y + 3);
      cairo_line_to (cairo, right - 3.5, y + 6);
      cairo_fill (cairo);
    }
  if (part->from > block->first || block->begins_before)
    {
      cairo_move_to (cairo, left + 0.5, y);
      cairo_line_to (cairo, left + 3.5, y + 3);
      cairo_line_to (cairo, left + 0.5, y + 6);
      cairo_fill (cairo);
    }
}

static void
draw_part (Drawing *drawing, const Part *part, double top)
{
  cairo_t               *cairo = drawing->pen.cairo;
  const CursusPlanBlock *block = part->block;
  cairo_rectangle_t      room = find_room (drawing, part);
  gboolean               is_full = is_solid (block);
  guint                  ink = is_full && cursus_figure_is_dark (block->colour) ? PAPER : TEXT;

  trace_part (drawing, part, top);
  fill_part (drawing, part);
  if (block->n_shares > 1 && is_full)
    draw_strip (drawing, part, &room, top);
  room.y += top;
  if (block->is_unknown)
    draw_plate (drawing, &room);
  cursus_figure_set_colour (cairo, block->colour);
  if (block->is_milestone)
    cursus_plan_diamond (cairo, room.x - HEAD_SIZE, room.y + 1.5, HEAD_SIZE - 2);
  cursus_figure_set_colour (cairo, ink);
  draw_arrows (drawing, part, top);
  if (part->from == block->first)
    cursus_plan_block_text_draw (&drawing->pen, block, part->fit, &room);
}

static void
draw_column (Drawing *drawing, guint nth, double top)
{
  const CursusPlanColumn *column = &g_array_index (drawing->figure->columns, CursusPlanColumn, nth);
  cairo_t                *cairo = drawing->pen.cairo;
  double                  x = get_x (drawing, nth);
  CursusFigureSpot        head = { x, top, drawing->column, PANGO_ALIGN_CENTER };
  CursusFigureSpot        foot = { x, top + drawing->head + drawing->area + SPACE, drawing->column,
                                   PANGO_ALIGN_CENTER };

  cursus_figure_set_colour (cairo, GROUND);
  cairo_rectangle (cairo, x, top + drawing->head, drawing->column, drawing->area);
  cairo_fill (cairo);
  cursus_figure_set_colour (cairo, TEXT);
  cursus_figure_pen_set (&drawing->pen, drawing->head_size, TRUE);
  cursus_figure_pen_write (&drawing->pen, column->name, &head);
  cursus_figure_set_colour (cairo, column->is_off ? OFF : TEXT);
  cursus_figure_pen_set (&drawing->pen, MIN (FOOT_SIZE, drawing->column / 9), column->is_off);
  cursus_figure_pen_write (&drawing->pen, column->total, &foot);
}

static void
draw_band (Drawing *drawing, guint band, double top)
{
  guint first = band * drawing->figure->per_band;
  guint end = MIN (first + drawing->figure->per_band, drawing->figure->columns->len);
  Part  part;

  for (guint c = first; c < end; c++)
    draw_column (drawing, c, top);
  for (guint i = 0; i < drawing->figure->blocks->len; i++)
    if (find_part (drawing, i, band, &part))
      draw_part (drawing, &part, top + drawing->head);
}

void
cursus_plan_draw (cairo_t *cairo, double width, double height, const char *font, gpointer figure)
{
  const CursusPlanFigure *self = figure;
  double           scale = CLAMP (MIN (width / WALL_WIDTH, height / WALL_HEIGHT), 1, WALL_SCALE);
  Drawing          drawing = { .figure = self, .width = width / scale };
  CursusPlanLegend legend = { self, NULL, width / scale };
  double           y = 0;

  cairo_save (cairo);
  cairo_scale (cairo, scale, scale);
  drawing.fits = g_new0 (CursusPlanTextFit, self->blocks->len + 1);
  drawing.is_named = g_new0 (gboolean, self->blocks->len + 1);
  cursus_figure_pen_init (&drawing.pen, cairo, font);
  measure_columns (&drawing);
  arrange (&drawing, height / scale);

  for (guint band = 0; band < count_bands (&drawing); band++)
    {
      draw_band (&drawing, band, y);
      y += drawing.head + drawing.area + drawing.foot;
    }
  legend.is_named = drawing.is_named;
  cursus_figure_set_colour (cairo, TEXT);
  cursus_plan_legend_draw (&drawing.pen, &legend, y, TRUE);

  cursus_figure_pen_clear (&drawing.pen);
  cairo_restore (cairo);
  cursus_plan_stacking_free (drawing.stacking);
  g_free (drawing.fits);
  g_free (drawing.is_named);
}
