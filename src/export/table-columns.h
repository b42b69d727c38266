/* table-columns.h - the columns of a table, as its cells need them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-table.h"

G_BEGIN_DECLS

/**
 * cursus_table_set_columns:
 *
 * Counts the columns of @table, measures what is in them and gives them their widths; many
 * columns get smaller letters.
 */
void cursus_table_set_columns (CursusTable *table);

G_END_DECLS
