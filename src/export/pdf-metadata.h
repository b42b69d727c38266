/* pdf-metadata.h - what a PDF says of itself, for programs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_metadata_new:
 * @time: seconds since 1970
 *
 * Returns: (transfer full): an XMP packet that says who, what and when, and that the file follows
 *   PDF/UA-1
 */
char *cursus_pdf_metadata_new (const CursusPaper *paper, gint64 time);

G_END_DECLS
