/* missing-value.c - what does not state a value without which a rule cannot be checked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/missing-value.h"

#include "facts/name-list.h"
#include "facts/workload.h"

#include <glib/gi18n-lib.h>

void
cursus_missing_add (CursusMissing *self, const char *id)
{
  if (self->n < CURSUS_MISSING_NAMED)
    self->ids[self->n] = id;
  self->n++;
}

/* Whether what stands in the place runs in one of the terms; a group is in its own alone. */
static gboolean
is_within (const CursusOutlinePlace *place, const CursusModule *module, guint first, guint n_terms)
{
  guint length = module != NULL ? (guint) module->terms : 1;

  return place->term < first + n_terms && place->term + length > first;
}

CursusMissing
cursus_missing_find (const CursusRuleCheck *check, guint first, guint n_terms, CursusLacks lacks)
{
  const CursusOutline     *outline = check->check->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[check->route->plan];
  g_autofree guint8       *is_seen = g_new0 (guint8, outline->n_modules);
  CursusMissing            missing = { .n = 0 };

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const CursusModule       *module = NULL;

      if (place->place->group == NULL &&
          (place->module == CURSUS_NOWHERE || !check->route->is_on_route[place->module]))
        continue;
      if (place->place->group == NULL)
        module = outline->modules[place->module].module;
      if (!is_within (place, module, first, n_terms) || !lacks (check, module, place->place) ||
          (module != NULL && is_seen[place->module]))
        continue;
      if (module != NULL)
        is_seen[place->module] = TRUE;
      cursus_missing_add (&missing, module != NULL ? module->record.id : place->place->group);
    }
  return missing;
}

gboolean
cursus_lacks_credits (const CursusRuleCheck *check, const CursusModule *module,
                      const CursusPlace *place)
{
  return (module != NULL ? module->credits : place->credits) == CURSUS_NOT_STATED;
}

gboolean
cursus_lacks_hours (const CursusRuleCheck *check, const CursusModule *module,
                    const CursusPlace *place)
{
  CursusDecimal hours_per_credit =
    cursus_hours_per_credit (cursus_project_lookup_programme (check->check->facts->project));
  CursusWorkload workload = module != NULL ?
                              cursus_workload_of_module (module, hours_per_credit) :
                              cursus_workload_of_credits (place->credits, hours_per_credit);

  return !workload.is_known;
}

char *
cursus_missing_dup_names (const CursusMissing *self, const CursusCheck *check)
{
  if (self->n == 0)
    return NULL;
  return cursus_name_some (check, self->ids, MIN (self->n, CURSUS_MISSING_NAMED), self->n);
}

char *
cursus_missing_dup_credits (const CursusMissing *self, const CursusCheck *check)
{
  g_autofree char *names = cursus_missing_dup_names (self, check);

  if (names == NULL)
    return NULL;
  /* Translators: the names of modules in quotes: “A”, “B” and 2 more */
  return g_strdup_printf (_ ("The credits of %s are not stated."), names);
}

void
cursus_rule_add_missing (const CursusRuleCheck *check, const CursusMissing *missing, char *sentence)
{
  const GPtrArray *problems = check->check->problems;
  CursusProblem   *problem = problems->pdata[problems->len - 1];
  g_autofree char *before = problem->message;
  g_autofree char *after = sentence;

  problem->message =
    after != NULL ? g_strconcat (before, " ", after, NULL) : g_steal_pointer (&before);
  if (missing->n > 0)
    problem->missing = cursus_strings_new (missing->ids, MIN (missing->n, CURSUS_MISSING_NAMED));
}
