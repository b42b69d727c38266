/* picture.h - a document that is one figure, as a picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"

G_BEGIN_DECLS

extern const CursusExporter cursus_svg_exporter;
extern const CursusExporter cursus_png_exporter;

G_END_DECLS
