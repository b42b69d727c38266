/* table-list.h - the tables of a document, for formats that hold nothing else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusTableEntry:
 * @table: of %CURSUS_BLOCK_TABLE
 * @title: of the heading above it, or of the document; the second table below the same heading
 *   has a " (2)" behind it
 * @is_landscape: whether it stands on pages that lie on their side
 */
typedef struct
{
  const CursusBlock *table;
  char              *title;
  gboolean           is_landscape;
} CursusTableEntry;

/**
 * cursus_table_list_new:
 *
 * Returns: (transfer full) (element-type CursusTableEntry): the tables in their order; those in
 *   cells of others are text there
 */
GArray *cursus_table_list_new (const CursusPaper *paper);

/**
 * cursus_paper_has_tables:
 */
gboolean cursus_paper_has_tables (const CursusPaper *paper);

G_END_DECLS
