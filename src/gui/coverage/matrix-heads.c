/* matrix-heads.c - titles above the matrix and sums below it, which stay put
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-drawing.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Pixels below which there is no room for a title. */
#define SECTION_NARROW 60

/* --- the heads --- */

static void
paint_sign (const CursusMatrixPainting *self, GdkPaintable *sign, float x, float y,
            const GdkRGBA *colour)
{
  cursus_coverage_style_draw_sign (
    sign, self->snapshot, &GRAPHENE_RECT_INIT (x, y, CURSUS_MATRIX_SIGN, CURSUS_MATRIX_SIGN),
    colour);
}

/* From below to above, its end beside the cells. */
static void
paint_upright (const CursusMatrixPainting *self, const char *text, const CursusTextWish *wish,
               float x, float width)
{
  const CursusDrawnText *drawn = cursus_text_cache_get (self->style->texts, text, wish);

  if (drawn->node == NULL)
    return;
  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot,
                          &GRAPHENE_POINT_INIT (x + floorf ((width - drawn->height) / 2),
                                                (float) self->head - 8 - CURSUS_MATRIX_SIGN - 4));
  gtk_snapshot_rotate (self->snapshot, -90);
  gtk_snapshot_append_node (self->snapshot, drawn->node);
  gtk_snapshot_restore (self->snapshot);
}

/* A long title stands in two lines if the column is wide enough for the letters that are set. */
static int
count_lines (const CursusMatrixPainting *self, int width)
{
  return 2 * cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_TITLE) <= width ? 2 : 1;
}

static void
paint_title (const CursusMatrixPainting *self, guint column)
{
  const CursusMatrixColumn *at = &self->view.layout->columns[column];
  CursusTextWish            wish = cursus_painting_wish (CURSUS_FONT_TITLE, &self->style->ink);
  float                     x = cursus_painting_column_x (self, column);
  float                     sign_x = x + floorf (((float) at->width - CURSUS_MATRIX_SIGN) / 2);
  g_autofree char          *title = NULL;

  cursus_painting_fill (self, x, (float) self->matrix->section_height, 1,
                        (float) self->matrix->title_height, &self->style->line);
  if (at->column == CURSUS_NOWHERE)
    return;
  title = cursus_matrix_words_dup_head (&self->view, at->column);
  if (cursus_matrix_words_is_past (&self->view, at->column))
    wish.colour = self->style->faint;
  wish.width = self->matrix->title_height - 8 - (int) CURSUS_MATRIX_SIGN - 8;
  wish.lines = count_lines (self, at->width);
  paint_upright (self, title, &wish, x, (float) at->width);
  if (self->view.table->columns[at->column].is_gap)
    paint_sign (self, self->style->gap, sign_x, (float) self->head - CURSUS_MATRIX_SIGN - 5,
                &self->style->error);
  else if (self->view.table->columns[at->column].is_unprepared)
    paint_sign (self, self->style->unprepared, sign_x, (float) self->head - CURSUS_MATRIX_SIGN - 5,
                &self->style->warning);
}

/* Where it has little room the letters of the strand stand for it. */
static char *
dup_section (const CursusMatrixPainting *self, guint section, int width)
{
  const char      *letter = cursus_matrix_words_get_letter (&self->view, section);
  guint            n_cells = self->view.table->sections[section].n_cells;
  g_autofree char *title = cursus_matrix_words_dup_section (&self->view, section);

  if (letter != NULL && width < SECTION_NARROW)
    return g_strdup_printf ("%s  %u", letter, n_cells);
  return g_strdup_printf ("%s  %u", title, n_cells);
}

/* The title of a section stays in sight as long as any of it is. */
static void
paint_section (const CursusMatrixPainting *self, guint section)
{
  const CursusCoverageSection *about = &self->view.table->sections[section];
  int                          begin;
  int              width = cursus_matrix_layout_get_section (self->view.layout, section, &begin);
  float            left = MAX ((float) (self->left + begin - self->x), (float) self->left);
  float            right = MIN ((float) (self->left + begin - self->x + width), self->width);
  gboolean         is_folded = cursus_matrix_is_folded (self->matrix, section);
  g_autofree char *shown = dup_section (self, section, width);
  GdkRGBA          colour = cursus_coverage_style_get_text (
             self->style, cursus_matrix_words_get_colour (&self->view, section));
  CursusTextWish wish = cursus_painting_wish (CURSUS_FONT_BOLD, &colour);
  float          text_width, x;
  int            height = self->matrix->section_height;

  cursus_painting_push_clip (self, left, 0, right - left, (float) height);
  cursus_painting_fill (self, (float) (self->left + begin - self->x), 0, 1, (float) height,
                        &self->style->line);
  wish.width = MAX ((int) (right - left) - (int) CURSUS_MATRIX_SIGN - 8, 1);
  text_width = cursus_text_cache_get (self->style->texts, shown, &wish)->width;
  x = left + MAX (floorf ((right - left - text_width - CURSUS_MATRIX_SIGN - 2) / 2), 3);
  if (about->n_columns > 0)
    paint_sign (self, is_folded ? self->style->folded : self->style->open, x,
                floorf (((float) height - CURSUS_MATRIX_SIGN) / 2), &colour);
  cursus_painting_text (self, shown, &wish, x + CURSUS_MATRIX_SIGN + 2,
                        floorf (((float) height - (float) cursus_text_cache_get_height (
                                                    self->style->texts, CURSUS_FONT_BOLD)) /
                                2));
  gtk_snapshot_pop (self->snapshot);
}

static const char *
get_sum_title (const CursusMatrixPainting *self)
{
  if (self->view.table->wish.columns == CURSUS_COLUMNS_MODULES)
    return _ ("Modules");
  return _ ("Tags");
}

static void
paint_heads (const CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;
  CursusTextWish            wish = cursus_painting_wish (CURSUS_FONT_TITLE, &self->style->faint);
  guint                     last = CURSUS_NOWHERE;

  cursus_painting_push_clip (self, (float) self->left, 0, self->width - (float) self->left,
                             (float) self->head);
  for (guint c = self->first_column; c < self->end_column; c++)
    {
      if (layout->columns[c].section != last)
        paint_section (self, layout->columns[c].section);
      last = layout->columns[c].section;
      paint_title (self, c);
    }
  cursus_painting_fill (self, cursus_painting_sum_x (self), 0, 1, (float) self->head,
                        &self->style->line);
  paint_upright (self, get_sum_title (self), &wish, cursus_painting_sum_x (self),
                 (float) layout->sizes.sum);
  gtk_snapshot_pop (self->snapshot);
  cursus_painting_fill (self, 0, (float) self->matrix->section_height, self->width, 1,
                        &self->style->line);
  cursus_painting_fill (self, 0, (float) self->head, self->width, 1, &self->style->line);
}

static const char *
get_corner (const CursusMatrixPainting *self)
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
paint_corner (const CursusMatrixPainting *self)
{
  gboolean       is_typing = self->matrix->typed->len > 0;
  CursusTextWish wish = cursus_painting_wish (is_typing ? CURSUS_FONT_BOLD : CURSUS_FONT_TITLE,
                                              is_typing ? &self->style->accent : &self->style->ink);
  int height = cursus_text_cache_get_height (self->style->texts, wish.font);

  wish.width = MAX (self->left - 2 * CURSUS_MATRIX_PADDING, 1);
  cursus_painting_text (self, get_corner (self), &wish, CURSUS_MATRIX_PADDING,
                        (float) (self->head - height - 6));
}

/* --- the sums --- */

static const char *
get_foot_title (const CursusMatrixPainting *self)
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
paint_sum (const CursusMatrixPainting *self, guint column)
{
  const CursusMatrixColumn *at = &self->view.layout->columns[column];
  graphene_rect_t           box =
    GRAPHENE_RECT_INIT (cursus_painting_column_x (self, column), (float) self->foot,
                        (float) at->width, (float) self->matrix->foot_height);
  CursusTextWish number = cursus_painting_wish (CURSUS_FONT_BOLD, &self->style->ink);
  CursusTextWish gap = cursus_painting_wish (CURSUS_FONT_LETTER, &self->style->error);

  cursus_painting_fill (self, box.origin.x, box.origin.y, 1, box.size.height, &self->style->line);
  if (at->column == CURSUS_NOWHERE)
    {
      cursus_painting_number (self, self->view.table->sections[at->section].n_cells, &number, &box);
      return;
    }
  if (!self->view.table->columns[at->column].is_gap)
    {
      if (self->view.table->columns[at->column].n_cells == 0)
        number = cursus_painting_wish (CURSUS_FONT_TITLE, &self->style->faint);
      cursus_painting_number (self, self->view.table->columns[at->column].n_cells, &number, &box);
      return;
    }
  gap.width = at->width;
  /* Translators: stands in a narrow column below a tag that no module covers */
  cursus_painting_centered (self, _ ("gap"), &gap, &box);
}

static void
paint_foot (const CursusMatrixPainting *self)
{
  CursusTextWish wish = cursus_painting_wish (CURSUS_FONT_BOLD, &self->style->ink);
  int            height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  cursus_painting_fill (self, 0, (float) self->foot, self->width, 1, &self->style->line);
  cursus_painting_push_clip (self, (float) self->left, (float) self->foot,
                             self->width - (float) self->left, (float) self->matrix->foot_height);
  for (guint c = self->first_column; c < self->end_column; c++)
    paint_sum (self, c);
  cursus_painting_fill (self, cursus_painting_sum_x (self), (float) self->foot, 1,
                        (float) self->matrix->foot_height, &self->style->line);
  gtk_snapshot_pop (self->snapshot);
  wish.width = MAX (self->left - 2 * CURSUS_MATRIX_PADDING, 1);
  cursus_painting_text (self, get_foot_title (self), &wish, CURSUS_MATRIX_PADDING,
                        (float) self->foot +
                          floorf ((float) (self->matrix->foot_height - height) / 2));
}

void
cursus_matrix_paint_heads (const CursusMatrixPainting *self)
{
  paint_heads (self);
  paint_corner (self);
  paint_foot (self);
}
