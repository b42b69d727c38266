/* xlsx-sheet.c - a table as a sheet of a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/xlsx-sheet.h"

#include "export/cell-grid.h"
#include "export/ink-on.h"
#include "export/plain-text.h"

#include <stdlib.h>
#include <string.h>

/* What Excel can hold. */
#define LONGEST_TEXT 32767
#define LONGEST_NAME 31
#define LONGEST_HEADER 255
/* What a column should be like, in letters. */
#define NARROWEST 5
#define WIDEST 48

typedef struct
{
  CursusXlsxWriter     *writer;
  lxw_worksheet        *sheet;
  const CursusCellGrid *grid;
} Sheet;

/* How much of @text has room; letters beyond the first 65,536 count twice. */
static gsize
get_length (const char *text, glong most)
{
  const char *at = text;

  while (*at != '\0')
    {
      most -= g_utf8_get_char (at) > 0xFFFF ? 2 : 1;
      if (most < 0)
        break;
      at = g_utf8_next_char (at);
    }
  return (gsize) (at - text);
}

/* "_x0041_" in a cell stands for a letter; as a text it has to be written another way. */
static gboolean
is_escape (const char *text)
{
  return text[0] == '_' && text[1] == 'x' && strlen (text) >= 7 && text[6] == '_' &&
         strspn (text + 2, "0123456789abcdefABCDEF") == 4;
}

char *
cursus_xlsx_dup_text (const char *text, glong most)
{
  g_autoptr (GString) safe = g_string_new (NULL);
  gsize length;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (is_escape (at))
        g_string_append (safe, "_x005F");
      g_string_append_c (safe, *at);
    }
  length = get_length (safe->str, most);
  if (length < safe->len)
    {
      g_string_truncate (safe, get_length (safe->str, most - 1));
      g_string_append (safe, "…");
    }
  return g_string_free (g_steal_pointer (&safe), FALSE);
}

/* Excel wants names short, each only once, without some signs, and not "History". */
static char *
dup_name (CursusXlsxWriter *writer, const char *title)
{
  g_autofree char *clean = g_strdup (title);

  g_strdelimit (clean, "[]:*?/\\\n'", ' ');
  g_strstrip (clean);
  for (guint n = 1;; n++)
    {
      g_autofree char *suffix = n > 1 ? g_strdup_printf (" %u", n) : g_strdup ("");
      glong            room = LONGEST_NAME - (glong) strlen (suffix);
      g_autofree char *begin = g_strndup (clean, get_length (clean, room));
      g_autofree char *name =
        g_strconcat (begin[0] != '\0' ? g_strchomp (begin) : "Table", suffix, NULL);
      g_autofree char *small = g_utf8_strdown (name, -1);

      if (!g_str_equal (small, "history") && g_hash_table_add (writer->names, g_strdup (small)))
        return g_steal_pointer (&name);
    }
}

/* As many decimals as the value has, and the mark of values that are assumed. */
static char *
dup_number_format (const CursusBlock *cell)
{
  gint64      rest = cell->amount % 100;
  const char *decimals = rest == 0 ? "0" : rest % 10 == 0 ? "0.0" : "0.00";

  if (cell->value == CURSUS_CELL_TEXT)
    return g_strdup ("@");
  return g_strconcat (decimals, cell->value == CURSUS_CELL_PERCENT ? "%" : "",
                      cursus_block_is_assumed (cell) ? "\"" CURSUS_MARK_OF_ASSUMED "\"" : "", NULL);
}

static guint32
read_colour (const char *colour)
{
  return (guint32) strtoul (colour + 1, NULL, 16);
}

static lxw_format *
new_format (CursusXlsxWriter *writer, const char *number, gboolean is_head, CursusAlign align)
{
  lxw_format *format = workbook_add_format (writer->workbook);

  format_set_num_format (format, number);
  format_set_border (format, LXW_BORDER_THIN);
  format_set_border_color (format, 0xC4C4C4);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  format_set_text_wrap (format);
  if (align == CURSUS_ALIGN_CENTRE)
    format_set_align (format, LXW_ALIGN_CENTER);
  else if (align == CURSUS_ALIGN_END)
    format_set_align (format, LXW_ALIGN_RIGHT);
  if (is_head)
    format_set_bold (format);
  return format;
}

static lxw_format *
get_format (const Sheet *sheet, const CursusGridPlace *place)
{
  CursusXlsxWriter  *writer = sheet->writer;
  const CursusBlock *cell = place->cell;
  gboolean           is_head = cursus_cell_grid_is_head (sheet->grid, place->row, place->column);
  CursusAlign        align = cursus_cell_grid_get_align (sheet->grid, place->row, place->column);
  g_autofree char   *number = dup_number_format (cell);
  const char        *colour = cursus_is_colour (cell->background) ? cell->background : NULL;
  g_autofree char   *key = NULL;
  lxw_format        *format;

  if (colour == NULL && place->row < sheet->grid->n_head_rows)
    colour = "#f4f5f7";
  key = g_strdup_printf ("%s %d %d %d %s", number, is_head, (int) align, cell->is_upright,
                         colour != NULL ? colour : "");
  format = g_hash_table_lookup (writer->formats, key);
  if (format != NULL)
    return format;
  format = new_format (writer, number, is_head, align);
  if (cell->is_upright)
    format_set_rotation (format, 90);
  if (colour != NULL)
    {
      format_set_pattern (format, LXW_PATTERN_SOLID);
      format_set_bg_color (format, read_colour (colour));
      format_set_font_color (format, read_colour (cursus_ink_on (colour)));
    }
  g_hash_table_insert (writer->formats, g_steal_pointer (&key), format);
  return format;
}

static gboolean
write_cell (const Sheet *sheet, const CursusGridPlace *place)
{
  const CursusBlock *cell = place->cell;
  lxw_format        *format = get_format (sheet, place);
  g_autofree char   *text = cursus_block_dup_plain_text (cell);
  g_autofree char   *safe = cursus_xlsx_dup_text (text, LONGEST_TEXT);
  lxw_col_t          column = (lxw_col_t) place->column;

  if (place->row_span > 1 || place->column_span > 1)
    if (worksheet_merge_range (sheet->sheet, place->row, column, place->row + place->row_span - 1,
                               (lxw_col_t) (column + place->column_span - 1), "",
                               format) != LXW_NO_ERROR)
      return FALSE;
  switch (cell->value)
    {
    case CURSUS_CELL_NUMBER:
      return worksheet_write_number (sheet->sheet, place->row, column, (double) cell->amount / 100,
                                     format) == LXW_NO_ERROR;
    case CURSUS_CELL_PERCENT:
      return worksheet_write_number (sheet->sheet, place->row, column,
                                     (double) cell->amount / 10000, format) == LXW_NO_ERROR;
    case CURSUS_CELL_TEXT:
      if (safe[0] == '\0')
        return worksheet_write_blank (sheet->sheet, place->row, column, format) == LXW_NO_ERROR;
      return worksheet_write_string (sheet->sheet, place->row, column, safe, format) ==
             LXW_NO_ERROR;
    }
  return FALSE;
}

static glong
get_longest_line (const CursusBlock *cell)
{
  g_autofree char *text = cursus_block_dup_plain_text (cell);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  glong longest = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    longest = MAX (longest, g_utf8_strlen (lines[i], -1));
  return longest;
}

static void
set_columns (const Sheet *sheet)
{
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      glong width = NARROWEST - 2;

      for (guint row = 0; row < sheet->grid->n_rows; row++)
        {
          const CursusGridPlace *place = cursus_cell_grid_get (sheet->grid, row, column);

          if (place->cell != NULL && place->row == row && place->column_span == 1 &&
              !place->cell->is_upright)
            width = MAX (width, get_longest_line (place->cell));
        }
      worksheet_set_column (sheet->sheet, (lxw_col_t) column, (lxw_col_t) column,
                            (double) MIN (width, WIDEST) + 2, NULL);
    }
}

static void
append_header (GString *header, const char *place, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", "&", -1);
  g_autofree char *doubled = g_strjoinv ("&&", parts);

  g_strdelimit (doubled, "\n", ' ');
  if (header->len + strlen (place) + strlen (doubled) < LONGEST_HEADER)
    g_string_append_printf (header, "%s%s", place, doubled);
}

/* The number of a size of paper in the format. */
static guint8
get_paper (const CursusPaperStyle *style)
{
  if (style->width > 800)
    return 8; /* A3 */
  if (style->width < 500)
    return 11;                       /* A5 */
  return style->width > 605 ? 1 : 9; /* Letter, A4 */
}

static void
set_print (const Sheet *sheet, const CursusTableEntry *entry)
{
  const CursusPaper    *paper = sheet->writer->paper;
  const CursusCellGrid *grid = sheet->grid;
  g_autoptr (GString) header = g_string_new (NULL);
  g_autoptr (GString) footer = g_string_new (NULL);

  append_header (header, "&L", paper->title);
  append_header (header, "&R", paper->is_draft ? paper->labels.draft : entry->title);
  append_header (footer, "&L", paper->edition);
  append_header (footer, "&C", paper->date);
  g_string_append (footer, "&R&P / &N");
  worksheet_set_header (sheet->sheet, header->str);
  worksheet_set_footer (sheet->sheet, footer->str);
  worksheet_set_paper (sheet->sheet, get_paper (sheet->writer->style));
  if (entry->is_landscape || grid->n_columns > 6)
    worksheet_set_landscape (sheet->sheet);
  worksheet_fit_to_pages (sheet->sheet, 1, 0);
  if (grid->n_head_rows > 0)
    worksheet_repeat_rows (sheet->sheet, 0, grid->n_head_rows - 1);
  if (grid->n_head_columns > 0)
    worksheet_repeat_columns (sheet->sheet, 0, (lxw_col_t) (grid->n_head_columns - 1));
  if (grid->n_head_rows > 0 || grid->n_head_columns > 0)
    worksheet_freeze_panes (sheet->sheet, grid->n_head_rows, (lxw_col_t) grid->n_head_columns);
}

gboolean
cursus_xlsx_write_sheet (CursusXlsxWriter *self, const CursusTableEntry *entry)
{
  g_autofree char *name = dup_name (self, entry->title);
  g_autoptr (CursusCellGrid) grid = cursus_cell_grid_new (entry->table);
  Sheet sheet = { self, workbook_add_worksheet (self->workbook, name), grid };

  if (sheet.sheet == NULL)
    return FALSE;
  set_columns (&sheet);
  set_print (&sheet, entry);
  for (guint row = 0; row < grid->n_rows; row++)
    for (guint column = 0; column < grid->n_columns; column++)
      {
        const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);

        if (place->cell != NULL && cursus_cell_grid_is_origin (grid, row, column) &&
            !write_cell (&sheet, place))
          return FALSE;
      }
  return TRUE;
}
