/* exporter.h - the formats a document can be written in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

/* All formats, in the order they are offered in; the last is %NULL. */
extern const CursusExporter *const cursus_exporters[];

/**
 * cursus_exporter_lookup:
 *
 * Returns: (nullable) (transfer none): the format with this id
 */
const CursusExporter *cursus_exporter_lookup (const char *id);

G_END_DECLS
