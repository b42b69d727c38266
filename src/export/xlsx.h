/* xlsx.h - the tables of a document as a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* One sheet for each table, with its heads fixed on the screen and repeated on paper. Numbers are
 * numbers; nothing is a formula. */
extern const CursusExporter cursus_xlsx_exporter;

G_END_DECLS
