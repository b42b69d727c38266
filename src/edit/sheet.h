/* sheet.h - rows of a spreadsheet, and which of their columns is what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/decimal.h"

G_BEGIN_DECLS

/**
 * CursusSheetRow:
 * @code: (nullable): of the module
 * @title: (nullable): of the module; at least one of both is there
 * @credits: or %CURSUS_NOT_STATED
 */
typedef struct
{
  char         *code;
  char         *title;
  CursusDecimal credits;
} CursusSheetRow;

/**
 * cursus_sheet_read:
 * @text: rows of a spreadsheet, with tabs, semicolons or commas between the columns; cells may be
 *   in quotation marks
 *
 * Reads the code, the title and the credits of modules. If the first row has names for some of
 * them, in English or German, these say which column is what. Else credits are the last column of
 * nothing but numbers, codes a column of short words with digits, and titles the longest of the
 * others. Rows without a code and a title are left out.
 *
 * Returns: (transfer full) (element-type CursusSheetRow): the rows, perhaps none
 */
GPtrArray *cursus_sheet_read (const char *text);

/**
 * cursus_sheet_split:
 * @text: rows of a spreadsheet; cells may be in quotation marks
 * @separator: what stands between two cells
 *
 * Returns: (transfer full) (element-type GPtrArray): the rows that are not empty, each an array of
 *   strings without white space around them
 */
GPtrArray *cursus_sheet_split (const char *text, char separator);

/**
 * cursus_sheet_get_cell:
 * @rows: as cursus_sheet_split() gives them
 *
 * Returns: what stands there; empty beyond the end of a row
 */
const char *cursus_sheet_get_cell (const GPtrArray *rows, guint row, guint column);

/* How many columns the longest of the rows has. */
guint cursus_sheet_count_columns (const GPtrArray *rows);

G_END_DECLS
