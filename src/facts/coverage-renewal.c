/* coverage-renewal.c - a table of coverage brought up to date with what changed
 *
 * Records that did not change are the same pointers, so a few comparisons tell whether rows and
 * columns can be taken over, and of which modules the cells can.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-renewal.h"

#include "facts/coverage-cells.h"

#include <string.h>

/* --- whether rows and columns stay --- */

/* What tells, besides the modules, which rows and columns there are. */
static const CursusRecordType shaping[] = { CURSUS_MODULE_KINDS, CURSUS_STRANDS, CURSUS_TAGS,
                                            CURSUS_PATHWAYS,     CURSUS_GROUPS,  CURSUS_PLANS };

static gboolean
has_same_records (const CursusProject *before, const CursusProject *after)
{
  for (guint i = 0; i < G_N_ELEMENTS (shaping); i++)
    if (cursus_project_get_sequence (before, shaping[i]) !=
        cursus_project_get_sequence (after, shaping[i]))
      return FALSE;
  return TRUE;
}

static gboolean
has_same_way (const CursusRoute *before, const CursusRoute *after, guint n_modules)
{
  if (before->plan != after->plan || before->pathway != after->pathway)
    return FALSE;
  /* Of no modules there are no arrays. */
  return n_modules == 0 ||
         (memcmp (before->stays, after->stays, n_modules * sizeof (CursusStay)) == 0 &&
          memcmp (before->is_on_route, after->is_on_route, n_modules) == 0);
}

/* Modules that changed stand where they stood, and in the same group. */
static gboolean
has_same_modules (const CursusOutline *before, const CursusOutline *after)
{
  for (guint m = 0; m < after->n_modules; m++)
    {
      const CursusModule *then = before->modules[m].module;
      const CursusModule *now = after->modules[m].module;

      if (then != now &&
          (strcmp (then->record.id, now->record.id) != 0 || g_strcmp0 (then->kind, now->kind) != 0))
        return FALSE;
    }
  return TRUE;
}

static gboolean
can_be_renewed (const CursusCoverageTable *before, const CursusFacts *facts,
                const CursusRoute *route, const CursusCoverageWish *wish)
{
  guint n = facts->outline->n_modules;

  return wish->rows == CURSUS_ROWS_MODULES && wish->shown == CURSUS_SHOW_ALL_TAGS &&
         n == before->facts->outline->n_modules &&
         has_same_records (before->facts->project, facts->project) &&
         has_same_way (before->route, route, n) &&
         has_same_modules (before->facts->outline, facts->outline);
}

/* --- renewing --- */

static CursusCoverageTable *
copy_shape (const CursusCoverageTable *before, const CursusFacts *facts, const CursusRoute *route)
{
  CursusCoverageTable *self = g_memdup2 (before, sizeof *before);

  self->facts = facts;
  self->route = route;
  self->rows = g_memdup2 (before->rows, before->n_rows * sizeof *before->rows);
  self->groups = g_memdup2 (before->groups, before->n_groups * sizeof *before->groups);
  self->columns = g_memdup2 (before->columns, before->n_columns * sizeof *before->columns);
  self->sections = g_memdup2 (before->sections, before->n_sections * sizeof *before->sections);
  /* A kind is lent by a module, which may be another record now. */
  for (guint g = 0; g < self->n_groups; g++)
    if (self->groups[g].kind != NULL)
      self->groups[g].kind =
        facts->outline->modules[self->rows[self->groups[g].first_row].item].module->kind;
  return self;
}

/* Takes the cells of a row into the sums, or, with -1, out of them. */
static void
count (CursusCoverageTable *self, const CursusCoverageRow *row, const CursusCoverageCell *cells,
       int by)
{
  self->groups[row->group].n_cells += (guint) by * row->n_cells;
  for (guint i = 0; row->is_on_route && i < row->n_cells; i++)
    {
      CursusCoverageColumn *column = &self->columns[cells[i].column];

      column->n_cells += (guint) by;
      column->n_assessed += cells[i].is_assessed ? (guint) by : 0;
      self->sections[column->section].n_cells += (guint) by;
    }
}

static void
renew_row (CursusCoverageTable *self, const CursusCoverageTable *before, guint nth,
           CursusCellMaker *maker, GArray *cells)
{
  CursusCoverageRow *row = &self->rows[nth];
  guint              first = cells->len;

  count (self, row, &before->cells[row->first_cell], -1);
  cursus_cell_maker_append (maker, row, cells);
  row->n_assessed = 0;
  for (guint i = first; i < cells->len; i++)
    row->n_assessed += g_array_index (cells, CursusCoverageCell, i).is_assessed ? 1 : 0;
  count (self, row, &g_array_index (cells, CursusCoverageCell, first), 1);
}

static void
renew_cells (CursusCoverageTable *self, const CursusCoverageTable *before)
{
  const CursusOutlineModule *then = before->facts->outline->modules;
  const CursusOutlineModule *now = self->facts->outline->modules;
  g_autoptr (CursusCellMaker) maker = cursus_cell_maker_new (self);
  GArray *cells =
    g_array_sized_new (FALSE, FALSE, sizeof (CursusCoverageCell), before->n_cells + 1);

  for (guint r = 0; r < self->n_rows; r++)
    {
      CursusCoverageRow *row = &self->rows[r];
      guint              first = row->first_cell;

      if (then[row->item].module != now[row->item].module)
        {
          renew_row (self, before, r, maker, cells);
          continue;
        }
      row->first_cell = cells->len;
      g_array_append_vals (cells, &before->cells[first], row->n_cells);
    }
  self->n_cells = cells->len;
  self->cells = (gpointer) g_array_free (cells, FALSE);
}

/* A mark may close a gap, or leave a tag unprepared. */
static void
renew_signs (CursusCoverageTable *self)
{
  for (guint s = 0; s < self->n_sections; s++)
    self->sections[s].n_gaps = self->sections[s].n_unprepared = 0;
  for (guint c = 0; c < self->n_columns; c++)
    {
      CursusCoverageColumn *column = &self->columns[c];
      const CursusTagFacts *facts = &self->route->tags[column->item];

      column->is_gap = facts->is_gap;
      column->is_unprepared = facts->is_unprepared;
      self->sections[column->section].n_gaps += facts->is_gap ? 1 : 0;
      self->sections[column->section].n_unprepared += facts->is_unprepared ? 1 : 0;
    }
}

CursusCoverageTable *
cursus_coverage_table_renew (const CursusCoverageTable *before, const CursusFacts *facts,
                             const CursusRoute *route, const CursusCoverageWish *wish,
                             gboolean *has_same_shape)
{
  CursusCoverageTable *self;

  *has_same_shape = can_be_renewed (before, facts, route, wish);
  if (!*has_same_shape)
    return cursus_coverage_table_new (facts, route, wish);

  self = copy_shape (before, facts, route);
  renew_cells (self, before);
  renew_signs (self);
  return self;
}
