/* page-builder.c - puts lines, rows and figures on pages, one page after the other
 *
 * Pieces that no page may end between are a chunk. A chunk stands where it fits; it moves to the
 * next page if it fits there, and is torn apart if it fits on none.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-builder.h"

#include "export/block-layout.h"
#include "export/page-notes.h"
#include "export/table-parts.h"

/* Parts of the height of a page. */
#define LARGE_ROW 0.25       /* higher rows may be divided */
#define LEAST_ROOM 0.15      /* for a part of one */
#define LOWEST_FIGURE 0.6    /* of its height */
#define HIGHEST_HEAD 0.5     /* of rows that repeat */
#define ALL_NOTES 0.6        /* of a page */
#define MOST_NOTES 0.4       /* that a line brings with it at once */
#define LEAST_END 4          /* pieces at the end of what is torn apart */
#define NOTE_RULE_HEIGHT 9.0 /* points */

struct _CursusPageBuilder
{
  CursusPageJob *job;
  CursusFlow    *flow;
  gboolean       is_at_end;
  GArray        *queue; /* CursusPiece: laid out, without a place */
  guint          head;  /* the first of them */
  GPtrArray     *done;  /* CursusPage: complete, not yet asked for */
  CursusPage    *page;  /* NULL: the next piece begins one */
  guint          n_pages;
  double         y;
  gboolean       is_empty; /* nothing on the page but head rows again */
  gboolean       is_landscape;
  CursusTable   *table;   /* of the last row on the page */
  GArray        *waiting; /* CursusPiece: lines of notes without a place */
  GPtrArray     *notes;   /* GArray of CursusPiece, by number minus one */
  GHashTable    *taken;   /* those of them that have a place, or wait for it */
};

static void
unref_lines (gpointer lines)
{
  if (lines != NULL)
    g_array_unref (lines);
}

CursusPageBuilder *
cursus_page_builder_new (CursusPageJob *job)
{
  CursusPageBuilder *self = g_new0 (CursusPageBuilder, 1);

  self->job = job;
  self->flow = cursus_flow_new (job);
  self->queue = g_array_new (FALSE, FALSE, sizeof (CursusPiece));
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_page_free);
  self->is_landscape = job->paper->is_landscape;
  self->waiting = g_array_new (FALSE, FALSE, sizeof (CursusPiece));
  self->notes = g_ptr_array_new_with_free_func (unref_lines);
  self->taken = g_hash_table_new (NULL, NULL);
  return self;
}

void
cursus_page_builder_free (CursusPageBuilder *self)
{
  cursus_flow_free (self->flow);
  g_array_unref (self->queue);
  g_ptr_array_unref (self->done);
  g_clear_pointer (&self->page, cursus_page_free);
  g_array_unref (self->waiting);
  g_hash_table_unref (self->taken);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/* --- notes --- */

static const GArray *
get_note (CursusPageBuilder *self, guint number)
{
  if (self->notes->len < number)
    g_ptr_array_set_size (self->notes, (int) number);
  if (g_ptr_array_index (self->notes, number - 1) == NULL)
    g_ptr_array_index (self->notes, number - 1) = cursus_page_notes_lay_out (self->job, number);
  return g_ptr_array_index (self->notes, number - 1);
}

static double
get_lines_height (const GArray *pieces)
{
  double height = 0;

  for (guint i = 0; i < pieces->len; i++)
    height +=
      g_array_index (pieces, CursusPiece, i).height + g_array_index (pieces, CursusPiece, i).gap;
  return height;
}

/* How much higher the notes get with @piece. */
static double
measure_notes (CursusPageBuilder *self, const CursusPiece *piece)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  guint  marks = cursus_page_notes_collect (piece, numbers);
  double height = 0;

  for (guint i = 0; i < numbers->len; i++)
    height += get_lines_height (get_note (self, g_array_index (numbers, guint, i)));
  /* What a mark means takes a line or two. */
  if (self->page != NULL)
    marks &= ~self->page->marks;
  height += self->job->fonts->size * 2.4 * ((marks & 1) + ((marks >> 1) & 1));
  if (height > 0 && (self->page == NULL || self->page->notes_height <= 0))
    height += NOTE_RULE_HEIGHT;
  return height;
}

static void
add_note_line (CursusPage *page, const CursusPiece *piece)
{
  CursusPlaced place = { *piece, 0 };

  if (page->notes_height <= 0)
    page->notes_height = NOTE_RULE_HEIGHT;
  place.y = page->notes_height + piece->gap;
  page->notes_height = place.y + piece->height;
  g_array_append_val (page->notes, place);
}

/* Moves lines that wait to the foot of the page, as long as there is @room. */
static void
place_notes (CursusPageBuilder *self, double room)
{
  double limit = self->page->body_height * ALL_NOTES - self->page->notes_height;
  guint  n = 0;

  /* A note longer than a page leaves room for text on each page all the same. */
  room = MIN (room, limit);
  for (; n < self->waiting->len; n++)
    {
      const CursusPiece *piece = &g_array_index (self->waiting, CursusPiece, n);
      double             more = piece->gap + piece->height;

      if (self->page->notes_height <= 0)
        more += NOTE_RULE_HEIGHT;
      if (more > room)
        break;
      room -= more;
      add_note_line (self->page, piece);
    }
  g_array_remove_range (self->waiting, 0, n);
}

static double
get_room (const CursusPageBuilder *self)
{
  return self->page->body_height - self->page->notes_height - self->y;
}

static void
take_notes (CursusPageBuilder *self, const CursusPiece *piece)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  guint marks = cursus_page_notes_collect (piece, numbers) & ~self->page->marks;

  for (guint mark = CURSUS_MARK_ASSUMED; mark <= CURSUS_MARK_FALLBACK; mark <<= 1)
    if ((marks & mark) != 0)
      {
        g_autoptr (GArray) lines = cursus_page_notes_lay_out_mark (self->job, mark);

        g_array_append_vals (self->waiting, lines->data, lines->len);
      }
  self->page->marks |= marks;
  for (guint i = 0; i < numbers->len; i++)
    {
      const GArray *lines = get_note (self, g_array_index (numbers, guint, i));

      /* A cell that goes on on another page names its notes again. */
      if (!g_hash_table_add (self->taken, (gpointer) lines))
        continue;
      g_array_append_vals (self->waiting, lines->data, lines->len);
    }
  if (self->waiting->len > 0 && !piece->is_repeated)
    place_notes (self, get_room (self));
}

/* --- pages --- */

static void
end_page (CursusPageBuilder *self)
{
  if (self->page == NULL)
    return;
  if (self->table != NULL)
    cursus_table_end_page (self->table);
  self->table = NULL;
  cursus_page_note_places (self->page, self->n_pages);
  self->n_pages++;
  g_ptr_array_add (self->done, g_steal_pointer (&self->page));
}

static void
begin_page (CursusPageBuilder *self)
{
  end_page (self);
  self->page = cursus_page_new (self->job, self->is_landscape);
  self->y = 0;
  self->is_empty = TRUE;
  if (self->waiting->len > 0)
    place_notes (self, self->page->body_height);
}

static void
put (CursusPageBuilder *self, const CursusPiece *piece)
{
  CursusPlaced place = { *piece, 0 };

  if (self->page->placed->len > 0)
    self->y += piece->gap;
  place.y = self->y;
  self->y += piece->height;
  g_array_append_val (self->page->placed, place);
  take_notes (self, piece);
}

/* A figure for which there is more room than it asks for. */
static void
stretch (CursusPageBuilder *self, CursusPiece *piece)
{
  const CursusFigure *figure =
    piece->type == CURSUS_PIECE_FIGURE ? piece->node->block->figure : NULL;
  double room =
    get_room (self) - measure_notes (self, piece) - (self->page->placed->len > 0 ? piece->gap : 0);

  if (figure != NULL && room > piece->height &&
      (figure->fills_page || (figure->least_width > 0 && self->is_landscape)))
    piece->height = (float) room;
}

static double
get_head_height (const CursusPageBuilder *self, const CursusRow *row)
{
  const CursusTable *table = row->table;
  double             width, height;

  cursus_page_job_get_body (self->job, self->is_landscape, &width, &height);
  if (row->is_head || self->table == table || table->head_height > height * HIGHEST_HEAD)
    return 0;
  return table->head_height;
}

/* A table that goes on: its head once more. */
static void
repeat_head (CursusPageBuilder *self, const CursusPiece *first)
{
  CursusTable *table = first->row->table;

  if (get_head_height (self, first->row) <= 0)
    return;
  for (guint i = 0; i < table->head->len; i++)
    {
      CursusPiece piece = *first;

      piece.part = g_ptr_array_index (table->head, i);
      piece.row = piece.part->row;
      piece.height = (float) piece.part->height;
      piece.node = piece.row->node;
      piece.is_repeated = TRUE;
      piece.label = NULL;
      put (self, &piece);
    }
}

static gboolean
is_divisible (const CursusPageBuilder *self, const CursusPiece *piece)
{
  return piece->type == CURSUS_PIECE_ROW && !piece->row->is_head &&
         !piece->row->node->block->is_kept && piece->height > self->page->body_height * LARGE_ROW &&
         get_room (self) > self->page->body_height * LEAST_ROOM;
}

static void
put_row (CursusPageBuilder *self, const CursusPiece *piece)
{
  CursusTable *table = piece->row->table;
  CursusPiece  next = *piece;

  for (;;)
    {
      CursusRowPart *part;
      double         room;

      repeat_head (self, &next);
      if (self->table != NULL && self->table != table)
        cursus_table_end_page (self->table);
      self->table = table;
      room = get_room (self) - (self->page->placed->len > 0 ? next.gap : 0);
      /* A small row that turns out not to fit is not worth dividing. */
      part = NULL;
      if (self->is_empty || cursus_row_get_height (piece->row) <= room + 0.01 ||
          is_divisible (self, piece))
        part = cursus_row_place (piece->row, room, self->is_empty);
      if (part != NULL)
        {
          next.part = part;
          next.height = (float) part->height;
          put (self, &next);
          self->is_empty = FALSE;
          next.label = NULL;
          next.gap = 0;
          if (part->is_last)
            break;
        }
      begin_page (self);
    }
  if (piece->row->is_head)
    {
      g_ptr_array_add (table->head, next.part);
      table->head_height += next.height;
    }
}

static double
measure (CursusPageBuilder *self, guint n, gboolean is_fresh)
{
  const CursusPiece *pieces = &g_array_index (self->queue, CursusPiece, self->head);
  double             height = 0, notes = 0;

  for (guint i = 0; i < n; i++)
    {
      height += pieces[i].height + (i > 0 || !is_fresh ? pieces[i].gap : 0);
      notes += measure_notes (self, &pieces[i]);
    }
  if (n > 0 && pieces[0].type == CURSUS_PIECE_ROW &&
      (is_fresh ? pieces[0].row->index > 0 && !pieces[0].row->is_head : TRUE))
    height += is_fresh ? pieces[0].row->table->head_height : get_head_height (self, pieces[0].row);
  return height + MIN (notes, self->page->body_height * MOST_NOTES);
}

static gboolean
fits (CursusPageBuilder *self, guint n)
{
  return measure (self, n, self->page->placed->len == 0) <= get_room (self) + 0.01;
}

/* Takes the first piece from the queue to the page, and to the next one if it does not fit. */
static void
put_next (CursusPageBuilder *self)
{
  CursusPiece piece = g_array_index (self->queue, CursusPiece, self->head);

  if (piece.type == CURSUS_PIECE_ROW)
    put_row (self, &piece);
  else
    {
      if (!self->is_empty && !fits (self, 1))
        begin_page (self);
      stretch (self, &piece);
      put (self, &piece);
      self->is_empty = FALSE;
    }
  self->head++;
}

static void
put_chunk (CursusPageBuilder *self, guint n)
{
  for (guint i = 0; i < n; i++)
    put_next (self);
}

/* A chunk that no page can hold: its end stays together all the same. */
static void
tear_chunk (CursusPageBuilder *self, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      if (n - i == LEAST_END && !self->is_empty && !fits (self, LEAST_END) &&
          measure (self, LEAST_END, TRUE) <= self->page->body_height)
        begin_page (self);
      put_next (self);
    }
}

/* --- chunks --- */

/* Lays out more until there are @n pieces in the queue; %FALSE: the document has no more. */
static gboolean
fetch (CursusPageBuilder *self, guint n)
{
  if (self->head > 256)
    {
      g_array_remove_range (self->queue, 0, self->head);
      self->head = 0;
    }
  while (!self->is_at_end && self->queue->len - self->head < n)
    self->is_at_end = !cursus_flow_next (self->flow, self->queue);
  return self->queue->len - self->head >= n;
}

static guint
fetch_chunk (CursusPageBuilder *self)
{
  double height = 0;

  for (guint n = 1; fetch (self, n); n++)
    {
      const CursusPiece *piece = &g_array_index (self->queue, CursusPiece, self->head + n - 1);
      const CursusPiece *next;

      if (piece->type == CURSUS_PIECE_PAGE_BREAK)
        return n;
      height += piece->gap + piece->height;
      if (!fetch (self, n + 1) || height > 2 * self->job->style->height)
        return n;
      /* The queue may have moved. */
      piece = &g_array_index (self->queue, CursusPiece, self->head + n - 1);
      next = piece + 1;
      if (next->type == CURSUS_PIECE_PAGE_BREAK || !cursus_piece_is_kept_with (piece, next))
        return n;
    }
  return 0;
}

/* Lets go of the outermost part of the document that keeps the chunk together. */
static gboolean
give_up (CursusPageBuilder *self, guint n)
{
  for (guint i = 0; i + 1 < n; i++)
    {
      const CursusPiece *piece = &g_array_index (self->queue, CursusPiece, self->head + i);
      CursusKept        *outermost = NULL;

      for (CursusKept *kept = piece->kept; kept != NULL; kept = kept->parent)
        if (!kept->is_given_up)
          outermost = kept;
      if (outermost != NULL)
        {
          outermost->is_given_up = TRUE;
          return TRUE;
        }
    }
  return FALSE;
}

static void
break_page (CursusPageBuilder *self, const CursusPiece *piece)
{
  self->is_landscape = piece->is_landscape;
  if (self->page == NULL)
    return;
  if (!self->is_empty)
    end_page (self);
  else if (self->page->is_landscape != piece->is_landscape && self->page->notes_height > 0)
    begin_page (self);
  else if (self->page->is_landscape != piece->is_landscape)
    g_clear_pointer (&self->page, cursus_page_free);
}

/* Whether the chunk ends with a high row, and this is the page for its beginning. */
static gboolean
can_divide_last (CursusPageBuilder *self, guint n)
{
  const CursusPiece *last = &g_array_index (self->queue, CursusPiece, self->head + n - 1);
  double             least = self->page->body_height * LEAST_ROOM;

  return is_divisible (self, last) &&
         (n == 1 || measure (self, n - 1, self->page->placed->len == 0) + least <= get_room (self));
}

/* A figure that fills its page can also be lower, to stand below its title. */
static void
squeeze_last (CursusPageBuilder *self, guint n)
{
  CursusPiece        *last = &g_array_index (self->queue, CursusPiece, self->head + n - 1);
  const CursusFigure *figure = last->type == CURSUS_PIECE_FIGURE ? last->node->block->figure : NULL;
  double              missing = measure (self, n, self->page->placed->len == 0) - get_room (self);

  if (figure != NULL && figure->fills_page && missing > 0 &&
      missing < last->height * (1 - LOWEST_FIGURE))
    last->height -= (float) missing;
}

static void
place_chunk (CursusPageBuilder *self, guint n)
{
  squeeze_last (self, n);
  if (fits (self, n) || can_divide_last (self, n))
    put_chunk (self, n);
  else if (!self->is_empty && measure (self, n, TRUE) <= self->page->body_height)
    {
      begin_page (self);
      put_chunk (self, n);
    }
  else if (!give_up (self, n))
    {
      if (!self->is_empty && get_room (self) < self->page->body_height * LEAST_ROOM)
        begin_page (self);
      tear_chunk (self, n);
    }
}

/* Places what comes next; %FALSE: all has a place. */
static gboolean
step (CursusPageBuilder *self)
{
  guint n = fetch_chunk (self);

  if (n == 0)
    return FALSE;
  if (g_array_index (self->queue, CursusPiece, self->head).type == CURSUS_PIECE_PAGE_BREAK)
    {
      break_page (self, &g_array_index (self->queue, CursusPiece, self->head));
      self->head++;
      return TRUE;
    }
  if (self->page == NULL)
    begin_page (self);
  place_chunk (self, n);
  return TRUE;
}

static void
finish (CursusPageBuilder *self)
{
  if (self->page == NULL && self->n_pages == 0)
    begin_page (self);
  while (self->waiting->len > 0)
    begin_page (self);
  end_page (self);
}

CursusPage *
cursus_page_builder_next (CursusPageBuilder *self)
{
  while (self->done->len == 0)
    if (!step (self))
      {
        finish (self);
        if (self->done->len == 0)
          return NULL;
      }
  return g_ptr_array_steal_index (self->done, 0);
}
