/* rule-forms.c - what each type of rule is called and which parameters it takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rule-forms.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define NEEDED(field, unit)                                                                        \
  {                                                                                                \
    field, CURSUS_PARAMETER_NEEDED, CURSUS_UNIT_IS_##unit                                          \
  }
#define ONE_OF(field, unit)                                                                        \
  {                                                                                                \
    field, CURSUS_PARAMETER_ONE_OF, CURSUS_UNIT_IS_##unit                                          \
  }
#define MAYBE(field, unit)                                                                         \
  {                                                                                                \
    field, CURSUS_PARAMETER_OPTIONAL, CURSUS_UNIT_IS_##unit                                        \
  }
#define LIMITS(unit) ONE_OF ("min", unit), ONE_OF ("max", unit)

const CursusRuleForm cursus_rule_forms[] = {
  { "credits-total", N_ ("Credits in all"), { LIMITS (CREDITS), ONE_OF ("sizes", CREDITS) } },
  { "credits-per-term", N_ ("Credits in each term"), { LIMITS (CREDITS) } },
  { "credits-per-year", N_ ("Credits in each year"), { LIMITS (CREDITS) } },
  { "terms-total", N_ ("Number of terms"), { LIMITS (TERMS), MAYBE ("term-type", NONE) } },
  { "modules-total",
    N_ ("Number of modules"),
    { LIMITS (MODULES), MAYBE ("kind", NONE), MAYBE ("choice", NONE) } },
  { "modules-per-term", N_ ("Modules in each term"), { LIMITS (MODULES) } },
  { "module-terms", N_ ("Terms that a module runs"), { LIMITS (TERMS) } },
  { "modules-required", N_ ("Modules that have to be placed"), { NEEDED ("modules", NONE) } },
  { "module-credits",
    N_ ("Credits of each module"),
    { LIMITS (CREDITS), ONE_OF ("multiple", CREDITS), MAYBE ("kind", NONE) } },
  { "hours-per-credit", N_ ("Hours of work for a credit"), { LIMITS (HOURS) } },
  { "contact-share", N_ ("Share of contact hours"), { LIMITS (PERCENT) } },
  { "online-share", N_ ("Share of online teaching"), { LIMITS (PERCENT) } },
  { "duration", N_ ("Duration"), { LIMITS (MONTHS) } },
  { "coverage-share",
    N_ ("Share of a strand"),
    { NEEDED ("strand", NONE), LIMITS (PERCENT), MAYBE ("scope", NONE) } },
  { "coverage-reach",
    N_ ("Reach of a strand"),
    { NEEDED ("strand", NONE), LIMITS (PERCENT), MAYBE ("scope", NONE) } },
  { "coverage-modules",
    N_ ("Modules that cover a strand or tag"),
    { ONE_OF ("strand", NONE), ONE_OF ("tag", NONE), NEEDED ("min", MODULES),
      MAYBE ("scope", NONE) } },
  { "coverage-level",
    N_ ("Level that is reached"),
    { ONE_OF ("strand", NONE), ONE_OF ("tag", NONE), NEEDED ("level", NONE) } },
  { "coverage-order", N_ ("Introduced before it is mastered"), { MAYBE ("strand", NONE) } },
  { "coverage-untagged", N_ ("Share without any tag"), { NEEDED ("max", PERCENT) } },
  { "outcome-support",
    N_ ("Modules that support each outcome of the programme"),
    { NEEDED ("min", MODULES) } },
  { "outcome-assessed",
    N_ ("Assessments of each outcome of a module"),
    { NEEDED ("min", ASSESSMENTS) } },
  { "elective-offer", N_ ("Choice in each group"), { NEEDED ("min", NONE) } },
  { "assessments-per-term",
    N_ ("Assessments in each term"),
    { LIMITS (ASSESSMENTS), MAYBE ("assessment-type", NONE) } },
  { "assessments-per-module",
    N_ ("Assessments of each module"),
    { LIMITS (ASSESSMENTS), MAYBE ("assessment-type", NONE) } },
  { "assessment-weight", N_ ("Weights of assessments"), { { NULL } } },
  { "thesis", N_ ("The thesis"), { LIMITS (CREDITS), ONE_OF ("last-terms", TERMS) } },
  { "order", N_ ("Order of modules"), { NEEDED ("first", NONE), NEEDED ("then", NONE) } },
  { "tag-currency", N_ ("How current tags are"), { MAYBE ("months", MONTHS) } },
  { "all-stated", N_ ("Nothing is assumed"), { { NULL } } },
  { "complete", N_ ("What is filled in"), { NEEDED ("of", NONE), NEEDED ("fields", NONE) } },
  { "translated", N_ ("Translation"), { NEEDED ("language", NONE), MAYBE ("fields", NONE) } },
  { "by-hand", N_ ("Checked by a person"), { MAYBE ("text", NONE) } },
  { NULL },
};

const CursusRuleForm *
cursus_rule_form_lookup (const char *type)
{
  for (const CursusRuleForm *form = cursus_rule_forms; form->type != NULL; form++)
    if (strcmp (form->type, type) == 0)
      return form;
  return NULL;
}

const char *
cursus_rule_form_get_title (const CursusRuleForm *form)
{
  return _ (form->title);
}

const char *
cursus_parameter_unit_get_title (CursusParameterUnit unit)
{
  static const char *const titles[] = {
    /* Translators: what stands behind a number in a form */
    [CURSUS_UNIT_IS_CREDITS] = NC_ ("unit", "credits"),
    [CURSUS_UNIT_IS_HOURS] = NC_ ("unit", "hours"),
    [CURSUS_UNIT_IS_PERCENT] = NC_ ("unit", "%"),
    [CURSUS_UNIT_IS_MONTHS] = NC_ ("unit", "months"),
    [CURSUS_UNIT_IS_TERMS] = NC_ ("unit", "terms"),
    [CURSUS_UNIT_IS_MODULES] = NC_ ("unit", "modules"),
    [CURSUS_UNIT_IS_ASSESSMENTS] = NC_ ("unit", "assessments"),
  };

  return titles[unit] != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "unit", titles[unit]) : NULL;
}
