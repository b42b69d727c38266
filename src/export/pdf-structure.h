/* pdf-structure.h - the tree of structure in a PDF, completed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-job.h"
#include "export/pdf-source.h"
#include "export/pdf-writer.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_structure_write:
 * @root: number of the root of the tree
 * @order: (element-type CursusPageNode): what the elements stand for, in the order of the tree
 *
 * Joins elements that stand for the same, and writes them with what is known of each; then the
 * links among them, and the table that leads from what is on pages back to elements.
 *
 * Returns: whether the tree has the elements that @order says
 */
gboolean cursus_pdf_structure_write (const CursusPdfSource *source, CursusPdfWriter *writer,
                                     guint root, const CursusPageJob *job, const GPtrArray *order);

G_END_DECLS
