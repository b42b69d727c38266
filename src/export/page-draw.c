/* page-draw.c - a page on a cairo surface
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-draw.h"

#include "export/page-furniture.h"
#include "export/text-draw.h"

#define HAIRLINE 0.5

typedef struct
{
  const CursusPageJob  *job;
  cairo_t              *cairo;
  const CursusPageTags *tags;
} Canvas;

static void
enter (const Canvas *canvas, CursusPageNode *node)
{
  if (canvas->tags != NULL && node != NULL)
    canvas->tags->enter (node, canvas->tags->data);
}

static void
leave (const Canvas *canvas)
{
  if (canvas->tags != NULL)
    canvas->tags->leave (canvas->tags->data);
}

static void
enter_span_cb (const CursusTextSpan *span, gpointer data)
{
  enter (data, span->node);
}

static void
draw_text_line (const Canvas *canvas, const CursusPageText *text, guint line, double x, double y)
{
  cursus_text_draw_line (text, line, canvas->job->fonts, canvas->cairo, x, y,
                         canvas->tags != NULL ? enter_span_cb : NULL, (gpointer) canvas);
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
draw_frame (const Canvas *canvas, const CursusFrame *frame, const GArray *placed, guint first,
            double x, double y)
{
  const CursusPlaced *top = &g_array_index (placed, CursusPlaced, first);
  const CursusPlaced *bottom = top;

  for (guint i = first; i < placed->len; i++)
    {
      if (!is_in (frame, &g_array_index (placed, CursusPlaced, i).piece))
        break;
      bottom = &g_array_index (placed, CursusPlaced, i);
    }
  leave (canvas);
  cursus_page_fonts_set_ink (canvas->job->fonts, canvas->cairo, CURSUS_INK_TINT);
  cairo_rectangle (canvas->cairo, x + frame->x, y + top->y, frame->width,
                   bottom->y + bottom->piece.height - top->y);
  cairo_fill (canvas->cairo);
  cursus_page_fonts_set_ink (canvas->job->fonts, canvas->cairo, CURSUS_INK_ACCENT);
  cairo_rectangle (canvas->cairo, x + frame->x, y + top->y, 2,
                   bottom->y + bottom->piece.height - top->y);
  cairo_fill (canvas->cairo);
}

/* The frames that begin with piece @nth, the outermost first. */
static void
draw_frames (const Canvas *canvas, const CursusFrame *frame, const GArray *placed, guint nth,
             double x, double y)
{
  if (frame == NULL ||
      (nth > 0 && is_in (frame, &g_array_index (placed, CursusPlaced, nth - 1).piece)))
    return;
  draw_frames (canvas, frame->parent, placed, nth, x, y);
  draw_frame (canvas, frame, placed, nth, x, y);
}

/* --- pieces --- */

static void
draw_line (const Canvas *canvas, const CursusPiece *piece, double x, double y)
{
  const CursusPageText *text = piece->text;
  double                baseline = y + text->lines[piece->line].baseline;

  if (piece->leads_to != NULL)
    {
      /* Dots lead the eye; they are no text. */
      double from = x + text->lines[piece->line].x + text->lines[piece->line].width + 4;
      double to = x + piece->width - text->look.size * 2;

      leave (canvas);
      cursus_page_fonts_set_ink (canvas->job->fonts, canvas->cairo, CURSUS_INK_RULE);
      for (double dot = to - 4; dot > from; dot -= 4)
        cairo_rectangle (canvas->cairo, dot, baseline - 0.7, 0.7, 0.7);
      cairo_fill (canvas->cairo);
    }
  draw_text_line (canvas, text, piece->line, x, y);
  if (piece->leads_to != NULL && piece->leads_to->is_placed)
    cursus_page_furniture_show_number (canvas->job, &text->look, piece->leads_to->page + 1,
                                       canvas->cairo, x + piece->width, baseline);
}

static void
draw_upright (const Canvas *canvas, const CursusPiece *piece, double x, double y)
{
  double line_y = 0;

  enter (canvas, piece->node);
  cairo_save (canvas->cairo);
  cairo_translate (canvas->cairo, x, y + piece->height);
  cairo_rotate (canvas->cairo, -G_PI / 2);
  for (guint i = 0; i < piece->text->n_lines; i++)
    {
      draw_text_line (canvas, piece->text, i, 0, line_y);
      line_y += piece->text->lines[i].height;
    }
  cairo_restore (canvas->cairo);
}

static void
draw_figure (const Canvas *canvas, const CursusPiece *piece, double x, double y)
{
  const CursusFigure *figure = piece->node->block->figure;
  double              width = figure->width > 0 ? figure->width : piece->width;
  double              height = figure->height;
  double              scale = MIN (piece->width / width, piece->height / MAX (height, 0.01));

  enter (canvas, piece->node);
  cairo_save (canvas->cairo);
  cairo_translate (canvas->cairo, x, y);
  cairo_scale (canvas->cairo, scale, scale);
  figure->draw (canvas->cairo, width, height, canvas->job->style->font, figure->data);
  cairo_restore (canvas->cairo);
}

static void draw_pieces (const Canvas *canvas, const GArray *placed, double x, double y);

static void
draw_grounds (const Canvas *canvas, const CursusRowPart *part, double x, double y)
{
  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);
      double                rgb[3];

      if (!cursus_page_fonts_parse_colour (cell->cell->block->background, rgb))
        continue;
      cairo_set_source_rgb (canvas->cairo, rgb[0], rgb[1], rgb[2]);
      cairo_rectangle (canvas->cairo, x + cell->cell->x, y, cell->cell->width, cell->height);
      cairo_fill (canvas->cairo);
    }
}

/* A line below each cell; a darker one below the head. */
static void
draw_rules (const Canvas *canvas, const CursusRowPart *part, double x, double y)
{
  const CursusTable *table = part->row->table;
  gboolean           is_head_end = part->row->index + 1 == table->n_head;

  cursus_page_fonts_set_ink (canvas->job->fonts, canvas->cairo,
                             is_head_end ? CURSUS_INK_DIM : CURSUS_INK_RULE);
  cairo_set_line_width (canvas->cairo, is_head_end ? 0.8 : HAIRLINE);
  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);

      cairo_move_to (canvas->cairo, x + cell->cell->x, y + cell->height);
      cairo_rel_line_to (canvas->cairo, cell->cell->width, 0);
    }
  cairo_stroke (canvas->cairo);
}

static void
draw_row (const Canvas *canvas, const CursusPiece *piece, double x, double y)
{
  const CursusRowPart *part = piece->part;
  const CursusTable   *table = part->row->table;
  Canvas               untagged = *canvas;

  leave (canvas);
  draw_grounds (canvas, part, x, y);
  draw_rules (canvas, part, x, y);
  if (piece->is_repeated)
    untagged.tags = NULL;
  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);

      /* Cells without content are cells all the same. */
      enter (&untagged, cell->cell->node);
      if (cell->placed != NULL)
        draw_pieces (&untagged, cell->placed, x + cell->cell->x + table->padding_x,
                     y + table->padding_y);
    }
}

static void
draw_piece (const Canvas *canvas, const CursusPiece *piece, double x, double y)
{
  if (piece->label != NULL)
    draw_text_line (canvas, piece->label, 0, x - piece->x + piece->label_x, y);
  switch (piece->type)
    {
    case CURSUS_PIECE_LINE:
      draw_line (canvas, piece, x, y);
      break;
    case CURSUS_PIECE_UPRIGHT:
      draw_upright (canvas, piece, x, y);
      break;
    case CURSUS_PIECE_ROW:
      draw_row (canvas, piece, x, y);
      break;
    case CURSUS_PIECE_FIGURE:
      draw_figure (canvas, piece, x, y);
      break;
    case CURSUS_PIECE_LOGO:
      leave (canvas);
      cursus_page_furniture_draw_logo (canvas->job, canvas->cairo, x, y, piece->width,
                                       piece->height);
      break;
    case CURSUS_PIECE_SPACE:
    case CURSUS_PIECE_PAGE_BREAK:
      break;
    }
}

static void
draw_pieces (const Canvas *canvas, const GArray *placed, double x, double y)
{
  for (guint i = 0; i < placed->len; i++)
    {
      const CursusPlaced *place = &g_array_index (placed, CursusPlaced, i);

      draw_frames (canvas, place->piece.frame, placed, i, x, y);
      draw_piece (canvas, &place->piece, x + place->piece.x, y + place->y);
    }
}

static void
draw_notes (const Canvas *canvas, const CursusPage *page)
{
  double y = page->top + page->body_height - page->notes_height;

  if (page->notes->len == 0)
    return;
  leave (canvas);
  cursus_page_fonts_set_ink (canvas->job->fonts, canvas->cairo, CURSUS_INK_RULE);
  cairo_set_line_width (canvas->cairo, HAIRLINE);
  cairo_move_to (canvas->cairo, page->left, y + 5);
  cairo_rel_line_to (canvas->cairo, page->body_width * 0.3, 0);
  cairo_stroke (canvas->cairo);
  draw_pieces (canvas, page->notes, page->left, y);
}

void
cursus_page_draw (const CursusPage *page, const CursusPageJob *job, guint nth, guint n_pages,
                  cairo_t *cairo, const CursusPageTags *tags)
{
  Canvas canvas = { job, cairo, tags };

  cairo_save (cairo);
  leave (&canvas);
  cursus_page_furniture_draw (page, job, nth, n_pages, cairo);
  draw_pieces (&canvas, page->placed, page->left, page->top);
  draw_notes (&canvas, page);
  leave (&canvas);
  cairo_restore (cairo);
}
