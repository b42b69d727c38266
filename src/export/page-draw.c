/* page-draw.c - a page on a canvas
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-draw.h"

#include "export/page-furniture.h"
#include "export/text-draw.h"

#include <math.h>

#define HAIRLINE 0.5

typedef struct
{
  const CursusPageCanvas *canvas;
  gboolean                is_tagged; /* what is drawn belongs to nodes */
} Drawing;

static void
enter (const Drawing *drawing, CursusPageNode *node)
{
  if (drawing->is_tagged && node != NULL)
    drawing->canvas->enter (drawing->canvas, node);
}

static void
leave (const Drawing *drawing)
{
  if (drawing->is_tagged)
    drawing->canvas->leave (drawing->canvas);
}

static void
draw_text_line (const Drawing *drawing, const CursusPageText *text, guint line, double x, double y)
{
  cursus_text_draw_line (text, line, drawing->canvas, x, y, drawing->is_tagged);
}

static void
fill (const Drawing *drawing, CursusInk ink, const cairo_rectangle_t *boxes, guint n)
{
  cursus_page_canvas_set_ink (drawing->canvas, ink);
  drawing->canvas->fill (drawing->canvas, boxes, n);
}

/* --- frames: the ground of notes --- */

static gboolean
is_in (const CursusFrame *frame, const CursusPiece *piece)
{
  for (const CursusFrame *f = piece->frame; f != NULL; f = f->parent)
    if (f == frame)
      return TRUE;
  return FALSE;
}

static void
draw_frame (const Drawing *drawing, const CursusFrame *frame, const GArray *placed, guint first,
            double x, double y)
{
  const CursusPlaced *top = &g_array_index (placed, CursusPlaced, first);
  const CursusPlaced *bottom = top;
  cairo_rectangle_t   box;

  for (guint i = first; i < placed->len; i++)
    {
      if (!is_in (frame, &g_array_index (placed, CursusPlaced, i).piece))
        break;
      bottom = &g_array_index (placed, CursusPlaced, i);
    }
  box = (cairo_rectangle_t){ x + frame->x, y + top->y, frame->width,
                             bottom->y + bottom->piece.height - top->y };
  leave (drawing);
  fill (drawing, CURSUS_INK_TINT, &box, 1);
  box.width = 2;
  fill (drawing, CURSUS_INK_ACCENT, &box, 1);
}

/* The frames that begin with piece @nth, the outermost first. */
static void
draw_frames (const Drawing *drawing, const CursusFrame *frame, const GArray *placed, guint nth,
             double x, double y)
{
  if (frame == NULL ||
      (nth > 0 && is_in (frame, &g_array_index (placed, CursusPlaced, nth - 1).piece)))
    return;
  draw_frames (drawing, frame->parent, placed, nth, x, y);
  draw_frame (drawing, frame, placed, nth, x, y);
}

/* --- pieces --- */

/* Dots lead the eye; they are no text. */
static void
draw_dots (const Drawing *drawing, double from, double to, double baseline)
{
  cairo_rectangle_t boxes[64];
  guint             n = 0;

  leave (drawing);
  for (double dot = to - 4; dot > from; dot -= 4)
    {
      boxes[n++] = (cairo_rectangle_t){ dot, baseline - 0.7, 0.7, 0.7 };
      if (n < G_N_ELEMENTS (boxes) && dot - 4 > from)
        continue;
      fill (drawing, CURSUS_INK_RULE, boxes, n);
      n = 0;
    }
}

static void
draw_line (const Drawing *drawing, const CursusPiece *piece, double x, double y)
{
  const CursusPageText *text = piece->text;
  const CursusTextLine *line = &text->lines[piece->line];
  double                baseline = y + line->baseline;

  if (piece->leads_to != NULL)
    draw_dots (drawing, x + line->x + line->width + 4, x + piece->width - text->look.size * 2,
               baseline);
  draw_text_line (drawing, text, piece->line, x, y);
  if (piece->leads_to != NULL && piece->leads_to->is_placed)
    cursus_page_furniture_show_number (drawing->canvas, &text->look, piece->leads_to->page + 1,
                                       x + piece->width, baseline);
}

static void
draw_upright (const Drawing *drawing, const CursusPiece *piece, double x, double y)
{
  cairo_matrix_t matrix;
  double         line_y = 0;

  enter (drawing, piece->node);
  cairo_matrix_init_translate (&matrix, x, y + piece->height);
  cairo_matrix_rotate (&matrix, -G_PI / 2);
  drawing->canvas->push (drawing->canvas, &matrix);
  for (guint i = 0; i < piece->text->n_lines; i++)
    {
      draw_text_line (drawing, piece->text, i, 0, line_y);
      line_y += piece->text->lines[i].height;
    }
  drawing->canvas->pop (drawing->canvas);
}

static void
draw_figure_cb (const CursusPageJob *job, gconstpointer what, cairo_t *cairo, double width,
                double height)
{
  const CursusFigure *figure = what;
  double              own_width = figure->width > 0 ? figure->width : width;
  double              own_height = cursus_figure_is_flexible (figure) ? height : figure->height;
  double              scale = MIN (width / own_width, height / MAX (own_height, 0.01));

  cairo_scale (cairo, scale, scale);
  figure->draw (cairo, own_width, own_height, job->style->font, figure->data);
}

static void
draw_figure (const Drawing *drawing, const CursusPiece *piece, double x, double y)
{
  const cairo_rectangle_t box = { x, y, piece->width, piece->height };

  enter (drawing, piece->node);
  drawing->canvas->show_picture (drawing->canvas, draw_figure_cb, piece->node->block->figure, &box);
}

static void draw_pieces (const Drawing *drawing, const GArray *placed, double x, double y);

static void
draw_grounds (const Drawing *drawing, const CursusRowPart *part, double x, double y)
{
  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart   *cell = &g_array_index (part->cells, CursusCellPart, i);
      const cairo_rectangle_t box = { x + cell->cell->x, y, cell->cell->width, cell->height };
      double                  rgb[3];

      if (!cursus_page_fonts_parse_colour (cell->cell->block->background, rgb))
        continue;
      drawing->canvas->set_colour (drawing->canvas, rgb);
      drawing->canvas->fill (drawing->canvas, &box, 1);
    }
}

/* A line below each cell, one for those side by side; a darker one below the head. */
static void
draw_rules (const Drawing *drawing, const CursusRowPart *part, double x, double y)
{
  const CursusTable            *table = part->row->table;
  gboolean                      is_head_end = part->row->index + 1 == table->n_head;
  g_autofree cairo_rectangle_t *boxes = g_new (cairo_rectangle_t, MAX (part->cells->len, 1));
  guint                         n = 0;

  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);
      cairo_rectangle_t     box = { x + cell->cell->x, y + cell->height, cell->cell->width, 0 };
      cairo_rectangle_t    *last = n > 0 ? &boxes[n - 1] : NULL;

      if (last != NULL && fabs (last->y - box.y) < 0.001 &&
          fabs (last->x + last->width - box.x) < 0.001)
        last->width += box.width;
      else
        boxes[n++] = box;
    }
  cursus_page_canvas_set_ink (drawing->canvas, is_head_end ? CURSUS_INK_DIM : CURSUS_INK_RULE);
  drawing->canvas->rule (drawing->canvas, boxes, n, is_head_end ? 0.8 : HAIRLINE);
}

/* What runs upwards begins where its column does. */
static double
get_upright_offset (const CursusTable *table, const CursusCellPart *cell)
{
  double lowest = 0;

  if (!cell->cell->block->is_upright)
    return 0;
  for (guint i = 0; i < cell->placed->len; i++)
    {
      const CursusPlaced *place = &g_array_index (cell->placed, CursusPlaced, i);

      lowest = MAX (lowest, place->y + place->piece.height);
    }
  return MAX (cell->height - 2 * table->padding_y - lowest, 0);
}

static void
draw_row (const Drawing *drawing, const CursusPiece *piece, double x, double y)
{
  const CursusRowPart *part = piece->part;
  const CursusTable   *table = part->row->table;
  Drawing              content = *drawing;

  leave (drawing);
  draw_grounds (drawing, part, x, y);
  draw_rules (drawing, part, x, y);
  if (piece->is_repeated)
    content.is_tagged = FALSE;
  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);

      /* Cells without content are cells all the same. */
      enter (&content, cell->cell->node);
      if (cell->placed != NULL)
        draw_pieces (&content, cell->placed, x + cell->cell->x + table->padding_x,
                     y + table->padding_y + get_upright_offset (table, cell));
    }
}

static void
draw_piece (const Drawing *drawing, const CursusPiece *piece, double x, double y)
{
  if (piece->label != NULL)
    draw_text_line (drawing, piece->label, 0, x - piece->x + piece->label_x, y);
  switch (piece->type)
    {
    case CURSUS_PIECE_LINE:
      draw_line (drawing, piece, x, y);
      break;
    case CURSUS_PIECE_UPRIGHT:
      draw_upright (drawing, piece, x, y);
      break;
    case CURSUS_PIECE_ROW:
      draw_row (drawing, piece, x, y);
      break;
    case CURSUS_PIECE_FIGURE:
      draw_figure (drawing, piece, x, y);
      break;
    case CURSUS_PIECE_LOGO:
      leave (drawing);
      cursus_page_furniture_draw_logo (drawing->canvas, x, y, piece->width, piece->height);
      break;
    case CURSUS_PIECE_SPACE:
    case CURSUS_PIECE_PAGE_BREAK:
      break;
    }
}

static void
draw_pieces (const Drawing *drawing, const GArray *placed, double x, double y)
{
  for (guint i = 0; i < placed->len; i++)
    {
      const CursusPlaced *place = &g_array_index (placed, CursusPlaced, i);

      draw_frames (drawing, place->piece.frame, placed, i, x, y);
      draw_piece (drawing, &place->piece, x + place->piece.x, y + place->y);
    }
}

static void
draw_notes (const Drawing *drawing, const CursusPage *page)
{
  double                  y = page->top + page->body_height - page->notes_height;
  const cairo_rectangle_t rule = { page->left, y + 5, page->body_width * 0.3, 0 };

  if (page->notes->len == 0)
    return;
  leave (drawing);
  cursus_page_canvas_set_ink (drawing->canvas, CURSUS_INK_RULE);
  drawing->canvas->rule (drawing->canvas, &rule, 1, HAIRLINE);
  draw_pieces (drawing, page->notes, page->left, y);
}

void
cursus_page_draw (const CursusPage *page, guint nth, guint n_pages, const CursusPageCanvas *canvas)
{
  const Drawing drawing = { canvas, TRUE };

  leave (&drawing);
  cursus_page_furniture_draw (page, nth, n_pages, canvas);
  draw_pieces (&drawing, page->placed, page->left, page->top);
  draw_notes (&drawing, page);
  leave (&drawing);
}
