/* block.h - what stands one below the other in a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/inline.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * CursusBlockType:
 * @CURSUS_BLOCK_TITLE: the title page: its children are shown large and small; a page of its own
 *   if it @is_kept, else at the top of the first one
 * @CURSUS_BLOCK_HEADING: of @level 1 to 6
 * @CURSUS_BLOCK_PARAGRAPH: running text
 * @CURSUS_BLOCK_LIST: children are items
 * @CURSUS_BLOCK_ITEM: children are blocks
 * @CURSUS_BLOCK_DEFINITIONS: a table of two columns, terms and what is said of them: children are
 *   rows with a head cell and a cell
 * @CURSUS_BLOCK_TABLE: children are rows, the first @n_head_rows of which repeat on each page
 * @CURSUS_BLOCK_ROW: children are cells
 * @CURSUS_BLOCK_CELL: children are blocks
 * @CURSUS_BLOCK_FIGURE: drawn by a callback
 * @CURSUS_BLOCK_NOTE: set apart from the running text: a hint, a warning, what is assumed
 * @CURSUS_BLOCK_SECTION: children belong together; if it @is_kept they stand on one page where
 *   they fit; it may lie on its side
 * @CURSUS_BLOCK_PAGE_BREAK: what follows begins a page
 * @CURSUS_BLOCK_CONTENTS: the table of contents, made from the headings up to @level
 */
typedef enum
{
  CURSUS_BLOCK_TITLE,
  CURSUS_BLOCK_HEADING,
  CURSUS_BLOCK_PARAGRAPH,
  CURSUS_BLOCK_LIST,
  CURSUS_BLOCK_ITEM,
  CURSUS_BLOCK_DEFINITIONS,
  CURSUS_BLOCK_TABLE,
  CURSUS_BLOCK_ROW,
  CURSUS_BLOCK_CELL,
  CURSUS_BLOCK_FIGURE,
  CURSUS_BLOCK_NOTE,
  CURSUS_BLOCK_SECTION,
  CURSUS_BLOCK_PAGE_BREAK,
  CURSUS_BLOCK_CONTENTS,
} CursusBlockType;

typedef enum
{
  CURSUS_ALIGN_START,
  CURSUS_ALIGN_CENTRE,
  CURSUS_ALIGN_END,
} CursusAlign;

/**
 * CursusColumn:
 * @share: of the width of the table, as a weight; 0: as narrow as its content is
 * @align: of its cells
 */
typedef struct
{
  double      share;
  CursusAlign align;
} CursusColumn;

/**
 * CursusNumber:
 *
 * What a cell holds for a spreadsheet: %CURSUS_CELL_TEXT its text, %CURSUS_CELL_NUMBER a number in
 * hundredths, %CURSUS_CELL_PERCENT a share in ten-thousandths.
 */
typedef enum
{
  CURSUS_CELL_TEXT,
  CURSUS_CELL_NUMBER,
  CURSUS_CELL_PERCENT,
} CursusCellValue;

/**
 * CursusFigure:
 * @draw: draws it in the rectangle 0, 0 to @width, @height, in points; text in @font
 * @data: for @draw
 * @free: (nullable): of @data
 * @width: in points, 0: the width of the text
 * @height: in points at that width; if the page is narrower, both shrink
 * @fills_page: it grows higher, to the end of its page
 * @least_width: in points; where a page is narrower, the section around it lies on its side, and
 *   the figure is as high as there is room; 0: it is scaled down where it does not fit
 * @alternative: what it shows, in words
 */
typedef struct
{
  void (*draw) (cairo_t *cairo, double width, double height, const char *font, gpointer data);
  gpointer       data;
  GDestroyNotify free;
  double         width;
  double         height;
  gboolean       fills_page;
  double         least_width;
  char          *alternative;
} CursusFigure;

/**
 * CursusBlock:
 * @anchor: (nullable): a name by which runs refer to it, and a click in the preview finds the
 *   record: the id of a module, for instance
 * @level: of a heading or the contents
 * @number: (nullable): of a heading: "2.1"
 * @content: (nullable): of headings, paragraphs
 * @children: (nullable) (element-type CursusBlock): of blocks that have some
 * @language: (nullable): where it is not that of the document
 * @is_ordered: a list with numbers
 * @is_kept: see #CursusBlockType; a row or item that @is_kept never breaks
 * @is_landscape: a section that lies on its side
 * @is_head: a cell that names its row or column
 * @columns: (nullable) (array length=n_columns): of a table
 * @column_span: of a cell, at least 1
 * @row_span: of a cell, at least 1
 * @is_upright: a cell the text of which runs from the bottom to the top
 * @background: (nullable): of a cell: "#rrggbb"
 * @value: of a cell
 * @amount: of a cell with a @value
 */
typedef struct _CursusBlock CursusBlock;

struct _CursusBlock
{
  CursusBlockType type;
  char           *anchor;
  guint           level;
  char           *number;
  CursusInline   *content;
  GPtrArray      *children;
  char           *language;
  gboolean        is_ordered;
  gboolean        is_kept;
  gboolean        is_landscape;

  CursusColumn *columns;
  guint         n_columns;
  guint         n_head_rows;
  guint         n_head_columns;

  gboolean        is_head;
  guint           column_span;
  guint           row_span;
  gboolean        is_upright;
  CursusAlign     align;
  char           *background;
  CursusCellValue value;
  gint64          amount;

  CursusFigure *figure;
};

/**
 * cursus_figure_is_flexible:
 *
 * Returns: whether @figure can be drawn lower than it would be, without getting smaller
 */
gboolean cursus_figure_is_flexible (const CursusFigure *figure);

/**
 * cursus_block_new:
 *
 * Returns: (transfer full): a block with nothing in it
 */
CursusBlock *cursus_block_new (CursusBlockType type);
void         cursus_block_free (CursusBlock *block);

/**
 * cursus_block_add:
 * @child: (transfer full): what comes last in @block
 *
 * Returns: (transfer none): @child
 */
CursusBlock *cursus_block_add (CursusBlock *block, CursusBlock *child);

/**
 * cursus_block_add_new:
 *
 * Returns: (transfer none): a new block of this type, the last in @block
 */
CursusBlock *cursus_block_add_new (CursusBlock *block, CursusBlockType type);

/**
 * cursus_block_add_text:
 * @type: a heading or a paragraph
 * @text: plain
 *
 * Returns: (transfer none): a new block with one run of @text, the last in @block
 */
CursusBlock *cursus_block_add_text (CursusBlock *block, CursusBlockType type, const char *text);

/**
 * cursus_block_take_content:
 * @content: (transfer full): what stands in it
 */
void cursus_block_take_content (CursusBlock *block, CursusInline *content);

/**
 * cursus_block_set_columns:
 * @columns: (array length=n): copied
 */
void cursus_block_set_columns (CursusBlock *table, const CursusColumn *columns, guint n);

/**
 * cursus_block_add_cell:
 * @row: a row
 * @content: (transfer full) (nullable): one paragraph
 *
 * Returns: (transfer none): a new cell, the last in @row
 */
CursusBlock *cursus_block_add_cell (CursusBlock *row, CursusInline *content);

/**
 * cursus_block_n:
 *
 * Returns: how many children it has
 */
guint              cursus_block_n (const CursusBlock *block);
const CursusBlock *cursus_block_nth (const CursusBlock *block, guint nth);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusBlock, cursus_block_free)

G_END_DECLS
