/* csv.h - the tables of a document as comma-separated values
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* As RFC 4180 has it: commas, lines that end with CR and LF, quotes where they are needed; in
 * UTF-8 with a byte order mark, without which Excel takes it for something else. Whatever the
 * language of the document is, numbers have a point and no unit, and a share of 12.5 % is 0.125:
 * this format is for programs, XLSX is for people. Several tables stand one below the other, each
 * below its title, with an empty line between them. A text that a spreadsheet could take for a
 * formula begins with an apostrophe. */
extern const CursusExporter cursus_csv_exporter;

G_END_DECLS
