/* facts-json.c - the facts of a project as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/facts-json.h"

#include "cli/figure-json.h"

#define HUNDREDTHS 2
#define TEN_THOUSANDTHS 4

static void
add_count (CursusJson *json, const char *name, guint64 n)
{
  cursus_json_add_number (json, name, (gint64) n, 0);
}

static void
add_programme (CursusJson *json, const CursusFacts *facts)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (facts->project);
  const CursusText      *title = programme != NULL ? programme->title : NULL;
  CursusDecimal          months = programme != NULL ? programme->months : CURSUS_NOT_STATED;
  const char            *language = cursus_project_get_language (facts->project);

  cursus_json_begin_object (json, "programme", CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "title", cursus_text_show (title, NULL, language, NULL));
  add_count (json, "modules", facts->outline->n_modules);
  cursus_figure_add_to_json (json, "months",
                             months != CURSUS_NOT_STATED ? months : CURSUS_NO_FIGURE, HUNDREDTHS);
  add_count (json, "assumed", facts->n_assumed);
  cursus_json_end (json);
}

static void
add_amounts (CursusJson *json, const CursusAmount *credits, const CursusAmount *hours)
{
  cursus_figure_add_to_json (json, "credits", credits->amount, HUNDREDTHS);
  add_count (json, "unknown", credits->unknown);
  cursus_figure_add_to_json (json, "hours", hours->amount, HUNDREDTHS);
  add_count (json, "unknown_hours", hours->unknown);
}

static void
add_coverage (CursusJson *json, const CursusFacts *facts, const CursusCoverage *strands,
              gint64 untagged)
{
  cursus_json_begin_object (json, "strands", CURSUS_JSON_INLINE);
  for (guint s = 0; s < facts->outline->n_strands; s++)
    {
      const CursusRecord *strand = cursus_project_nth (facts->project, CURSUS_STRANDS, s);

      cursus_json_begin_object (json, strand->id, CURSUS_JSON_INLINE);
      cursus_figure_add_to_json (json, "share", strands[s].share, TEN_THOUSANDTHS);
      cursus_figure_add_to_json (json, "reach", strands[s].reach, TEN_THOUSANDTHS);
      cursus_json_end (json);
    }
  cursus_json_end (json);
  cursus_figure_add_to_json (json, "untagged", untagged, TEN_THOUSANDTHS);
}

static void
add_not_placed (CursusJson *json, const CursusFacts *facts, const CursusRoute *route)
{
  cursus_json_begin_array (json, "not_placed", CURSUS_JSON_INLINE);
  for (guint m = 0; m < facts->outline->n_modules; m++)
    if (route->is_on_route[m] && route->stays[m].first == CURSUS_NOWHERE)
      cursus_json_add_string (json, NULL, facts->outline->modules[m].module->record.id);
  cursus_json_end (json);
}

static void
add_term (CursusJson *json, const CursusFacts *facts, const CursusTermFacts *term)
{
  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", term->term->record.id);
  add_amounts (json, &term->credits, &term->hours);
  add_count (json, "modules", term->n_modules);
  add_coverage (json, facts, term->strands, term->untagged);
  cursus_json_end (json);
}

static void
add_tag (CursusJson *json, const CursusRoute *route, const CursusTag *tag,
         const CursusTagFacts *of_tag)
{
  gboolean    is_marked = of_tag->first_term != CURSUS_NOWHERE;
  const char *first = is_marked ? route->terms[of_tag->first_term].term->record.id : NULL;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", tag->record.id);
  add_count (json, "modules", of_tag->n_modules);
  cursus_figure_add_to_json (json, "level", is_marked ? of_tag->level : CURSUS_NO_FIGURE, 0);
  cursus_json_add_string (json, "first_term", first);
  cursus_json_add_boolean (json, "unprepared", of_tag->is_unprepared);
  cursus_json_end (json);
}

static void
add_route (CursusJson *json, const CursusFacts *facts, const CursusRoute *route)
{
  const CursusOutline *outline = facts->outline;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_LINES);
  cursus_json_add_string (json, "plan", outline->plans[route->plan].plan->record.id);
  cursus_json_add_string (json, "pathway",
                          route->pathway != NULL ? route->pathway->record.id : NULL);
  add_amounts (json, &route->credits, &route->hours);
  cursus_figure_add_to_json (json, "months", route->months, HUNDREDTHS);
  add_not_placed (json, facts, route);
  add_coverage (json, facts, route->strands, route->untagged);

  cursus_json_begin_array (json, "terms", CURSUS_JSON_LINES);
  for (guint t = 0; t < route->n_terms; t++)
    add_term (json, facts, &route->terms[t]);
  cursus_json_end (json);

  cursus_json_begin_array (json, "tags", CURSUS_JSON_LINES);
  for (guint t = 0; t < outline->n_tags; t++)
    add_tag (json, route, outline->tags[t].tag, &route->tags[t]);
  cursus_json_end (json);
  cursus_json_end (json);
}

static void
add_graph_module (CursusJson *json, const char *id, const CursusGraphModule *module)
{
  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "id", id);
  add_count (json, "blocking", module->blocking);
  add_count (json, "delay", module->delay);
  add_count (json, "complexity", module->complexity);
  if (module->centrality == CURSUS_CENTRALITY_TOO_LARGE)
    cursus_json_add_null (json, "centrality");
  else
    add_count (json, "centrality", module->centrality);
  cursus_json_end (json);
}

static void
add_graph (CursusJson *json, const CursusFacts *facts)
{
  const CursusOutlineModule *modules = facts->outline->modules;
  const CursusGraph         *graph = facts->graph;

  if (graph == NULL)
    {
      cursus_json_add_null (json, "graph");
      return;
    }

  cursus_json_begin_object (json, "graph", CURSUS_JSON_LINES);
  add_count (json, "complexity", graph->complexity);
  cursus_json_begin_array (json, "longest_path", CURSUS_JSON_INLINE);
  for (guint i = 0; i < graph->n_longest_path; i++)
    cursus_json_add_string (json, NULL, modules[graph->longest_path[i]].module->record.id);
  cursus_json_end (json);

  cursus_json_begin_array (json, "modules", CURSUS_JSON_LINES);
  for (guint m = 0; m < graph->n_modules; m++)
    add_graph_module (json, modules[m].module->record.id, &graph->modules[m]);
  cursus_json_end (json);
  cursus_json_end (json);
}

void
cursus_facts_json_add (CursusJson *json, const char *file, const CursusFacts *facts)
{
  cursus_json_begin_object (json, NULL, CURSUS_JSON_LINES);
  cursus_json_add_string (json, "file", file);
  add_programme (json, facts);
  cursus_json_begin_array (json, "routes", CURSUS_JSON_LINES);
  for (guint i = 0; i < facts->n_routes; i++)
    add_route (json, facts, facts->routes[i]);
  cursus_json_end (json);
  add_graph (json, facts);
  cursus_json_end (json);
}
