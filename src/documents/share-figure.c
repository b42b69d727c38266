/* share-figure.c - bars: how much of each term falls to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/share-figure.h"

#include "documents/figure-pen.h"

#define WHOLE 10000
#define SIZE 8.0
#define SIZE_MIN 5.0
#define BAR 13.0
#define THIN_BAR 9.0
#define ROW_GAP 6.0
#define KEY_LINE 13.0
#define SWATCH 7
#define SPACE 5
#define NAMES_MOST 0.28
#define TEXT 0x241f31
#define PAPER 0xffffff
#define GROUND 0xf1f0ee

typedef struct
{
  CursusFigurePen          pen;
  const CursusShareFigure *figure;
  double                   left; /* where bars begin */
  double                   width;
} Drawing;

static void
part_clear (gpointer data)
{
  g_free (((CursusSharePart *) data)->text);
}

static void
row_clear (gpointer data)
{
  CursusShareRow *row = data;

  g_free (row->name);
  g_free (row->missing);
  g_array_unref (row->parts);
}

static void
key_clear (gpointer data)
{
  g_free (((CursusShareKey *) data)->name);
}

CursusShareFigure *
cursus_share_figure_new (gboolean is_stacked)
{
  CursusShareFigure *self = g_new0 (CursusShareFigure, 1);

  self->rows = g_array_new (FALSE, TRUE, sizeof (CursusShareRow));
  g_array_set_clear_func (self->rows, row_clear);
  self->keys = g_array_new (FALSE, TRUE, sizeof (CursusShareKey));
  g_array_set_clear_func (self->keys, key_clear);
  self->is_stacked = is_stacked;
  return self;
}

void
cursus_share_figure_free (CursusShareFigure *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->keys);
  g_free (self);
}

guint
cursus_share_figure_add_key (CursusShareFigure *self, guint colour, const char *name)
{
  CursusShareKey key = { colour, g_strdup (name) };

  g_array_append_val (self->keys, key);
  return self->keys->len - 1;
}

CursusShareRow *
cursus_share_figure_add_row (CursusShareFigure *self, const char *name, const char *missing)
{
  CursusShareRow row = { g_strdup (name), NULL, g_strdup (missing) };

  row.parts = g_array_new (FALSE, TRUE, sizeof (CursusSharePart));
  g_array_set_clear_func (row.parts, part_clear);
  g_array_append_val (self->rows, row);
  return &g_array_index (self->rows, CursusShareRow, self->rows->len - 1);
}

void
cursus_share_row_add (CursusShareRow *row, guint key, gint64 share, char *text)
{
  CursusSharePart part = { key, share, text };

  g_array_append_val (row->parts, part);
}

/* --- drawing --- */

static const CursusShareRow *
nth_row (const CursusShareFigure *figure, guint nth)
{
  return &g_array_index (figure->rows, CursusShareRow, nth);
}

static const CursusShareKey *
nth_key (const CursusShareFigure *figure, guint nth)
{
  return &g_array_index (figure->keys, CursusShareKey, nth);
}

static double
get_height (const CursusShareFigure *figure, const CursusShareRow *row)
{
  guint n = figure->is_stacked || row->missing != NULL ? 1 : MAX (row->parts->len, 1);

  return (figure->is_stacked || row->missing != NULL ? BAR : n * THIN_BAR) + ROW_GAP;
}

/* In the middle of the height, in the largest letters that find room; nothing if none do. */
static void
write_fitting (Drawing *drawing, const char *text, const cairo_rectangle_t *room,
               PangoAlignment align)
{
  for (double size = SIZE; size >= SIZE_MIN; size -= 0.5)
    {
      CursusFigureSpot  spot = { room->x, room->y, room->width, align };
      cairo_rectangle_t is;

      cursus_figure_pen_set (&drawing->pen, size, FALSE);
      cursus_figure_pen_measure (&drawing->pen, text, 0, &is);
      if (is.width > room->width || (is.height > room->height + 1 && size > SIZE_MIN))
        continue;
      spot.y += (room->height - is.height) / 2;
      cursus_figure_pen_write (&drawing->pen, text, &spot);
      return;
    }
}

static void
draw_stacked (Drawing *drawing, const CursusShareRow *row, double y)
{
  double x = drawing->left;

  for (guint i = 0; i < row->parts->len; i++)
    {
      const CursusSharePart *part = &g_array_index (row->parts, CursusSharePart, i);
      guint                  colour = nth_key (drawing->figure, part->key)->colour;
      double                 width = drawing->width * (double) part->share / WHOLE;
      cairo_rectangle_t      room = { x + 1, y, width - 2, BAR };

      cursus_figure_set_colour (drawing->pen.cairo, colour);
      cairo_rectangle (drawing->pen.cairo, x, y, width, BAR);
      cairo_fill (drawing->pen.cairo);
      cursus_figure_set_colour (drawing->pen.cairo, cursus_figure_is_dark (colour) ? PAPER : TEXT);
      write_fitting (drawing, part->text, &room, PANGO_ALIGN_CENTER);
      x += width;
    }
}

static void
draw_apart (Drawing *drawing, const CursusShareRow *row, double y)
{
  /* Behind the longest bar there is still room for the number. */
  double number = 32;

  for (guint i = 0; i < row->parts->len; i++)
    {
      const CursusSharePart *part = &g_array_index (row->parts, CursusSharePart, i);
      double                 width = (drawing->width - number) * (double) part->share / WHOLE;
      cairo_rectangle_t      room = { drawing->left + width + 3, y, number - 3, THIN_BAR };

      cursus_figure_set_colour (drawing->pen.cairo, GROUND);
      cairo_rectangle (drawing->pen.cairo, drawing->left, y, drawing->width - number, THIN_BAR - 1);
      cairo_fill (drawing->pen.cairo);
      cursus_figure_set_colour (drawing->pen.cairo, nth_key (drawing->figure, part->key)->colour);
      cairo_rectangle (drawing->pen.cairo, drawing->left, y, MAX (width, 0.6), THIN_BAR - 1);
      cairo_fill (drawing->pen.cairo);
      cursus_figure_set_colour (drawing->pen.cairo, TEXT);
      write_fitting (drawing, part->text, &room, PANGO_ALIGN_LEFT);
      y += THIN_BAR;
    }
}

/* Gives how high the keys are. */
static double
draw_keys (Drawing *drawing, double width, double y, gboolean is_drawn)
{
  double x = 0, top = y;

  cursus_figure_pen_set (&drawing->pen, SIZE - 1, FALSE);
  for (guint i = 0; i < drawing->figure->keys->len; i++)
    {
      const CursusShareKey *key = nth_key (drawing->figure, i);
      cairo_rectangle_t     is;
      CursusFigureSpot      spot;

      cursus_figure_pen_measure (&drawing->pen, key->name, width - SWATCH - SPACE, &is);
      if (x > 0 && x + SWATCH + SPACE + is.width > width)
        {
          x = 0;
          y += KEY_LINE;
        }
      spot = (CursusFigureSpot){ x + SWATCH + 3, y, width - SWATCH - SPACE, PANGO_ALIGN_LEFT };
      if (is_drawn)
        {
          cursus_figure_set_colour (drawing->pen.cairo, key->colour);
          cairo_rectangle (drawing->pen.cairo, x, y + 1.5, SWATCH, SWATCH);
          cairo_fill (drawing->pen.cairo);
          cursus_figure_set_colour (drawing->pen.cairo, TEXT);
          cursus_figure_pen_write (&drawing->pen, key->name, &spot);
        }
      x += SWATCH + SPACE + is.width + 10;
    }
  return y + KEY_LINE - top;
}

static void
measure_names (Drawing *drawing, double width)
{
  double most = 0;

  cursus_figure_pen_set (&drawing->pen, SIZE, FALSE);
  for (guint i = 0; i < drawing->figure->rows->len; i++)
    {
      cairo_rectangle_t is;

      cursus_figure_pen_measure (&drawing->pen, nth_row (drawing->figure, i)->name, 0, &is);
      most = MAX (most, is.width);
    }
  drawing->left = MIN (most + SPACE, width * NAMES_MOST);
  drawing->width = width - drawing->left;
}

static void
draw_row (Drawing *drawing, const CursusShareRow *row, double y)
{
  double            height = get_height (drawing->figure, row) - ROW_GAP;
  cairo_rectangle_t name = { 0, y, drawing->left - SPACE, height };
  cairo_rectangle_t rest = { drawing->left, y, drawing->width, height };
  CursusFigureSpot  spot = { 0, y, drawing->left - SPACE, PANGO_ALIGN_LEFT };
  cairo_rectangle_t is;

  cursus_figure_set_colour (drawing->pen.cairo, TEXT);
  cursus_figure_pen_set (&drawing->pen, SIZE_MIN, FALSE);
  cursus_figure_pen_measure (&drawing->pen, row->name, 0, &is);
  if (is.width <= name.width)
    write_fitting (drawing, row->name, &name, PANGO_ALIGN_LEFT);
  else
    cursus_figure_pen_write (&drawing->pen, row->name, &spot);

  if (row->missing != NULL)
    write_fitting (drawing, row->missing, &rest, PANGO_ALIGN_LEFT);
  else if (drawing->figure->is_stacked)
    draw_stacked (drawing, row, y);
  else
    draw_apart (drawing, row, y);
}

static void
draw_cb (cairo_t *cairo, double width, double height, const char *font, gpointer figure)
{
  Drawing drawing = { .figure = figure };
  double  y = 0, all = ROW_GAP, scale;

  cursus_figure_pen_init (&drawing.pen, cairo, font);
  measure_names (&drawing, width);
  for (guint i = 0; i < drawing.figure->rows->len; i++)
    all += get_height (drawing.figure, nth_row (drawing.figure, i));
  all += draw_keys (&drawing, width, 0, FALSE);

  /* Names of strands that take more lines than was thought make all a little smaller. */
  scale = MIN (height / all, 1);
  cairo_save (cairo);
  cairo_scale (cairo, scale, scale);
  width /= scale;
  measure_names (&drawing, width);
  for (guint i = 0; i < drawing.figure->rows->len; i++)
    {
      draw_row (&drawing, nth_row (drawing.figure, i), y);
      y += get_height (drawing.figure, nth_row (drawing.figure, i));
    }
  draw_keys (&drawing, width, y, TRUE);
  cairo_restore (cairo);
  cursus_figure_pen_clear (&drawing.pen);
}

/* --- in a document --- */

static char *
dup_alternative (const CursusShareFigure *figure)
{
  GString *text = g_string_new (NULL);

  for (guint r = 0; r < figure->rows->len; r++)
    {
      const CursusShareRow *row = nth_row (figure, r);

      g_string_append_printf (text, "%s%s: %s", r > 0 ? " " : "", row->name,
                              row->missing != NULL ? row->missing : "");
      for (guint i = 0; row->missing == NULL && i < row->parts->len; i++)
        {
          const CursusSharePart *part = &g_array_index (row->parts, CursusSharePart, i);

          g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                                  nth_key (figure, part->key)->name, part->text);
        }
      g_string_append_c (text, '.');
    }
  return g_string_free (text, FALSE);
}

static void
free_cb (gpointer figure)
{
  cursus_share_figure_free (figure);
}

void
cursus_share_figure_add_block (CursusBlock *into, CursusShareFigure *self)
{
  CursusBlock *block = cursus_block_add_new (into, CURSUS_BLOCK_FIGURE);
  double       height = ROW_GAP + KEY_LINE * (1 + self->keys->len / 7);

  for (guint i = 0; i < self->rows->len; i++)
    height += get_height (self, nth_row (self, i));
  block->figure = g_new0 (CursusFigure, 1);
  block->figure->draw = draw_cb;
  block->figure->data = self;
  block->figure->free = free_cb;
  block->figure->height = height;
  block->figure->alternative = dup_alternative (self);
}
