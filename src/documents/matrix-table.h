/* matrix-table.h - a table of coverage on paper, divided where it is too wide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "facts/coverage-table.h"

G_BEGIN_DECLS

/**
 * CursusMatrixWish:
 * @corner: the word above the names of the rows
 * @most: how many columns one table may have besides the names
 * @has_all_rows: also those in which nothing stands
 */
typedef struct
{
  const char *corner;
  guint       most;
  gboolean    has_all_rows;
} CursusMatrixWish;

/**
 * cursus_matrix_add:
 * @table: modules by tags, or outcomes by modules
 *
 * Adds it as one table or several: strands, or terms, stay together where they can. Heads repeat on
 * each page; below each column stands how many there are. Tags that only hold others and have no
 * marks of their own are left out.
 */
void cursus_matrix_add (CursusAuthor *author, const CursusCoverageTable *table,
                        const CursusMatrixWish *wish);

G_END_DECLS
