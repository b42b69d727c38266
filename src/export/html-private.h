/* html-private.h - what the parts of the writer of web pages share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"
#include "export/paper-index.h"
#include "export/xml-stream.h"

G_BEGIN_DECLS

/**
 * CursusHtmlWriter:
 * @notes: notes so far
 * @level: of the last heading
 */
typedef struct
{
  const CursusPaper         *paper;
  const CursusExportOptions *options;
  CursusPaperIndex          *index;
  CursusXmlStream           *xml;
  GPtrArray                 *notes;
  guint                      level;
} CursusHtmlWriter;

/**
 * cursus_html_write_content:
 * @content: (nullable): the runs of a paragraph, a heading, a cell
 */
void cursus_html_write_content (CursusHtmlWriter *self, const CursusInline *content);

/**
 * cursus_html_set_direction:
 *
 * Says of the element just opened which way its text runs, if that is not the usual one, and its
 * language.
 */
void cursus_html_set_direction (CursusHtmlWriter *self, const CursusBlock *block);

/**
 * cursus_html_dup_id:
 *
 * Returns: (transfer full) (nullable): the id of an element that links lead to, by its number;
 * %NULL for number 0
 */
char *cursus_html_dup_id (guint number);

void cursus_html_write_blocks (CursusHtmlWriter *self, const CursusBlock *parent);
void cursus_html_write_table (CursusHtmlWriter *self, const CursusBlock *table);
void cursus_html_write_definitions (CursusHtmlWriter *self, const CursusBlock *definitions);

/**
 * cursus_html_dup_style:
 *
 * Returns: (transfer full): the style sheet
 */
char *cursus_html_dup_style (const CursusPaper *paper, const CursusPaperStyle *style);

G_END_DECLS
