/* coverage-entry.c - what the cells of a table of coverage are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-entry.h"

/* That an outcome of a module supports one of the programme, or that something in the module tests
 * it. */
typedef struct
{
  guint    module;
  guint    source; /* the outcome, counted in its module; CURSUS_NOWHERE: it only tests */
  gboolean is_tested;
} Support;

struct _CursusCoverageEntries
{
  const CursusCoverageTable *table;
  GArray                   **supports; /* of each outcome of the programme, or NULL */
  guint                      n_outcomes;
};

/* --- outcomes --- */

static void
add_support (CursusCoverageEntries *self, const char *goal, Support support)
{
  guint nth = cursus_project_find (self->table->facts->project, CURSUS_OUTCOMES, goal);

  if (nth == CURSUS_NOWHERE)
    return;
  if (self->supports[nth] == NULL)
    self->supports[nth] = g_array_new (FALSE, FALSE, sizeof (Support));
  g_array_append_val (self->supports[nth], support);
}

/* Every id that an assessment tests, of whatever module. */
static GHashTable *
collect_tested (const CursusOutline *outline)
{
  GHashTable *tested = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusRecords *assessments = outline->modules[m].module->assessments;

      for (guint a = 0; a < cursus_records_n (assessments); a++)
        {
          const CursusStrings *tests = ((const CursusAssessment *) assessments->items[a])->tests;

          for (guint i = 0; i < cursus_strings_n (tests); i++)
            g_hash_table_add (tested, tests->items[i]);
        }
    }
  return tested;
}

static void
add_supports_of (CursusCoverageEntries *self, guint module, GHashTable *tested)
{
  const CursusModule *record = self->table->facts->outline->modules[module].module;

  for (guint o = 0; o < cursus_records_n (record->outcomes); o++)
    {
      const CursusOutcome *outcome = (const CursusOutcome *) record->outcomes->items[o];
      const char          *id = outcome->record.id;
      Support support = { module, o, id != NULL && g_hash_table_contains (tested, id) };

      for (guint i = 0; i < cursus_strings_n (outcome->supports); i++)
        add_support (self, outcome->supports->items[i], support);
    }
}

/* Outcomes of the programme that an assessment of the module tests itself. */
static void
add_tests_of (CursusCoverageEntries *self, guint module)
{
  const CursusModule *record = self->table->facts->outline->modules[module].module;

  for (guint a = 0; a < cursus_records_n (record->assessments); a++)
    {
      const CursusStrings *tests =
        ((const CursusAssessment *) record->assessments->items[a])->tests;

      for (guint i = 0; i < cursus_strings_n (tests); i++)
        add_support (self, tests->items[i], (Support){ module, CURSUS_NOWHERE, TRUE });
    }
}

static void
collect_supports (CursusCoverageEntries *self)
{
  const CursusOutline *outline = self->table->facts->outline;
  g_autoptr (GHashTable) tested = collect_tested (outline);

  self->n_outcomes = cursus_project_n (self->table->facts->project, CURSUS_OUTCOMES);
  self->supports = g_new0 (GArray *, self->n_outcomes + 1);
  for (guint m = 0; m < outline->n_modules; m++)
    {
      if (self->table->route->stays[m].first == CURSUS_NOWHERE)
        continue;
      add_supports_of (self, m, tested);
      add_tests_of (self, m);
    }
}

CursusCoverageEntries *
cursus_coverage_entries_new (const CursusCoverageTable *table)
{
  CursusCoverageEntries *self = g_new0 (CursusCoverageEntries, 1);

  self->table = table;
  if (table->wish.rows == CURSUS_ROWS_OUTCOMES)
    collect_supports (self);
  return self;
}

void
cursus_coverage_entries_free (CursusCoverageEntries *self)
{
  for (guint i = 0; i < self->n_outcomes; i++)
    g_clear_pointer (&self->supports[i], g_array_unref);
  g_free (self->supports);
  g_free (self);
}

/* --- marks --- */

static void
append_marks (const CursusOutline *outline, guint module, GArray *out)
{
  const CursusOutlineModule *of_module = &outline->modules[module];

  for (guint i = 0; i < of_module->n_marks; i++)
    {
      const CursusOutlineMark *mark = &outline->marks[of_module->first_mark + i];
      CursusCoverageEntry      entry = { mark->tag, mark->level, module, mark->is_assessed };

      g_array_append_val (out, entry);
    }
}

/* The marks of the modules that run in the term, in places of their own or in a group's. */
static void
append_term (const CursusCoverageTable *table, guint term, GArray *out)
{
  const CursusOutline     *outline = table->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[table->route->plan];
  const guint8            *is_on_route = table->route->is_on_route;

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const CursusOutlineGroup *group =
        place->group != CURSUS_NOWHERE ? &outline->groups[place->group] : NULL;
      guint module = place->module;

      if (module != CURSUS_NOWHERE && is_on_route[module] && place->term <= term &&
          term - place->term < (guint) outline->modules[module].module->terms)
        append_marks (outline, module, out);
      for (guint m = 0; group != NULL && place->term == term && m < group->n_members; m++)
        if (is_on_route[outline->members[group->first_member + m]])
          append_marks (outline, outline->members[group->first_member + m], out);
    }
}

static void
append_outcome (const CursusCoverageEntries *self, guint outcome, GArray *out)
{
  const GArray *supports = self->supports[outcome];

  for (guint i = 0; supports != NULL && i < supports->len; i++)
    {
      const Support      *support = &g_array_index (supports, Support, i);
      CursusCoverageEntry entry = { support->module, 0, support->source, support->is_tested };

      if (self->table->wish.columns == CURSUS_COLUMNS_MODULES)
        g_array_append_val (out, entry);
      else if (support->source != CURSUS_NOWHERE)
        append_marks (self->table->facts->outline, support->module, out);
    }
}

void
cursus_coverage_entries_append (const CursusCoverageEntries *self, const CursusCoverageRow *row,
                                GArray *out)
{
  switch (self->table->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      append_marks (self->table->facts->outline, row->item, out);
      break;
    case CURSUS_ROWS_TERMS:
      append_term (self->table, row->item, out);
      break;
    case CURSUS_ROWS_OUTCOMES:
      append_outcome (self, row->item, out);
      break;
    }
}
