/* rule.h - what a programme has to keep to, and where it may not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/date.h"
#include "model/record.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_SEVERITY_ERROR,
  CURSUS_SEVERITY_WARNING,
  CURSUS_SEVERITY_HINT,
} CursusSeverity;

typedef enum
{
  CURSUS_SCOPE_ROUTE,
  CURSUS_SCOPE_TERM,
} CursusRuleScope;

typedef enum
{
  CURSUS_OF_PROGRAMME,
  CURSUS_OF_TERM,
  CURSUS_OF_MODULE,
} CursusRuleOf;

/**
 * CursusWaiver:
 * @about: (nullable): the id of what may break the rule; none: everything
 */
typedef struct
{
  CursusRecord record;
  char        *about;
  char        *by;
  CursusDate   date;
} CursusWaiver;

CURSUS_DECLARE_RECORD (CursusWaiver, cursus_waiver)

/**
 * CursusRule:
 * @type: what is asked, such as credits-per-term; what it makes of the other members is told by
 *   the table of rules
 * @is_by_hand: a person looks at it besides
 * @text: of a rule by hand: what is to be looked at
 * @waivers: #CursusWaiver
 */
typedef struct
{
  CursusRecord    record;
  char           *type;
  CursusDecimal   min;
  CursusDecimal   max;
  int             severity;
  CursusStrings  *plans;
  CursusStrings  *pathways;
  gboolean        is_by_hand;
  CursusDecimals *sizes;
  CursusStrings  *kinds;
  int             choice;
  CursusStrings  *modules;
  CursusDecimal   multiple;
  char           *strand;
  char           *tag;
  int             scope;
  int             level;
  int             term_type;
  int             assessment_type;
  CursusStrings  *first;
  CursusStrings  *then;
  int             last_terms;
  CursusDecimal   months;
  int             of;
  CursusStrings  *fields;
  char           *language;
  char           *text;
  CursusText     *title;
  CursusRecords  *waivers;
} CursusRule;

CURSUS_DECLARE_RECORD (CursusRule, cursus_rule)

G_END_DECLS
