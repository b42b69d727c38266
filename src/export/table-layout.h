/* table-layout.h - rows of a table, laid out one by one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-table.h"

G_BEGIN_DECLS

/**
 * CursusLayOutFunc:
 * @pieces: (element-type CursusPiece): gets the content of @block, in lines as wide as @look says
 */
typedef void (*CursusLayOutFunc) (CursusPageJob *job, const CursusBlock *block,
                                  const CursusTextLook *look, CursusPageNode *node, GArray *pieces);

/**
 * cursus_table_new:
 * @block: a table or definitions
 * @look: of text around it, as wide as the table may be
 * @parent: what it lies in
 */
CursusTable *cursus_table_new (CursusPageJob *job, const CursusBlock *block,
                               const CursusTextLook *look, CursusPageNode *parent);

/**
 * cursus_table_next_row:
 * @lay_out: for what is in cells
 * @piece: (out): the next row
 *
 * Returns: whether there was another row
 */
gboolean cursus_table_next_row (CursusTable *table, CursusLayOutFunc lay_out, CursusPiece *piece);

G_END_DECLS
