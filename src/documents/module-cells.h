/* module-cells.h - a module as a row of a table, column by column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * CursusModuleCell:
 * @name: as in fields="" of an outline
 * @title: in English, as the table of words has it
 * @column: how wide it is
 * @add: adds its cell to @row; @nth is the position of the module in the project
 */
typedef struct
{
  const char  *name;
  const char  *title;
  CursusColumn column;
  void (*add) (CursusAuthor *author, CursusBlock *row, guint nth);
} CursusModuleCell;

/* The names of all columns, as a section lists them (array zero-terminated=1). */
extern const char *const cursus_module_cell_names[];

/**
 * cursus_module_cell_lookup:
 *
 * Returns: (nullable): the column with this name
 */
const CursusModuleCell *cursus_module_cell_lookup (const char *name);

/**
 * cursus_module_cells_begin_table:
 * @names: (array zero-terminated=1): columns
 *
 * Returns: (transfer none): a table at @author->into, with a row of heads
 */
CursusBlock *cursus_module_cells_begin_table (CursusAuthor *author, const char *const *names);

/**
 * cursus_module_cells_add_row:
 * @names: (array zero-terminated=1): columns
 * @nth: the position of a module in the project
 *
 * Returns: (transfer none): a row with its cells, the last in @table
 */
CursusBlock *cursus_module_cells_add_row (CursusAuthor *author, CursusBlock *table,
                                          const char *const *names, guint nth);

/**
 * cursus_module_cells_end_table:
 *
 * Takes out the columns in which no module has anything to say, so that the others have room.
 */
void cursus_module_cells_end_table (CursusBlock *table);

/**
 * cursus_module_cells_add_name:
 * @nth: the position of a module in the project
 *
 * Adds a cell with its title, which leads to where it stands in the document.
 */
CursusBlock *cursus_module_cells_add_name (CursusAuthor *author, CursusBlock *row, guint nth);

G_END_DECLS
