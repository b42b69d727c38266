/* page-notes.c - what stands at the foot of a page about the text above
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-notes.h"

#define SIZE 0.82

static guint
collect_from_line (const CursusPageText *text, guint line, GArray *notes)
{
  guint first, marks = 0;
  guint n = cursus_page_text_get_spans (text, line, &first);

  for (guint i = first; i < first + n; i++)
    {
      marks |= text->spans[i].marks;
      /* A mark stands in one line only, so its note is found once. */
      if (text->spans[i].note != 0)
        g_array_append_val (notes, text->spans[i].note);
    }
  return marks;
}

static guint
collect_from_cell (const CursusCell *cell, GArray *notes)
{
  guint marks = 0;

  for (guint i = cell->next; i < cell->pieces->len; i++)
    marks |= cursus_page_notes_collect (&g_array_index (cell->pieces, CursusPiece, i), notes);
  return marks;
}

static guint
collect_from_part (const CursusRowPart *part, GArray *notes)
{
  guint marks = 0;

  for (guint i = 0; i < part->cells->len; i++)
    {
      const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, i);

      /* What spans rows below gets its content later. */
      if (cell->placed == NULL)
        marks |= collect_from_cell (cell->cell, notes);
      for (guint j = 0; cell->placed != NULL && j < cell->placed->len; j++)
        marks |=
          cursus_page_notes_collect (&g_array_index (cell->placed, CursusPlaced, j).piece, notes);
    }
  return marks;
}

static guint
collect_from_row (const CursusRow *row, GArray *notes)
{
  guint marks = 0;

  for (guint i = 0; i < row->cells->len; i++)
    marks |= collect_from_cell (g_ptr_array_index (row->cells, i), notes);
  return marks;
}

guint
cursus_page_notes_collect (const CursusPiece *piece, GArray *notes)
{
  guint marks = 0;

  if (piece->is_repeated)
    return 0;
  switch (piece->type)
    {
    case CURSUS_PIECE_LINE:
      return collect_from_line (piece->text, piece->line, notes);
    case CURSUS_PIECE_UPRIGHT:
      for (guint i = 0; i < piece->text->n_lines; i++)
        marks |= collect_from_line (piece->text, i, notes);
      return marks;
    case CURSUS_PIECE_ROW:
      return piece->part != NULL ? collect_from_part (piece->part, notes) :
                                   collect_from_row (piece->row, notes);
    case CURSUS_PIECE_FIGURE:
    case CURSUS_PIECE_LOGO:
    case CURSUS_PIECE_SPACE:
    case CURSUS_PIECE_PAGE_BREAK:
      return 0;
    }
  return 0;
}

static void
add_lines (CursusPageText *text, GArray *pieces)
{
  for (guint i = 0; i < text->n_lines; i++)
    {
      CursusPiece piece = {
        .type = CURSUS_PIECE_LINE,
        .text = text,
        .line = i,
        .node = text->node,
        .gap = i == 0 ? 1.5f : 0,
        .width = (float) text->look.width,
        .height = text->lines[i].height,
      };

      g_array_append_val (pieces, piece);
    }
}

static CursusTextLook
get_look (const CursusPageJob *job)
{
  CursusTextLook look = {
    .size = job->fonts->size * SIZE,
    .language = job->paper->language,
    .is_hyphenated = TRUE,
    .ink = CURSUS_INK_DIM,
  };
  double portrait, landscape, height;

  /* As wide as the narrower page: a note may begin on one and go on on the other. */
  cursus_page_job_get_body (job, FALSE, &portrait, &height);
  cursus_page_job_get_body (job, TRUE, &landscape, &height);
  look.width = MIN (portrait, landscape);
  return look;
}

GArray *
cursus_page_notes_lay_out (CursusPageJob *job, guint number)
{
  const CursusRun *run = g_ptr_array_index (job->notes, number - 1);
  CursusTextLook   look = get_look (job);
  GArray          *pieces = g_array_new (FALSE, FALSE, sizeof (CursusPiece));
  CursusPageNode  *node =
    cursus_page_job_add_node (job, CURSUS_ROLE_NOTE, g_ptr_array_index (job->nodes, 0), NULL);
  g_autofree char *text = g_strdup_printf ("%u\302\240 %s", number, run->note);

  if (run->language != NULL)
    look.language = run->language;
  add_lines (cursus_page_text_new_plain (job, text, &look, node), pieces);
  return pieces;
}

GArray *
cursus_page_notes_lay_out_mark (CursusPageJob *job, CursusTextMarks mark)
{
  const char *label =
    mark == CURSUS_MARK_ASSUMED ? job->paper->labels.assumed : job->paper->labels.fallback;
  const char     *sign = mark == CURSUS_MARK_ASSUMED ? "*" : "\342\200\240";
  CursusTextLook  look = get_look (job);
  GArray         *pieces = g_array_new (FALSE, FALSE, sizeof (CursusPiece));
  CursusPageNode *node;

  if (label != NULL)
    {
      g_autofree char *text = g_strdup_printf ("%s\302\240 %s", sign, label);

      node =
        cursus_page_job_add_node (job, CURSUS_ROLE_NOTE, g_ptr_array_index (job->nodes, 0), NULL);
      add_lines (cursus_page_text_new_plain (job, text, &look, node), pieces);
    }
  return pieces;
}
