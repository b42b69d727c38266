/* html.h - a document as one web page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* One file without scripts and without anything to fetch. */
extern const CursusExporter cursus_html_exporter;

G_END_DECLS
