/* rule-forms.h - what each type of rule is called and which parameters it takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/rule.h"

G_BEGIN_DECLS

/**
 * CursusParameterNeed:
 * @CURSUS_PARAMETER_NEEDED: without it the rule cannot be checked
 * @CURSUS_PARAMETER_ONE_OF: nor without one of these
 * @CURSUS_PARAMETER_OPTIONAL: it may be left out
 */
typedef enum
{
  CURSUS_PARAMETER_NEEDED,
  CURSUS_PARAMETER_ONE_OF,
  CURSUS_PARAMETER_OPTIONAL,
} CursusParameterNeed;

/* What the number of a parameter counts. */
typedef enum
{
  CURSUS_UNIT_IS_NONE,
  CURSUS_UNIT_IS_CREDITS,
  CURSUS_UNIT_IS_HOURS,
  CURSUS_UNIT_IS_PERCENT,
  CURSUS_UNIT_IS_MONTHS,
  CURSUS_UNIT_IS_TERMS,
  CURSUS_UNIT_IS_MODULES,
  CURSUS_UNIT_IS_ASSESSMENTS,
} CursusParameterUnit;

/**
 * CursusRuleParameter:
 * @field: of a rule; its table says of which type it is, cursus_field_title() what it is called
 */
typedef struct
{
  const char         *field;
  CursusParameterNeed need;
  CursusParameterUnit unit;
} CursusRuleParameter;

#define CURSUS_RULE_PARAMETERS_MAX 5

/**
 * CursusRuleForm:
 * @type: as in a file; %NULL ends the table
 * @title: what people call it, not translated
 * @parameters: what it takes, besides what every rule does; ends with no field
 */
typedef struct
{
  const char         *type;
  const char         *title;
  CursusRuleParameter parameters[CURSUS_RULE_PARAMETERS_MAX + 1];
} CursusRuleForm;

/* (array zero-terminated=1): all types, in the order of docs/facts.md. */
extern const CursusRuleForm cursus_rule_forms[];

/**
 * cursus_rule_form_lookup:
 *
 * Returns: (nullable): the form of this type of rule
 */
const CursusRuleForm *cursus_rule_form_lookup (const char *type);

/**
 * cursus_rule_form_get_title:
 *
 * Returns: what people call the type, in the user's language: "Credits in each term"
 */
const char *cursus_rule_form_get_title (const CursusRuleForm *form);

/**
 * cursus_parameter_unit_get_title:
 *
 * Returns: (nullable): what stands behind the number, in the user's language: "credits"
 */
const char *cursus_parameter_unit_get_title (CursusParameterUnit unit);

G_END_DECLS
