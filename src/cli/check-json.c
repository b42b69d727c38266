/* check-json.c - the problems of a project as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/check-json.h"

static const char *const severities[] = {
  [CURSUS_SEVERITY_ERROR] = "error",
  [CURSUS_SEVERITY_WARNING] = "warning",
  [CURSUS_SEVERITY_HINT] = "hint",
};
static const char *const states[] = {
  [CURSUS_PROBLEM_BROKEN] = "broken",
  [CURSUS_PROBLEM_WAIVED] = "waived",
  [CURSUS_PROBLEM_CANNOT_CHECK] = "cannot-check",
};

void
cursus_check_json_add (CursusJson *json, const char *file, const CursusProblem *problem)
{
  const CursusRule    *rule = problem->rule;
  const CursusPlan    *plan = problem->plan;
  const CursusPathway *pathway = problem->pathway;

  cursus_json_begin_object (json, NULL, CURSUS_JSON_INLINE);
  cursus_json_add_string (json, "file", file);
  cursus_json_add_string (json, "severity", severities[problem->severity]);
  cursus_json_add_string (json, "state", states[problem->state]);
  cursus_json_add_string (json, "code", problem->code);
  cursus_json_add_string (json, "rule", rule != NULL ? rule->record.id : NULL);
  cursus_json_add_string (json, "plan", plan != NULL ? plan->record.id : NULL);
  cursus_json_add_string (json, "pathway", pathway != NULL ? pathway->record.id : NULL);

  cursus_json_begin_array (json, "about", CURSUS_JSON_INLINE);
  for (guint i = 0; i < cursus_strings_n (problem->about); i++)
    cursus_json_add_string (json, NULL, problem->about->items[i]);
  cursus_json_end (json);
  cursus_json_add_string (json, "message", problem->message);
  cursus_json_end (json);
}
