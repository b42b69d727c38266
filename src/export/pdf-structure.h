/* pdf-structure.h - the tree of structure in a PDF, completed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-job.h"

#include <qpdf/qpdf-c.h>

G_BEGIN_DECLS

/**
 * cursus_pdf_structure_complete:
 * @order: (element-type CursusPageNode): what the elements stand for, in the order of the tree
 *
 * Joins elements that stand for the same, and writes what is known of each.
 *
 * Returns: whether the tree has the elements that @order says
 */
gboolean cursus_pdf_structure_complete (qpdf_data pdf, const CursusPageJob *job,
                                        const GPtrArray *order);

G_END_DECLS
