/* pdf.h - a document as a tagged PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

extern const CursusExporter cursus_pdf_exporter;

G_END_DECLS
