/* coverage-json.c - who covers what, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/coverage-json.h"

#include "cli/figure-json.h"
#include "facts/gap-report.h"

#define TEN_THOUSANDTHS 4

static const char *
get_strand_id (const CursusCoverageTable *table, const CursusCoverageSection *section)
{
  return cursus_project_nth (table->facts->project, CURSUS_STRANDS, section->item)->id;
}

static void
add_section (CursusJson *json, const CursusCoverageTable *table, guint nth)
{
  const CursusCoverageSection *section = &table->sections[nth];
  const CursusCoverage        *coverage = &table->route->strands[section->item];

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", get_strand_id (table, section));
  cursus_json_add_number (json, "tags", section->n_columns, 0);
  cursus_json_add_number (json, "cells", section->n_cells, 0);
  cursus_json_add_number (json, "gaps", section->n_gaps, 0);
  cursus_json_add_number (json, "unprepared", section->n_unprepared, 0);
  cursus_figure_add_to_json (json, "share", coverage->share, TEN_THOUSANDTHS);
  cursus_figure_add_to_json (json, "reach", coverage->reach, TEN_THOUSANDTHS);
  cursus_json_end (json);
}

static void
add_column (CursusJson *json, const CursusCoverageTable *table, guint nth)
{
  const CursusCoverageColumn *column = &table->columns[nth];

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", cursus_coverage_table_get_column_id (table, nth));
  cursus_json_add_string (json, "strand", get_strand_id (table, &table->sections[column->section]));
  cursus_json_add_number (json, "cells", column->n_cells, 0);
  cursus_json_add_number (json, "assessed", column->n_assessed, 0);
  cursus_json_add_boolean (json, "gap", column->is_gap);
  cursus_json_add_boolean (json, "unprepared", column->is_unprepared);
  cursus_json_end (json);
}

static void
add_cell (CursusJson *json, const CursusCoverageTable *table, const CursusCoverageCell *cell)
{
  gboolean is_tag = table->wish.columns == CURSUS_COLUMNS_TAGS;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, is_tag ? "tag" : "module",
                          cursus_coverage_table_get_column_id (table, cell->column));
  if (is_tag)
    cursus_json_add_number (json, "level", cell->level, 0);
  cursus_json_add_number (json, is_tag ? "modules" : "outcomes", cell->n, 0);
  cursus_json_add_boolean (json, "assessed", cell->is_assessed);
  cursus_json_end (json);
}

static void
add_cells (CursusJson *json, const char *name, const CursusCoverageTable *table, guint row)
{
  const CursusCoverageRow *of_row = &table->rows[row];

  cursus_json_begin_array (json, name, CURSUS_JSON_INLINE);
  for (guint i = 0; i < of_row->n_cells; i++)
    add_cell (json, table, &table->cells[of_row->first_cell + i]);
  cursus_json_end (json);
}

/* @by_module: (nullable): the same rows by modules, of outcomes. */
static void
add_row (CursusJson *json, const CursusCoverageTable *table, const CursusCoverageTable *by_module,
         guint row)
{
  const CursusCoverageGroup *group = &table->groups[table->rows[row].group];
  const char                *term =
    group->term != CURSUS_NOWHERE ? table->route->terms[group->term].term->record.id : NULL;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", cursus_coverage_table_get_row_id (table, row));
  if (table->wish.rows == CURSUS_ROWS_MODULES)
    cursus_json_add_string (json, "term", term);
  add_cells (json, "tags", table, row);
  if (by_module != NULL)
    add_cells (json, "modules", by_module, row);
  cursus_json_end (json);
}

static void
add_rows (CursusJson *json, const CursusCoverageTable *table)
{
  CursusCoverageWish wish = { .rows = CURSUS_ROWS_OUTCOMES, .columns = CURSUS_COLUMNS_MODULES };
  g_autoptr (CursusCoverageTable) by_module = NULL;

  if (table->wish.rows == CURSUS_ROWS_OUTCOMES)
    by_module = cursus_coverage_table_new (table->facts, table->route, &wish);
  cursus_json_begin_array (json, "rows", CURSUS_JSON_LINES);
  for (guint r = 0; r < table->n_rows; r++)
    add_row (json, table, by_module, r);
  cursus_json_end (json);
}

static void
add_table (CursusJson *json, const CursusCoverageTable *table)
{
  cursus_json_begin_array (json, "strands", CURSUS_JSON_LINES);
  for (guint s = 0; s < table->n_sections; s++)
    add_section (json, table, s);
  cursus_json_end (json);
  cursus_json_begin_array (json, "tags", CURSUS_JSON_LINES);
  for (guint c = 0; c < table->n_columns; c++)
    add_column (json, table, c);
  cursus_json_end (json);
  add_rows (json, table);
}

static void
add_gap (CursusJson *json, const CursusFacts *facts, const CursusGap *gap)
{
  const CursusOutline *outline = facts->outline;
  const char *strand = cursus_project_nth (facts->project, CURSUS_STRANDS, gap->strand)->id;
  const char *module =
    gap->module != CURSUS_NOWHERE ? outline->modules[gap->module].module->record.id : NULL;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "gap", cursus_gap_type_get_name (gap->type));
  cursus_json_add_string (json, "strand", strand);
  cursus_json_add_string (json, "tag", outline->tags[gap->tag].tag->record.id);
  cursus_json_add_string (json, "module", module);
  cursus_json_add_string (json, "successor", gap->successor);
  cursus_json_end (json);
}

static void
add_gaps (CursusJson *json, const CursusFacts *facts, const GArray *gaps)
{
  cursus_json_begin_array (json, "gaps", CURSUS_JSON_LINES);
  for (guint i = 0; i < gaps->len; i++)
    add_gap (json, facts, &g_array_index (gaps, CursusGap, i));
  cursus_json_end (json);
}

static void
add_route (CursusJson *json, const CursusFacts *facts, const CursusRoute *route,
           const CursusCoverageAsk *ask)
{
  const CursusPlan *plan = facts->outline->plans[route->plan].plan;
  const char       *pathway = route->pathway != NULL ? route->pathway->record.id : NULL;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_LINES);
  cursus_json_add_string (json, "plan", plan->record.id);
  cursus_json_add_string (json, "pathway", pathway);
  if (ask->gaps_only)
    {
      g_autoptr (GArray) gaps = cursus_coverage_ask_dup_gaps (ask, facts, route);

      add_gaps (json, facts, gaps);
    }
  else
    {
      g_autoptr (CursusCoverageTable) table = cursus_coverage_ask_dup_table (ask, facts, route);

      add_table (json, table);
    }
  cursus_json_end (json);
}

void
cursus_coverage_json_add (CursusJson *json, const char *file, const CursusFacts *facts,
                          const CursusCoverageAsk *ask)
{
  cursus_json_begin_object (json, NULL, CURSUS_JSON_LINES);
  cursus_json_add_string (json, "file", file);
  cursus_json_begin_array (json, "routes", CURSUS_JSON_LINES);
  for (guint i = 0; i < facts->n_routes; i++)
    if (cursus_coverage_ask_includes (ask, facts, facts->routes[i]))
      add_route (json, facts, facts->routes[i], ask);
  cursus_json_end (json);
  cursus_json_end (json);
}
