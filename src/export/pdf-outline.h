/* pdf-outline.h - the outline that a reader shows beside the pages of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pdf-book.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_outline_write:
 *
 * Writes the headings of the upper levels.
 *
 * Returns: the number of the outline, 0: there is no heading
 */
guint cursus_pdf_outline_write (const CursusPdfBook *book);

G_END_DECLS
