/* rule-status.c - whether a rule holds, and where it does not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/rule-status.h"

#include "facts/name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* More sentences at once nobody reads. */
#define MESSAGES_MAX 5

static gboolean
is_of_route (const CursusFindings *findings, const CursusProblem *problem, const CursusRoute *route)
{
  if (route == NULL || problem->plan == NULL)
    return TRUE;
  if (problem->plan !=
      cursus_project_nth_plan (cursus_findings_get_project (findings), route->plan))
    return FALSE;
  return problem->pathway == NULL || problem->pathway == route->pathway;
}

CursusRuleStatus
cursus_rule_status_get (const CursusFindings *findings, const CursusRule *rule,
                        const CursusRoute *route)
{
  const GPtrArray *problems = findings->state.problems;
  CursusRuleStatus status = { .state = cursus_rule_get_first_state (findings->state.facts, rule) };

  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];
      CursusRuleState      state = cursus_problem_get_rule_state (problem);

      if (problem->rule != rule || !is_of_route (findings, problem, route) || state < status.state)
        continue;
      if (state != status.state)
        status = (CursusRuleStatus){ state, 1, problem, NULL };
      else if (++status.n == 2)
        status.second = problem;
    }
  return status;
}

/* What the problems are about, as far as there is room. */
static char *
dup_about (const CursusFindings *findings, const CursusRuleStatus *status)
{
  CursusCheck          check = { .facts = findings->state.facts, .language = findings->language };
  const CursusStrings *about = status->first->about;
  const CursusStrings *other = status->second != NULL ? status->second->about : NULL;
  g_autofree char     *name = NULL;
  g_autofree char     *next = NULL;

  if (cursus_strings_n (about) == 0)
    return g_strdup (_ ("not met"));
  name = cursus_name_id (&check, about->items[0]);
  if (status->n == 1)
    return g_steal_pointer (&name);
  if (status->n == 2 && cursus_strings_n (other) > 0)
    {
      next = cursus_name_id (&check, other->items[0]);
      return g_strdup_printf ("%s, %s", name, next);
    }
  /* Translators: where a target is not met: the first place, and how many more there are */
  return g_strdup_printf (_ ("%s and %u more"), name, status->n - 1);
}

char *
cursus_rule_status_dup_text (const CursusFindings *findings, const CursusRuleStatus *status)
{
  switch (status->state)
    {
    case CURSUS_RULE_HOLDS:
      return g_strdup (C_ ("rule", "met"));
    case CURSUS_RULE_BROKEN:
      return dup_about (findings, status);
    case CURSUS_RULE_WAIVED:
      return g_strdup (C_ ("rule", "waived"));
    case CURSUS_RULE_CANNOT_CHECK:
      return g_strdup (C_ ("rule", "cannot check"));
    }
  g_assert_not_reached ();
}

const char *
cursus_rule_status_get_detail (const CursusRuleStatus *status)
{
  if (status->first != NULL)
    return status->first->message;
  return status->state == CURSUS_RULE_HOLDS ?
           _ ("It holds.") :
           _ ("There is no plan yet on which it could be checked.");
}

char *
cursus_rule_status_dup_messages (const CursusFindings *findings, const CursusRule *rule,
                                 const CursusRuleStatus *status)
{
  const GPtrArray *problems = findings->state.problems;
  GString         *lines = g_string_new (NULL);
  guint            n = 0;

  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];

      if (problem->rule != rule || cursus_problem_get_rule_state (problem) != status->state ||
          n++ >= MESSAGES_MAX)
        continue;
      g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", problem->message);
    }
  if (n == 0)
    g_string_append (lines, cursus_rule_status_get_detail (status));
  if (n > MESSAGES_MAX)
    {
      g_string_append_c (lines, '\n');
      /* Translators: below several sentences: how many more there are */
      g_string_append_printf (lines, ngettext ("and %u more", "and %u more", n - MESSAGES_MAX),
                              n - MESSAGES_MAX);
    }
  return g_string_free (lines, FALSE);
}

const char *
cursus_rule_state_get_icon (CursusRuleState state)
{
  switch (state)
    {
    case CURSUS_RULE_HOLDS:
      return "object-select-symbolic";
    case CURSUS_RULE_BROKEN:
      return "dialog-error-symbolic";
    case CURSUS_RULE_WAIVED:
      return "changes-allow-symbolic";
    case CURSUS_RULE_CANNOT_CHECK:
      return "dialog-question-symbolic";
    }
  g_assert_not_reached ();
}

const char *
cursus_rule_state_get_css_class (CursusRuleState state)
{
  switch (state)
    {
    case CURSUS_RULE_HOLDS:
      return "success";
    case CURSUS_RULE_BROKEN:
      return "error";
    case CURSUS_RULE_WAIVED:
    case CURSUS_RULE_CANNOT_CHECK:
      return "dim-label";
    }
  g_assert_not_reached ();
}

gboolean
cursus_rule_is_target (const CursusRule *rule)
{
  return rule->type != NULL && g_str_has_prefix (rule->type, "coverage-");
}
