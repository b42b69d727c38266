/* matrix-sight.c - what of the matrix is in sight, and what lies where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

#include <string.h>

#define PADDING 10
#define TITLE_MIN 80
#define TITLE_MAX 215
#define FIGURE 38
#define UPRIGHT_MIN 56
#define UPRIGHT_MAX 136
#define SIGN 18
#define SECTION_PADDING 12

/* --- the heads --- */

static int
measure_codes (CursusMatrix *self)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  const char      *longest = NULL;

  for (guint r = 0; r < self->table->n_rows; r++)
    {
      const char *code = cursus_matrix_words_get_code (&view, r);

      if (code != NULL && (longest == NULL || strlen (code) > strlen (longest)))
        longest = code;
    }
  if (longest == NULL)
    return 0;
  return cursus_text_cache_measure (self->style->texts, longest, CURSUS_FONT_SMALL) + 8;
}

/* The one with the most letters stands for the widest. */
static int
measure_longest (CursusMatrix *self, gboolean is_row, CursusTextFont font)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  guint            n = is_row ? self->table->n_rows : self->table->n_columns;
  glong            most = 0;
  g_autofree char *longest = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title =
        is_row ? cursus_matrix_words_dup_row (&view, i) : cursus_matrix_words_dup_head (&view, i);
      glong length = g_utf8_strlen (title, -1);

      if (length > most)
        {
          most = length;
          g_free (longest);
          longest = g_steal_pointer (&title);
        }
    }
  return longest != NULL ? cursus_text_cache_measure (self->style->texts, longest, font) : 0;
}

void
cursus_matrix_measure_heads (CursusMatrix *self)
{
  int titles, columns, line;

  if (self->style == NULL)
    self->style = cursus_coverage_style_new (GTK_WIDGET (self));
  titles = measure_longest (self, TRUE, CURSUS_FONT_TITLE) + 4;
  columns = measure_longest (self, FALSE, CURSUS_FONT_TITLE) + 4;
  line = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  self->code_width = measure_codes (self);
  self->label_natural =
    PADDING + self->code_width + CLAMP (titles, TITLE_MIN, TITLE_MAX) + FIGURE + PADDING;
  self->section_height = line + SECTION_PADDING;
  self->title_height = CLAMP (columns, UPRIGHT_MIN, UPRIGHT_MAX) + SIGN + 8;
  self->foot_height = line + SECTION_PADDING;
}

int
cursus_matrix_get_head_height (CursusMatrix *self)
{
  return self->section_height + self->title_height;
}

void
cursus_matrix_get_room (CursusMatrix *self, int *width, int *height)
{
  GtkWidget *widget = GTK_WIDGET (self);

  *width = MAX (gtk_widget_get_width (widget) - self->label_width, 1);
  *height = MAX (
    gtk_widget_get_height (widget) - cursus_matrix_get_head_height (self) - self->foot_height, 1);
}

/* --- scrolling --- */

void
cursus_matrix_configure_adjustments (CursusMatrix *self)
{
  int width, height;

  if (self->layout == NULL)
    return;
  cursus_matrix_get_room (self, &width, &height);
  cursus_canvas_configure (CURSUS_CANVAS (self), GTK_ORIENTATION_HORIZONTAL, width,
                           self->layout->width, self->layout->sizes.column);
  cursus_canvas_configure (CURSUS_CANVAS (self), GTK_ORIENTATION_VERTICAL, height,
                           self->layout->height, 3 * self->layout->sizes.row);
}

graphene_rect_t
cursus_matrix_get_cell (CursusMatrix *self, CursusMatrixSpot spot)
{
  const CursusMatrixLine   *line = &self->layout->lines[self->layout->line_of_row[spot.row]];
  const CursusMatrixColumn *column = &self->layout->columns[spot.column];

  return GRAPHENE_RECT_INIT (
    (float) (self->label_width + column->x - (int) cursus_canvas_get_x (CURSUS_CANVAS (self))),
    (float) (cursus_matrix_get_head_height (self) + line->y -
             (int) cursus_canvas_get_y (CURSUS_CANVAS (self))),
    (float) column->width, (float) line->height);
}

static void
scroll (GtkAdjustment *adjustment, int begin, int end)
{
  if (adjustment != NULL)
    gtk_adjustment_clamp_page (adjustment, begin, end);
}

void
cursus_matrix_scroll_to (CursusMatrix *self, CursusMatrixSpot spot)
{
  guint                     at = self->layout->line_of_row[spot.row];
  const CursusMatrixLine   *line = &self->layout->lines[at];
  const CursusMatrixColumn *column = &self->layout->columns[spot.column];
  int                       top = line->y;

  /* The heading above a row belongs to it. */
  if (at > 0 && self->layout->lines[at - 1].is_heading)
    top = self->layout->lines[at - 1].y;
  cursus_matrix_configure_adjustments (self);
  scroll (cursus_canvas_get_hadjustment (CURSUS_CANVAS (self)), column->x,
          column->x + column->width);
  scroll (cursus_canvas_get_vadjustment (CURSUS_CANVAS (self)), top, line->y + line->height);
  if (spot.column + 1 == self->layout->n_columns)
    scroll (cursus_canvas_get_hadjustment (CURSUS_CANVAS (self)), column->x, self->layout->width);
}

/* --- finding --- */

CursusMatrixPart
cursus_matrix_find (CursusMatrix *self, double x, double y, CursusMatrixSpot *spot)
{
  int   head = cursus_matrix_get_head_height (self);
  int   foot = gtk_widget_get_height (GTK_WIDGET (self)) - self->foot_height;
  guint line;

  *spot = (CursusMatrixSpot){ CURSUS_NOWHERE, CURSUS_NOWHERE };
  if (!cursus_matrix_is_shown (self))
    return CURSUS_MATRIX_NOTHING;
  if (x >= self->label_width)
    spot->column = cursus_matrix_layout_find_column (
      self->layout, (int) x - self->label_width + (int) cursus_canvas_get_x (CURSUS_CANVAS (self)));
  if (y < head)
    {
      if (spot->column == CURSUS_NOWHERE)
        return CURSUS_MATRIX_NOTHING;
      return y < self->section_height ? CURSUS_MATRIX_SECTION_HEAD : CURSUS_MATRIX_COLUMN_HEAD;
    }
  if (y >= foot)
    return spot->column != CURSUS_NOWHERE ? CURSUS_MATRIX_COLUMN_HEAD : CURSUS_MATRIX_NOTHING;

  line = cursus_matrix_layout_find_line (
    self->layout, (int) y - head + (int) cursus_canvas_get_y (CURSUS_CANVAS (self)));
  if (line == CURSUS_NOWHERE || self->layout->lines[line].is_heading)
    return CURSUS_MATRIX_NOTHING;
  spot->row = self->layout->lines[line].item;
  if (x < self->label_width)
    return CURSUS_MATRIX_ROW_HEAD;
  return spot->column != CURSUS_NOWHERE ? CURSUS_MATRIX_CELL : CURSUS_MATRIX_NOTHING;
}
