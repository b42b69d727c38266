/* html-table.c - tables on a web page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/cell-grid.h"
#include "export/clean-text.h"
#include "export/html-private.h"
#include "export/ink-on.h"
#include "export/plain-text.h"

/* Tables with more columns than this are read by pushing them to the side on a narrow screen. */
#define WIDE 3

static void
set_look (CursusHtmlWriter *self, const CursusCellGrid *grid, const CursusGridPlace *place)
{
  static const char *const aligns[] = {
    [CURSUS_ALIGN_CENTRE] = "centre", [CURSUS_ALIGN_END] = "end"
  };
  const CursusBlock *cell = place->cell;
  const char        *align = aligns[cursus_cell_grid_get_align (grid, place->row, place->column)];
  g_autofree char   *classes =
    g_strconcat (align != NULL ? align : "", cell->is_upright ? " up" : "", NULL);

  g_strstrip (classes);
  if (classes[0] != '\0')
    cursus_xml_attribute (self->xml, "class", classes);
  if (cursus_is_colour (cell->background))
    {
      g_autofree char *style = g_strdup_printf ("background:%s;color:%s", cell->background,
                                                cursus_ink_on (cell->background));

      cursus_xml_attribute (self->xml, "style", style);
    }
  if (cell->language != NULL)
    cursus_xml_attribute (self->xml, "lang", cell->language);
}

static const char *
get_scope (const CursusCellGrid *grid, const CursusGridPlace *place)
{
  if (!cursus_cell_grid_is_head (grid, place->row, place->column))
    return NULL;
  if (place->row < grid->n_head_rows)
    return place->column_span > 1 ? "colgroup" : "col";
  return place->row_span > 1 ? "rowgroup" : "row";
}

/* One paragraph alone needs no element of its own. */
static void
write_cell_content (CursusHtmlWriter *self, const CursusBlock *cell)
{
  const CursusBlock *first = cursus_block_n (cell) > 0 ? cursus_block_nth (cell, 0) : NULL;
  g_autofree char   *text = NULL;
  gboolean           is_special;

  if (cursus_block_n (cell) != 1 || first->type != CURSUS_BLOCK_PARAGRAPH || first->anchor != NULL)
    {
      cursus_html_write_blocks (self, cell);
      return;
    }
  text = cursus_inline_dup_plain_text (first->content);
  is_special = first->language != NULL || cursus_text_runs_left (text);
  if (is_special)
    {
      cursus_xml_open (self->xml, "span", NULL);
      cursus_html_set_direction (self, first);
    }
  cursus_html_write_content (self, first->content);
  if (is_special)
    cursus_xml_close (self->xml);
}

static void
write_cell (CursusHtmlWriter *self, const CursusCellGrid *grid, const CursusGridPlace *place)
{
  const CursusBlock *cell = place->cell;
  const char        *scope = get_scope (grid, place);
  g_autofree char   *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, cell));

  cursus_xml_open (self->xml, scope != NULL ? "th" : "td", "scope", scope, "id", id, NULL);
  if (place->column_span > 1)
    cursus_xml_attribute_number (self->xml, "colspan", place->column_span);
  if (place->row_span > 1)
    cursus_xml_attribute_number (self->xml, "rowspan", place->row_span);
  set_look (self, grid, place);
  if (cell->is_upright)
    cursus_xml_open (self->xml, "div", NULL);
  write_cell_content (self, cell);
  if (cell->is_upright)
    cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

static void
write_row (CursusHtmlWriter *self, const CursusCellGrid *grid, guint row)
{
  const CursusBlock *block = cursus_block_nth (grid->table, row);
  g_autofree char   *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, block));

  cursus_xml_open (self->xml, "tr", "id", id, "lang", block->language, NULL);
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);

      if (place->cell == NULL)
        cursus_xml_empty (self->xml, "td", NULL);
      else if (cursus_cell_grid_is_origin (grid, row, column))
        write_cell (self, grid, place);
    }
  cursus_xml_close (self->xml);
}

static void
write_rows (CursusHtmlWriter *self, const CursusCellGrid *grid, guint first, guint end)
{
  if (first == end)
    return;
  cursus_xml_open (self->xml, first < grid->n_head_rows ? "thead" : "tbody", NULL);
  for (guint row = first; row < end; row++)
    write_row (self, grid, row);
  cursus_xml_close (self->xml);
}

static gboolean
has_shares (const CursusBlock *table)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].share > 0)
      return TRUE;
  return table->n_columns == 0;
}

void
cursus_html_write_table (CursusHtmlWriter *self, const CursusBlock *table)
{
  g_autoptr (CursusCellGrid) grid = cursus_cell_grid_new (table);
  g_autofree char *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, table));
  gboolean         is_wide = grid->n_columns > WIDE;

  if (grid->n_rows == 0)
    return;
  /* What can be pushed can be reached by keyboard. */
  if (is_wide)
    cursus_xml_open (self->xml, "div", "class", grid->n_head_columns > 0 ? "wide named" : "wide",
                     "tabindex", "0", NULL);
  cursus_xml_open (self->xml, "table", "id", id, "lang", table->language, "class",
                   has_shares (table) ? "full" : NULL, NULL);
  write_rows (self, grid, 0, grid->n_head_rows);
  write_rows (self, grid, grid->n_head_rows, grid->n_rows);
  cursus_xml_close (self->xml);
  if (is_wide)
    cursus_xml_close (self->xml);
}

void
cursus_html_write_definitions (CursusHtmlWriter *self, const CursusBlock *definitions)
{
  g_autofree char *list = cursus_html_dup_id (cursus_paper_index_get_id (self->index, definitions));

  if (cursus_block_n (definitions) == 0)
    return;
  cursus_xml_open (self->xml, "dl", "id", list, "lang", definitions->language, NULL);
  for (guint r = 0; r < cursus_block_n (definitions); r++)
    {
      const CursusBlock *row = cursus_block_nth (definitions, r);

      for (guint c = 0; c < cursus_block_n (row); c++)
        {
          const CursusBlock *cell = cursus_block_nth (row, c);
          /* A row is no element here, so its first cell is where links to it lead. */
          const CursusBlock *goal = c == 0 && row->anchor != NULL ? row : cell;
          g_autofree char *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, goal));

          cursus_xml_open (self->xml, c == 0 ? "dt" : "dd", "id", id, "lang", cell->language, NULL);
          write_cell_content (self, cell);
          cursus_xml_close (self->xml);
        }
    }
  cursus_xml_close (self->xml);
}
