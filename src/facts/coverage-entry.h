/* coverage-entry.h - what the cells of a table of coverage are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * CursusCoverageEntry:
 * @item: the position of what stands in the column, a tag or a module
 * @level: of a mark; 0 where columns are modules
 * @source: what it comes from: a module; where columns are modules, an outcome of it,
 *   %CURSUS_NOWHERE if it only tests
 *
 * One reason why something stands in a cell.
 */
typedef struct
{
  guint    item;
  guint    level;
  guint    source;
  gboolean is_assessed;
} CursusCoverageEntry;

/**
 * CursusCoverageEntries:
 *
 * What can be said of each row.
 */
typedef struct _CursusCoverageEntries CursusCoverageEntries;

CursusCoverageEntries *cursus_coverage_entries_new (const CursusCoverageTable *table);
void                   cursus_coverage_entries_free (CursusCoverageEntries *self);

/**
 * cursus_coverage_entries_append:
 * @row: one of the rows
 * @out: (element-type CursusCoverageEntry): where its entries are appended, in any order
 */
void cursus_coverage_entries_append (const CursusCoverageEntries *self,
                                     const CursusCoverageRow *row, GArray *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCoverageEntries, cursus_coverage_entries_free)

G_END_DECLS
