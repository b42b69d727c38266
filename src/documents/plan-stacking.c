/* plan-stacking.c - where the blocks of a plan's picture stand: above each other, none over another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/plan-stacking.h"

/* Halving the distance so often finds the scale to less than a point. */
#define N_STEPS 24
#define ROUNDING 0.001

/* What stands in a column so far. */
typedef struct
{
  double top;
  double bottom;
} Taken;

typedef struct
{
  const CursusPlanFigure *figure;
  GArray                **taken; /* of each column: Taken */
  gint64                  usual;
  double                  least;
  double                  scale;
} Stacker;

static const CursusPlanBlock *
nth_block (const CursusPlanFigure *figure, guint nth)
{
  return &g_array_index (figure->blocks, CursusPlanBlock, nth);
}

/* The mean of what is stated, for what is not. */
static gint64
find_usual (const CursusPlanFigure *figure)
{
  gint64 sum = 0;
  guint  n = 0;

  for (guint i = 0; i < figure->blocks->len; i++)
    for (guint c = 0; c < nth_block (figure, i)->n; c++)
      if (nth_block (figure, i)->amounts[c] > 0)
        {
          sum += nth_block (figure, i)->amounts[c];
          n++;
        }
  return n > 0 ? sum / n : 100;
}

static double
get_height (const Stacker *stacker, const CursusPlanBlock *block, guint column)
{
  gint64 amount = block->amounts[column];

  if (amount == CURSUS_NO_FIGURE)
    amount = block->is_milestone ? stacker->usual / 2 : stacker->usual;
  return MAX ((double) amount * stacker->scale, stacker->least);
}

/* If something is in the way between @y and its end: where that ends; else @y. */
static double
find_obstacle (const GArray *taken, double y, double height)
{
  double end = y;

  for (guint i = 0; i < taken->len; i++)
    {
      const Taken *other = &g_array_index (taken, Taken, i);

      if (y < other->bottom - ROUNDING && y + height > other->top + ROUNDING)
        end = MAX (end, other->bottom);
    }
  return end;
}

static double
find_place (const Stacker *stacker, const CursusPlanBlock *block, const double *heights)
{
  double y = 0, next = 0;

  do
    {
      y = next;
      for (guint c = 0; c < block->n && next <= y; c++)
        next = find_obstacle (stacker->taken[block->first + c], y, heights[c]);
    }
  while (next > y);
  return y;
}

static double
put (const Stacker *stacker, const CursusPlanBlock *block, CursusPlanStack *stack)
{
  double bottom = 0;

  for (guint c = 0; c < block->n; c++)
    stack->heights[c] = get_height (stacker, block, c);
  stack->y = find_place (stacker, block, stack->heights);
  for (guint c = 0; c < block->n; c++)
    {
      Taken taken = { stack->y, stack->y + stack->heights[c] };

      g_array_append_val (stacker->taken[block->first + c], taken);
      bottom = MAX (bottom, taken.bottom);
    }
  return bottom;
}

/* Gives how high the tallest column is then. */
static double
stack_all (const Stacker *stacker, CursusPlanStack *stacks)
{
  double height = 0;

  for (guint c = 0; c < stacker->figure->columns->len; c++)
    g_array_set_size (stacker->taken[c], 0);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < stacker->figure->blocks->len; i++)
      {
        const CursusPlanBlock *block = nth_block (stacker->figure, i);
        double                 bottom;

        if ((block->n > 1) != (pass == 0))
          continue;
        bottom = put (stacker, block, &stacks[i]);
        height = MAX (height, bottom);
      }
  return height;
}

static double
fit (Stacker *stacker, CursusPlanStack *stacks, double height)
{
  double low = 0, high = height / MAX ((double) stacker->usual, 1);

  for (guint i = 0; i < N_STEPS; i++)
    {
      stacker->scale = (low + high) / 2;
      if (stack_all (stacker, stacks) <= height)
        low = stacker->scale;
      else
        high = stacker->scale;
    }
  stacker->scale = low;
  return stack_all (stacker, stacks);
}

CursusPlanStacking *
cursus_plan_stacking_new (const CursusPlanFigure *figure, double height, double least)
{
  CursusPlanStacking *self = g_new0 (CursusPlanStacking, 1);
  Stacker             stacker = { figure, .usual = find_usual (figure), .least = least };

  self->n = figure->blocks->len;
  self->stacks = g_new0 (CursusPlanStack, self->n + 1);
  for (guint i = 0; i < self->n; i++)
    self->stacks[i].heights = g_new0 (double, nth_block (figure, i)->n);
  stacker.taken = g_new0 (GArray *, figure->columns->len + 1);
  for (guint c = 0; c < figure->columns->len; c++)
    stacker.taken[c] = g_array_new (FALSE, FALSE, sizeof (Taken));

  self->height = fit (&stacker, self->stacks, height);
  /* So many blocks that not even the smallest find room: then these are smaller. */
  while (self->height > height && stacker.least > 0.1)
    {
      stacker.least *= height / self->height * 0.99;
      self->height = fit (&stacker, self->stacks, height);
    }

  for (guint c = 0; c < figure->columns->len; c++)
    g_array_unref (stacker.taken[c]);
  g_free (stacker.taken);
  return self;
}

void
cursus_plan_stacking_free (CursusPlanStacking *self)
{
  for (guint i = 0; i < self->n; i++)
    g_free (self->stacks[i].heights);
  g_free (self->stacks);
  g_free (self);
}
