/* matrix-painting.c - how the matrix looks
 *
 * Only lines and columns in sight are gone through, and texts and cells come from a cache: what a
 * frame costs depends on the size of the window alone.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PADDING 10
#define CELL_GAP_X 2.5f
#define CELL_GAP_Y 3.0f
#define RADIUS 4
#define DOT 4.0f
#define SIGN 13.0f
#define FIGURE 38

/* What is drawn, and where. */
typedef struct
{
  CursusMatrix        *matrix;
  CursusCoverageStyle *style;
  GtkSnapshot         *snapshot;
  CursusMatrixView     view;
  float                width;
  float                height;
  int                  left; /* where the cells begin */
  int                  head;
  int                  foot;
  int                  x; /* how far is scrolled */
  int                  y;
  guint                first_line;
  guint                end_line;
  guint                first_column;
  guint                end_column;
} Painting;

/* --- pieces --- */

static void
fill (const Painting *self, float x, float y, float width, float height, const GdkRGBA *colour)
{
  gtk_snapshot_append_color (self->snapshot, colour, &GRAPHENE_RECT_INIT (x, y, width, height));
}

static void
push_clip (const Painting *self, float x, float y, float width, float height)
{
  gtk_snapshot_push_clip (self->snapshot,
                          &GRAPHENE_RECT_INIT (x, y, MAX (width, 0), MAX (height, 0)));
}

static void
draw_text (const Painting *self, const char *text, const CursusTextWish *wish, float x, float y)
{
  cursus_text_cache_draw (self->style->texts, self->snapshot, text, wish,
                          &GRAPHENE_POINT_INIT (x, y));
}

/* In the middle of a box as wide as given, from @x on. */
static void
draw_centered (const Painting *self, const char *text, const CursusTextWish *wish,
               const graphene_rect_t *box)
{
  const CursusDrawnText *drawn = cursus_text_cache_get (self->style->texts, text, wish);
  float                  width = drawn->width, height = drawn->height;

  draw_text (self, text, wish, box->origin.x + floorf ((box->size.width - width) / 2),
             box->origin.y + floorf ((box->size.height - height) / 2));
}

static void
draw_number (const Painting *self, guint number, const CursusTextWish *wish,
             const graphene_rect_t *box)
{
  char text[16];

  g_snprintf (text, sizeof text, "%u", number);
  draw_centered (self, text, wish, box);
}

static CursusTextWish
wish_for (CursusTextFont font, const GdkRGBA *colour)
{
  return (CursusTextWish){ font, *colour, 0 };
}

static float
column_x (const Painting *self, guint column)
{
  return (float) (self->left + self->view.layout->columns[column].x - self->x);
}

static float
line_y (const Painting *self, guint line)
{
  return (float) (self->head + self->view.layout->lines[line].y - self->y);
}

static float
sum_x (const Painting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;

  return (float) (self->left + layout->width - layout->sizes.sum - self->x);
}

/* --- the ground --- */

static void
paint_bands (const Painting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;

  for (guint i = self->first_line; i < self->end_line; i++)
    if (layout->lines[i].is_heading)
      fill (self, 0, line_y (self, i), self->width, (float) layout->lines[i].height,
            &self->style->band);
}

static void
paint_lines (const Painting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  float bottom = MIN ((float) self->foot, (float) (self->head + layout->height - self->y));

  for (guint i = self->first_line; i < self->end_line; i++)
    fill (self, 0, line_y (self, i), self->width, 1, &self->style->line);
  for (guint c = self->first_column; c < self->end_column; c++)
    fill (self, column_x (self, c), (float) self->head, 1, bottom - (float) self->head,
          &self->style->line);
  fill (self, sum_x (self), (float) self->head, 1, bottom - (float) self->head, &self->style->line);
}

static void
paint_hover (const Painting *self)
{
  const CursusMatrixSpot   *hover = &self->matrix->hover;
  const CursusMatrixLayout *layout = self->view.layout;

  if (hover->row != CURSUS_NOWHERE)
    fill (self, 0, line_y (self, layout->line_of_row[hover->row]), self->width,
          (float) layout->sizes.row, &self->style->hover);
  if (hover->column != CURSUS_NOWHERE)
    fill (self, column_x (self, hover->column), 0, (float) layout->columns[hover->column].width,
          self->height, &self->style->hover);
}

/* --- cells --- */

static void
paint_box (const Painting *self, const graphene_rect_t *box, const GdkRGBA *colour,
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
paint_dot (const Painting *self, const graphene_rect_t *box, const GdkRGBA *colour)
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
get_box (const Painting *self, guint line, guint column)
{
  const CursusMatrixLayout *layout = self->view.layout;

  return GRAPHENE_RECT_INIT (column_x (self, column) + CELL_GAP_X + 0.5f,
                             line_y (self, line) + CELL_GAP_Y + 0.5f,
                             (float) layout->columns[column].width - 2 * CELL_GAP_X,
                             (float) layout->sizes.row - 2 * CELL_GAP_Y);
}

static void
paint_level (const Painting *self, const graphene_rect_t *box, guint section, guint level,
             gboolean is_assessed)
{
  GdkRGBA ink;
  GdkRGBA colour = cursus_coverage_style_get_fill (
    self->style, cursus_matrix_words_get_colour (&self->view, section), level, &ink);
  CursusTextWish letter = wish_for (CURSUS_FONT_LETTER, &ink);

  paint_box (self, box, &colour, &self->style->ink);
  draw_centered (self, cursus_level_get_letter (level), &letter, box);
  if (is_assessed)
    paint_dot (self, box, &ink);
}

/* Where columns are modules: how many outcomes support it. */
static void
paint_support (const Painting *self, const graphene_rect_t *box, const CursusCoverageCell *cell)
{
  GdkRGBA ink;
  GdkRGBA colour =
    cursus_coverage_style_get_fill (self->style, CURSUS_NOT_STATED, cell->n > 0 ? 2 : 1, &ink);
  CursusTextWish number = wish_for (CURSUS_FONT_LETTER, &ink);

  paint_box (self, box, &colour, &self->style->ink);
  draw_number (self, cell->n, &number, box);
  if (cell->is_assessed)
    paint_dot (self, box, &ink);
}

static void
paint_folded (const Painting *self, guint line, guint column)
{
  guint           section = self->view.layout->columns[column].section;
  guint           row = self->view.layout->lines[line].item;
  guint           n = cursus_coverage_table_sum (self->view.table, row, section);
  graphene_rect_t box = get_box (self, line, column);
  GdkRGBA         colour = cursus_coverage_style_get_text (
            self->style, cursus_matrix_words_get_colour (&self->view, section));
  CursusTextWish number = wish_for (CURSUS_FONT_BOLD, &colour);

  if (n > 0)
    draw_number (self, n, &number, &box);
}

/* The columns of the table that are in sight. */
static void
get_range (const Painting *self, guint *begin, guint *end)
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
paint_row_cells (const Painting *self, guint line, guint begin, guint end)
{
  const CursusMatrixLayout *layout = self->view.layout;
  guint                     row = layout->lines[line].item;
  guint                     n;
  const CursusCoverageCell *cells =
    cursus_coverage_table_get_range (self->view.table, row, begin, end, &n);
  CursusTextWish  sum = wish_for (CURSUS_FONT_TITLE, &self->style->faint);
  graphene_rect_t sum_box = GRAPHENE_RECT_INIT (
    sum_x (self), line_y (self, line), (float) layout->sizes.sum, (float) layout->sizes.row);

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
  draw_number (self, self->view.table->rows[row].n_cells, &sum, &sum_box);
}

static void
paint_painted (const Painting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  const GArray             *painted = self->matrix->painted;
  guint                     level = self->matrix->paint_level;

  for (guint i = 0; i < painted->len; i++)
    {
      CursusMatrixSpot spot = g_array_index (painted, CursusMatrixSpot, i);
      graphene_rect_t  box = get_box (self, layout->line_of_row[spot.row], spot.column);

      fill (self, box.origin.x - 1, box.origin.y - 1, box.size.width + 2, box.size.height + 2,
            &self->style->ground);
      if (level > 0)
        paint_level (self, &box, layout->columns[spot.column].section, level, FALSE);
    }
}

static void
paint_cursor (const Painting *self)
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
paint_cells (const Painting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  guint                     begin, end;

  get_range (self, &begin, &end);
  push_clip (self, (float) self->left, (float) self->head, self->width - (float) self->left,
             (float) (self->foot - self->head));
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
paint_label (const Painting *self, guint line)
{
  guint            row = self->view.layout->lines[line].item;
  const char      *code = cursus_matrix_words_get_code (&self->view, row);
  g_autofree char *title = cursus_matrix_words_dup_row (&self->view, row);
  g_autofree char *credits = cursus_matrix_words_dup_credits (&self->view, row);
  gboolean         is_faint = !self->view.table->rows[row].is_on_route;
  CursusTextWish   small = wish_for (CURSUS_FONT_SMALL, &self->style->faint);
  CursusTextWish   name =
    wish_for (CURSUS_FONT_TITLE, is_faint ? &self->style->faint : &self->style->ink);
  int   line_height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_TITLE);
  int   small_height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_SMALL);
  float y = line_y (self, line);
  float middle = (float) self->view.layout->sizes.row / 2;
  float x = PADDING;

  if (code != NULL)
    {
      small.width = MAX (self->matrix->code_width, 1);
      draw_text (self, code, &small, x, y + floorf (middle - (float) small_height / 2));
    }
  x += (float) self->matrix->code_width;
  name.width = MAX (self->left - (int) x - (credits != NULL ? FIGURE : 0) - 4, 1);
  draw_text (self, title, &name, x, y + floorf (middle - (float) line_height / 2));
  if (credits != NULL)
    {
      float width;

      small.width = 0;
      width = cursus_text_cache_get (self->style->texts, credits, &small)->width;
      draw_text (self, credits, &small, (float) self->left - PADDING - width,
                 y + floorf (middle - (float) small_height / 2));
    }
}

static void
paint_heading (const Painting *self, guint line)
{
  g_autofree char *title =
    cursus_matrix_words_dup_group (&self->view, self->view.layout->lines[line].item);
  CursusTextWish wish = wish_for (CURSUS_FONT_BOLD, &self->style->ink);
  int            height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  wish.width = MAX (self->left - 2 * PADDING, 1);
  draw_text (self, title, &wish, PADDING,
             line_y (self, line) + floorf ((float) (self->view.layout->sizes.group - height) / 2));
}

static void
paint_labels (const Painting *self)
{
  push_clip (self, 0, (float) self->head, (float) self->left, (float) (self->foot - self->head));
  for (guint i = self->first_line; i < self->end_line; i++)
    {
      if (self->view.layout->lines[i].is_heading)
        paint_heading (self, i);
      else
        paint_label (self, i);
    }
  gtk_snapshot_pop (self->snapshot);
  fill (self, (float) self->left, 0, 1, self->height, &self->style->line);
}

/* --- the heads --- */

static void
paint_sign (const Painting *self, GdkPaintable *sign, float x, float y, const GdkRGBA *colour)
{
  cursus_coverage_style_draw_sign (sign, self->snapshot, &GRAPHENE_RECT_INIT (x, y, SIGN, SIGN),
                                   colour);
}

/* From below to above, its end beside the cells. */
static void
paint_upright (const Painting *self, const char *text, const CursusTextWish *wish, float x,
               float width)
{
  const CursusDrawnText *drawn = cursus_text_cache_get (self->style->texts, text, wish);

  if (drawn->node == NULL)
    return;
  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot,
                          &GRAPHENE_POINT_INIT (x + floorf ((width - drawn->height) / 2),
                                                (float) self->head - 8 - SIGN - 4));
  gtk_snapshot_rotate (self->snapshot, -90);
  gtk_snapshot_append_node (self->snapshot, drawn->node);
  gtk_snapshot_restore (self->snapshot);
}

static void
paint_title (const Painting *self, guint column)
{
  const CursusMatrixColumn *at = &self->view.layout->columns[column];
  CursusTextWish            wish = wish_for (CURSUS_FONT_TITLE, &self->style->ink);
  float                     x = column_x (self, column);
  float                     sign_x = x + floorf (((float) at->width - SIGN) / 2);
  g_autofree char          *title = NULL;

  fill (self, x, (float) self->matrix->section_height, 1, (float) self->matrix->title_height,
        &self->style->line);
  if (at->column == CURSUS_NOWHERE)
    return;
  title = cursus_matrix_words_dup_column (&self->view, at->column);
  wish.width = self->matrix->title_height - 8 - (int) SIGN - 8;
  paint_upright (self, title, &wish, x, (float) at->width);
  if (self->view.table->columns[at->column].is_gap)
    paint_sign (self, self->style->gap, sign_x, (float) self->head - SIGN - 5, &self->style->error);
  else if (self->view.table->columns[at->column].is_unprepared)
    paint_sign (self, self->style->unprepared, sign_x, (float) self->head - SIGN - 5,
                &self->style->warning);
}

/* The title of a section stays in sight as long as any of it is. */
static void
paint_section (const Painting *self, guint section)
{
  const CursusCoverageSection *about = &self->view.table->sections[section];
  int                          begin;
  int              width = cursus_matrix_layout_get_section (self->view.layout, section, &begin);
  float            left = MAX ((float) (self->left + begin - self->x), (float) self->left);
  float            right = MIN ((float) (self->left + begin - self->x + width), self->width);
  gboolean         is_folded = cursus_matrix_is_folded (self->matrix, section);
  g_autofree char *title = cursus_matrix_words_dup_section (&self->view, section);
  g_autofree char *shown = g_strdup_printf ("%s  %u", title, about->n_cells);
  GdkRGBA          colour = cursus_coverage_style_get_text (
             self->style, cursus_matrix_words_get_colour (&self->view, section));
  CursusTextWish wish = wish_for (CURSUS_FONT_BOLD, &colour);
  float          text_width, x;
  int            height = self->matrix->section_height;

  push_clip (self, left, 0, right - left, (float) height);
  fill (self, (float) (self->left + begin - self->x), 0, 1, (float) height, &self->style->line);
  wish.width = MAX ((int) (right - left) - (int) SIGN - 8, 1);
  text_width = cursus_text_cache_get (self->style->texts, shown, &wish)->width;
  x = left + MAX (floorf ((right - left - text_width - SIGN - 2) / 2), 3);
  if (about->n_columns > 0)
    paint_sign (self, is_folded ? self->style->folded : self->style->open, x,
                floorf (((float) height - SIGN) / 2), &colour);
  draw_text (self, shown, &wish, x + SIGN + 2,
             floorf (((float) height -
                      (float) cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD)) /
                     2));
  gtk_snapshot_pop (self->snapshot);
}

static const char *
get_sum_title (const Painting *self)
{
  if (self->view.table->wish.columns == CURSUS_COLUMNS_MODULES)
    return _ ("Modules");
  return _ ("Tags");
}

static void
paint_heads (const Painting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  CursusTextWish            wish = wish_for (CURSUS_FONT_TITLE, &self->style->faint);
  guint                     last = CURSUS_NOWHERE;

  push_clip (self, (float) self->left, 0, self->width - (float) self->left, (float) self->head);
  for (guint c = self->first_column; c < self->end_column; c++)
    {
      if (layout->columns[c].section != last)
        paint_section (self, layout->columns[c].section);
      last = layout->columns[c].section;
      paint_title (self, c);
    }
  fill (self, sum_x (self), 0, 1, (float) self->head, &self->style->line);
  paint_upright (self, get_sum_title (self), &wish, sum_x (self), (float) layout->sizes.sum);
  gtk_snapshot_pop (self->snapshot);
  fill (self, 0, (float) self->matrix->section_height, self->width, 1, &self->style->line);
  fill (self, 0, (float) self->head, self->width, 1, &self->style->line);
}

static const char *
get_corner (const Painting *self)
{
  if (self->matrix->typed->len > 0)
    return self->matrix->typed->str;
  switch (self->view.table->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      return _ ("Module");
    case CURSUS_ROWS_TERMS:
      return _ ("Term");
    case CURSUS_ROWS_OUTCOMES:
      return _ ("Outcome");
    }
  g_assert_not_reached ();
}

static void
paint_corner (const Painting *self)
{
  gboolean       is_typing = self->matrix->typed->len > 0;
  CursusTextWish wish = wish_for (is_typing ? CURSUS_FONT_BOLD : CURSUS_FONT_TITLE,
                                  is_typing ? &self->style->accent : &self->style->ink);
  int height = cursus_text_cache_get_height (self->style->texts, wish.font);

  wish.width = MAX (self->left - 2 * PADDING, 1);
  draw_text (self, get_corner (self), &wish, PADDING, (float) (self->head - height - 6));
}

/* --- the sums --- */

static const char *
get_foot_title (const Painting *self)
{
  if (self->view.table->wish.columns == CURSUS_COLUMNS_MODULES)
    return _ ("Outcomes that it supports");
  switch (self->view.table->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      return _ ("Modules that cover it");
    case CURSUS_ROWS_TERMS:
      return _ ("Terms that cover it");
    case CURSUS_ROWS_OUTCOMES:
      return _ ("Outcomes with it");
    }
  g_assert_not_reached ();
}

static void
paint_sum (const Painting *self, guint column)
{
  const CursusMatrixColumn *at = &self->view.layout->columns[column];
  graphene_rect_t           box = GRAPHENE_RECT_INIT (column_x (self, column), (float) self->foot,
                                                      (float) at->width, (float) self->matrix->foot_height);
  CursusTextWish            number = wish_for (CURSUS_FONT_BOLD, &self->style->ink);
  CursusTextWish            gap = wish_for (CURSUS_FONT_LETTER, &self->style->error);

  fill (self, box.origin.x, box.origin.y, 1, box.size.height, &self->style->line);
  if (at->column == CURSUS_NOWHERE)
    {
      draw_number (self, self->view.table->sections[at->section].n_cells, &number, &box);
      return;
    }
  if (!self->view.table->columns[at->column].is_gap)
    {
      if (self->view.table->columns[at->column].n_cells == 0)
        number = wish_for (CURSUS_FONT_TITLE, &self->style->faint);
      draw_number (self, self->view.table->columns[at->column].n_cells, &number, &box);
      return;
    }
  gap.width = at->width;
  /* Translators: stands in a narrow column below a tag that no module covers */
  draw_centered (self, _ ("gap"), &gap, &box);
}

static void
paint_foot (const Painting *self)
{
  CursusTextWish wish = wish_for (CURSUS_FONT_BOLD, &self->style->ink);
  int            height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  fill (self, 0, (float) self->foot, self->width, 1, &self->style->line);
  push_clip (self, (float) self->left, (float) self->foot, self->width - (float) self->left,
             (float) self->matrix->foot_height);
  for (guint c = self->first_column; c < self->end_column; c++)
    paint_sum (self, c);
  fill (self, sum_x (self), (float) self->foot, 1, (float) self->matrix->foot_height,
        &self->style->line);
  gtk_snapshot_pop (self->snapshot);
  wish.width = MAX (self->left - 2 * PADDING, 1);
  draw_text (self, get_foot_title (self), &wish, PADDING,
             (float) self->foot + floorf ((float) (self->matrix->foot_height - height) / 2));
}

/* --- all of it --- */

static void
find_sight (Painting *self)
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

static int
get_value (GtkAdjustment *adjustment)
{
  return adjustment != NULL ? (int) gtk_adjustment_get_value (adjustment) : 0;
}

void
cursus_matrix_snapshot (CursusMatrix *matrix, GtkSnapshot *snapshot)
{
  Painting self = { .matrix = matrix, .snapshot = snapshot };

  if (matrix->style == NULL)
    cursus_matrix_measure_heads (matrix);
  self.style = matrix->style;
  self.view = cursus_matrix_get_view (matrix);
  self.width = (float) gtk_widget_get_width (GTK_WIDGET (matrix));
  self.height = (float) gtk_widget_get_height (GTK_WIDGET (matrix));
  self.left = matrix->label_width;
  self.head = cursus_matrix_get_head_height (matrix);
  self.foot = (int) self.height - matrix->foot_height;
  self.x = get_value (matrix->hadjustment);
  self.y = get_value (matrix->vadjustment);
  find_sight (&self);

  fill (&self, 0, 0, self.width, self.height, &self.style->ground);
  push_clip (&self, 0, (float) self.head, self.width, (float) (self.foot - self.head));
  paint_bands (&self);
  paint_lines (&self);
  gtk_snapshot_pop (snapshot);
  paint_hover (&self);
  paint_cells (&self);
  paint_labels (&self);
  paint_heads (&self);
  paint_corner (&self);
  paint_foot (&self);
}
