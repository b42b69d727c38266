/* module-list.c - the modules of a programme in one table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/module-cells.h"
#include "documents/section-kinds.h"

static gboolean
write_list (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const char *const usual[] = { "code",   "title",         "credits", "term",
                                       "choice", "prerequisites", NULL };
  const char *const       *names =
    section->fields != NULL ? (const char *const *) section->fields : usual;

  return cursus_module_cells_write_table (author, section, names, section->fields != NULL);
}

const CursusSection cursus_module_list_section = {
  .id = "module-list",
  .title = "Modules",
  .fields = cursus_module_cell_names,
  .options = (const char *const[]){ "sort", NULL },
  .write = write_list,
};
