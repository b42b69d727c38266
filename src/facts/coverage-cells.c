/* coverage-cells.c - the cells of a row of a table of coverage
 *
 * What can be said of the row is collected, sorted by column, and what falls into one cell put
 * together.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-cells.h"

#include "facts/coverage-entry.h"

struct _CursusCellMaker
{
  const CursusCoverageTable *table;
  CursusCoverageEntries     *sources;
  guint                     *columns; /* of each tag or module */
  GArray                    *entries;
};

/* For each tag or module the column in which it stands, or CURSUS_NOWHERE. */
static guint *
map_columns (const CursusCoverageTable *self)
{
  guint  n = MAX (self->facts->outline->n_tags, self->facts->outline->n_modules);
  guint *columns = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    columns[i] = CURSUS_NOWHERE;
  for (guint i = 0; i < self->n_columns; i++)
    columns[self->columns[i].item] = i;
  return columns;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const CursusCoverageEntry *first = a, *second = b;

  if (first->item != second->item)
    return first->item < second->item ? -1 : 1;
  return first->source < second->source ? -1 : first->source > second->source;
}

/* Leaves of the entries those that are wanted, and has their columns instead of their items. */
static void
choose_entries (const CursusCoverageTable *self, GArray *entries, const guint *columns)
{
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      CursusCoverageEntry entry = g_array_index (entries, CursusCoverageEntry, i);

      if (columns[entry.item] == CURSUS_NOWHERE || (self->wish.levels != 0 && entry.level > 0 &&
                                                    (self->wish.levels & (1u << entry.level)) == 0))
        continue;
      entry.item = columns[entry.item];
      g_array_index (entries, CursusCoverageEntry, n++) = entry;
    }
  g_array_set_size (entries, n);
  g_array_sort (entries, compare_entries);
}

/* Puts together what falls into one cell; sources are counted once each. */
static void
add_cells (CursusCoverageRow *row, const GArray *entries, GArray *cells)
{
  CursusCoverageCell *cell = NULL;
  guint               source = CURSUS_NOWHERE;

  row->first_cell = cells->len;
  for (guint i = 0; i < entries->len; i++)
    {
      const CursusCoverageEntry *entry = &g_array_index (entries, CursusCoverageEntry, i);

      if (cell == NULL || cell->column != entry->item)
        {
          CursusCoverageCell next = { .column = entry->item };

          g_array_append_val (cells, next);
          cell = &g_array_index (cells, CursusCoverageCell, cells->len - 1);
          source = CURSUS_NOWHERE;
        }
      if (entry->source != source)
        cell->n++;
      source = entry->source;
      cell->level = MAX (cell->level, entry->level);
      cell->is_assessed = cell->is_assessed || entry->is_assessed;
    }
  row->n_cells = cells->len - row->first_cell;
}

CursusCellMaker *
cursus_cell_maker_new (const CursusCoverageTable *table)
{
  CursusCellMaker *self = g_new (CursusCellMaker, 1);

  self->table = table;
  self->sources = cursus_coverage_entries_new (table);
  self->columns = map_columns (table);
  self->entries = g_array_new (FALSE, FALSE, sizeof (CursusCoverageEntry));
  return self;
}

void
cursus_cell_maker_free (CursusCellMaker *self)
{
  cursus_coverage_entries_free (self->sources);
  g_free (self->columns);
  g_array_unref (self->entries);
  g_free (self);
}

void
cursus_cell_maker_append (CursusCellMaker *self, CursusCoverageRow *row, GArray *cells)
{
  g_array_set_size (self->entries, 0);
  cursus_coverage_entries_append (self->sources, row, self->entries);
  choose_entries (self->table, self->entries, self->columns);
  add_cells (row, self->entries, cells);
}
