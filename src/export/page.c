/* page.c - what stands where on one page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page.h"

CursusPage *
cursus_page_new (const CursusPageJob *job, gboolean is_landscape)
{
  const CursusPaperStyle *style = job->style;
  CursusPage             *page = g_new0 (CursusPage, 1);

  page->is_landscape = is_landscape;
  page->width = is_landscape ? style->height : style->width;
  page->height = is_landscape ? style->width : style->height;
  page->left = style->margins[3];
  page->top = style->margins[0];
  cursus_page_job_get_body (job, is_landscape, &page->body_width, &page->body_height);
  page->placed = g_array_new (FALSE, FALSE, sizeof (CursusPlaced));
  page->notes = g_array_new (FALSE, FALSE, sizeof (CursusPlaced));
  return page;
}

void
cursus_page_free (CursusPage *page)
{
  g_array_unref (page->placed);
  g_array_unref (page->notes);
  g_free (page);
}

static void
note_places (const GArray *placed, guint nth, double top)
{
  for (guint i = 0; i < placed->len; i++)
    {
      const CursusPlaced  *place = &g_array_index (placed, CursusPlaced, i);
      const CursusRowPart *part = place->piece.part;

      if (place->piece.is_repeated)
        continue;
      cursus_page_node_place (place->piece.node, nth, top + place->y);
      for (guint c = 0; part != NULL && c < part->cells->len; c++)
        {
          const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, c);

          cursus_page_node_place (cell->cell->node, nth, top + place->y);
          if (cell->placed != NULL)
            note_places (cell->placed, nth, top + place->y + part->row->table->padding_y);
        }
    }
}

void
cursus_page_note_places (const CursusPage *page, guint nth)
{
  note_places (page->placed, nth, page->top);
}

static const CursusPageNode *
lookup_node (const GArray *placed, double x, double y)
{
  for (guint i = placed->len; i-- > 0;)
    {
      const CursusPlaced  *place = &g_array_index (placed, CursusPlaced, i);
      const CursusRowPart *part = place->piece.part;

      /* What spans rows is found in the first of them. */
      if (y < place->y || (part == NULL && y > place->y + place->piece.height + 2))
        continue;
      for (guint c = 0; part != NULL && c < part->cells->len; c++)
        {
          const CursusCellPart *cell = &g_array_index (part->cells, CursusCellPart, c);
          double                left = place->piece.x + cell->cell->x;
          double                padding_x = part->row->table->padding_x;
          const CursusPageNode *node = NULL;

          if (x < left || x > left + cell->cell->width || y > place->y + cell->height)
            continue;
          if (cell->placed != NULL)
            node = lookup_node (cell->placed, x - left - padding_x,
                                y - place->y - part->row->table->padding_y);
          return node != NULL ? node : cell->cell->node;
        }
      if (y <= place->y + place->piece.height + 2)
        return place->piece.node;
    }
  return NULL;
}

const CursusPageNode *
cursus_page_lookup_node (const CursusPage *page, double x, double y)
{
  return lookup_node (page->placed, x - page->left, y - page->top);
}
