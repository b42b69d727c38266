/* odt-table.c - tables in an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/cell-grid.h"
#include "export/ink-on.h"
#include "export/odt-private.h"
#include "export/plain-text.h"

/* With so many columns letters are smaller. */
#define MANY_COLUMNS 9
#define PADDING 4

static void
write_table_look (CursusOdtWriter *self, const char *name, double width)
{
  cursus_xml_open (self->looks->xml, "style:style", "style:name", name, "style:family", "table",
                   "style:master-page-name", cursus_odt_take_master (self), NULL);
  cursus_xml_open (self->looks->xml, "style:table-properties", "table:align", "left",
                   "table:border-model", "collapsing", "fo:margin-top", "4pt", "fo:margin-bottom",
                   "8pt", "fo:break-before", self->walk.begins_page ? "page" : NULL,
                   "fo:keep-with-next", self->walk.n_kept > 0 ? "always" : NULL, NULL);
  cursus_xml_attribute_points (self->looks->xml, "style:width", width);
  cursus_xml_close (self->looks->xml);
  cursus_xml_close (self->looks->xml);
  self->walk.begins_page = FALSE;
}

static void
write_columns (CursusOdtWriter *self, const char *table, const double *widths, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.%u", table, i + 1);

      cursus_xml_open (self->looks->xml, "style:style", "style:name", name, "style:family",
                       "table-column", NULL);
      cursus_xml_open (self->looks->xml, "style:table-column-properties", NULL);
      cursus_xml_attribute_points (self->looks->xml, "style:column-width", widths[i]);
      cursus_xml_close (self->looks->xml);
      cursus_xml_close (self->looks->xml);
      cursus_xml_empty (self->xml, "table:table-column", "table:style-name", name, NULL);
    }
}

static void
write_value (CursusOdtWriter *self, const CursusBlock *cell)
{
  char   value[G_ASCII_DTOSTR_BUF_SIZE];
  double unit = cell->value == CURSUS_CELL_PERCENT ? 10000 : 100;

  if (cell->value == CURSUS_CELL_TEXT)
    {
      cursus_xml_attribute (self->xml, "office:value-type", "string");
      return;
    }
  cursus_xml_attribute (self->xml, "office:value-type",
                        cell->value == CURSUS_CELL_PERCENT ? "percentage" : "float");
  g_ascii_formatd (value, sizeof value, "%.10g", (double) cell->amount / unit);
  cursus_xml_attribute (self->xml, "office:value", value);
}

/* A cell and what is around stand in @self, and are put back afterwards. */
static void
write_cell_content (CursusOdtWriter *self, const CursusCellGrid *grid, const CursusGridPlace *place)
{
  CursusOdtWriter    outer = *self;
  const CursusBlock *cell = place->cell;
  gboolean           is_head = cursus_cell_grid_is_head (grid, place->row, place->column);

  self->walk.base = is_head ? "Table_20_Heading" : "Table_20_Contents";
  self->align = cursus_cell_grid_get_align (grid, place->row, place->column);
  self->is_upright = cell->is_upright;
  self->walk.n_lists = self->walk.n_kept = 0;
  if (cell->language != NULL)
    self->walk.language = cell->language;
  if (cursus_block_n (cell) > 0)
    cursus_body_write_blocks (&self->walk, cell);
  else
    {
      cursus_odt_open_paragraph (self, "text:p", self->walk.base, NULL);
      cursus_xml_close (self->xml);
    }
  self->walk.base = outer.walk.base;
  self->align = outer.align;
  self->is_upright = outer.is_upright;
  self->walk.n_lists = outer.walk.n_lists;
  self->walk.n_kept = outer.walk.n_kept;
  self->walk.language = outer.walk.language;
}

static void
write_cell (CursusOdtWriter *self, const CursusCellGrid *grid, const CursusGridPlace *place)
{
  const CursusBlock *cell = place->cell;
  const char        *background = cursus_is_colour (cell->background) ? cell->background : NULL;

  if (background == NULL && place->row < grid->n_head_rows)
    background = "#f4f5f7";
  cursus_xml_open (self->xml, "table:table-cell", "table:style-name",
                   cursus_odt_looks_get_cell (self->looks, background, cell->is_upright), NULL);
  if (place->column_span > 1)
    cursus_xml_attribute_number (self->xml, "table:number-columns-spanned", place->column_span);
  if (place->row_span > 1)
    cursus_xml_attribute_number (self->xml, "table:number-rows-spanned", place->row_span);
  write_value (self, cell);
  cursus_body_add_goal (&self->walk, cell);
  self->walk.width = -2 * PADDING;
  for (guint i = place->column; i < place->column + place->column_span; i++)
    self->walk.width += self->columns[i];
  self->walk.width = MAX (self->walk.width, 20);
  write_cell_content (self, grid, place);
  cursus_xml_close (self->xml);
}

static void
write_row (CursusOdtWriter *self, const CursusCellGrid *grid, guint row)
{
  const CursusBlock *block = cursus_block_nth (grid->table, row);

  cursus_xml_open (self->xml, "table:table-row", "table:style-name",
                   block->is_kept || row < grid->n_head_rows ? "KeptRow" : NULL, NULL);
  cursus_body_add_goal (&self->walk, block);
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);

      if (place->cell == NULL)
        cursus_xml_empty (self->xml, "table:table-cell", "table:style-name",
                          cursus_odt_looks_get_cell (self->looks, NULL, FALSE), "office:value-type",
                          "string", NULL);
      else if (cursus_cell_grid_is_origin (grid, row, column))
        write_cell (self, grid, place);
      else
        cursus_xml_empty (self->xml, "table:covered-table-cell", NULL);
    }
  cursus_xml_close (self->xml);
}

static void
write_rows (CursusOdtWriter *self, const CursusCellGrid *grid)
{
  /* A table that is all head has nothing to repeat it for. */
  gboolean has_head = grid->n_head_rows > 0 && grid->n_head_rows < grid->n_rows;

  if (has_head)
    cursus_xml_open (self->xml, "table:table-header-rows", NULL);
  for (guint row = 0; row < grid->n_rows; row++)
    {
      if (has_head && row == grid->n_head_rows)
        cursus_xml_close (self->xml);
      write_row (self, grid, row);
    }
}

/* In an item of a list there is no place for a table: its rows become paragraphs. */
static void
write_rows_as_text (CursusOdtWriter *self, const CursusBlock *table)
{
  for (guint r = 0; r < cursus_block_n (table); r++)
    {
      const CursusBlock *row = cursus_block_nth (table, r);

      cursus_odt_open_paragraph (self, "text:p", self->walk.base, row);
      for (guint c = 0; c < cursus_block_n (row); c++)
        {
          g_autofree char *text = cursus_block_dup_plain_text (cursus_block_nth (row, c));

          if (c > 0)
            cursus_xml_text (self->xml, " · ");
          cursus_odt_write_text (self->xml, text);
        }
      cursus_xml_close (self->xml);
    }
}

void
cursus_odt_write_table (CursusBodyWalk *walk, const CursusBlock *table)
{
  CursusOdtWriter *self = (CursusOdtWriter *) walk;
  g_autoptr (CursusCellGrid) grid = cursus_cell_grid_new (table);
  g_autofree double *widths = g_new (double, grid->n_columns);
  g_autofree char   *name = NULL;
  const double      *outer = self->columns;
  double             around = self->walk.width, width = 0;
  double             size = self->walk.options->style->size;

  if (grid->n_rows == 0)
    return;
  if (self->walk.n_lists > 0)
    {
      write_rows_as_text (self, table);
      return;
    }
  name = g_strdup_printf ("Table%u", ++self->n_tables);
  if (grid->n_columns >= MANY_COLUMNS)
    size *= 0.84;
  cursus_cell_grid_set_widths (grid, around, size, widths);
  for (guint i = 0; i < grid->n_columns; i++)
    width += widths[i];
  write_table_look (self, name, width);
  cursus_xml_open (self->xml, "table:table", "table:name", name, "table:style-name", name, NULL);
  write_columns (self, name, widths, grid->n_columns);
  self->columns = widths;
  write_rows (self, grid);
  self->columns = outer;
  self->walk.width = around;
  cursus_xml_close (self->xml);
}
