/* table-parts.h - rows of a table on pages, divided where they have to be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-table.h"

G_BEGIN_DECLS

/**
 * cursus_row_get_height:
 *
 * Returns: what is still needed for what has no place yet of @row, in points
 */
double cursus_row_get_height (const CursusRow *row);

/**
 * cursus_row_place:
 * @height: that there is on the page
 * @is_forced: the page has nothing else on it, so something has to stand there
 *
 * Places what goes into @height.
 *
 * Returns: (transfer none) (nullable): that part; %NULL if there is not enough room for anything
 */
CursusRowPart *cursus_row_place (CursusRow *row, double height, gboolean is_forced);

/**
 * cursus_table_end_page:
 *
 * Gives spans that go on what goes into their part on the page that ends.
 */
void cursus_table_end_page (CursusTable *table);

G_END_DECLS
