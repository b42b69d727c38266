/* board-layout.c - where on the board everything stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-layout.h"

#include <math.h>
#include <string.h>

#define COLUMN_MIN 190.0f
#define COLUMN_MAX 300.0f
#define ADD_HEIGHT 30.0f
#define HEIGHT_BASE 40.0f /* of a card, to which its credits add */
#define HEIGHT_PER_CREDIT 7.2f
#define HEIGHT_MAX 420.0f
#define MEMBER_INDENT 10.0f

/* Room that a card over several terms takes in a column that is not its own. */
typedef struct
{
  float top;
  float bottom;
} Taken;

/* The plan being laid out, column by column from the left. */
typedef struct
{
  CursusBoardLayout        *layout;
  const CursusBoardOptions *options;
  float                     column_width;
  guint                     n_terms;
  GArray                  **taken; /* Taken, for each column, unsorted */
  float                    *ends;  /* for each column, where its last card ends */
} Work;

float
cursus_board_column_width (guint n_terms, float width)
{
  float room = width - 2 * CURSUS_BOARD_MARGIN;

  if (n_terms == 0)
    return COLUMN_MAX;
  room = floorf ((room - (float) (n_terms - 1) * CURSUS_BOARD_GUTTER) / (float) n_terms);
  return CLAMP (room, COLUMN_MIN, COLUMN_MAX);
}

static float
column_x (const Work *work, guint term)
{
  return CURSUS_BOARD_MARGIN + (float) term * (work->column_width + CURSUS_BOARD_GUTTER);
}

static gint64
item_credits (const CursusBoardItem *item)
{
  CursusDecimal credits = CURSUS_NOT_STATED;
  int           repeats = item->place != NULL ? item->place->repeats : 1;

  if (item->module != NULL)
    credits = item->module->credits;
  else if (item->place != NULL)
    credits = item->place->credits;
  return credits == CURSUS_NOT_STATED ? 0 : (gint64) credits * MAX (repeats, 1);
}

/* A card over several terms is as high as what falls to each of them. */
static float
item_height (const Work *work, const CursusBoardItem *item)
{
  float least = work->options->card_height;
  float credits = (float) item_credits (item) / 100.0f / (float) item->n_terms;
  float height = HEIGHT_BASE + HEIGHT_PER_CREDIT * credits;

  if (work->options->has_equal_heights || item->owner != CURSUS_NOWHERE)
    return least;
  return floorf (CLAMP (height, least, MAX (least, HEIGHT_MAX)));
}

/* How far down a card has to go so that nothing is taken where it stands. */
static float
find_free (const Work *work, const CursusBoardItem *item, float top, float height)
{
  gboolean moved = TRUE;

  while (moved)
    {
      moved = FALSE;
      for (guint t = item->term; t < item->term + item->n_terms; t++)
        for (guint i = 0; i < work->taken[t]->len; i++)
          {
            const Taken *taken = &g_array_index (work->taken[t], Taken, i);

            if (top < taken->bottom + CURSUS_BOARD_GAP &&
                top + height + CURSUS_BOARD_GAP > taken->top)
              {
                top = taken->bottom + CURSUS_BOARD_GAP;
                moved = TRUE;
              }
          }
    }
  return top;
}

static void
take (Work *work, const CursusBoardItem *item)
{
  Taken taken = { item->rect.origin.y, item->rect.origin.y + item->rect.size.height };

  work->ends[item->term] = taken.bottom + CURSUS_BOARD_GAP;
  for (guint t = item->term + 1; t < item->term + item->n_terms; t++)
    g_array_append_val (work->taken[t], taken);
}

static gboolean
is_open (const Work *work, const CursusBoardItem *item)
{
  return item->group != NULL && work->options->open_groups != NULL &&
         g_hash_table_contains (work->options->open_groups, item->id);
}

static void
add_item (Work *work, const CursusBoardItem *item)
{
  CursusBoardLayout *layout = work->layout;

  if (item->n_terms > 1)
    g_array_append_val (layout->wide_items, layout->items->len);
  g_array_append_vals (layout->items, item, 1);
}

/* The members stand in the card of the group, below what it says itself. */
static void
add_members (Work *work, guint owner, float top)
{
  CursusBoardItem group = g_array_index (work->layout->items, CursusBoardItem, owner);
  guint           n = cursus_records_n (group.group->members);

  for (guint i = 0; i < n; i++)
    {
      const CursusMember *record = (const CursusMember *) group.group->members->items[i];
      CursusBoardItem     member = {
            .id = record->module,
            .module = cursus_project_lookup_module (work->layout->project, record->module),
            .term = group.term,
            .n_terms = 1,
            .position = i,
            .n_siblings = n,
            .owner = owner,
      };

      graphene_rect_init (&member.rect, group.rect.origin.x + MEMBER_INDENT, top,
                          group.rect.size.width - 2 * MEMBER_INDENT, work->options->card_height);
      add_item (work, &member);
      top += work->options->card_height + CURSUS_BOARD_GAP;
    }
}

static void
add_place (Work *work, CursusBoardItem *item)
{
  float own = item_height (work, item);
  float height = own;
  float top;

  if (is_open (work, item))
    {
      guint n = cursus_records_n (item->group->members);

      own = work->options->group_height;
      height = own + (float) n * (work->options->card_height + CURSUS_BOARD_GAP);
    }

  top = find_free (work, item, work->ends[item->term], height);
  graphene_rect_init (&item->rect, column_x (work, item->term) + CURSUS_BOARD_PADDING, top,
                      (float) item->n_terms * (work->column_width + CURSUS_BOARD_GUTTER) -
                        CURSUS_BOARD_GUTTER - 2 * CURSUS_BOARD_PADDING,
                      height);
  add_item (work, item);
  take (work, item);
  if (is_open (work, item))
    add_members (work, work->layout->items->len - 1, top + own);
}

static void
add_column (Work *work, guint nth)
{
  CursusBoardLayout *layout = work->layout;
  const CursusTerm  *term = cursus_plan_nth_term (layout->plan, nth);
  CursusBoardColumn *column = &g_array_index (layout->columns, CursusBoardColumn, nth);

  column->term = term;
  column->first_item = layout->items->len;
  column->n_places = cursus_records_n (term->places);
  for (guint i = 0; i < column->n_places; i++)
    {
      const CursusPlace *place = cursus_term_nth_place (term, i);
      CursusBoardItem    item = {
           .id = cursus_place_get_id (place),
           .place = place,
           .term = nth,
           .n_terms = 1,
           .position = i,
           .n_siblings = column->n_places,
           .owner = CURSUS_NOWHERE,
      };

      if (place->module != NULL)
        item.module = cursus_project_lookup_module (layout->project, place->module);
      else
        item.group = cursus_project_lookup_group (layout->project, place->group);
      if (item.module != NULL)
        item.n_terms = (guint) CLAMP (item.module->terms, 1, (int) (work->n_terms - nth));
      add_place (work, &item);
    }
  column->n_items = layout->items->len - column->first_item;
}

/* Where the cards of a column end, those of other columns that reach into it included. */
static float
column_end (const Work *work, guint nth)
{
  float end = work->ends[nth];

  for (guint i = 0; i < work->taken[nth]->len; i++)
    end = MAX (end, g_array_index (work->taken[nth], Taken, i).bottom + CURSUS_BOARD_GAP);
  return end;
}

static void
end_columns (Work *work)
{
  CursusBoardLayout        *layout = work->layout;
  const CursusBoardOptions *options = work->options;
  float                     bottom = options->height - CURSUS_BOARD_MARGIN;

  for (guint nth = 0; nth < work->n_terms; nth++)
    bottom = MAX (bottom, column_end (work, nth) + ADD_HEIGHT + options->foot_height);

  for (guint nth = 0; nth < work->n_terms; nth++)
    {
      CursusBoardColumn *column = &g_array_index (layout->columns, CursusBoardColumn, nth);
      float              x = column_x (work, nth);
      float              inner = work->column_width - 2 * CURSUS_BOARD_PADDING;

      graphene_rect_init (&column->rect, x, CURSUS_BOARD_MARGIN / 2, work->column_width,
                          bottom - CURSUS_BOARD_MARGIN / 2);
      graphene_rect_init (&column->head, x, CURSUS_BOARD_MARGIN / 2, work->column_width,
                          options->head_height);
      graphene_rect_init (&column->foot, x, bottom - options->foot_height, work->column_width,
                          options->foot_height);
      graphene_rect_init (&column->add, x + CURSUS_BOARD_PADDING, column_end (work, nth), inner,
                          ADD_HEIGHT - 2);
    }
  layout->width = 2 * CURSUS_BOARD_MARGIN - CURSUS_BOARD_GUTTER +
                  (float) work->n_terms * (work->column_width + CURSUS_BOARD_GUTTER);
  layout->height = bottom + CURSUS_BOARD_MARGIN;
}

/* From the last to the first: of several with one id the first is found. */
static void
list_ids (CursusBoardLayout *layout)
{
  for (guint i = layout->items->len; i > 0; i--)
    g_hash_table_insert (layout->first_items,
                         (gpointer) g_array_index (layout->items, CursusBoardItem, i - 1).id,
                         GUINT_TO_POINTER (i - 1));
}

static void
lay_out (CursusBoardLayout *layout, const CursusBoardOptions *options)
{
  guint               n_terms = cursus_records_n (layout->plan->terms);
  g_autofree float   *ends = g_new (float, n_terms + 1);
  g_autofree GArray **taken = g_new (GArray *, n_terms + 1);
  Work work = { layout,  options, cursus_board_column_width (n_terms, options->width),
                n_terms, taken,   ends };

  for (guint nth = 0; nth < n_terms; nth++)
    {
      ends[nth] = CURSUS_BOARD_MARGIN / 2 + options->head_height + CURSUS_BOARD_GAP;
      taken[nth] = g_array_new (FALSE, FALSE, sizeof (Taken));
    }

  g_array_set_size (layout->columns, n_terms);
  for (guint nth = 0; nth < n_terms; nth++)
    add_column (&work, nth);
  end_columns (&work);
  list_ids (layout);

  for (guint nth = 0; nth < n_terms; nth++)
    g_array_unref (taken[nth]);
}

CursusBoardLayout *
cursus_board_layout_new (const CursusProject *project, const CursusPlan *plan,
                         const CursusBoardOptions *options)
{
  CursusBoardLayout *layout = g_new0 (CursusBoardLayout, 1);

  layout->project = cursus_project_ref (project);
  layout->plan = plan;
  layout->columns = g_array_new (FALSE, TRUE, sizeof (CursusBoardColumn));
  layout->items = g_array_new (FALSE, TRUE, sizeof (CursusBoardItem));
  layout->wide_items = g_array_new (FALSE, FALSE, sizeof (guint));
  layout->first_items = g_hash_table_new (g_str_hash, g_str_equal);
  layout->card_height = options->card_height;
  layout->width = options->width;
  layout->height = options->height;
  if (plan != NULL && cursus_records_n (plan->terms) > 0)
    lay_out (layout, options);
  return layout;
}

void
cursus_board_layout_free (CursusBoardLayout *layout)
{
  g_hash_table_unref (layout->first_items);
  g_array_unref (layout->columns);
  g_array_unref (layout->items);
  g_array_unref (layout->wide_items);
  cursus_project_unref (layout->project);
  g_free (layout);
}

const CursusBoardColumn *
cursus_board_layout_nth_column (const CursusBoardLayout *layout, guint nth)
{
  return &g_array_index (layout->columns, CursusBoardColumn, nth);
}

const CursusBoardItem *
cursus_board_layout_nth_item (const CursusBoardLayout *layout, guint nth)
{
  return &g_array_index (layout->items, CursusBoardItem, nth);
}

guint
cursus_board_layout_find (const CursusBoardLayout *layout, const char *id)
{
  gpointer position;

  if (id != NULL && g_hash_table_lookup_extended (layout->first_items, id, NULL, &position))
    return GPOINTER_TO_UINT (position);
  return CURSUS_NOWHERE;
}
