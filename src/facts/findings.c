/* findings.c - a project with everything that is known of it, held together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/findings.h"

#include "facts/problems.h"

CursusFindings *
cursus_findings_new (const CursusProject *project, CursusDate today, const char *language)
{
  CursusFindings *findings = g_new0 (CursusFindings, 1);
  CursusFacts    *facts = cursus_facts_new (project);

  g_atomic_ref_count_init (&findings->ref_count);
  findings->state.facts = facts;
  findings->state.problems = cursus_problems_new (facts, today, language);
  findings->today = today;
  findings->language = g_strdup (language);
  return findings;
}

CursusFindings *
cursus_findings_ref (CursusFindings *findings)
{
  g_atomic_ref_count_inc (&findings->ref_count);
  return findings;
}

void
cursus_findings_unref (CursusFindings *findings)
{
  if (!g_atomic_ref_count_dec (&findings->ref_count))
    return;

  /* The problems lend from the facts. */
  g_ptr_array_unref ((GPtrArray *) findings->state.problems);
  cursus_facts_free ((CursusFacts *) findings->state.facts);
  g_free (findings->language);
  g_free (findings);
}

const CursusProject *
cursus_findings_get_project (const CursusFindings *findings)
{
  return findings->state.facts->project;
}

const CursusRoute *
cursus_findings_lookup_route (const CursusFindings *findings, const char *plan_id,
                              const char *pathway_id)
{
  const CursusFacts *facts = findings->state.facts;
  const CursusRoute *first = NULL;
  guint              plan = cursus_project_find (facts->project, CURSUS_PLANS, plan_id);

  for (guint i = 0; i < facts->n_routes && plan != CURSUS_NOWHERE; i++)
    {
      const CursusRoute *route = facts->routes[i];

      if (route->plan != plan)
        continue;
      if (first == NULL)
        first = route;
      if (route->pathway != NULL && g_strcmp0 (route->pathway->record.id, pathway_id) == 0)
        return route;
    }
  return first;
}
