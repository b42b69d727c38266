/* plan-block-text.c - what stands in a block of a plan's picture, as large as there is room
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/plan-block-text.h"

#define SIZE_MAX_TEXT 8.5
#define SIZE_MIN_TEXT 5.5
#define SIZE_MIN_LABEL 4.0
#define SIZE_STEP 0.5
#define GAP 4
#define DETAIL 0.85

static const char *
get_head (const CursusPlanBlock *block)
{
  return block->has_code ? block->label : NULL;
}

static cairo_rectangle_t
measure (CursusFigurePen *pen, double size, gboolean is_bold, const char *text, double width)
{
  cairo_rectangle_t is = { 0 };

  if (text == NULL || *text == '\0')
    return is;
  cursus_figure_pen_set (pen, size, is_bold);
  cursus_figure_pen_measure (pen, text, width, &is);
  return is;
}

static double
measure_head (CursusFigurePen *pen, const CursusPlanBlock *block, double size, double *width)
{
  cairo_rectangle_t head = measure (pen, size, TRUE, get_head (block), 0);
  cairo_rectangle_t credits = measure (pen, size, TRUE, block->credits, 0);

  *width = head.width + credits.width + (head.width > 0 && credits.width > 0 ? GAP : 0);
  return MAX (head.height, credits.height);
}

static gboolean
fits_full (CursusFigurePen *pen, const CursusPlanBlock *block, double size,
           const cairo_rectangle_t *room)
{
  double            width;
  double            height = measure_head (pen, block, size, &width);
  cairo_rectangle_t title;

  if (width > room->width)
    return FALSE;
  /* Without a code the title stands beside the credits. */
  if (get_head (block) == NULL)
    {
      title = measure (pen, size, TRUE, block->body, room->width - width - GAP);
      return title.width <= room->width - width - GAP && title.height <= room->height;
    }
  title = measure (pen, size, FALSE, block->body, room->width);
  return title.width <= room->width && height + title.height <= room->height;
}

static gboolean
fits_line (CursusFigurePen *pen, const CursusPlanBlock *block, double size,
           const cairo_rectangle_t *room)
{
  double            width;
  double            height = measure_head (pen, block, size, &width);
  cairo_rectangle_t title = measure (pen, size, get_head (block) == NULL, block->body, 0);

  return width + GAP + title.width <= room->width && MAX (height, title.height) <= room->height;
}

static gboolean
fits_short (CursusFigurePen *pen, const CursusPlanBlock *block, double size,
            const cairo_rectangle_t *room, gboolean has_credits)
{
  cairo_rectangle_t label = measure (pen, size, TRUE, block->label, 0);
  cairo_rectangle_t credits = measure (pen, size, TRUE, has_credits ? block->credits : NULL, 0);
  double            gap = credits.width > 0 ? GAP : 0;

  return label.width + gap + credits.width <= room->width &&
         MAX (label.height, credits.height) <= room->height;
}

CursusPlanTextFit
cursus_plan_block_text_fit (CursusFigurePen *pen, const CursusPlanBlock *block, double width,
                            double height)
{
  cairo_rectangle_t room = { 0, 0, width, height };

  for (double size = SIZE_MAX_TEXT; size >= SIZE_MIN_TEXT; size -= SIZE_STEP)
    {
      if (fits_full (pen, block, size, &room))
        return (CursusPlanTextFit){ CURSUS_PLAN_TEXT_FULL, size };
      if (fits_line (pen, block, size, &room))
        return (CursusPlanTextFit){ CURSUS_PLAN_TEXT_LINE, size };
    }
  for (double size = SIZE_MAX_TEXT; size >= SIZE_MIN_TEXT; size -= SIZE_STEP)
    if (fits_short (pen, block, size, &room, TRUE))
      return (CursusPlanTextFit){ CURSUS_PLAN_TEXT_SHORT, size };
  for (double size = SIZE_MIN_TEXT; size >= SIZE_MIN_LABEL; size -= SIZE_STEP)
    if (fits_short (pen, block, size, &room, FALSE))
      return (CursusPlanTextFit){ CURSUS_PLAN_TEXT_LABEL, size };
  return (CursusPlanTextFit){ CURSUS_PLAN_TEXT_NONE, 0 };
}

/* --- drawing --- */

static double
write_at (CursusFigurePen *pen, gboolean is_bold, const char *text, double size,
          const CursusFigureSpot *spot)
{
  if (text == NULL || *text == '\0')
    return 0;
  cursus_figure_pen_set (pen, size, is_bold);
  return cursus_figure_pen_write (pen, text, spot);
}

/* The letters of the strands, where the title leaves room for them. */
static void
draw_letters (CursusFigurePen *pen, const CursusPlanBlock *block, double size,
              const cairo_rectangle_t *room)
{
  cairo_rectangle_t detail;
  CursusFigureSpot  spot = { room->x, 0, room->width, PANGO_ALIGN_RIGHT };

  if (block->detail == NULL || *block->detail == '\0')
    return;
  detail = measure (pen, size * DETAIL, FALSE, block->detail, 0);
  if (detail.height > room->height || detail.width > room->width)
    return;
  spot.y = room->y + room->height - detail.height;
  write_at (pen, FALSE, block->detail, size * DETAIL, &spot);
}

/* What there is to choose from, if all of it finds room. */
static void
draw_members (CursusFigurePen *pen, const CursusPlanBlock *block, double most,
              const cairo_rectangle_t *room)
{
  CursusFigureSpot spot = { room->x, room->y, room->width, PANGO_ALIGN_LEFT };

  for (double size = most; size >= SIZE_MIN_TEXT; size -= SIZE_STEP)
    {
      cairo_rectangle_t members = measure (pen, size, FALSE, block->members, room->width);

      if (members.width > room->width || members.height > room->height)
        continue;
      write_at (pen, FALSE, block->members, size, &spot);
      return;
    }
}

static void
draw_full (CursusFigurePen *pen, const CursusPlanBlock *block, double size,
           const cairo_rectangle_t *room)
{
  CursusFigureSpot  left = { room->x, room->y, 0, PANGO_ALIGN_LEFT };
  CursusFigureSpot  right = { room->x, room->y, room->width, PANGO_ALIGN_RIGHT };
  const char       *head = get_head (block);
  double            height = write_at (pen, TRUE, head, size, &left);
  double            beside = write_at (pen, TRUE, block->credits, size, &right);
  double            width;
  cairo_rectangle_t rest = *room;

  measure_head (pen, block, size, &width);
  left.width = head != NULL ? room->width : room->width - width - GAP;
  left.y += head != NULL ? MAX (height, beside) : 0;
  left.y += write_at (pen, head == NULL, block->body, size, &left);
  left.y = MAX (left.y, room->y + beside);
  rest.y = left.y;
  rest.height = room->y + room->height - left.y;
  if (block->is_group)
    draw_members (pen, block, size, &rest);
  else
    draw_letters (pen, block, size, &rest);
}

static void
draw_line (CursusFigurePen *pen, const CursusPlanBlock *block, double size,
           const cairo_rectangle_t *room)
{
  cairo_rectangle_t head = measure (pen, size, TRUE, get_head (block), 0);
  cairo_rectangle_t title = measure (pen, size, head.width <= 0, block->body, 0);
  double            height = MAX (head.height, title.height);
  double            y = room->y + MIN ((room->height - height) / 2, 1);
  CursusFigureSpot  left = { room->x, y, 0, PANGO_ALIGN_LEFT };
  CursusFigureSpot  right = { room->x, y, room->width, PANGO_ALIGN_RIGHT };

  write_at (pen, TRUE, get_head (block), size, &left);
  left.x += head.width > 0 ? head.width + GAP : 0;
  write_at (pen, head.width <= 0, block->body, size, &left);
  write_at (pen, TRUE, block->credits, size, &right);
}

void
cursus_plan_block_text_draw (CursusFigurePen *pen, const CursusPlanBlock *block,
                             const CursusPlanTextFit *fit, const cairo_rectangle_t *room)
{
  CursusFigureSpot left = { room->x, room->y, 0, PANGO_ALIGN_LEFT };
  CursusFigureSpot right = { room->x, room->y, room->width, PANGO_ALIGN_RIGHT };

  switch (fit->form)
    {
    case CURSUS_PLAN_TEXT_FULL:
      draw_full (pen, block, fit->size, room);
      return;
    case CURSUS_PLAN_TEXT_LINE:
      draw_line (pen, block, fit->size, room);
      return;
    case CURSUS_PLAN_TEXT_SHORT:
      write_at (pen, TRUE, block->credits, fit->size, &right);
      write_at (pen, TRUE, block->label, fit->size, &left);
      return;
    case CURSUS_PLAN_TEXT_LABEL:
      write_at (pen, TRUE, block->label, fit->size, &left);
      return;
    case CURSUS_PLAN_TEXT_NONE:
      return;
    }
  g_assert_not_reached ();
}
