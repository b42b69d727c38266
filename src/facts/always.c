/* always.c - what is checked in every project, whatever its rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/always-private.h"

/* In the order of the table in docs/facts.md. */
static const AlwaysType types[] = {
  { "prerequisite-order", CURSUS_SEVERITY_ERROR, CURSUS_RULE_PER_ROUTE,
    always_check_prerequisite_order },
  { "corequisite-order", CURSUS_SEVERITY_ERROR, CURSUS_RULE_PER_ROUTE,
    always_check_corequisite_order },
  { "prerequisite-cycle", CURSUS_SEVERITY_ERROR, CURSUS_RULE_ONCE, always_check_cycle },
  { "missing-reference", CURSUS_SEVERITY_ERROR, CURSUS_RULE_ONCE, always_check_references },
  { "placed-twice", CURSUS_SEVERITY_ERROR, CURSUS_RULE_PER_PLAN, always_check_placed_twice },
  { "excluded-together", CURSUS_SEVERITY_ERROR, CURSUS_RULE_PER_ROUTE, always_check_excluded },
  { "past-end", CURSUS_SEVERITY_ERROR, CURSUS_RULE_PER_PLAN, always_check_past_end },
  { "split", CURSUS_SEVERITY_ERROR, CURSUS_RULE_ONCE, always_check_split },
  { "credit-system", CURSUS_SEVERITY_ERROR, CURSUS_RULE_ONCE, always_check_credit_system },
  { "prerequisite-missing", CURSUS_SEVERITY_WARNING, CURSUS_RULE_PER_ROUTE,
    always_check_prerequisite_missing },
  { "offered", CURSUS_SEVERITY_WARNING, CURSUS_RULE_PER_PLAN, always_check_offered },
  { "duplicate-code", CURSUS_SEVERITY_WARNING, CURSUS_RULE_ONCE, always_check_duplicate_code },
  { "group-member-placed", CURSUS_SEVERITY_WARNING, CURSUS_RULE_PER_PLAN,
    always_check_group_member_placed },
  { "contact-sum", CURSUS_SEVERITY_WARNING, CURSUS_RULE_ONCE, always_check_contact_sum },
};

void
always_report (const Always *always, CursusProblemState state, const char *const *about,
               guint n_about, char *message)
{
  const CursusOutline *outline = always->check->facts->outline;
  CursusProblem       *problem = g_new0 (CursusProblem, 1);

  problem->severity = always->type->severity;
  problem->state = state;
  problem->code = always->type->code;
  problem->plan = always->plan != CURSUS_NOWHERE ? outline->plans[always->plan].plan : NULL;
  problem->pathway = always->route != NULL ? always->route->pathway : NULL;
  problem->about = cursus_strings_new_shared ((char *const *) about, n_about);
  problem->message = message;
  g_ptr_array_add (always->check->problems, problem);
}

void
always_report_pair (const Always *always, const char *first, const char *second, char *message)
{
  const char *about[] = { first, second };

  always_report (always, CURSUS_PROBLEM_BROKEN, about, G_N_ELEMENTS (about), message);
}

const CursusTerm *
always_get_term (const Always *always, guint nth)
{
  return cursus_plan_nth_term (always->check->facts->outline->plans[always->plan].plan, nth);
}

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const AlwaysPair *pair_a = a;
  const AlwaysPair *pair_b = b;

  if (pair_a->first != pair_b->first)
    return pair_a->first < pair_b->first ? -1 : 1;
  if (pair_a->second != pair_b->second)
    return pair_a->second < pair_b->second ? -1 : 1;
  return 0;
}

/* Brings them into the order of the file, each once. */
void
always_sort_pairs (GArray *pairs)
{
  AlwaysPair *items = (gpointer) pairs->data;
  guint       n = 0;

  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len; i++)
    if (n == 0 || compare_pairs (&items[n - 1], &items[i]) != 0)
      items[n++] = items[i];
  g_array_set_size (pairs, n);
}

static void
check_type (const CursusCheck *check, const AlwaysType *type)
{
  const CursusFacts *facts = check->facts;
  Always             always = { check, type, CURSUS_NOWHERE, NULL };

  switch (type->where)
    {
    case CURSUS_RULE_ONCE:
      type->check (&always);
      return;

    case CURSUS_RULE_PER_PLAN:
      for (always.plan = 0; always.plan < facts->outline->n_plans; always.plan++)
        type->check (&always);
      return;

    case CURSUS_RULE_PER_ROUTE:
      for (guint i = 0; i < facts->n_routes; i++)
        {
          always.route = facts->routes[i];
          always.plan = always.route->plan;
          type->check (&always);
        }
      return;
    }
}

void
cursus_always_check (const CursusCheck *check)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    check_type (check, &types[i]);
}
