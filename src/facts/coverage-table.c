/* coverage-table.c - who covers what on a route: rows of modules, terms or outcomes, by tags
 *
 * How a table is made is told in coverage-filling.c.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-table.h"

void
cursus_coverage_table_free (CursusCoverageTable *self)
{
  g_free (self->rows);
  g_free (self->groups);
  g_free (self->columns);
  g_free (self->sections);
  g_free (self->cells);
  g_free (self);
}

const char *
cursus_coverage_table_get_row_id (const CursusCoverageTable *self, guint row)
{
  guint item = self->rows[row].item;

  switch (self->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      return self->facts->outline->modules[item].module->record.id;
    case CURSUS_ROWS_TERMS:
      return self->route->terms[item].term->record.id;
    case CURSUS_ROWS_OUTCOMES:
      return cursus_project_nth (self->facts->project, CURSUS_OUTCOMES, item)->id;
    }
  g_assert_not_reached ();
}

const char *
cursus_coverage_table_get_column_id (const CursusCoverageTable *self, guint column)
{
  guint item = self->columns[column].item;

  if (self->wish.columns == CURSUS_COLUMNS_MODULES)
    return self->facts->outline->modules[item].module->record.id;
  return self->facts->outline->tags[item].tag->record.id;
}
