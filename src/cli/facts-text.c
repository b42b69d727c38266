/* facts-text.c - the facts of a project for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/facts-text.h"

#include "cli/columns.h"
#include "cli/coverage-bar.h"
#include "cli/grid.h"
#include "cli/programme-head.h"
#include "cli/route-name.h"
#include "facts/name.h"
#include "facts/quantity.h"
#include "facts/term-name.h"

#include <glib/gi18n-lib.h>

#define INDENT 2

typedef struct
{
  CursusView              *view;
  const CursusFacts       *facts;
  const CursusCoverageBar *bar;
  GString                 *out;
} Text;

/* A row of the table of terms: a term, or the whole route. */
typedef struct
{
  const char           *name;
  CursusStyle           style;
  const CursusAmount   *credits;
  const CursusAmount   *hours;
  guint                 n_modules;
  const CursusCoverage *strands;
  gint64                untagged;
} Row;

static char *
dup_not_stated (Text *self)
{
  self->view->signs |= CURSUS_SIGN_NOT_STATED;
  return g_strdup (CURSUS_NOT_STATED_SIGN);
}

static char *
dup_amount (Text *self, const CursusAmount *amount)
{
  g_autofree char *number = NULL;

  if (amount->amount == CURSUS_NO_FIGURE)
    return dup_not_stated (self);

  number = cursus_quantity_format (amount->amount);
  if (amount->unknown == 0)
    return g_steal_pointer (&number);
  self->view->signs |= CURSUS_SIGN_AT_LEAST;
  return g_strconcat (CURSUS_AT_LEAST_SIGN " ", number, NULL);
}

static char *
dup_share (Text *self, gint64 share)
{
  return share != CURSUS_NO_FIGURE ? cursus_name_percent (share) : dup_not_stated (self);
}

static char *
dup_count (guint n)
{
  return g_strdup_printf ("%u", n);
}

static void
add_row (Text *self, CursusGrid *grid, const Row *row)
{
  g_autofree char *credits = dup_amount (self, row->credits);
  g_autofree char *hours = dup_amount (self, row->hours);
  g_autofree char *modules = dup_count (row->n_modules);
  g_autofree char *bar = cursus_coverage_bar_dup (self->bar, row->strands, row->untagged);
  const char      *cells[] = { row->name, credits, hours, modules, bar != NULL ? bar : "" };

  cursus_grid_add (grid, row->style, cells);
}

static void
add_term (Text *self, CursusGrid *grid, const CursusTermFacts *term, guint nth)
{
  g_autofree char *title = cursus_view_dup_text (self->view, term->term->title);
  g_autofree char *name = title == NULL ? cursus_term_name_dup (term->term, nth) : NULL;
  Row              row = { .name = title != NULL ? title : name };

  row.credits = &term->credits;
  row.hours = &term->hours;
  row.n_modules = term->n_modules;
  row.strands = term->strands;
  row.untagged = term->untagged;
  add_row (self, grid, &row);
}

static guint
count_placed (const Text *self, const CursusRoute *route)
{
  guint n = 0;

  for (guint m = 0; m < self->facts->outline->n_modules; m++)
    n += route->stays[m].is_placed != 0;
  return n;
}

static guint
count_of_route (const Text *self, const CursusRoute *route)
{
  guint n = 0;

  for (guint m = 0; m < self->facts->outline->n_modules; m++)
    n += route->is_on_route[m];
  return n;
}

static guint
count_not_placed (const Text *self, const CursusRoute *route)
{
  guint n = 0;

  for (guint m = 0; m < self->facts->outline->n_modules; m++)
    n += route->is_on_route[m] && route->stays[m].first == CURSUS_NOWHERE;
  return n;
}

static void
append_terms (Text *self, const CursusRoute *route)
{
  g_autoptr (CursusGrid) grid = cursus_grid_new ("lrrrl");
  /* Translators: headings of columns */
  const char *heads[] = { "", _ ("Credits"), _ ("Hours"), _ ("Modules"), _ ("Coverage") };
  Row         all = { .name = _ ("All terms"), .style = CURSUS_STYLE_HEADING };

  cursus_grid_add (grid, CURSUS_STYLE_FAINT, heads);
  for (guint t = 0; t < route->n_terms; t++)
    add_term (self, grid, &route->terms[t], t);

  all.credits = &route->credits;
  all.hours = &route->hours;
  all.n_modules = count_placed (self, route);
  all.strands = route->strands;
  all.untagged = route->untagged;
  add_row (self, grid, &all);
  cursus_grid_append_to (grid, &self->view->screen, self->out);
}

static void
add_strand (Text *self, CursusGrid *grid, const CursusRoute *route, guint nth)
{
  const CursusRecord *strand = cursus_project_nth (self->facts->project, CURSUS_STRANDS, nth);
  g_autofree char    *title =
    cursus_view_dup_text (self->view, ((const CursusStrand *) strand)->title);
  g_autofree char *name = g_strdup_printf (
    "%s  %s", cursus_coverage_bar_get_letter (self->bar, nth), title != NULL ? title : strand->id);
  g_autofree char *share = dup_share (self, route->strands[nth].share);
  g_autofree char *reach = dup_share (self, route->strands[nth].reach);
  const char      *cells[] = { name, share, reach };

  cursus_grid_add (grid, CURSUS_STYLE_PLAIN, cells);
}

/* What the letters in the bars stand for, and the figures that they stand for on the route. */
static void
append_strands (Text *self, const CursusRoute *route)
{
  g_autoptr (CursusGrid) grid = cursus_grid_new ("lrr");
  g_autofree char *name = g_strdup_printf (CURSUS_BAR_UNTAGGED "  %s", _ ("Untagged"));
  g_autofree char *untagged = dup_share (self, route->untagged);
  const char      *rest[] = { name, untagged, "" };
  /* Translators: headings of columns: which part of the credits falls to a strand; which part is
   * that of modules that touch it */
  const char *heads[] = { "", C_ ("coverage", "Share"), C_ ("coverage", "Reach") };

  cursus_grid_add (grid, CURSUS_STYLE_FAINT, heads);
  for (guint s = 0; s < self->facts->outline->n_strands; s++)
    add_strand (self, grid, route, s);
  cursus_grid_add (grid, CURSUS_STYLE_PLAIN, rest);
  g_string_append_c (self->out, '\n');
  cursus_grid_append_to (grid, &self->view->screen, self->out);
}

static void
add_part (CursusGrid *grid, const char *name, guint n, guint of)
{
  /* Translators: a number, and that of which it is a part */
  g_autofree char *value = g_strdup_printf (_ ("%u of %u"), n, of);
  const char      *cells[] = { name, value };

  cursus_grid_add (grid, CURSUS_STYLE_PLAIN, cells);
}

static void
add_tag_rows (Text *self, CursusGrid *grid, const CursusRoute *route)
{
  guint n_tags = self->facts->outline->n_tags;
  guint n_gaps = 0, n_unprepared = 0;

  if (n_tags == 0)
    return;

  for (guint t = 0; t < n_tags; t++)
    {
      n_gaps += route->tags[t].is_gap != 0;
      n_unprepared += route->tags[t].is_unprepared != 0;
    }
  add_part (grid, _ ("Tags in no module"), n_gaps, n_tags);
  add_part (grid, _ ("Tags not introduced first"), n_unprepared, n_tags);
}

static void
append_rest (Text *self, const CursusRoute *route)
{
  g_autoptr (CursusGrid) grid = cursus_grid_new ("ll");
  gboolean         has_months = route->months != CURSUS_NO_FIGURE;
  g_autofree char *months =
    has_months ? cursus_quantity_format (route->months) : dup_not_stated (self);
  const char *duration[] = { _ ("Months"), months };

  cursus_grid_add (grid, CURSUS_STYLE_PLAIN, duration);
  add_part (grid, _ ("Modules not placed"), count_not_placed (self, route),
            count_of_route (self, route));
  add_tag_rows (self, grid, route);
  g_string_append_c (self->out, '\n');
  cursus_grid_append_to (grid, &self->view->screen, self->out);
}

static void
append_heading (Text *self, const char *heading)
{
  g_string_append_c (self->out, '\n');
  cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_HEADING, 0, heading);
}

static void
append_route (Text *self, const CursusRoute *route)
{
  const CursusPlan *plan = self->facts->outline->plans[route->plan].plan;
  g_autofree char  *name = cursus_route_name_dup (self->view, plan, route->pathway);

  append_heading (self, name);
  append_terms (self, route);
  if (self->facts->outline->n_strands > 0)
    append_strands (self, route);
  append_rest (self, route);
}

static void
append_path (Text *self)
{
  CursusCheck check = { .facts = self->facts, .language = self->view->language };

  for (guint i = 0; i < self->facts->graph->n_longest_path; i++)
    {
      guint            module = self->facts->graph->longest_path[i];
      g_autofree char *name =
        cursus_name_module (&check, self->facts->outline->modules[module].module);
      g_autofree char *clean = cursus_columns_clean (name);
      g_autofree char *line = g_strconcat (i > 0 ? "→ " : "", clean, NULL);

      cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, INDENT,
                                      line);
    }
}

static void
append_graph (Text *self)
{
  const CursusGraph *graph = self->facts->graph;
  g_autofree char   *complexity = NULL;
  g_autofree char   *sentence = NULL;

  append_heading (self, _ ("Requirements"));
  if (graph == NULL)
    sentence = g_strdup (_ ("There are no figures: modules require each other in a circle."));
  else
    {
      complexity = g_strdup_printf ("%" G_GUINT64_FORMAT, graph->complexity);
      sentence = g_strdup_printf (
        /* Translators: a measure of how much modules require each other, and how many of them
         * stand on the longest chain of requirements, which follows */
        ngettext ("Complexity %s, longest path of %u module:",
                  "Complexity %s, longest path of %u modules:", graph->n_longest_path),
        complexity, graph->n_longest_path);
    }
  cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, 0, sentence);
  if (graph != NULL)
    append_path (self);
}

static void
append_counts (Text *self)
{
  guint            n_modules = self->facts->outline->n_modules;
  guint            n_assumed = self->facts->n_assumed;
  g_autofree char *modules =
    g_strdup_printf (ngettext ("%u module", "%u modules", n_modules), n_modules);
  g_autofree char *assumed =
    /* Translators: how many values are not stated by the source */
    g_strdup_printf (ngettext ("%u assumed value", "%u assumed values", n_assumed), n_assumed);
  g_autofree char *line = g_strconcat (modules, " · ", assumed, NULL);

  cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, 0, line);
}

void
cursus_facts_text_append (CursusView *view, const CursusFacts *facts, GString *out)
{
  g_autoptr (CursusCoverageBar) bar = cursus_coverage_bar_new (facts->outline, view->language);
  Text self = { view, facts, bar, out };

  cursus_programme_head_append (view, out);
  append_counts (&self);
  for (guint i = 0; i < facts->n_routes; i++)
    append_route (&self, facts->routes[i]);
  if (facts->outline->n_modules > 0)
    append_graph (&self);
  cursus_view_append_legend (view, out);
}
