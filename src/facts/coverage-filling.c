/* coverage-filling.c - a table of coverage made: its columns, its cells and their sums
 *
 * Rows and columns are found first; then the cells of each row are made.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-table.h"

#include "facts/coverage-cells.h"
#include "facts/coverage-rows.h"

/* --- columns --- */

static gboolean
has_strand (const CursusCoverageTable *self, guint strand)
{
  const CursusRecord *record = cursus_project_nth (self->facts->project, CURSUS_STRANDS, strand);

  return self->wish.strands == NULL || g_strv_contains (self->wish.strands, record->id);
}

static gboolean
has_tag (const CursusCoverageTable *self, guint tag)
{
  const CursusTagFacts *facts = &self->route->tags[tag];

  switch (self->wish.shown)
    {
    case CURSUS_SHOW_ALL_TAGS:
      return TRUE;
    case CURSUS_SHOW_GAPS:
      return facts->is_gap;
    case CURSUS_SHOW_UNPREPARED:
      return facts->is_unprepared;
    }
  g_assert_not_reached ();
}

static void
add_column (CursusCoverageTable *self, guint item, guint depth)
{
  CursusCoverageSection *section = &self->sections[self->n_sections - 1];

  self->columns[self->n_columns++] = (CursusCoverageColumn){
    .item = item,
    .section = self->n_sections - 1,
    .depth = depth,
  };
  section->n_columns++;
}

static void
add_section (CursusCoverageTable *self, guint item)
{
  self->sections[self->n_sections++] =
    (CursusCoverageSection){ .item = item, .first_column = self->n_columns };
}

static guint
measure_depth (const CursusOutline *outline, guint tag)
{
  guint depth = 0;

  for (guint at = outline->tags[tag].parent; at != CURSUS_NOWHERE; at = outline->tags[at].parent)
    depth++;
  return depth;
}

/* Tags stand by strand in the file. A strand without tags is a section, too. */
static void
add_tags (CursusCoverageTable *self)
{
  const CursusOutline *outline = self->facts->outline;
  guint                tag = 0;

  self->columns = g_new (CursusCoverageColumn, outline->n_tags + 1);
  self->sections = g_new (CursusCoverageSection, outline->n_strands + 1);
  for (guint s = 0; s < outline->n_strands; s++)
    {
      gboolean is_shown = has_strand (self, s);

      if (is_shown)
        add_section (self, s);
      for (; tag < outline->n_tags && outline->tags[tag].strand == s; tag++)
        {
          if (!is_shown || !has_tag (self, tag))
            continue;
          add_column (self, tag, measure_depth (outline, tag));
          self->columns[self->n_columns - 1].is_gap = self->route->tags[tag].is_gap;
          self->columns[self->n_columns - 1].is_unprepared = self->route->tags[tag].is_unprepared;
        }
    }
}

static void
add_modules (CursusCoverageTable *self)
{
  g_autoptr (GArray) modules = cursus_coverage_modules_by_term (self->facts, self->route, FALSE);

  self->columns = g_new (CursusCoverageColumn, modules->len + 1);
  self->sections = g_new (CursusCoverageSection, modules->len + 1);
  for (guint i = 0; i < modules->len; i++)
    {
      guint module = g_array_index (modules, guint, i);
      guint term = self->route->stays[module].first;

      if (i == 0 || self->sections[self->n_sections - 1].item != term)
        add_section (self, term);
      add_column (self, module, 0);
    }
}

/* --- cells --- */

static void
fill (CursusCoverageTable *self)
{
  g_autoptr (CursusCellMaker) maker = cursus_cell_maker_new (self);
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (CursusCoverageCell));

  for (guint r = 0; r < self->n_rows; r++)
    cursus_cell_maker_append (maker, &self->rows[r], cells);
  self->n_cells = cells->len;
  self->cells = (gpointer) g_array_free (cells, FALSE);
}

/* --- sums --- */

static void
sum_row (CursusCoverageTable *self, CursusCoverageRow *row)
{
  self->groups[row->group].n_cells += row->n_cells;
  for (guint i = 0; i < row->n_cells; i++)
    {
      const CursusCoverageCell *cell = &self->cells[row->first_cell + i];
      CursusCoverageColumn     *column = &self->columns[cell->column];

      row->n_assessed += cell->is_assessed ? 1 : 0;
      if (!row->is_on_route)
        continue;
      column->n_cells++;
      column->n_assessed += cell->is_assessed ? 1 : 0;
      self->sections[column->section].n_cells++;
    }
}

static void
sum (CursusCoverageTable *self)
{
  for (guint r = 0; r < self->n_rows; r++)
    sum_row (self, &self->rows[r]);

  for (guint c = 0; c < self->n_columns; c++)
    {
      CursusCoverageColumn *column = &self->columns[c];

      if (self->wish.columns == CURSUS_COLUMNS_MODULES)
        column->is_gap = column->n_cells == 0;
      self->sections[column->section].n_gaps += column->is_gap ? 1 : 0;
      self->sections[column->section].n_unprepared += column->is_unprepared ? 1 : 0;
    }
}

CursusCoverageTable *
cursus_coverage_table_new (const CursusFacts *facts, const CursusRoute *route,
                           const CursusCoverageWish *wish)
{
  CursusCoverageTable *self = g_new0 (CursusCoverageTable, 1);

  self->facts = facts;
  self->route = route;
  self->wish = *wish;
  if (wish->rows != CURSUS_ROWS_OUTCOMES)
    self->wish.columns = CURSUS_COLUMNS_TAGS;

  cursus_coverage_table_add_rows (self);
  if (self->wish.columns == CURSUS_COLUMNS_MODULES)
    add_modules (self);
  else
    add_tags (self);
  fill (self);
  sum (self);
  /* What it was asked with need not live as long. */
  self->wish.strands = NULL;
  self->wish.term = NULL;
  return self;
}
