/* usual-rules.c - the rules that are measured with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "usual-rules.h"

#include "model/rule.h"

/* Rules of the usual types, which hold for nearly everything: broken ones are the exception. */
static const char *const types[] = {
  "credits-total",
  "credits-per-term",
  "credits-per-year",
  "terms-total",
  "modules-total",
  "modules-per-term",
  "module-terms",
  "module-credits",
  "hours-per-credit",
  "contact-share",
  "duration",
  "coverage-share",
  "coverage-reach",
  "coverage-modules",
  "coverage-order",
  "coverage-untagged",
  "outcome-support",
  "outcome-assessed",
  "assessments-per-module",
  "assessment-weight",
};

CursusProject *
usual_rules_put_in (const CursusProject *project)
{
  g_autoptr (GPtrArray) rules =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  const char *strand = cursus_project_nth (project, CURSUS_STRANDS, 0)->id;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autofree char *id = g_strdup_printf ("bench-rule-%u", i);
      CursusRule      *rule = cursus_rule_new (id);

      cursus_record_set_string (&rule->record, &rule->type, types[i]);
      cursus_record_set_string (&rule->record, &rule->strand, strand);
      rule->min = 0;
      rule->max = CURSUS_DECIMAL (1000000, 0);
      rule->scope = CURSUS_SCOPE_TERM;
      g_ptr_array_add (rules, rule);
    }
  return cursus_project_splice (project, CURSUS_RULES, 0, cursus_project_n (project, CURSUS_RULES),
                                (CursusRecord *const *) rules->pdata, rules->len);
}
