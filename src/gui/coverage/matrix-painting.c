/* matrix-painting.c - how the matrix looks
 *
 * Only lines and columns in sight are gone through, and texts and cells come from a cache: what a
 * frame costs depends on the size of the window alone.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-drawing.h"

#include <math.h>

#define CELL_GAP_X 2.5f
#define CELL_GAP_Y 3.0f
#define RADIUS 4
#define DOT 4.0f
#define FIGURE 38

/* --- the ground --- */

static void
paint_bands (const CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;

  for (guint i = self->first_line; i < self->end_line; i++)
    if (layout->lines[i].is_heading)
      cursus_painting_fill (self, 0, cursus_painting_line_y (self, i), self->width,
                            (float) layout->lines[i].height, &self->style->band);
}

static void
paint_lines (const CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  float bottom = MIN ((float) self->foot, (float) (self->head + layout->height - self->y));

  for (guint i = self->first_line; i < self->end_line; i++)
    cursus_painting_fill (self, 0, cursus_painting_line_y (self, i), self->width, 1,
                          &self->style->line);
  /* The first column may begin behind the labels. */
  for (guint c = self->first_column; c < self->end_column; c++)
    if (cursus_painting_column_x (self, c) >= (float) self->left)
      cursus_painting_fill (self, cursus_painting_column_x (self, c), (float) self->head, 1,
                            bottom - (float) self->head, &self->style->line);
  cursus_painting_fill (self, cursus_painting_sum_x (self), (float) self->head, 1,
                        bottom - (float) self->head, &self->style->line);
}

static void
paint_hover (const CursusMatrixPainting *self)
{
  const CursusMatrixSpot   *hover = &self->matrix->hover;
  const CursusMatrixLayout *layout = self->view.layout;

  if (hover->row != CURSUS_NOWHERE)
    cursus_painting_fill (self, 0, cursus_painting_line_y (self, layout->line_of_row[hover->row]),
                          self->width, (float) layout->sizes.row, &self->style->hover);
  if (hover->column != CURSUS_NOWHERE)
    {
      float x = cursus_painting_column_x (self, hover->column);
      float from = MAX (x, (float) self->left);

      cursus_painting_fill (self, from, 0, x + (float) layout->columns[hover->column].width - from,
                            self->height, &self->style->hover);
    }
}

/* --- cells --- */

static void
paint_box (const CursusMatrixPainting *self, const graphene_rect_t *box, const GdkRGBA *colour,
           const GdkRGBA *edge)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, box, RADIUS);
  gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
  gtk_snapshot_append_color (self->snapshot, colour, box);
  gtk_snapshot_pop (self->snapshot);
  if (self->style->is_high_contrast)
    gtk_snapshot_append_border (self->snapshot, &outline, (float[4]){ 1, 1, 1, 1 },
                                (GdkRGBA[4]){ *edge, *edge, *edge, *edge });
}

/* A dot in the corner says that it is assessed. */
static void
paint_dot (const CursusMatrixPainting *self, const graphene_rect_t *box, const GdkRGBA *colour)
{
  GskRoundedRect  outline;
  graphene_rect_t dot =
    GRAPHENE_RECT_INIT (box->origin.x + box->size.width - DOT - 3, box->origin.y + 3, DOT, DOT);

  gsk_rounded_rect_init_from_rect (&outline, &dot, DOT / 2);
  gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
  gtk_snapshot_append_color (self->snapshot, colour, &dot);
  gtk_snapshot_pop (self->snapshot);
}

static graphene_rect_t
get_box (const CursusMatrixPainting *self, guint line, guint column)
{
  const CursusMatrixLayout *layout = self->view.layout;

  return GRAPHENE_RECT_INIT (cursus_painting_column_x (self, column) + CELL_GAP_X + 0.5f,
                             cursus_painting_line_y (self, line) + CELL_GAP_Y + 0.5f,
                             (float) layout->columns[column].width - 2 * CELL_GAP_X,
                             (float) layout->sizes.row - 2 * CELL_GAP_Y);
}

static void
paint_level (const CursusMatrixPainting *self, const graphene_rect_t *box, guint section,
             guint level, gboolean is_assessed)
{
  GdkRGBA ink;
  GdkRGBA colour = cursus_coverage_style_get_fill (
    self->style, cursus_matrix_words_get_colour (&self->view, section), level, &ink);
  CursusTextWish letter = cursus_painting_wish (CURSUS_FONT_LETTER, &ink);

  paint_box (self, box, &colour, &self->style->ink);
  cursus_painting_centered (self, cursus_level_get_letter (level), &letter, box);
  if (is_assessed)
    paint_dot (self, box, &ink);
}

/* Where columns are modules: how many outcomes support it. */
static void
paint_support (const CursusMatrixPainting *self, const graphene_rect_t *box,
               const CursusCoverageCell *cell)
{
  GdkRGBA ink;
  GdkRGBA colour =
    cursus_coverage_style_get_fill (self->style, CURSUS_NOT_STATED, cell->n > 0 ? 2 : 1, &ink);
  CursusTextWish number = cursus_painting_wish (CURSUS_FONT_LETTER, &ink);

  paint_box (self, box, &colour, &self->style->ink);
  cursus_painting_number (self, cell->n, &number, box);
  if (cell->is_assessed)
    paint_dot (self, box, &ink);
}

static void
paint_folded (const CursusMatrixPainting *self, guint line, guint column)
{
  guint           section = self->view.layout->columns[column].section;
  guint           row = self->view.layout->lines[line].item;
  guint           n = cursus_coverage_table_sum (self->view.table, row, section);
  graphene_rect_t box = get_box (self, line, column);
  GdkRGBA         colour = cursus_coverage_style_get_text (
            self->style, cursus_matrix_words_get_colour (&self->view, section));
  CursusTextWish number = cursus_painting_wish (CURSUS_FONT_BOLD, &colour);

  if (n > 0)
    cursus_painting_number (self, n, &number, &box);
}

/* The columns of the table that are in sight. */
static void
get_range (const CursusMatrixPainting *self, guint *begin, guint *end)
{
  const CursusMatrixLayout *layout = self->view.layout;

  *begin = *end = 0;
  for (guint c = self->first_column; c < self->end_column; c++)
    {
      guint column = layout->columns[c].column;

      if (column == CURSUS_NOWHERE)
        continue;
      if (*end == 0)
        *begin = column;
      *end = column + 1;
    }
}

static void
paint_row_cells (const CursusMatrixPainting *self, guint line, guint begin, guint end)
{
  const CursusMatrixLayout *layout = self->view.layout;
  guint                     row = layout->lines[line].item;
  guint                     n;
  const CursusCoverageCell *cells =
    cursus_coverage_table_get_range (self->view.table, row, begin, end, &n);
  CursusTextWish  sum = cursus_painting_wish (CURSUS_FONT_TITLE, &self->style->faint);
  graphene_rect_t sum_box =
    GRAPHENE_RECT_INIT (cursus_painting_sum_x (self), cursus_painting_line_y (self, line),
                        (float) layout->sizes.sum, (float) layout->sizes.row);

  for (guint i = 0; i < n; i++)
    {
      guint           column = layout->column_of[cells[i].column];
      graphene_rect_t box = get_box (self, line, column);

      if (layout->columns[column].column == CURSUS_NOWHERE)
        continue;
      if (self->view.table->wish.columns == CURSUS_COLUMNS_MODULES)
        paint_support (self, &box, &cells[i]);
      else
        paint_level (self, &box, layout->columns[column].section, cells[i].level,
                     cells[i].is_assessed);
    }
  cursus_painting_number (self, self->view.table->rows[row].n_cells, &sum, &sum_box);
}

static void
paint_painted (const CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  const GArray             *painted = self->matrix->painted;
  guint                     level = self->matrix->paint_level;

  for (guint i = 0; i < painted->len; i++)
    {
      CursusMatrixSpot spot = g_array_index (painted, CursusMatrixSpot, i);
      graphene_rect_t  box = get_box (self, layout->line_of_row[spot.row], spot.column);

      cursus_painting_fill (self, box.origin.x - 1, box.origin.y - 1, box.size.width + 2,
                            box.size.height + 2, &self->style->ground);
      if (level > 0)
        paint_level (self, &box, layout->columns[spot.column].section, level, FALSE);
    }
}

static void
paint_cursor (const CursusMatrixPainting *self)
{
  graphene_rect_t cell = cursus_matrix_get_cell (self->matrix, self->matrix->cursor);
  gboolean        has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->matrix)) != NULL;
  GdkRGBA         colour = has_focus ? self->style->accent : self->style->faint;
  float           wide = has_focus ? 2 : 1;
  GskRoundedRect  outline;

  graphene_rect_inset (&cell, 0, 0);
  cell.size.width += 1;
  cell.size.height += 1;
  gsk_rounded_rect_init_from_rect (&outline, &cell, 0);
  gtk_snapshot_append_border (self->snapshot, &outline, (float[4]){ wide, wide, wide, wide },
                              (GdkRGBA[4]){ colour, colour, colour, colour });
}

static void
paint_cells (const CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  guint                     begin, end;

  get_range (self, &begin, &end);
  cursus_painting_push_clip (self, (float) self->left, (float) self->head,
                             self->width - (float) self->left, (float) (self->foot - self->head));
  for (guint i = self->first_line; i < self->end_line; i++)
    {
      if (layout->lines[i].is_heading)
        continue;
      paint_row_cells (self, i, begin, end);
      for (guint c = self->first_column; c < self->end_column; c++)
        if (layout->columns[c].column == CURSUS_NOWHERE)
          paint_folded (self, i, c);
    }
  paint_painted (self);
  paint_cursor (self);
  gtk_snapshot_pop (self->snapshot);
}

/* --- the first column --- */

static void
paint_label (const CursusMatrixPainting *self, guint line)
{
  guint            row = self->view.layout->lines[line].item;
  const char      *code = cursus_matrix_words_get_code (&self->view, row);
  g_autofree char *title = cursus_matrix_words_dup_row (&self->view, row);
  g_autofree char *credits = cursus_matrix_words_dup_credits (&self->view, row);
  gboolean         is_faint = !self->view.table->rows[row].is_on_route;
  CursusTextWish   small = cursus_painting_wish (CURSUS_FONT_SMALL, &self->style->faint);
  CursusTextWish   name =
    cursus_painting_wish (CURSUS_FONT_TITLE, is_faint ? &self->style->faint : &self->style->ink);
  int   line_height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_TITLE);
  int   small_height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_SMALL);
  float y = cursus_painting_line_y (self, line);
  float middle = (float) self->view.layout->sizes.row / 2;
  float x = CURSUS_MATRIX_PADDING;

  if (code != NULL)
    {
      small.width = MAX (self->matrix->code_width, 1);
      cursus_painting_text (self, code, &small, x, y + floorf (middle - (float) small_height / 2));
    }
  x += (float) self->matrix->code_width;
  name.width = MAX (self->left - (int) x - (credits != NULL ? FIGURE : 0) - 4, 1);
  cursus_painting_text (self, title, &name, x, y + floorf (middle - (float) line_height / 2));
  if (credits != NULL)
    {
      float width;

      small.width = 0;
      width = cursus_text_cache_get (self->style->texts, credits, &small)->width;
      cursus_painting_text (self, credits, &small,
                            (float) self->left - CURSUS_MATRIX_PADDING - width,
                            y + floorf (middle - (float) small_height / 2));
    }
}

static void
paint_heading (const CursusMatrixPainting *self, guint line)
{
  g_autofree char *title =
    cursus_matrix_words_dup_group (&self->view, self->view.layout->lines[line].item);
  CursusTextWish wish = cursus_painting_wish (CURSUS_FONT_BOLD, &self->style->ink);
  int            height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  wish.width = MAX (self->left - 2 * CURSUS_MATRIX_PADDING, 1);
  cursus_painting_text (self, title, &wish, CURSUS_MATRIX_PADDING,
                        cursus_painting_line_y (self, line) +
                          floorf ((float) (self->view.layout->sizes.group - height) / 2));
}

static void
paint_labels (const CursusMatrixPainting *self)
{
  cursus_painting_push_clip (self, 0, (float) self->head, (float) self->left,
                             (float) (self->foot - self->head));
  for (guint i = self->first_line; i < self->end_line; i++)
    {
      if (self->view.layout->lines[i].is_heading)
        paint_heading (self, i);
      else
        paint_label (self, i);
    }
  gtk_snapshot_pop (self->snapshot);
  cursus_painting_fill (self, (float) self->left, 0, 1, self->height, &self->style->line);
}

/* --- all of it --- */

static void
find_sight (CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  guint                     line = cursus_matrix_layout_find_line (layout, self->y);
  guint                     column = cursus_matrix_layout_find_column (layout, self->x);
  int                       bottom = self->y + self->foot - self->head;
  int                       right = self->x + (int) self->width - self->left;

  self->first_line = self->end_line = line != CURSUS_NOWHERE ? line : 0;
  while (self->end_line < layout->n_lines && layout->lines[self->end_line].y < bottom)
    self->end_line++;
  self->first_column = self->end_column = column != CURSUS_NOWHERE ? column : layout->n_columns - 1;
  while (self->end_column < layout->n_columns && layout->columns[self->end_column].x < right)
    self->end_column++;
}

void
cursus_matrix_snapshot (CursusMatrix *matrix, GtkSnapshot *snapshot)
{
  CursusMatrixPainting self = { .matrix = matrix, .snapshot = snapshot };

  if (matrix->style == NULL)
    cursus_matrix_measure_heads (matrix);
  self.style = matrix->style;
  self.view = cursus_matrix_get_view (matrix);
  self.width = (float) gtk_widget_get_width (GTK_WIDGET (matrix));
  self.height = (float) gtk_widget_get_height (GTK_WIDGET (matrix));
  self.left = matrix->label_width;
  self.head = cursus_matrix_get_head_height (matrix);
  self.foot = (int) self.height - matrix->foot_height;
  self.x = (int) cursus_canvas_get_x (CURSUS_CANVAS (matrix));
  self.y = (int) cursus_canvas_get_y (CURSUS_CANVAS (matrix));
  find_sight (&self);

  cursus_painting_fill (&self, 0, 0, self.width, self.height, &self.style->ground);
  cursus_painting_push_clip (&self, 0, (float) self.head, self.width,
                             (float) (self.foot - self.head));
  paint_bands (&self);
  paint_lines (&self);
  gtk_snapshot_pop (snapshot);
  paint_hover (&self);
  paint_cells (&self);
  paint_labels (&self);
  cursus_matrix_paint_heads (&self);
}
