/* export-order.h - what the command export was asked for, understood
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/document.h"
#include "export/exporter.h"

G_BEGIN_DECLS

/**
 * CursusExportWords:
 *
 * The options as they were typed, each %NULL if it was not.
 */
typedef struct
{
  char *document;
  char *format;
  char *language;
  char *plan;
  char *pathway;
  char *paper;
  char *outline;
  char *style;
  char *date;
  char *output;
} CursusExportWords;

/**
 * CursusExportOrder:
 * @document: (nullable): the id of a kind of document; %NULL: all that there are
 * @output: (nullable): a file, or a folder for all; %NULL: standard output
 */
typedef struct
{
  const char           *document;
  const CursusExporter *exporter;
  CursusStyleFile      *style;
  CursusOutlineFile    *outline;
  CursusDocumentWish    wish;
  gint64                time;
  const char           *output;
} CursusExportOrder;

/**
 * cursus_export_order_init:
 * @words: have to outlive @order
 *
 * Understands what was typed. Without a date it is the moment that the environment names in
 * SOURCE_DATE_EPOCH, as for other programs whose output is to be the same each time; else today.
 *
 * Returns: (transfer full) (nullable): a sentence that says what is wrong, or %NULL
 */
char *cursus_export_order_init (CursusExportOrder *order, const CursusExportWords *words);
void  cursus_export_order_clear (CursusExportOrder *order);

G_END_DECLS
