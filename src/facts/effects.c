/* effects.c - what one project does against another: credits, shares, problems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/effects.h"

#include <string.h>

/* No id holds a space, so that these cannot run into each other. */
static void
append_id (GString *key, const char *id)
{
  g_string_append_c (key, ' ');
  if (id != NULL)
    g_string_append (key, id);
}

char *
cursus_problem_dup_key (const CursusProblem *problem)
{
  GString *key = g_string_sized_new (64);

  g_string_append (key, problem->code);
  append_id (key, problem->rule != NULL ? problem->rule->record.id : NULL);
  append_id (key, problem->plan != NULL ? problem->plan->record.id : NULL);
  append_id (key, problem->pathway != NULL ? problem->pathway->record.id : NULL);
  for (guint i = 0; i < cursus_strings_n (problem->about); i++)
    append_id (key, problem->about->items[i]);
  return g_string_free (key, FALSE);
}

static gboolean
is_broken (const CursusProblem *problem)
{
  return problem->state == CURSUS_PROBLEM_BROKEN;
}

/* What cannot be checked any more may well be as it was. */
static gboolean
may_be_broken (const CursusProblem *problem)
{
  return problem->state != CURSUS_PROBLEM_WAIVED;
}

typedef gboolean (*Test) (const CursusProblem *problem);

static GHashTable *
collect_keys (const GPtrArray *problems, Test test)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];

      if (test (problem))
        g_hash_table_add (keys, cursus_problem_dup_key (problem));
    }
  return keys;
}

/* What is broken in @problems, and of what the others say nothing that passes the test. */
static GPtrArray *
broken_only_in (const GPtrArray *problems, const GPtrArray *others, Test test)
{
  GPtrArray *only = g_ptr_array_new ();
  g_autoptr (GHashTable) keys = collect_keys (others, test);

  for (guint i = 0; i < problems->len; i++)
    {
      const CursusProblem *problem = problems->pdata[i];
      g_autofree char     *key = NULL;

      if (!is_broken (problem))
        continue;
      key = cursus_problem_dup_key (problem);
      if (!g_hash_table_contains (keys, key))
        g_ptr_array_add (only, (gpointer) problem);
    }
  return only;
}

static const char *
plan_id (const CursusFacts *facts, const CursusRoute *route)
{
  return facts->outline->plans[route->plan].plan->record.id;
}

static const char *
pathway_id (const CursusRoute *route)
{
  return route->pathway != NULL ? route->pathway->record.id : NULL;
}

static const CursusRoute *
find_route (const CursusFacts *facts, const char *plan, const char *pathway)
{
  for (guint i = 0; i < facts->n_routes; i++)
    if (strcmp (plan_id (facts, facts->routes[i]), plan) == 0 &&
        g_strcmp0 (pathway_id (facts->routes[i]), pathway) == 0)
      return facts->routes[i];
  return NULL;
}

static const CursusTermFacts *
find_term (const CursusRoute *route, const char *id)
{
  for (guint i = 0; route != NULL && i < route->n_terms; i++)
    if (strcmp (route->terms[i].term->record.id, id) == 0)
      return &route->terms[i];
  return NULL;
}

static gboolean
is_same_amount (CursusAmount a, CursusAmount b)
{
  return a.amount == b.amount && a.unknown == b.unknown;
}

/* Whether a strand, wherever it stands now, has the same part of both terms. */
static gboolean
have_same_coverage (const CursusFacts *a, const CursusTermFacts *of_a, const CursusFacts *b,
                    const CursusTermFacts *of_b)
{
  if (a->outline->n_strands != b->outline->n_strands || of_a->untagged != of_b->untagged)
    return FALSE;

  for (guint i = 0; i < a->outline->n_strands; i++)
    {
      const char *id = cursus_project_nth (a->project, CURSUS_STRANDS, i)->id;
      guint       other = cursus_project_find (b->project, CURSUS_STRANDS, id);

      if (other == CURSUS_NOWHERE || of_a->strands[i].share != of_b->strands[other].share ||
          of_a->strands[i].reach != of_b->strands[other].reach)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_same_term (const CursusState *before, const CursusTermFacts *a, const CursusState *after,
              const CursusTermFacts *b)
{
  return a != NULL && b != NULL && is_same_amount (a->credits, b->credits) &&
         is_same_amount (a->hours, b->hours) && a->n_modules == b->n_modules &&
         have_same_coverage (before->facts, a, after->facts, b);
}

/* Appends the terms of @route that differ from those of the other state, or are not in it. */
static void
compare_terms (const CursusState *after, const CursusRoute *route, const CursusState *before,
               GArray *terms)
{
  const CursusRoute *other =
    find_route (before->facts, plan_id (after->facts, route), pathway_id (route));

  for (guint i = 0; i < route->n_terms; i++)
    {
      CursusTermEffect effect = { plan_id (after->facts, route), pathway_id (route),
                                  find_term (other, route->terms[i].term->record.id),
                                  &route->terms[i] };

      if (!is_same_term (before, effect.before, after, effect.after))
        g_array_append_val (terms, effect);
    }
}

/* Appends the terms of @route that are gone. */
static void
find_gone_terms (const CursusState *before, const CursusRoute *route, const CursusState *after,
                 GArray *terms)
{
  const CursusRoute *other =
    find_route (after->facts, plan_id (before->facts, route), pathway_id (route));

  for (guint i = 0; i < route->n_terms; i++)
    {
      CursusTermEffect effect = { plan_id (before->facts, route), pathway_id (route),
                                  &route->terms[i], NULL };

      if (find_term (other, route->terms[i].term->record.id) == NULL)
        g_array_append_val (terms, effect);
    }
}

CursusEffects *
cursus_effects_new (const CursusState *before, const CursusState *after)
{
  CursusEffects *effects = g_new (CursusEffects, 1);

  effects->terms = g_array_new (FALSE, FALSE, sizeof (CursusTermEffect));
  for (guint i = 0; i < after->facts->n_routes; i++)
    compare_terms (after, after->facts->routes[i], before, effects->terms);
  for (guint i = 0; i < before->facts->n_routes; i++)
    find_gone_terms (before, before->facts->routes[i], after, effects->terms);

  effects->made = broken_only_in (after->problems, before->problems, is_broken);
  effects->mended = broken_only_in (before->problems, after->problems, may_be_broken);
  return effects;
}

void
cursus_effects_free (CursusEffects *effects)
{
  g_array_unref (effects->terms);
  g_ptr_array_unref (effects->made);
  g_ptr_array_unref (effects->mended);
  g_free (effects);
}
