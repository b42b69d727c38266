/* drop-note.c - what would come of letting go, on a note over the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/drop-note.h"

#include "gui/board/text-painting.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_LINES 4
#define WIDTH 440.0f
#define EDGE 14.0f /* between the note and the edge of the board */
#define PADDING 10.0f
#define SIGN 15.0f
#define GAP 5.0f

typedef struct
{
  char          *text;
  CursusSeverity severity;
  gboolean       is_mended;
} Line;

struct _CursusDropNote
{
  char    *heading; /* nullable */
  gboolean is_refusal;
  GArray  *lines; /* Line */
  char    *more;  /* nullable */
};

static void
clear_line (gpointer data)
{
  g_free (((Line *) data)->text);
}

static void
add_lines (CursusDropNote *note, const GPtrArray *problems, gboolean is_mended)
{
  for (guint i = 0; i < problems->len && note->lines->len < MOST_LINES; i++)
    {
      const CursusProblem *problem = problems->pdata[i];
      Line                 line = { g_strdup (problem->message), problem->severity, is_mended };

      if (is_mended)
        {
          g_free (line.text);
          /* Translators: a problem that would be no more, as a sentence */
          line.text = g_strdup_printf (_ ("Mended: %s"), problem->message);
        }
      g_array_append_val (note->lines, line);
    }
}

static CursusDropNote *
create (const char *heading)
{
  CursusDropNote *note = g_new0 (CursusDropNote, 1);

  note->heading = g_strdup (heading);
  note->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_array_set_clear_func (note->lines, clear_line);
  return note;
}

CursusDropNote *
cursus_drop_note_new_refusal (const char *why)
{
  CursusDropNote *note = create (why);

  note->is_refusal = TRUE;
  return note;
}

CursusDropNote *
cursus_drop_note_new (const char *heading, const CursusMoveProblems *problems)
{
  guint           n = problems != NULL ? problems->made->len + problems->mended->len : 0;
  CursusDropNote *note;

  if (n == 0 && heading == NULL)
    return NULL;
  note = create (heading);
  if (n == 0)
    return note;
  add_lines (note, problems->made, FALSE);
  add_lines (note, problems->mended, TRUE);
  n -= note->lines->len;
  if (n > 0)
    /* Translators: a number of problems that there is no room for */
    note->more = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);
  return note;
}

void
cursus_drop_note_free (CursusDropNote *note)
{
  g_array_unref (note->lines);
  g_free (note->heading);
  g_free (note->more);
  g_free (note);
}

char *
cursus_drop_note_dup_text (const CursusDropNote *note)
{
  GString *text = g_string_new (note->heading);

  for (guint i = 0; i < note->lines->len; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "",
                            g_array_index (note->lines, Line, i).text);
  if (note->more != NULL)
    g_string_append_printf (text, "\n%s", note->more);
  return g_string_free (text, FALSE);
}

/* --- drawing --- */

/* A tick, which no theme has to have. */
static void
snapshot_tick (GtkSnapshot *snapshot, const graphene_rect_t *rect, const GdkRGBA *colour)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, rect);
  double   x = (double) rect->origin.x, y = (double) rect->origin.y;

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 2);
  cairo_move_to (cr, x + 3, y + 8);
  cairo_line_to (cr, x + 6.5, y + 11.5);
  cairo_line_to (cr, x + 12, y + 4);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
snapshot_sign (const Line *line, const CursusBoardStyle *style, GtkSnapshot *snapshot,
               const graphene_point_t *at)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT (at->x, at->y, SIGN, SIGN);
  GdkRGBA         colour = cursus_board_style_get_severity (style, line->severity);

  if (line->is_mended)
    snapshot_tick (snapshot, &rect, &style->success);
  else
    cursus_board_style_snapshot_sign (style->signs[line->severity], snapshot, &rect, &colour);
}

static float
snapshot_heading (const CursusDropNote *note, const CursusBoardStyle *style, GtkSnapshot *snapshot,
                  const graphene_rect_t *at)
{
  CursusTextPiece piece = {
    .text = note->heading,
    .size = CURSUS_TEXT_TITLE,
    .x = at->origin.x,
    .y = at->origin.y,
    .width = at->size.width,
    .n_lines = 2,
    .colour = note->is_refusal ? &style->error : &style->card_ink,
  };

  if (note->heading == NULL)
    return 0;
  return cursus_text_piece_snapshot (&piece, snapshot, style).height + GAP;
}

/* Draws all of it, or only measures it without a snapshot. Gives the height. */
static float
snapshot_lines (const CursusDropNote *note, const CursusBoardStyle *style, GtkSnapshot *snapshot,
                const graphene_rect_t *at)
{
  CursusTextPiece piece = {
    .size = CURSUS_TEXT_SMALL,
    .x = at->origin.x + SIGN + GAP + 2,
    .y = at->origin.y + snapshot_heading (note, style, snapshot, at),
    .width = at->size.width - SIGN - GAP - 2,
    .n_lines = 2,
    .colour = &style->card_ink,
  };

  for (guint i = 0; i < note->lines->len; i++)
    {
      const Line *line = &g_array_index (note->lines, Line, i);

      piece.text = line->text;
      if (snapshot != NULL)
        snapshot_sign (line, style, snapshot, &GRAPHENE_POINT_INIT (at->origin.x, piece.y + 1));
      piece.y += MAX (cursus_text_piece_snapshot (&piece, snapshot, style).height, SIGN) + GAP;
    }
  piece.text = note->more;
  piece.colour = &style->faint;
  if (note->more != NULL)
    piece.y += cursus_text_piece_snapshot (&piece, snapshot, style).height + GAP;
  return piece.y - at->origin.y - GAP;
}

void
cursus_drop_note_snapshot (const CursusDropNote *note, const CursusBoardStyle *style,
                           GtkSnapshot *snapshot, const graphene_size_t *size, float top)
{
  GskRoundedRect  outline;
  graphene_rect_t rect;
  GdkRGBA         edge = style->faint;
  float           width = MIN (WIDTH, size->width - 2 * EDGE);

  if (width <= 4 * PADDING)
    return;
  graphene_rect_init (&rect, (size->width - width) / 2 + PADDING, 0, width - 2 * PADDING, 0);
  rect.size.height = snapshot_lines (note, style, NULL, &rect);
  rect.origin.y =
    top >= 0 ? top + EDGE + PADDING : size->height - EDGE - PADDING - rect.size.height;

  gsk_rounded_rect_init_from_rect (&outline, &rect, 9);
  gsk_rounded_rect_shrink (&outline, -PADDING, -PADDING, -PADDING, -PADDING);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &style->shade, 0, 3, 3, 8);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  /* In the dark, the colour of cards lets through what is below. */
  gtk_snapshot_append_color (snapshot, &style->column, &outline.bounds);
  gtk_snapshot_append_color (snapshot, &style->card, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 1, 1, 1, 1 },
                              (GdkRGBA[4]){ edge, edge, edge, edge });
  snapshot_lines (note, style, snapshot, &rect);
}
