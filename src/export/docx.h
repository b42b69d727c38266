/* docx.h - a document for Word and others that read Office Open XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* With real styles, lists, notes, page numbers and contents, so that somebody can go on working
 * in it. */
extern const CursusExporter cursus_docx_exporter;

G_END_DECLS
