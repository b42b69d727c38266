/* coverage-text.c - who covers what, for people
 *
 * A terminal is not wide enough for a column for each tag: rows are by strand here, and the tags
 * follow below.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/coverage-text.h"

#include "cli/columns.h"
#include "cli/coverage-bar.h"
#include "cli/grid.h"
#include "cli/programme-head.h"
#include "cli/route-name.h"
#include "facts/coverage-walk.h"
#include "facts/gap-report.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

#define INDENT "  "

typedef struct
{
  CursusView              *view;
  CursusCheck              check;
  const CursusCoverageAsk *ask;
  const CursusCoverageBar *bar;
  GString                 *out;
} Text;

static char *
dup_name (const Text *self, const char *id)
{
  g_autofree char *name = cursus_name_id (&self->check, id);

  return cursus_columns_clean (name);
}

static char *
dup_count (guint n)
{
  return g_strdup_printf ("%u", n);
}

static void
append_heading (Text *self, const char *heading)
{
  g_string_append_c (self->out, '\n');
  cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_HEADING, 0, heading);
}

/* --- rows by strand --- */

/* A name and a number for each strand and for all of them. */
static void
add_counts (CursusGrid *grid, CursusStyle style, GPtrArray *cells)
{
  cursus_grid_add (grid, style, (const char *const *) cells->pdata);
}

static void
add_letters (const Text *self, CursusGrid *grid, const CursusCoverageTable *table)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, (gpointer) "");
  for (guint s = 0; s < table->n_sections; s++)
    g_ptr_array_add (
      cells, (gpointer) cursus_coverage_bar_get_letter (self->bar, table->sections[s].item));
  /* Translators: heading of a column: the sum of all others */
  g_ptr_array_add (cells, (gpointer) C_ ("coverage", "All"));
  add_counts (grid, CURSUS_STYLE_FAINT, cells);
}

static void
add_row (const Text *self, CursusGrid *grid, const CursusCoverageTable *table, guint row)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *name = dup_name (self, cursus_coverage_table_get_row_id (table, row));
  gboolean         is_in_group = table->groups[table->rows[row].group].term != CURSUS_NOWHERE;

  g_ptr_array_add (cells, g_strconcat (is_in_group ? INDENT : "", name, NULL));
  for (guint s = 0; s < table->n_sections; s++)
    g_ptr_array_add (cells, dup_count (cursus_coverage_table_sum (table, row, s)));
  g_ptr_array_add (cells, dup_count (table->rows[row].n_cells));
  add_counts (grid, CURSUS_STYLE_PLAIN, cells);
}

/* The heading of a term has no numbers. */
static void
add_group (const Text *self, CursusGrid *grid, const CursusCoverageTable *table, guint nth)
{
  const CursusCoverageGroup *group = &table->groups[nth];
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  if (group->term != CURSUS_NOWHERE)
    {
      g_ptr_array_add (cells, dup_name (self, table->route->terms[group->term].term->record.id));
      for (guint s = 0; s <= table->n_sections; s++)
        g_ptr_array_add (cells, g_strdup (""));
      add_counts (grid, CURSUS_STYLE_FAINT, cells);
    }
  for (guint r = 0; r < group->n_rows; r++)
    add_row (self, grid, table, group->first_row + r);
}

static void
append_rows (const Text *self, const CursusCoverageTable *table)
{
  g_autofree char *numbers = g_strnfill (table->n_sections + 1, 'r');
  g_autofree char *alignments = g_strconcat ("l", numbers, NULL);
  g_autoptr (CursusGrid) grid = cursus_grid_new (alignments);
  g_autoptr (GPtrArray) sums = g_ptr_array_new_with_free_func (g_free);
  guint n_cells = 0;

  add_letters (self, grid, table);
  for (guint g = 0; g < table->n_groups; g++)
    add_group (self, grid, table, g);

  /* Translators: the last row of a table, with sums */
  g_ptr_array_add (sums, g_strdup (C_ ("coverage", "All")));
  for (guint s = 0; s < table->n_sections; s++)
    {
      g_ptr_array_add (sums, dup_count (table->sections[s].n_cells));
      n_cells += table->sections[s].n_cells;
    }
  g_ptr_array_add (sums, dup_count (n_cells));
  add_counts (grid, CURSUS_STYLE_HEADING, sums);
  cursus_grid_append_to (grid, &self->view->screen, self->out);
}

/* --- what supports the outcomes --- */

static void
append_support (const Text *self, const CursusRoute *route)
{
  CursusCoverageWish wish = { .rows = CURSUS_ROWS_OUTCOMES, .columns = CURSUS_COLUMNS_MODULES };
  g_autoptr (CursusCoverageTable) table =
    cursus_coverage_table_new (self->check.facts, route, &wish);
  g_autoptr (CursusGrid) grid = cursus_grid_new ("lrr");
  /* Translators: headings of columns: how many modules support an outcome, and in how many of them
   * it is assessed */
  const char *heads[] = { "", _ ("Modules"), _ ("Assessed") };

  cursus_grid_add (grid, CURSUS_STYLE_FAINT, heads);
  for (guint r = 0; r < table->n_rows; r++)
    {
      const CursusCoverageRow *row = &table->rows[r];
      g_autofree char         *name = dup_name (self, cursus_coverage_table_get_row_id (table, r));
      g_autofree char         *modules = dup_count (row->n_cells);
      g_autofree char         *assessed = dup_count (row->n_assessed);
      const char              *cells[] = { name, modules, assessed };

      cursus_grid_add (grid, row->n_cells > 0 ? CURSUS_STYLE_PLAIN : CURSUS_STYLE_MARK, cells);
    }
  g_string_append_c (self->out, '\n');
  cursus_grid_append_to (grid, &self->view->screen, self->out);
}

/* --- tags --- */

/* What there is to say of a tag besides its numbers, or nothing. */
static const char *
find_remark (const CursusCoverageTable *table, const CursusCoverageColumn *column)
{
  if (column->is_gap)
    return _ ("not covered");
  if (column->is_unprepared)
    return _ ("not introduced first");
  return table->facts->outline->tags[column->item].is_retired ? _ ("retired") : "";
}

static void
add_tag (Text *self, CursusGrid *grid, const CursusCoverageTable *table, guint nth)
{
  const CursusCoverageColumn *column = &table->columns[nth];
  const CursusTagFacts       *facts = &table->route->tags[column->item];
  gboolean                    is_covered = facts->level > 0;
  g_autofree char *name = dup_name (self, cursus_coverage_table_get_column_id (table, nth));
  g_autofree char *indent = g_strnfill (2 * ((gsize) column->depth + 1), ' ');
  g_autofree char *indented = g_strconcat (indent, name, NULL);
  g_autofree char *level = is_covered ? dup_count (facts->level) : g_strdup ("");
  g_autofree char *modules = dup_count (facts->n_modules);
  g_autofree char *first =
    is_covered ? dup_name (self, table->route->terms[facts->first_term].term->record.id) :
                 g_strdup ("");
  const char *cells[] = { indented, modules, level, first, find_remark (table, column) };

  cursus_grid_add (grid, column->is_gap ? CURSUS_STYLE_MARK : CURSUS_STYLE_PLAIN, cells);
}

static void
append_tags (Text *self, const CursusCoverageTable *table)
{
  g_autoptr (CursusGrid) grid = cursus_grid_new ("lrrll");
  /* Translators: headings of columns: how many modules cover a tag, up to which level from 1 to 3,
   * and in which term it begins */
  const char *heads[] = { "", _ ("Modules"), _ ("Level"), _ ("From"), "" };

  cursus_grid_add (grid, CURSUS_STYLE_FAINT, heads);
  for (guint s = 0; s < table->n_sections; s++)
    {
      const CursusCoverageSection *section = &table->sections[s];
      const CursusRecord          *strand =
        cursus_project_nth (table->facts->project, CURSUS_STRANDS, section->item);
      g_autofree char *name = dup_name (self, strand->id);
      g_autofree char *title =
        g_strdup_printf ("%s  %s", cursus_coverage_bar_get_letter (self->bar, section->item), name);
      const char *cells[] = { title, "", "", "", "" };

      cursus_grid_add (grid, CURSUS_STYLE_HEADING, cells);
      for (guint c = 0; c < section->n_columns; c++)
        add_tag (self, grid, table, section->first_column + c);
    }
  g_string_append_c (self->out, '\n');
  cursus_grid_append_to (grid, &self->view->screen, self->out);
}

/* --- gaps --- */

static void
append_gaps (Text *self, const CursusRoute *route)
{
  const CursusProject *project = self->check.facts->project;
  g_autoptr (GArray) gaps = cursus_coverage_ask_dup_gaps (self->ask, self->check.facts, route);
  const CursusGap *last = NULL;

  /* Where nothing is to be covered nothing is done, either. */
  if (gaps->len == 0)
    cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, 0,
                                    self->check.facts->outline->n_tags > 0 ?
                                      _ ("Nothing is open.") :
                                      _ ("There are no tags yet."));
  for (guint i = 0; i < gaps->len; i++)
    {
      const CursusGap *gap = &g_array_index (gaps, CursusGap, i);
      g_autofree char *text = cursus_gap_dup_text (gap, &self->check);
      g_autofree char *clean = cursus_columns_clean (text);
      g_autofree char *strand =
        dup_name (self, cursus_project_nth (project, CURSUS_STRANDS, gap->strand)->id);

      if (last == NULL || last->strand != gap->strand)
        append_heading (self, strand);
      if (last == NULL || last->strand != gap->strand || last->type != gap->type)
        cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_FAINT, 2,
                                        cursus_gap_type_get_title (gap->type));
      cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, 4, clean);
      last = gap;
    }
}

static void
append_route (Text *self, const CursusRoute *route)
{
  const CursusFacts *facts = self->check.facts;
  g_autofree char   *name =
    cursus_route_name_dup (self->view, facts->outline->plans[route->plan].plan, route->pathway);
  g_autoptr (CursusCoverageTable) table = NULL;

  append_heading (self, name);
  if (self->ask->gaps_only)
    {
      append_gaps (self, route);
      return;
    }

  table = cursus_coverage_ask_dup_table (self->ask, facts, route);
  if (table->n_rows == 0)
    cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, 0,
                                    _ ("There is nothing to have rows of."));
  else
    append_rows (self, table);
  if (table->n_rows > 0 && self->ask->rows == CURSUS_ROWS_OUTCOMES)
    append_support (self, route);
  if (table->n_sections > 0)
    append_tags (self, table);
}

void
cursus_coverage_text_append (CursusView *view, const CursusFacts *facts,
                             const CursusCoverageAsk *ask, GString *out)
{
  g_autoptr (CursusCoverageBar) bar = cursus_coverage_bar_new (facts->outline, view->language);
  Text self = { view, { .facts = facts, .language = view->language }, ask, bar, out };

  cursus_programme_head_append (view, out);
  for (guint i = 0; i < facts->n_routes; i++)
    if (cursus_coverage_ask_includes (ask, facts, facts->routes[i]))
      append_route (&self, facts->routes[i]);
  if (facts->n_routes == 0)
    cursus_screen_append_paragraph (&view->screen, out, CURSUS_STYLE_PLAIN, 0,
                                    _ ("There is no plan yet."));
  cursus_view_append_legend (view, out);
}
