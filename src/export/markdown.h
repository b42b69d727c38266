/* markdown.h - a document as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* CommonMark with the tables and notes of GitHub. Figures are their alternatives in words. */
extern const CursusExporter cursus_markdown_exporter;

G_END_DECLS
