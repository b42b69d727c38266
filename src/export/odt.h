/* odt.h - a document for LibreOffice and others that read OpenDocument 1.3
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* With real styles, notes, page numbers and contents, so that somebody can go on working in it. */
extern const CursusExporter cursus_odt_exporter;

G_END_DECLS
