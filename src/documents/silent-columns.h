/* silent-columns.h - columns of tables in which no row says anything
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * cursus_silent_columns_remove:
 * @tables: (array length=n_tables): tables with the same columns
 * @n_columns: so many of their columns, from the first on, are looked at
 *
 * Takes a column out of all @tables if below its head each cell is empty or says that nothing is
 * stated, so that the others have room. Cells over several columns say nothing of one of them.
 */
void cursus_silent_columns_remove (CursusBlock *const *tables, guint n_tables, guint n_columns);

G_END_DECLS
