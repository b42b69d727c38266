/* route.c - one way through a programme: a plan on a pathway, and what follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/route.h"

#include "facts/fractions.h"
#include "facts/workload.h"

/* What a strand has so far, of a term or of the route. */
typedef struct
{
  CursusFractions share;
  CursusFractions reach;
} StrandSum;

/* The credits of a term or of the route while they are added up. */
typedef struct
{
  gint64          credits;
  gint64          weight; /* by which coverage is measured */
  guint           n_things;
  guint           n_stated;
  guint           unknown_credits;
  CursusFractions hours; /* in hundredths of hundredths */
  guint           n_hours;
  guint           unknown_hours;
  CursusFractions untagged;
  StrandSum      *strands;
} Sum;

typedef struct
{
  const CursusOutline *outline;
  CursusRoute         *route;
  Sum                 *terms;
  Sum                  whole;
  CursusDecimal        hours_per_credit;
  gboolean             is_stated;     /* something on the route states credits */
  guint8              *is_counted;    /* modules whose unknowns the route has counted */
  guint               *counted_until; /* the term up to which a module is counted */
} Adding;

static gboolean
is_on_route (const Adding *adding, const CursusOutlinePlace *place)
{
  if (place->place->group != NULL)
    return TRUE;
  return place->module != CURSUS_NOWHERE && adding->route->is_on_route[place->module];
}

static CursusDecimal
stated_credits (const Adding *adding, const CursusOutlinePlace *place)
{
  if (place->place->group != NULL)
    return place->place->credits;
  return adding->outline->modules[place->module].module->credits;
}

gboolean
cursus_place_is_split_rightly (const CursusPlace *place, const CursusModule *module)
{
  gint64 sum = 0;

  if (place->split == NULL)
    return TRUE;
  if (module->credits == CURSUS_NOT_STATED || place->split->n != (guint) module->terms)
    return FALSE;

  for (guint i = 0; i < place->split->n; i++)
    sum += place->split->items[i];
  return sum == module->credits;
}

gint64
cursus_place_credits_in_term (const CursusPlace *place, CursusDecimal credits, guint n_terms,
                              guint nth)
{
  gint64 sum = 0;

  if (place->split != NULL && place->split->n == n_terms)
    {
      for (guint i = 0; i < n_terms; i++)
        sum += place->split->items[i];
      if (sum == credits)
        return place->split->items[nth];
    }
  return credits / (gint64) n_terms + (nth < (guint) credits % n_terms ? 1 : 0);
}

/* Divides the weight of a module, or its part of a group's, among the strands. */
static void
add_coverage (const Adding *adding, Sum *sum, guint nth, gint64 weight, gint64 parts)
{
  const CursusOutlineModule *module = &adding->outline->modules[nth];

  if (module->weight == 0)
    {
      cursus_fractions_add (&sum->untagged, weight, parts);
      return;
    }

  for (guint i = 0; i < module->n_shares; i++)
    {
      const CursusOutlineShare *share = &adding->outline->shares[module->first_share + i];
      StrandSum                *strand = &sum->strands[share->strand];

      cursus_fractions_add (&strand->share, weight * share->weight, module->weight * parts);
      cursus_fractions_add (&strand->reach, weight, parts);
    }
}

static void
add_group_coverage (const Adding *adding, Sum *sum, guint nth, gint64 weight)
{
  const CursusOutlineGroup *group = nth != CURSUS_NOWHERE ? &adding->outline->groups[nth] : NULL;
  const guint *members = group != NULL ? adding->outline->members + group->first_member : NULL;
  gint64       n = 0;

  for (guint i = 0; group != NULL && i < group->n_members; i++)
    n += adding->route->is_on_route[members[i]] ? 1 : 0;
  if (n == 0)
    cursus_fractions_add (&sum->untagged, weight, 1);
  for (guint i = 0; group != NULL && i < group->n_members; i++)
    if (adding->route->is_on_route[members[i]])
      add_coverage (adding, sum, members[i], weight, n);
}

static void
add_weight (const Adding *adding, Sum *sum, const CursusOutlinePlace *place, gint64 weight)
{
  if (weight == 0)
    return;

  sum->weight += weight;
  if (place->place->group != NULL)
    add_group_coverage (adding, sum, place->group, weight);
  else
    add_coverage (adding, sum, place->module, weight, 1);
}

/* Counts a thing of which the credits or the hours may not be stated. */
static void
add_unknowns (Sum *sum, gboolean has_credits, const CursusWorkload *workload)
{
  sum->n_things++;
  sum->n_stated += has_credits ? 1 : 0;
  sum->unknown_credits += has_credits ? 0 : 1;
  sum->n_hours += workload->is_known || workload->is_partial ? 1 : 0;
  sum->unknown_hours += workload->is_known ? 0 : 1;
}

static CursusWorkload
workload_of (const Adding *adding, const CursusOutlinePlace *place)
{
  if (place->place->group != NULL)
    return cursus_workload_of_credits (place->place->credits, adding->hours_per_credit);
  return cursus_workload_of_module (adding->outline->modules[place->module].module,
                                    adding->hours_per_credit);
}

static guint
terms_of (const Adding *adding, const CursusOutlinePlace *place)
{
  if (place->place->group != NULL)
    return 1;
  return (guint) adding->outline->modules[place->module].module->terms;
}

static void
count_module (Adding *adding, const CursusOutlinePlace *place, guint term)
{
  if (place->module == CURSUS_NOWHERE || term < adding->counted_until[place->module])
    return;

  adding->route->terms[term].n_modules++;
  adding->counted_until[place->module] = term + 1;
}

/* Adds the nth term of what stands in a place; gives the weight that it has there. */
static gint64
add_term (Adding *adding, const CursusOutlinePlace *place, const CursusWorkload *workload,
          guint nth)
{
  CursusDecimal credits = stated_credits (adding, place);
  gint64        repeats = place->place->repeats;
  guint         n_terms = terms_of (adding, place);
  Sum          *sum = &adding->terms[place->term + nth];
  gint64        part = 0;
  gint64        weight;

  if (credits != CURSUS_NOT_STATED && n_terms == 1)
    part = credits;
  else if (credits != CURSUS_NOT_STATED)
    part = cursus_place_credits_in_term (place->place, credits, n_terms, nth);

  add_unknowns (sum, credits != CURSUS_NOT_STATED, workload);
  sum->credits += part * repeats;
  adding->whole.credits += part * repeats;
  cursus_workload_add_part (workload, &sum->hours, part, credits, n_terms, repeats);
  cursus_workload_add_part (workload, &adding->whole.hours, part, credits, n_terms, repeats);
  count_module (adding, place, place->term + nth);

  weight = adding->is_stated ? part * repeats : 1;
  add_weight (adding, sum, place, weight);
  return weight;
}

/* Modules and group places count once among the unknowns of the route. */
static void
add_to_whole (Adding *adding, const CursusOutlinePlace *place, const CursusWorkload *workload)
{
  gboolean has_credits = stated_credits (adding, place) != CURSUS_NOT_STATED;

  if (place->module != CURSUS_NOWHERE)
    {
      if (adding->is_counted[place->module])
        return;
      adding->is_counted[place->module] = TRUE;
    }
  add_unknowns (&adding->whole, has_credits, workload);
}

static void
add_place (Adding *adding, const CursusOutlinePlace *place)
{
  CursusWorkload workload = workload_of (adding, place);
  guint          n_terms = terms_of (adding, place);
  gint64         weight = 0;

  add_to_whole (adding, place, &workload);
  /* What would stand past the last term counts nowhere. */
  for (guint nth = 0; nth < n_terms && place->term + nth < adding->route->n_terms; nth++)
    weight += add_term (adding, place, &workload, nth);
  /* Where credits are stated, the whole weighs as much as its terms: see add_terms(). */
  if (!adding->is_stated)
    add_weight (adding, &adding->whole, place, MIN (weight, 1));
}

/* Adds the coverage of the terms to that of the route. */
static void
add_terms (Adding *adding)
{
  Sum *whole = &adding->whole;

  for (guint t = 0; t < adding->route->n_terms; t++)
    {
      const Sum *term = &adding->terms[t];

      whole->weight += term->weight;
      cursus_fractions_add_sum (&whole->untagged, &term->untagged);
      for (guint i = 0; i < adding->outline->n_strands; i++)
        {
          cursus_fractions_add_sum (&whole->strands[i].share, &term->strands[i].share);
          cursus_fractions_add_sum (&whole->strands[i].reach, &term->strands[i].reach);
        }
    }
}

/* --- the figures --- */

static CursusAmount
credits_of (const Sum *sum)
{
  gboolean is_stated = sum->n_stated > 0 || sum->n_things == 0;

  return (CursusAmount){ is_stated ? sum->credits : CURSUS_NO_FIGURE, sum->unknown_credits };
}

static CursusAmount
hours_of (const Sum *sum)
{
  gboolean is_known = sum->n_hours > 0 || sum->n_things == 0;

  return (CursusAmount){ is_known ? cursus_fractions_round (&sum->hours, 100, 1) : CURSUS_NO_FIGURE,
                         sum->unknown_hours };
}

static gint64
part_of (const CursusFractions *part, gint64 weight)
{
  return weight > 0 ? cursus_fractions_round (part, weight, 10000) : CURSUS_NO_FIGURE;
}

static CursusCoverage *
coverage_of (const Sum *sum, guint n_strands)
{
  CursusCoverage *strands = g_new (CursusCoverage, n_strands);

  for (guint i = 0; i < n_strands; i++)
    strands[i] = (CursusCoverage){ part_of (&sum->strands[i].share, sum->weight),
                                   part_of (&sum->strands[i].reach, sum->weight) };
  return strands;
}

static void
sum_clear (Sum *sum, guint n_strands)
{
  cursus_fractions_clear (&sum->hours);
  cursus_fractions_clear (&sum->untagged);
  for (guint i = 0; i < n_strands; i++)
    {
      cursus_fractions_clear (&sum->strands[i].share);
      cursus_fractions_clear (&sum->strands[i].reach);
    }
  g_free (sum->strands);
}

static void
take_sums (Adding *adding)
{
  CursusRoute *route = adding->route;
  guint        n_strands = adding->outline->n_strands;

  for (guint i = 0; i < route->n_terms; i++)
    {
      CursusTermFacts *term = &route->terms[i];
      Sum             *sum = &adding->terms[i];

      term->credits = credits_of (sum);
      term->hours = hours_of (sum);
      term->strands = coverage_of (sum, n_strands);
      term->untagged = part_of (&sum->untagged, sum->weight);
      sum_clear (sum, n_strands);
    }

  route->credits = credits_of (&adding->whole);
  route->hours = hours_of (&adding->whole);
  route->strands = coverage_of (&adding->whole, n_strands);
  route->untagged = part_of (&adding->whole.untagged, adding->whole.weight);
  sum_clear (&adding->whole, n_strands);
}

/* --- what stands where --- */

static gboolean
belongs_to (const CursusModule *module, const CursusPathway *pathway)
{
  return pathway == NULL || module->pathways == NULL ||
         cursus_strings_contains (module->pathways, pathway->record.id);
}

static gboolean
states_credits (const Adding *adding, const CursusOutlinePlan *plan)
{
  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &adding->outline->places[plan->first_place + i];

      if (is_on_route (adding, place) && stated_credits (adding, place) != CURSUS_NOT_STATED)
        return TRUE;
    }
  return FALSE;
}

/* The modules in the places lie all over memory: what is to come is asked for some steps before. */
static void
fetch_ahead (const CursusOutline *outline, const CursusOutlinePlan *plan, guint position)
{
  const CursusOutlinePlace *places = outline->places + plan->first_place;
  guint                     far = position + 8;
  guint                     near = position + 4;

  if (far < plan->n_places)
    {
      __builtin_prefetch (&places[far].place->module);
      if (places[far].module != CURSUS_NOWHERE)
        __builtin_prefetch (&outline->modules[places[far].module]);
    }
  if (near < plan->n_places && places[near].module != CURSUS_NOWHERE)
    __builtin_prefetch (&outline->modules[places[near].module].module->credits);
}

static void
add_up (const CursusOutline *outline, CursusRoute *route)
{
  const CursusOutlinePlan *plan = &outline->plans[route->plan];
  const CursusProgramme   *programme = cursus_project_lookup_programme (outline->project);
  g_autofree Sum          *terms = g_new0 (Sum, route->n_terms);
  g_autofree guint8       *is_counted = g_new0 (guint8, outline->n_modules);
  g_autofree guint        *counted_until = g_new0 (guint, outline->n_modules);
  Adding                   adding = { .outline = outline,
                                      .route = route,
                                      .terms = terms,
                                      .is_counted = is_counted,
                                      .counted_until = counted_until,
                                      .hours_per_credit = cursus_hours_per_credit (programme) };

  for (guint i = 0; i < route->n_terms; i++)
    terms[i].strands = g_new0 (StrandSum, outline->n_strands);
  adding.whole.strands = g_new0 (StrandSum, outline->n_strands);
  adding.is_stated = states_credits (&adding, plan);

  for (guint i = 0; i < plan->n_places; i++)
    {
      fetch_ahead (outline, plan, i);
      if (is_on_route (&adding, &outline->places[plan->first_place + i]))
        add_place (&adding, &outline->places[plan->first_place + i]);
    }
  if (adding.is_stated)
    add_terms (&adding);
  take_sums (&adding);
}

static gint64
add_months (const CursusPlan *plan)
{
  gint64 months = 0;
  guint  n_terms = cursus_records_n (plan->terms);
  guint  n_stated = 0;

  for (guint i = 0; i < n_terms; i++)
    {
      CursusDecimal of_term = cursus_plan_nth_term (plan, i)->months;

      if (of_term == CURSUS_NOT_STATED)
        continue;
      months += of_term;
      n_stated++;
    }
  return n_stated > 0 || n_terms == 0 ? months : CURSUS_NO_FIGURE;
}

CursusRoute *
cursus_route_new (const CursusOutline *outline, guint plan, const CursusPathway *pathway)
{
  const CursusPlan *record = outline->plans[plan].plan;
  CursusRoute      *route = g_new0 (CursusRoute, 1);

  route->plan = plan;
  route->pathway = pathway;
  route->n_terms = cursus_records_n (record->terms);
  route->terms = g_new0 (CursusTermFacts, route->n_terms);
  for (guint i = 0; i < route->n_terms; i++)
    route->terms[i].term = cursus_plan_nth_term (record, i);
  route->months = add_months (record);

  route->is_on_route = g_new (guint8, outline->n_modules);
  for (guint i = 0; i < outline->n_modules; i++)
    route->is_on_route[i] = belongs_to (outline->modules[i].module, pathway) ? 1 : 0;
  route->stays = cursus_stays_new (outline, plan, route->is_on_route);
  add_up (outline, route);
  route->tags = cursus_tag_facts_new (outline, route->stays);
  return route;
}

void
cursus_route_free (CursusRoute *route)
{
  for (guint i = 0; i < route->n_terms; i++)
    g_free (route->terms[i].strands);
  g_free (route->terms);
  g_free (route->strands);
  g_free (route->tags);
  g_free (route->stays);
  g_free (route->is_on_route);
  g_free (route);
}
