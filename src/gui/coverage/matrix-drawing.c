/* matrix-drawing.c - pieces of which the matrix is drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-drawing.h"

#include <math.h>

void
cursus_painting_fill (const CursusMatrixPainting *self, float x, float y, float width, float height,
                      const GdkRGBA *colour)
{
  gtk_snapshot_append_color (self->snapshot, colour, &GRAPHENE_RECT_INIT (x, y, width, height));
}

void
cursus_painting_push_clip (const CursusMatrixPainting *self, float x, float y, float width,
                           float height)
{
  gtk_snapshot_push_clip (self->snapshot,
                          &GRAPHENE_RECT_INIT (x, y, MAX (width, 0), MAX (height, 0)));
}

void
cursus_painting_text (const CursusMatrixPainting *self, const char *text,
                      const CursusTextWish *wish, float x, float y)
{
  cursus_text_cache_draw (self->style->texts, self->snapshot, text, wish,
                          &GRAPHENE_POINT_INIT (x, y));
}

/* In the middle of a box as wide as given, from @x on. */
void
cursus_painting_centered (const CursusMatrixPainting *self, const char *text,
                          const CursusTextWish *wish, const graphene_rect_t *box)
{
  const CursusDrawnText *drawn = cursus_text_cache_get (self->style->texts, text, wish);

  cursus_drawn_text_append (
    drawn, self->snapshot,
    &GRAPHENE_POINT_INIT (box->origin.x + floorf ((box->size.width - drawn->width) / 2),
                          box->origin.y + floorf ((box->size.height - drawn->height) / 2)));
}

void
cursus_painting_number (const CursusMatrixPainting *self, guint number, const CursusTextWish *wish,
                        const graphene_rect_t *box)
{
  char text[16];

  g_snprintf (text, sizeof text, "%u", number);
  cursus_painting_centered (self, text, wish, box);
}

CursusTextWish
cursus_painting_wish (CursusTextFont font, const GdkRGBA *colour)
{
  return (CursusTextWish){ font, *colour, 0 };
}

float
cursus_painting_column_x (const CursusMatrixPainting *self, guint column)
{
  return (float) (self->left + self->view.layout->columns[column].x - self->x);
}

float
cursus_painting_line_y (const CursusMatrixPainting *self, guint line)
{
  return (float) (self->head + self->view.layout->lines[line].y - self->y);
}

float
cursus_painting_sum_x (const CursusMatrixPainting *self)
{
  const CursusMatrixLayout *layout = self->view.layout;

  return (float) (self->left + layout->width - layout->sizes.sum - self->x);
}
