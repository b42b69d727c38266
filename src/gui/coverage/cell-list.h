/* cell-list.h - what there is to know of a cell of the matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "gui/coverage/side-list.h"

G_BEGIN_DECLS

/**
 * CursusCellSpot:
 * @row: (nullable): the id of what the row is about
 * @column: (nullable): the id of what the column is about
 * @tag: the position of the tag of the column in the findings of the workspace, or %CURSUS_NOWHERE
 */
typedef struct
{
  const char *row;
  const char *column;
  guint       tag;
} CursusCellSpot;

/**
 * cursus_cell_list_fill:
 * @list: what it is to show; a tag that is chosen in it is given by its id
 * @steps: (element-type CursusLearningStep): the way of the tag through the plan
 *
 * Lists the mark and its note, the reference of the tag, where it is covered first and highest, and
 * what took its place.
 */
void cursus_cell_list_fill (CursusSideList *list, CursusWorkspace *workspace,
                            const CursusCellSpot *spot, const GArray *steps);

G_END_DECLS
