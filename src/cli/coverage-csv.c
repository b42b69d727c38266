/* coverage-csv.c - who covers what, for a spreadsheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/coverage-csv.h"

#include "cli/columns.h"
#include "facts/coverage-walk.h"
#include "facts/gap-report.h"
#include "facts/name.h"

#include <string.h>

/* Every cell has a comma behind it; that of the last one goes. */
static void
end_line (GString *out)
{
  g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

static void
append_cell (GString *out, const char *text)
{
  g_autofree char *clean = text != NULL ? cursus_columns_clean (text) : g_strdup ("");

  if (strpbrk (clean, ",\"") == NULL)
    g_string_append (out, clean);
  else
    {
      g_auto (GStrv) pieces = g_strsplit (clean, "\"", -1);
      g_autofree char *doubled = g_strjoinv ("\"\"", pieces);

      g_string_append_printf (out, "\"%s\"", doubled);
    }
  g_string_append_c (out, ',');
}

static void
append_route (const CursusFacts *facts, const CursusRoute *route, GString *out)
{
  append_cell (out, facts->outline->plans[route->plan].plan->record.id);
  append_cell (out, route->pathway != NULL ? route->pathway->record.id : NULL);
}

static void
append_head (const CursusCoverageTable *table, GString *out)
{
  static const char *const names[] = { "plan", "pathway", "term", "id", "name" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    append_cell (out, names[i]);
  for (guint c = 0; c < table->n_columns; c++)
    append_cell (out, cursus_coverage_table_get_column_id (table, c));
  end_line (out);
}

static void
append_row (const CursusCheck *check, const CursusCoverageTable *table, guint row, GString *out)
{
  const CursusCoverageGroup *group = &table->groups[table->rows[row].group];
  const char                *id = cursus_coverage_table_get_row_id (table, row);
  g_autofree char           *name = cursus_name_id (check, id);
  const char                *term = NULL;

  if (group->term != CURSUS_NOWHERE)
    term = table->route->terms[group->term].term->record.id;
  append_route (table->facts, table->route, out);
  append_cell (out, term);
  append_cell (out, id);
  append_cell (out, name);
  for (guint c = 0; c < table->n_columns; c++)
    {
      g_autofree char *text =
        cursus_coverage_cell_dup_text (cursus_coverage_table_lookup (table, row, c));

      append_cell (out, text);
    }
  end_line (out);
}

static void
append_table (const CursusCheck *check, const CursusRoute *route, const CursusCoverageAsk *ask,
              GString *out)
{
  g_autoptr (CursusCoverageTable) table = cursus_coverage_ask_dup_table (ask, check->facts, route);

  if (out->len == 0)
    append_head (table, out);
  for (guint r = 0; r < table->n_rows; r++)
    append_row (check, table, r, out);
}

static void
append_gaps (const CursusCheck *check, const CursusRoute *route, const CursusCoverageAsk *ask,
             GString *out)
{
  const CursusOutline *outline = check->facts->outline;
  g_autoptr (GArray) gaps = cursus_coverage_ask_dup_gaps (ask, check->facts, route);

  if (out->len == 0)
    g_string_append (out, "plan,pathway,strand,gap,tag,name,module,successor\n");
  for (guint i = 0; i < gaps->len; i++)
    {
      const CursusGap *gap = &g_array_index (gaps, CursusGap, i);
      const char      *tag = outline->tags[gap->tag].tag->record.id;
      gboolean         has_module = gap->module != CURSUS_NOWHERE;
      g_autofree char *name = cursus_name_id (check, tag);

      append_route (check->facts, route, out);
      append_cell (out, cursus_project_nth (outline->project, CURSUS_STRANDS, gap->strand)->id);
      append_cell (out, cursus_gap_type_get_name (gap->type));
      append_cell (out, tag);
      append_cell (out, name);
      append_cell (out, has_module ? outline->modules[gap->module].module->record.id : NULL);
      append_cell (out, gap->successor);
      end_line (out);
    }
}

void
cursus_coverage_csv_append (const CursusView *view, const CursusFacts *facts,
                            const CursusCoverageAsk *ask, GString *out)
{
  CursusCheck check = { .facts = facts, .language = view->language };

  for (guint i = 0; i < facts->n_routes; i++)
    {
      const CursusRoute *route = facts->routes[i];

      if (!cursus_coverage_ask_includes (ask, facts, route))
        continue;
      if (ask->gaps_only)
        append_gaps (&check, route, ask, out);
      else
        append_table (&check, route, ask, out);
    }
}
