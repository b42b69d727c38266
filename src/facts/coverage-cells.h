/* coverage-cells.h - the cells of a row of a table of coverage
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * CursusCellMaker:
 *
 * Makes the cells of a table of which the rows and columns are known.
 */
typedef struct _CursusCellMaker CursusCellMaker;

CursusCellMaker *cursus_cell_maker_new (const CursusCoverageTable *table);
void             cursus_cell_maker_free (CursusCellMaker *self);

/**
 * cursus_cell_maker_append:
 * @row: of the table; it is told where its cells are
 * @cells: (element-type CursusCoverageCell): where they are appended
 */
void cursus_cell_maker_append (CursusCellMaker *self, CursusCoverageRow *row, GArray *cells);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCellMaker, cursus_cell_maker_free)

G_END_DECLS
