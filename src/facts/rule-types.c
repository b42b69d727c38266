/* rule-types.c - the table of all types of rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rule-types.h"

#include "facts/rules-assessment.h"
#include "facts/rules-content.h"
#include "facts/rules-coverage.h"
#include "facts/rules-credits.h"
#include "facts/rules-currency.h"
#include "facts/rules-modules.h"
#include "facts/rules-workload.h"

#include <string.h>

const CursusRuleType *const cursus_rule_types[] = {
  &cursus_rule_credits_total,
  &cursus_rule_credits_per_term,
  &cursus_rule_credits_per_year,
  &cursus_rule_terms_total,
  &cursus_rule_modules_total,
  &cursus_rule_modules_per_term,
  &cursus_rule_module_terms,
  &cursus_rule_modules_required,
  &cursus_rule_module_credits,
  &cursus_rule_hours_per_credit,
  &cursus_rule_contact_share,
  &cursus_rule_online_share,
  &cursus_rule_duration,
  &cursus_rule_coverage_share,
  &cursus_rule_coverage_reach,
  &cursus_rule_coverage_modules,
  &cursus_rule_coverage_level,
  &cursus_rule_coverage_order,
  &cursus_rule_coverage_untagged,
  &cursus_rule_outcome_support,
  &cursus_rule_outcome_assessed,
  &cursus_rule_elective_offer,
  &cursus_rule_assessments_per_term,
  &cursus_rule_assessments_per_module,
  &cursus_rule_assessment_weight,
  &cursus_rule_thesis,
  &cursus_rule_order,
  &cursus_rule_tag_currency,
  &cursus_rule_all_stated,
  &cursus_rule_complete,
  &cursus_rule_translated,
  &cursus_rule_by_hand,
  NULL,
};

const CursusRuleType *
cursus_rule_type_lookup (const char *name)
{
  for (guint i = 0; cursus_rule_types[i] != NULL; i++)
    if (strcmp (cursus_rule_types[i]->name, name) == 0)
      return cursus_rule_types[i];
  return NULL;
}
