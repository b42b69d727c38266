/* plan-legend.c - below a plan's picture: what colours mean, and titles that found no room above
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/plan-legend.h"

#define SIZE 7
#define SWATCH 7
#define SPACE 4
#define ENTRY_GAP 12
#define COLUMN_WIDTH 220
#define TEXT 0x241f31

typedef struct
{
  CursusFigurePen        *pen;
  const CursusPlanLegend *legend;
  double                  x;
  double                  y;
  double                  line; /* how high the line is that is being filled */
  gboolean                is_drawn;
} Flow;

void
cursus_plan_hatch (cairo_t *cairo, guint colour)
{
  double        left, top, right, bottom;
  cairo_path_t *path = cairo_copy_path (cairo);

  cairo_save (cairo);
  cairo_path_extents (cairo, &left, &top, &right, &bottom);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_fill_preserve (cairo);
  cairo_clip (cairo);
  cursus_figure_set_colour (cairo, cursus_figure_tint (colour, 35));
  cairo_set_line_width (cairo, 0.7);
  for (double x = left - (bottom - top); x < right; x += 5)
    {
      cairo_move_to (cairo, x, bottom);
      cairo_line_to (cairo, x + (bottom - top), top);
    }
  cairo_stroke (cairo);
  cairo_restore (cairo);
  cairo_append_path (cairo, path);
  cairo_path_destroy (path);
}

void
cursus_plan_diamond (cairo_t *cairo, double x, double y, double size)
{
  cairo_move_to (cairo, x + size / 2, y);
  cairo_line_to (cairo, x + size, y + size / 2);
  cairo_line_to (cairo, x + size / 2, y + size);
  cairo_line_to (cairo, x, y + size / 2);
  cairo_close_path (cairo);
  cairo_fill (cairo);
}

static void
draw_swatch (cairo_t *cairo, const CursusPlanKey *key, double x, double y)
{
  static const double dashes[] = { 1.5, 1 };

  if (key->type == CURSUS_PLAN_KEY_TEXT)
    return;
  cairo_save (cairo);
  cairo_new_path (cairo);
  cursus_figure_set_colour (cairo, key->colour);
  cairo_rectangle (cairo, x, y, SWATCH, SWATCH);
  switch (key->type)
    {
    case CURSUS_PLAN_KEY_COLOUR:
      cairo_fill (cairo);
      break;
    case CURSUS_PLAN_KEY_CHOICE:
      cairo_set_dash (cairo, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_set_line_width (cairo, 0.8);
      cairo_stroke (cairo);
      break;
    case CURSUS_PLAN_KEY_UNKNOWN:
      cursus_plan_hatch (cairo, key->colour);
      cairo_set_line_width (cairo, 0.8);
      cairo_stroke (cairo);
      break;
    case CURSUS_PLAN_KEY_MILESTONE:
      cairo_new_path (cairo);
      cursus_plan_diamond (cairo, x, y, SWATCH);
      break;
    case CURSUS_PLAN_KEY_TEXT:
      break;
    }
  cairo_restore (cairo);
}

/* Goes on with the next line unless so much finds room in this one. */
static void
make_room (Flow *flow, double width)
{
  if (flow->x <= 0 || flow->x + width <= flow->legend->width)
    return;
  flow->x = 0;
  flow->y += flow->line;
  flow->line = 0;
}

static void
add_key (Flow *flow, const CursusPlanKey *key)
{
  double            swatch = key->type == CURSUS_PLAN_KEY_TEXT ? 0 : SWATCH + SPACE;
  double            room = flow->legend->width - swatch;
  CursusFigureSpot  spot;
  cairo_rectangle_t is;

  cursus_figure_pen_set (flow->pen, SIZE, FALSE);
  cursus_figure_pen_measure (flow->pen, key->name, room, &is);
  make_room (flow, swatch + is.width);
  spot = (CursusFigureSpot){ flow->x + swatch, flow->y, room, PANGO_ALIGN_LEFT };
  if (flow->is_drawn)
    {
      draw_swatch (flow->pen->cairo, key, flow->x, flow->y + 1);
      cursus_figure_set_colour (flow->pen->cairo, TEXT);
      cursus_figure_pen_write (flow->pen, key->name, &spot);
    }
  flow->x += swatch + is.width + ENTRY_GAP;
  flow->line = MAX (flow->line, is.height + 1);
}

/* Label and title of a block, in columns of equal width. */
static void
add_title (Flow *flow, const CursusPlanBlock *block)
{
  double            width = MIN (COLUMN_WIDTH, flow->legend->width);
  double            room = width - SPACE;
  CursusFigureSpot  spot;
  cairo_rectangle_t is;
  g_autofree char  *text = g_strconcat (block->label, "\u2002", block->title,
                                       block->is_group ? " – " : NULL, block->detail, NULL);

  cursus_figure_pen_set (flow->pen, SIZE, FALSE);
  cursus_figure_pen_measure (flow->pen, text, room, &is);
  make_room (flow, width);
  spot = (CursusFigureSpot){ flow->x, flow->y, room, PANGO_ALIGN_LEFT };
  if (flow->is_drawn)
    {
      cursus_figure_set_colour (flow->pen->cairo, TEXT);
      cursus_figure_pen_write (flow->pen, text, &spot);
    }
  flow->x += width;
  flow->line = MAX (flow->line, is.height + 1);
}

double
cursus_plan_legend_draw (CursusFigurePen *pen, const CursusPlanLegend *legend, double y,
                         gboolean is_drawn)
{
  const CursusPlanFigure *figure = legend->figure;
  Flow                    flow = { pen, legend, .y = y, .is_drawn = is_drawn };

  for (guint i = 0; i < figure->keys->len; i++)
    add_key (&flow, &g_array_index (figure->keys, CursusPlanKey, i));
  make_room (&flow, G_MAXDOUBLE);
  for (guint i = 0; i < figure->blocks->len; i++)
    if (legend->is_named[i])
      add_title (&flow, &g_array_index (figure->blocks, CursusPlanBlock, i));
  make_room (&flow, G_MAXDOUBLE);
  return flow.y - y;
}
