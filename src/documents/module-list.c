/* module-list.c - the modules of a programme in one table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/module-cells.h"
#include "documents/module-order.h"
#include "documents/section-kinds.h"

static gboolean
write_list (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const char *const usual[] = { "code",   "title",         "credits", "term",
                                       "choice", "prerequisites", NULL };
  const char *const       *names =
    section->fields != NULL ? (const char *const *) section->fields : usual;
  g_autoptr (GArray) order =
    cursus_module_order_new (author, cursus_outline_section_get (section, "sort"));
  CursusBlock *table;

  if (order->len == 0)
    return FALSE;
  table = cursus_module_cells_begin_table (author, names);
  for (guint i = 0; i < order->len; i++)
    cursus_module_cells_add_row (author, table, names, g_array_index (order, guint, i));
  if (section->fields == NULL)
    cursus_module_cells_end_table (table);
  return TRUE;
}

const CursusSection cursus_module_list_section = {
  .id = "module-list",
  .title = "Modules",
  .fields = cursus_module_cell_names,
  .options = (const char *const[]){ "sort", NULL },
  .write = write_list,
};
