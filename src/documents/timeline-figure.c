/* timeline-figure.c - milestones and long work on a line of months
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/timeline-figure.h"

#include "documents/figure-pen.h"
#include "documents/plan-legend.h"

#define ROW 15.0
#define SIGN 8.0
#define SIZE 8.0
#define SIZE_MIN 4.5
#define SPACE 5.0
#define AXIS 16.0
#define NAMES_MOST 0.5
#define TEXT 0x241f31
#define LINE 0xc0bfbc

typedef struct
{
  CursusFigurePen       pen;
  const CursusTimeline *timeline;
  double                left;
  double                width;
  double                bottom;
  double                size;
} Drawing;

static void
entry_clear (gpointer data)
{
  g_free (((CursusTimelineEntry *) data)->name);
}

CursusTimeline *
cursus_timeline_new (const char *months_word)
{
  CursusTimeline *self = g_new0 (CursusTimeline, 1);

  self->entries = g_array_new (FALSE, TRUE, sizeof (CursusTimelineEntry));
  g_array_set_clear_func (self->entries, entry_clear);
  self->months_word = g_strdup (months_word);
  return self;
}

void
cursus_timeline_free (CursusTimeline *self)
{
  g_array_unref (self->entries);
  g_free (self->months_word);
  g_free (self);
}

void
cursus_timeline_add (CursusTimeline *self, const CursusTimelineEntry *entry)
{
  CursusTimelineEntry own = *entry;

  own.name = g_strdup (entry->name);
  self->months = MAX (self->months, entry->to);
  g_array_append_val (self->entries, own);
}

static double
get_x (const Drawing *drawing, gint64 month)
{
  return drawing->left +
         drawing->width * (double) month / (double) MAX (drawing->timeline->months, 1);
}

/* Names take as much room as they need, and smaller letters if that is too much. */
static void
measure (Drawing *drawing, double width)
{
  double most = G_MAXDOUBLE;

  for (drawing->size = SIZE; drawing->size > SIZE_MIN && most > width * NAMES_MOST;)
    {
      most = 0;
      cursus_figure_pen_set (&drawing->pen, drawing->size, FALSE);
      for (guint i = 0; i < drawing->timeline->entries->len; i++)
        {
          const CursusTimelineEntry *entry =
            &g_array_index (drawing->timeline->entries, CursusTimelineEntry, i);
          cairo_rectangle_t is;

          cursus_figure_pen_measure (&drawing->pen, entry->name, 0, &is);
          most = MAX (most, is.width);
        }
      if (most > width * NAMES_MOST)
        drawing->size -= 0.5;
    }
  drawing->left = MIN (most, width * NAMES_MOST) + SPACE + SIGN / 2;
  drawing->width = width - drawing->left - SIGN;
}

static guint
choose_step (gint64 months)
{
  static const guint steps[] = { 1, 3, 6, 12, 24, 60, 120, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (months / 100 / steps[i] <= 12)
      return steps[i];
  return 12000;
}

static void
draw_axis (Drawing *drawing)
{
  guint            step = choose_step (drawing->timeline->months);
  CursusFigureSpot word = { 0, drawing->bottom + 3, drawing->left - SPACE - SIGN / 2,
                            PANGO_ALIGN_RIGHT };

  cairo_set_line_width (drawing->pen.cairo, 0.6);
  cursus_figure_pen_set (&drawing->pen, SIZE - 1, FALSE);
  for (gint64 month = 0; month * 100 <= drawing->timeline->months; month += step)
    {
      char             text[24];
      double           x = get_x (drawing, month * 100);
      CursusFigureSpot spot = { x - 20, drawing->bottom + 3, 40, PANGO_ALIGN_CENTER };

      g_snprintf (text, sizeof text, "%d", (int) month);
      cursus_figure_set_colour (drawing->pen.cairo, LINE);
      cairo_move_to (drawing->pen.cairo, x, 0);
      cairo_line_to (drawing->pen.cairo, x, drawing->bottom + 2);
      cairo_stroke (drawing->pen.cairo);
      cursus_figure_set_colour (drawing->pen.cairo, TEXT);
      /* The last number would run over the edge. */
      if (spot.x + 40 > drawing->left + drawing->width + SIGN)
        {
          spot.x = drawing->left + drawing->width + SIGN - 40;
          spot.align = PANGO_ALIGN_RIGHT;
        }
      cursus_figure_pen_write (&drawing->pen, text, &spot);
    }
  cursus_figure_pen_write (&drawing->pen, drawing->timeline->months_word, &word);
}

static void
draw_entry (Drawing *drawing, const CursusTimelineEntry *entry, double y)
{
  cairo_t          *cairo = drawing->pen.cairo;
  double            x = get_x (drawing, entry->from);
  CursusFigureSpot  spot = { 0, y, drawing->left - SPACE - SIGN / 2, PANGO_ALIGN_LEFT };
  cairo_rectangle_t is;

  cursus_figure_set_colour (cairo, entry->colour);
  if (entry->to > entry->from)
    {
      cairo_rectangle (cairo, x, y + (ROW - SIGN) / 2, get_x (drawing, entry->to) - x, SIGN);
      cairo_fill (cairo);
    }
  else
    cursus_plan_diamond (cairo, x - SIGN / 2, y + (ROW - SIGN) / 2, SIGN);
  cursus_figure_set_colour (cairo, TEXT);
  cursus_figure_pen_set (&drawing->pen, drawing->size, FALSE);
  cursus_figure_pen_measure (&drawing->pen, entry->name, spot.width, &is);
  spot.y += (ROW - is.height) / 2;
  cursus_figure_pen_write (&drawing->pen, entry->name, &spot);
}

static void
draw_cb (cairo_t *cairo, double width, double height, const char *font, gpointer timeline)
{
  Drawing drawing = { .timeline = timeline };

  drawing.bottom = drawing.timeline->entries->len * ROW;
  cursus_figure_pen_init (&drawing.pen, cairo, font);
  measure (&drawing, width);
  draw_axis (&drawing);
  for (guint i = 0; i < drawing.timeline->entries->len; i++)
    draw_entry (&drawing, &g_array_index (drawing.timeline->entries, CursusTimelineEntry, i),
                i * ROW);
  cursus_figure_pen_clear (&drawing.pen);
}

static void
free_cb (gpointer timeline)
{
  cursus_timeline_free (timeline);
}

void
cursus_timeline_add_block (CursusBlock *into, CursusTimeline *self, char *alternative)
{
  CursusBlock *block = cursus_block_add_new (into, CURSUS_BLOCK_FIGURE);

  block->figure = g_new0 (CursusFigure, 1);
  block->figure->draw = draw_cb;
  block->figure->data = self;
  block->figure->free = free_cb;
  block->figure->height = self->entries->len * ROW + AXIS;
  block->figure->alternative = alternative;
}
