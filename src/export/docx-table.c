/* docx-table.c - tables in a Word document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/cell-grid.h"
#include "export/docx-private.h"
#include "export/ink-on.h"
#include "export/plain-text.h"

/* What this format can hold. */
#define MOST_COLUMNS 63
#define PADDING 3.5

static void
write_width (CursusXmlStream *xml, const char *name, double points)
{
  cursus_xml_open (xml, name, NULL);
  cursus_xml_attribute_number (xml, "w:w", CURSUS_DOCX_TWENTIETHS (points));
  cursus_xml_attribute (xml, "w:type", "dxa");
  cursus_xml_close (xml);
}

static void
write_table_properties (CursusXmlStream *xml, const CursusCellGrid *grid, const double *widths)
{
  double width = 0;

  for (guint i = 0; i < grid->n_columns; i++)
    width += widths[i];
  cursus_xml_open (xml, "w:tblPr", NULL);
  cursus_docx_write_value (xml, "w:tblStyle", "TableGrid");
  write_width (xml, "w:tblW", width);
  cursus_docx_write_value (xml, "w:jc", "left");
  cursus_xml_empty (xml, "w:tblLayout", "w:type", "fixed", NULL);
  cursus_xml_empty (xml, "w:tblLook", "w:val", grid->n_head_columns > 0 ? "00A0" : "0020",
                    "w:firstRow", grid->n_head_rows > 0 ? "1" : "0", "w:lastRow", "0",
                    "w:firstColumn", grid->n_head_columns > 0 ? "1" : "0", "w:lastColumn", "0",
                    "w:noHBand", "1", "w:noVBand", "1", NULL);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "w:tblGrid", NULL);
  for (guint i = 0; i < grid->n_columns; i++)
    {
      cursus_xml_open (xml, "w:gridCol", NULL);
      cursus_xml_attribute_number (xml, "w:w", CURSUS_DOCX_TWENTIETHS (widths[i]));
      cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}

/* Word does not make a row as high as upright text needs it. */
static double
get_upright_height (const CursusDocxWriter *self, const CursusCellGrid *grid, guint row)
{
  glong longest = 0;

  for (guint c = 0; c < grid->n_columns; c++)
    {
      const CursusGridPlace *place = cursus_cell_grid_get (grid, row, c);

      if (place->cell != NULL && place->cell->is_upright && place->row == row)
        {
          g_autofree char *text = cursus_block_dup_plain_text (place->cell);

          longest = MAX (longest, g_utf8_strlen (text, -1));
        }
    }
  return longest > 0 ? (double) MIN (longest, 45) * self->walk.options->style->size * 0.56 + 10 : 0;
}

static void
write_row_properties (CursusDocxWriter *self, const CursusCellGrid *grid, guint row)
{
  const CursusBlock *block = cursus_block_nth (grid->table, row);
  double             height = get_upright_height (self, grid, row);
  /* A table that is all head has nothing to repeat it for. */
  gboolean is_head = row < grid->n_head_rows && grid->n_head_rows < grid->n_rows;

  if (!block->is_kept && !is_head && height <= 0)
    return;
  cursus_xml_open (self->xml, "w:trPr", NULL);
  if (block->is_kept || is_head)
    cursus_xml_empty (self->xml, "w:cantSplit", NULL);
  if (height > 0)
    {
      cursus_xml_open (self->xml, "w:trHeight", NULL);
      cursus_xml_attribute_number (self->xml, "w:val", CURSUS_DOCX_TWENTIETHS (height));
      cursus_xml_attribute (self->xml, "w:hRule", "atLeast");
      cursus_xml_close (self->xml);
    }
  if (is_head)
    cursus_xml_empty (self->xml, "w:tblHeader", NULL);
  cursus_xml_close (self->xml);
}

/* The order of these elements is that of the format. */
static void
write_cell_properties (CursusDocxWriter *self, const CursusCellGrid *grid, guint row,
                       const CursusGridPlace *place, double width)
{
  const char *background = place->cell != NULL && cursus_is_colour (place->cell->background) ?
                             place->cell->background :
                             NULL;

  if (background == NULL && row < grid->n_head_rows)
    background = "#f4f5f7";
  cursus_xml_open (self->xml, "w:tcPr", NULL);
  write_width (self->xml, "w:tcW", width);
  if (place->column_span > 1)
    cursus_docx_write_number (self->xml, "w:gridSpan", place->column_span);
  if (place->row_span > 1)
    cursus_docx_write_value (self->xml, "w:vMerge", place->row == row ? "restart" : "continue");
  if (background != NULL)
    cursus_xml_empty (self->xml, "w:shd", "w:val", "clear", "w:color", "auto", "w:fill",
                      background + 1, NULL);
  if (place->cell != NULL && place->cell->is_upright)
    cursus_docx_write_value (self->xml, "w:textDirection", "btLr");
  cursus_xml_close (self->xml);
}

static void
write_nothing (CursusDocxWriter *self)
{
  cursus_docx_open_paragraph (self, "TableContents", NULL);
  cursus_docx_close_paragraph (self);
}

static void
write_cell_content (CursusDocxWriter *self, const CursusCellGrid *grid,
                    const CursusGridPlace *place)
{
  const CursusBlock     *cell = place->cell;
  const CursusDocxWriter outer = *self;
  gboolean               is_head = cursus_cell_grid_is_head (grid, place->row, place->column);

  self->walk.base = is_head ? "TableHeading" : "TableContents";
  self->align = cursus_cell_grid_get_align (grid, place->row, place->column);
  self->list = self->walk.n_lists = 0;
  self->ends_in_paragraph = FALSE;
  if (cell->language != NULL)
    self->walk.language = cell->language;
  cursus_body_add_goal (&self->walk, cell);
  cursus_body_write_blocks (&self->walk, cell);
  /* Each cell ends in a paragraph. */
  if (!self->ends_in_paragraph)
    write_nothing (self);
  self->walk.base = outer.walk.base;
  self->align = outer.align;
  self->list = outer.list;
  self->walk.n_lists = outer.walk.n_lists;
  self->walk.language = outer.walk.language;
}

static void
write_cell (CursusDocxWriter *self, const CursusCellGrid *grid, guint row, guint column,
            const double *widths)
{
  const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);
  double                 width = 0, around = self->walk.width;

  for (guint i = column; i < column + MAX (place->column_span, 1); i++)
    width += widths[i];
  self->walk.width = MAX (width - 2 * PADDING, 20);
  cursus_xml_open (self->xml, "w:tc", NULL);
  write_cell_properties (self, grid, row, place, width);
  if (place->cell != NULL && place->row == row)
    write_cell_content (self, grid, place);
  else
    write_nothing (self);
  cursus_xml_close (self->xml);
  self->walk.width = around;
}

static void
write_rows (CursusDocxWriter *self, const CursusCellGrid *grid, const double *widths)
{
  for (guint row = 0; row < grid->n_rows; row++)
    {
      cursus_xml_open (self->xml, "w:tr", NULL);
      write_row_properties (self, grid, row);
      cursus_body_add_goal (&self->walk, cursus_block_nth (grid->table, row));
      for (guint column = 0; column < grid->n_columns; column++)
        {
          const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);

          if (place->cell == NULL || place->column == column)
            write_cell (self, grid, row, column, widths);
        }
      cursus_xml_close (self->xml);
    }
}

/* More columns than Word can hold: rows become paragraphs, so that nothing is lost. */
static void
write_rows_as_text (CursusDocxWriter *self, const CursusBlock *table)
{
  for (guint r = 0; r < cursus_block_n (table); r++)
    {
      const CursusBlock *row = cursus_block_nth (table, r);

      cursus_docx_open_paragraph (self, self->walk.base, row);
      for (guint c = 0; c < cursus_block_n (row); c++)
        {
          g_autofree char *text = cursus_block_dup_plain_text (cursus_block_nth (row, c));

          cursus_docx_write_text (self->xml, NULL, c > 0 ? " · " : NULL);
          cursus_docx_write_text (self->xml, NULL, text);
        }
      cursus_docx_close_paragraph (self);
    }
}

void
cursus_docx_write_table (CursusBodyWalk *walk, const CursusBlock *table)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;
  g_autoptr (CursusCellGrid) grid = cursus_cell_grid_new (table);
  g_autofree double *widths = g_new (double, grid->n_columns);

  if (grid->n_rows == 0)
    return;
  if (grid->n_columns > MOST_COLUMNS)
    {
      write_rows_as_text (self, table);
      return;
    }
  /* A page cannot begin in a cell; and two tables without a paragraph between them are one. */
  if (self->walk.begins_page || !self->ends_in_paragraph)
    {
      cursus_docx_open_paragraph (self, "Gap", NULL);
      cursus_docx_close_paragraph (self);
    }
  cursus_cell_grid_set_widths (grid, self->walk.width, self->walk.options->style->size, widths);
  cursus_xml_open (self->xml, "w:tbl", NULL);
  write_table_properties (self->xml, grid, widths);
  write_rows (self, grid, widths);
  cursus_xml_close (self->xml);
  self->ends_in_paragraph = FALSE;
}
