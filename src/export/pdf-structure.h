/* pdf-structure.h - the tree of structure in a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pdf-book.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_structure_write:
 *
 * Writes an element for each node that is on a page, with its alternative, its scope and its
 * language, and the links that belong to them.
 *
 * Returns: the number of the tree's root
 */
guint cursus_pdf_structure_write (const CursusPdfBook *book);

G_END_DECLS
