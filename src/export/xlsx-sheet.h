/* xlsx-sheet.h - a table as a sheet of a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/table-list.h"

#include <xlsxwriter.h>

G_BEGIN_DECLS

/**
 * CursusXlsxWriter:
 * @names: (element-type utf8): of sheets, in small letters
 * @formats: (element-type utf8 lxw_format): what cells look like, by a description of it
 */
typedef struct
{
  const CursusPaper      *paper;
  const CursusPaperStyle *style;
  lxw_workbook           *workbook;
  GHashTable             *names;
  GHashTable             *formats;
} CursusXlsxWriter;

/**
 * cursus_xlsx_write_sheet:
 *
 * Adds a sheet with the table of @entry.
 *
 * Returns: whether the workbook has it
 */
gboolean cursus_xlsx_write_sheet (CursusXlsxWriter *self, const CursusTableEntry *entry);

/**
 * cursus_xlsx_dup_text:
 * @text: clean
 * @most: letters
 *
 * Returns: (transfer full): @text as a cell holds it: cut off where it is too long, and what looks
 *   like the escape of a letter made harmless
 */
char *cursus_xlsx_dup_text (const char *text, glong most);

G_END_DECLS
