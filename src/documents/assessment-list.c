/* assessment-list.c - the assessments of a route, by the term in which they fall due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/assessment-list.h"

GArray *
cursus_assessment_list_new (const CursusAuthor *author)
{
  const CursusOutline *outline = author->facts->outline;
  const CursusRoute   *route = author->route;
  GArray              *list = g_array_new (FALSE, FALSE, sizeof (CursusAssessmentEntry));

  /* One bucket after the other keeps the order of the file; behind them what lies past the plan. */
  for (guint t = 0; t <= route->n_terms; t++)
    for (guint m = 0; m < outline->n_modules; m++)
      {
        const CursusModule   *module = outline->modules[m].module;
        const CursusStay     *stay = &route->stays[m];
        CursusAssessmentEntry entry = { m, NULL, stay->last, !stay->is_placed };

        if (stay->first == CURSUS_NOWHERE || MIN (stay->last, route->n_terms) != t)
          continue;
        if (t == route->n_terms)
          entry.term = CURSUS_NOWHERE;
        for (guint i = 0; i < cursus_records_n (module->assessments); i++)
          {
            entry.assessment = (const CursusAssessment *) module->assessments->items[i];
            g_array_append_val (list, entry);
          }
      }
  return list;
}

static gboolean
supports (const CursusModule *module, const char *id, const char *outcome)
{
  for (guint i = 0; i < cursus_records_n (module->outcomes); i++)
    {
      const CursusOutcome *own = (const CursusOutcome *) module->outcomes->items[i];

      if (g_strcmp0 (own->record.id, id) == 0)
        return cursus_strings_contains (own->supports, outcome);
    }
  return FALSE;
}

gboolean
cursus_assessment_tests (const CursusAuthor *author, const CursusAssessmentEntry *entry,
                         const char *outcome)
{
  const CursusModule *module = author->facts->outline->modules[entry->module].module;

  for (guint i = 0; i < cursus_strings_n (entry->assessment->tests); i++)
    {
      const char *id = entry->assessment->tests->items[i];

      if (g_str_equal (id, outcome) || supports (module, id, outcome))
        return TRUE;
    }
  return FALSE;
}
