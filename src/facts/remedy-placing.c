/* remedy-placing.c - problems mended by moving modules among terms
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/remedy-private.h"

#include "facts/name.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

static const CursusPlan *
get_plan (const RemedySearch *search)
{
  return search->outline->plans[search->route->plan].plan;
}

static const CursusTerm *
get_term (const RemedySearch *search, guint nth)
{
  return search->route->terms[nth].term;
}

static guint
find_term (const RemedySearch *search, const char *id)
{
  for (guint i = 0; id != NULL && i < search->route->n_terms; i++)
    if (strcmp (get_term (search, i)->record.id, id) == 0)
      return i;
  return CURSUS_NOWHERE;
}

/* The first place of a module or group in the plan; NULL if it has none. */
static const CursusOutlinePlace *
find_place (const RemedySearch *search, const char *id)
{
  const CursusOutlinePlan *plan = &search->outline->plans[search->route->plan];

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &search->outline->places[plan->first_place + i];

      if (strcmp (cursus_place_get_id (place->place), id) == 0)
        return place;
    }
  return NULL;
}

static gboolean
may_move (const RemedySearch *search, const CursusOutlinePlace *place)
{
  return !place->place->is_locked && !get_term (search, place->term)->is_locked;
}

CursusChange *
remedy_move_new (const RemedySearch *search, const char *id, guint from, guint to)
{
  g_autoptr (CursusSide) old = cursus_old_new (NULL);
  g_autoptr (CursusSide) new = cursus_new_new (NULL);

  if (from != CURSUS_NOWHERE)
    cursus_record_set_string (&old->record, &old->term, get_term (search, from)->record.id);
  if (to != CURSUS_NOWHERE)
    cursus_record_set_string (&new->record, &new->term, get_term (search, to)->record.id);
  return cursus_move_new_for (id, get_plan (search)->record.id, from != CURSUS_NOWHERE ? old : NULL,
                              to != CURSUS_NOWHERE ? new : NULL);
}

/* Proposes to move, to place or to take out what is called @id. */
void
remedy_propose_move (RemedySearch *search, const char *id, guint from, guint to)
{
  g_autofree char *name = cursus_name_id (&search->check, id);
  g_autofree char *term = NULL;
  CursusChange    *change;
  char            *label;

  if (to != CURSUS_NOWHERE && get_term (search, to)->is_locked)
    return;
  if (to != CURSUS_NOWHERE)
    term = cursus_name_term (&search->check, get_term (search, to));

  if (to == CURSUS_NOWHERE)
    /* Translators: a module */
    label = g_strdup_printf (_ ("Take “%s” out of the plan"), name);
  else if (from == CURSUS_NOWHERE)
    /* Translators: a module and a term */
    label = g_strdup_printf (_ ("Place “%s” in “%s”"), name, term);
  else
    /* Translators: a module and a term */
    label = g_strdup_printf (_ ("Move “%s” to “%s”"), name, term);
  change = remedy_move_new (search, id, from, to);
  remedy_take (search, label, &change, 1);
}

/* Proposes all other terms for what stands in a place, the nearest first, later before earlier. */
static void
propose_other_terms (RemedySearch *search, const char *id)
{
  const CursusOutlinePlace *place = find_place (search, id);
  guint                     n_terms = search->route->n_terms;

  if (place == NULL || !may_move (search, place))
    return;

  for (guint distance = 1; distance < n_terms; distance++)
    {
      if (place->term + distance < n_terms)
        remedy_propose_move (search, id, place->term, place->term + distance);
      if (distance <= place->term)
        remedy_propose_move (search, id, place->term, place->term - distance);
    }
}

/* What is asked for comes too late, or what asks for it too early: one of them moves. */
void
remedy_move_for_order (RemedySearch *search)
{
  if (search->route == NULL)
    return;

  for (guint i = 0; i < cursus_strings_n (search->problem->about); i++)
    propose_other_terms (search, remedy_about (search, i));
}

void
remedy_move_module (RemedySearch *search)
{
  if (search->route != NULL && remedy_about (search, 0) != NULL)
    propose_other_terms (search, remedy_about (search, 0));
}

/* Places what is required and not placed, wherever that helps. */
void
remedy_place_missing (RemedySearch *search)
{
  guint first = g_str_equal (search->problem->code, "prerequisite-missing") ? 1 : 0;

  for (guint i = first; search->route != NULL && remedy_about (search, i) != NULL; i++)
    {
      const char *id = remedy_about (search, i);

      if (cursus_project_lookup_module (search->project, id) == NULL ||
          find_place (search, id) != NULL)
        continue;
      for (guint term = 0; term < search->route->n_terms; term++)
        remedy_propose_move (search, id, CURSUS_NOWHERE, term);
    }
}

/* Takes one of several modules out of the plan. */
void
remedy_take_out (RemedySearch *search)
{
  for (guint i = cursus_strings_n (search->problem->about); search->route != NULL && i-- > 0;)
    {
      const char               *id = remedy_about (search, i);
      const CursusOutlinePlace *place = find_place (search, id);

      if (place != NULL && place->place->module != NULL && may_move (search, place))
        remedy_propose_move (search, id, place->term, CURSUS_NOWHERE);
    }
}

/* Takes a module that stands in several terms out of the last of them. */
void
remedy_take_out_double (RemedySearch *search)
{
  guint n = cursus_strings_n (search->problem->about);

  for (guint i = n; search->route != NULL && i-- > 1;)
    {
      guint term = find_term (search, remedy_about (search, i));

      if (term != CURSUS_NOWHERE && !get_term (search, term)->is_locked)
        remedy_propose_move (search, remedy_about (search, 0), term, CURSUS_NOWHERE);
    }
}

/* --- the balance of terms --- */

static gboolean
counts_modules (const RemedySearch *search)
{
  return g_str_equal (search->problem->rule->type, "modules-per-term");
}

/* What the rule counts in a term, in hundredths. */
static gint64
compute_value (const RemedySearch *search, guint term)
{
  const CursusTermFacts *facts = &search->route->terms[term];

  if (counts_modules (search))
    return 100 * (gint64) facts->n_modules;
  return facts->credits.amount != CURSUS_NO_FIGURE ? facts->credits.amount : 0;
}

/* By how much a term is off its limits: above 0 if it has too much. */
static gint64
compute_excess (const RemedySearch *search, guint term)
{
  const CursusRule *rule = search->problem->rule;
  gint64            value = compute_value (search, term);

  if (rule->max != CURSUS_NOT_STATED && value > rule->max)
    return value - rule->max;
  return rule->min != CURSUS_NOT_STATED && value < rule->min ? value - rule->min : 0;
}

static gint64
place_credits (const RemedySearch *search, const CursusOutlinePlace *place)
{
  CursusDecimal credits = place->module != CURSUS_NOWHERE ?
                            search->outline->modules[place->module].module->credits :
                            place->place->credits;

  return credits != CURSUS_NOT_STATED ? (gint64) credits * place->place->repeats : 0;
}

/* What a place is for the rule. */
static gint64
place_value (const RemedySearch *search, const CursusOutlinePlace *place)
{
  return counts_modules (search) ? 100 : place_credits (search, place);
}

/* Whether a term lacks something, or has room for as much as a place brings. */
static gboolean
can_take (const RemedySearch *search, guint term, const CursusOutlinePlace *place)
{
  CursusDecimal const max = search->problem->rule->max;

  return compute_excess (search, term) < 0 ||
         (max != CURSUS_NOT_STATED &&
          compute_value (search, term) + place_value (search, place) <= max);
}

static void
propose_balancing_move (RemedySearch *search, const CursusOutlinePlace *place, guint term,
                        gint64 excess)
{
  const char *id = cursus_place_get_id (place->place);

  if (excess < 0)
    remedy_propose_move (search, id, place->term, term);
  /* To where it is missing, or fits, rather than to any other term. */
  for (guint to = 0; excess > 0 && to < search->route->n_terms; to++)
    if (to != term && can_take (search, to, place))
      remedy_propose_move (search, id, place->term, to);
}

/* Proposes to move one thing from a term that has more to one that has less: first what is exactly
 * as much as it is about. */
static void
propose_balancing_moves (RemedySearch *search, guint term, gint64 excess)
{
  const CursusOutlinePlan *plan = &search->outline->plans[search->route->plan];

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < plan->n_places; i++)
      {
        const CursusOutlinePlace *place = &search->outline->places[plan->first_place + i];
        gboolean                  is_exact = place_value (search, place) == ABS (excess);

        if (is_exact == (pass == 0) && may_move (search, place) &&
            (excess > 0) == (place->term == term))
          propose_balancing_move (search, place, term, excess);
      }
}

static void
propose_swap (RemedySearch *search, const CursusOutlinePlace *a, const CursusOutlinePlace *b)
{
  const char      *id_a = cursus_place_get_id (a->place);
  const char      *id_b = cursus_place_get_id (b->place);
  g_autofree char *name_a = cursus_name_id (&search->check, id_a);
  g_autofree char *name_b = cursus_name_id (&search->check, id_b);
  CursusChange    *changes[] = { remedy_move_new (search, id_a, a->term, b->term),
                                 remedy_move_new (search, id_b, b->term, a->term) };

  /* Translators: two modules */
  remedy_take (search, g_strdup_printf (_ ("Swap “%s” and “%s”"), name_a, name_b), changes, 2);
}

/* Proposes to exchange two things of which one has as much more as the term has too much. */
static void
propose_swaps (RemedySearch *search, guint term, gint64 excess)
{
  const CursusOutlinePlan *plan = &search->outline->plans[search->route->plan];

  for (guint i = 0; i < plan->n_places; i++)
    for (guint j = 0; j < plan->n_places && search->candidates->len < REMEDIES_MAX; j++)
      {
        const CursusOutlinePlace *a = &search->outline->places[plan->first_place + i];
        const CursusOutlinePlace *b = &search->outline->places[plan->first_place + j];

        if (a->term == term && b->term != term && may_move (search, a) && may_move (search, b) &&
            place_credits (search, a) - place_credits (search, b) == excess)
          propose_swap (search, a, b);
      }
}

static void
propose_value (RemedySearch *search, const CursusOutlinePlace *place, gint64 credits)
{
  g_autofree char *name = cursus_name_id (&search->check, place->place->module);
  g_autofree char *shown = cursus_name_number (credits);
  char             value[CURSUS_NUMBER_SIZE];

  cursus_decimal_format ((CursusDecimal) credits, value);
  remedy_take_value (search, &search->outline->modules[place->module].module->record, "credits",
                     value,
                     /* Translators: a module and a number of credits */
                     g_strdup_printf (_ ("Set the credits of “%s” to %s"), name, shown));
}

/* The largest first: it can best do without some. */
static int
compare_credits (gconstpointer a, gconstpointer b, gpointer data)
{
  gint64 const first = place_credits (data, *(const CursusOutlinePlace *const *) a);
  gint64 const second = place_credits (data, *(const CursusOutlinePlace *const *) b);

  return (first < second) - (first > second);
}

/* Proposes to give a module of the term as many credits as it takes. */
static void
propose_values (RemedySearch *search, guint term, gint64 excess)
{
  const CursusOutlinePlan *plan = &search->outline->plans[search->route->plan];
  g_autoptr (GPtrArray) places = g_ptr_array_new ();

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &search->outline->places[plan->first_place + i];

      if (place->term == term && place->module != CURSUS_NOWHERE && place->place->repeats == 1)
        g_ptr_array_add (places, (gpointer) place);
    }
  if (excess > 0)
    g_ptr_array_sort_with_data (places, compare_credits, search);

  for (guint i = 0; i < places->len; i++)
    {
      gint64 credits = place_credits (search, places->pdata[i]);

      if (credits > excess)
        propose_value (search, places->pdata[i], credits - excess);
    }
}

/* Proposes to place what is not placed yet in a term that has too little. */
static void
propose_unplaced (RemedySearch *search, guint term)
{
  for (guint i = 0; i < search->outline->n_modules; i++)
    if (search->route->is_on_route[i] && search->route->stays[i].first == CURSUS_NOWHERE)
      remedy_propose_move (search, search->outline->modules[i].module->record.id, CURSUS_NOWHERE,
                           term);
}

void
remedy_balance_term (RemedySearch *search)
{
  guint term =
    search->route != NULL ? find_term (search, remedy_about (search, 0)) : CURSUS_NOWHERE;
  gint64 excess;

  if (term == CURSUS_NOWHERE)
    return;

  excess = compute_excess (search, term);
  propose_balancing_moves (search, term, excess);
  propose_swaps (search, term, excess);
  if (excess < 0)
    propose_unplaced (search, term);
  if (!g_str_equal (search->problem->code, "modules-per-term"))
    propose_values (search, term, excess);
}
