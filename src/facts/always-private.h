/* always-private.h - what the files of always.c know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/always.h"
#include "facts/rule-check.h"

G_BEGIN_DECLS

typedef struct _AlwaysType AlwaysType;

/* Something being checked: of a plan, from its position, and on a route, where it is looked at so
 * often. */
typedef struct
{
  const CursusCheck *check;
  const AlwaysType  *type;
  guint              plan;
  const CursusRoute *route;
} Always;

/* A kind of problem, as a row of the table in docs/facts.md. */
struct _AlwaysType
{
  const char     *code;
  CursusSeverity  severity;
  CursusRuleWhere where;
  void (*check) (const Always *always);
};

/* Positions of two things. */
typedef struct
{
  guint first;
  guint second;
} AlwaysPair;

/* always.c; what it is about are ids of records, which are shared strings */
void always_report (const Always *always, CursusProblemState state, const char *const *about,
                    guint n_about, char *message);
void always_report_pair (const Always *always, const char *first, const char *second,
                         char *message);
const CursusTerm *always_get_term (const Always *always, guint nth);
void              always_sort_pairs (GArray *pairs);

/* always-order.c */
void always_check_prerequisite_order (const Always *always);
void always_check_corequisite_order (const Always *always);
void always_check_prerequisite_missing (const Always *always);
void always_check_cycle (const Always *always);
void always_check_excluded (const Always *always);

/* always-references.c */
void always_check_references (const Always *always);

/* always-plan.c */
void always_check_placed_twice (const Always *always);
void always_check_past_end (const Always *always);
void always_check_split (const Always *always);
void always_check_offered (const Always *always);
void always_check_group_member_placed (const Always *always);

/* always-module.c */
void always_check_credit_system (const Always *always);
void always_check_duplicate_code (const Always *always);
void always_check_contact_sum (const Always *always);

G_END_DECLS
