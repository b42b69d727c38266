/* module-cells.h - a module as a row of a table, column by column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "documents/outline-file.h"

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
 * cursus_module_cells_write_table:
 * @section: says in which order the modules stand
 * @names: (array zero-terminated=1): columns
 * @is_full: whether columns stay in which no module has anything to say
 *
 * Writes a table of all modules at @author->into.
 *
 * Returns: whether there are any
 */
gboolean cursus_module_cells_write_table (CursusAuthor *author, const CursusOutlineSection *section,
                                          const char *const *names, gboolean is_full);

/**
 * cursus_module_cells_add_name:
 * @nth: the position of a module in the project
 *
 * Adds a cell with its title, which leads to where it stands in the document.
 */
CursusBlock *cursus_module_cells_add_name (CursusAuthor *author, CursusBlock *row, guint nth);

G_END_DECLS
