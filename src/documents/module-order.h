/* module-order.h - the order in which documents list modules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * cursus_module_order_new:
 * @sort: (nullable): "plan" (or %NULL), "code" or "title"
 *
 * Returns: (transfer full) (element-type guint): the positions of all modules of the project. By
 * plan: as they stand in it, those of groups behind the others of their term, those that are not
 *   placed last. What is equal keeps the order of the file.
 */
GArray *cursus_module_order_new (const CursusAuthor *author, const char *sort);

G_END_DECLS
