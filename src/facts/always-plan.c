/* always-plan.c - how modules and groups stand in plans
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/always-private.h"

#include "facts/name.h"

#include <glib/gi18n-lib.h>

static const CursusOutlinePlan *
get_plan (const Always *always)
{
  return &always->check->facts->outline->plans[always->plan];
}

static const CursusOutlinePlace *
get_places (const Always *always)
{
  return always->check->facts->outline->places + get_plan (always)->first_place;
}

static const CursusModule *
get_module (const Always *always, guint nth)
{
  return always->check->facts->outline->modules[nth].module;
}

/* --- in several places --- */

/* The next place of the same module, from each place; the first, from each module. */
typedef struct
{
  guint *first;
  guint *next;
} Chains;

static void
report_twice (const Always *always, guint module, const Chains *chains)
{
  const CursusModule *record = get_module (always, module);
  g_autoptr (GPtrArray) about = g_ptr_array_new ();
  g_autofree char *name = cursus_name_module (always->check, record);

  g_ptr_array_add (about, record->record.id);
  for (guint i = chains->first[module]; i != CURSUS_NOWHERE; i = chains->next[i])
    g_ptr_array_add (about, always_get_term (always, get_places (always)[i].term)->record.id);

  always_report (always, CURSUS_PROBLEM_BROKEN, (const char *const *) about->pdata, about->len,
                 /* Translators: a module, and how many places it has, at least 2 */
                 g_strdup_printf (ngettext ("“%s” is placed %u time in the plan.",
                                            "“%s” is placed %u times in the plan.", about->len - 1),
                                  name, about->len - 1));
}

void
always_check_placed_twice (const Always *always)
{
  guint                     n_modules = always->check->facts->outline->n_modules;
  guint                     n_places = get_plan (always)->n_places;
  const CursusOutlinePlace *places = get_places (always);
  g_autofree guint         *first = g_new (guint, n_modules);
  g_autofree guint         *next = g_new (guint, n_places);
  Chains                    chains = { first, next };

  for (guint i = 0; i < n_modules; i++)
    first[i] = CURSUS_NOWHERE;
  /* Backwards, so that each comes to stand before those after it. */
  for (guint i = n_places; i-- > 0;)
    if (places[i].module != CURSUS_NOWHERE)
      {
        next[i] = first[places[i].module];
        first[places[i].module] = i;
      }

  for (guint i = 0; i < n_modules; i++)
    if (first[i] != CURSUS_NOWHERE && next[first[i]] != CURSUS_NOWHERE)
      report_twice (always, i, &chains);
}

/* --- past the last term --- */

static void
report_past_end (const Always *always, const CursusOutlinePlace *place)
{
  const CursusModule *module = get_module (always, place->module);
  const char         *term = always_get_term (always, place->term)->record.id;
  g_autofree char    *name = cursus_name_module (always->check, module);
  g_autofree char    *term_name = cursus_name_id (always->check, term);

  always_report_pair (
    always, module->record.id, term,
    /* Translators: a module, a number of terms, and the term it begins in */
    g_strdup_printf (ngettext ("“%s” runs for %d term from “%s” on, past the end of the plan.",
                               "“%s” runs for %d terms from “%s” on, past the end of the plan.",
                               (gulong) module->terms),
                     name, module->terms, term_name));
}

void
always_check_past_end (const Always *always)
{
  const CursusOutlinePlace *places = get_places (always);
  guint                     n_terms = cursus_records_n (get_plan (always)->plan->terms);

  for (guint i = 0; i < get_plan (always)->n_places; i++)
    if (places[i].module != CURSUS_NOWHERE &&
        places[i].term + (guint) get_module (always, places[i].module)->terms > n_terms)
      report_past_end (always, &places[i]);
}

/* --- split credits --- */

static void
report_split (const Always *always, const CursusPlan *plan, const CursusOutlinePlace *place)
{
  const char      *id = cursus_place_get_id (place->place);
  const char      *term = cursus_plan_nth_term (plan, place->term)->record.id;
  g_autofree char *name = cursus_name_id (always->check, id);
  g_autofree char *term_name = cursus_name_id (always->check, term);
  char            *message;

  if (place->place->group != NULL)
    /* Translators: a group of modules, and a term */
    message = g_strdup_printf (_ ("“%s” in “%s” is a group and has no credits to be split."), name,
                               term_name);
  else
    message =
      /* Translators: a module, and a term */
      g_strdup_printf (_ ("The split of “%s” in “%s” is wrong: it needs one part for each term, "
                          "and the parts have to add up to the credits of the module."),
                       name, term_name);
  always_report_pair (always, id, term, message);
}

static gboolean
is_split_wrongly (const Always *always, const CursusOutlinePlace *place)
{
  if (place->place->split == NULL)
    return FALSE;
  /* A group has no credits of a module to which the parts could add up. */
  if (place->place->group != NULL)
    return TRUE;
  return place->module != CURSUS_NOWHERE &&
         !cursus_place_is_split_rightly (place->place, get_module (always, place->module));
}

void
always_check_split (const Always *always)
{
  const CursusOutline *outline = always->check->facts->outline;

  for (guint p = 0; p < outline->n_plans; p++)
    for (guint i = 0; i < outline->plans[p].n_places; i++)
      {
        const CursusOutlinePlace *place = &outline->places[outline->plans[p].first_place + i];

        if (is_split_wrongly (always, place))
          report_split (always, outline->plans[p].plan, place);
      }
}

/* --- seasons --- */

/* For each term its #CursusSeason, or CURSUS_NOT_STATED: semesters take turns. */
static int *
find_seasons (const CursusPlan *plan)
{
  guint n_terms = cursus_records_n (plan->terms);
  int  *seasons = g_new (int, n_terms);
  int   turn = plan->starts;

  for (guint i = 0; i < n_terms; i++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, i);
      gboolean takes_turn = term->type == CURSUS_TERM_SEMESTER || term->type == CURSUS_NOT_STATED;

      seasons[i] = takes_turn ? turn : CURSUS_NOT_STATED;
      if (term->season != CURSUS_NOT_STATED)
        seasons[i] = term->season;
      if (takes_turn && turn != CURSUS_NOT_STATED)
        turn = turn == CURSUS_SEASON_WINTER ? CURSUS_SEASON_SUMMER : CURSUS_SEASON_WINTER;
    }
  return seasons;
}

/* The only season in which the module is offered; CURSUS_NOT_STATED if any will do. */
static int
season_of_module (const CursusModule *module)
{
  if (g_strcmp0 (module->offered, "winter") == 0)
    return CURSUS_SEASON_WINTER;
  if (g_strcmp0 (module->offered, "summer") == 0)
    return CURSUS_SEASON_SUMMER;
  return CURSUS_NOT_STATED;
}

static char *
tell_offered (const char *module, const char *term, int asked, gboolean is_known)
{
  gboolean is_winter = asked == CURSUS_SEASON_WINTER;

  if (is_winter && is_known)
    return g_strdup_printf (
      /* Translators: a module, and a term */
      _ ("“%s” is offered only in winter but begins in “%s”, which is in summer."), module, term);
  if (is_winter)
    /* Translators: a module, and a term */
    return g_strdup_printf (_ ("“%s” is offered only in winter and begins in “%s”, whose "
                               "season is not known."),
                            module, term);
  if (is_known)
    return g_strdup_printf (
      /* Translators: a module, and a term */
      _ ("“%s” is offered only in summer but begins in “%s”, which is in winter."), module, term);
  /* Translators: a module, and a term */
  return g_strdup_printf (_ ("“%s” is offered only in summer and begins in “%s”, whose "
                             "season is not known."),
                          module, term);
}

static void
report_offered (const Always *always, const CursusOutlinePlace *place, gboolean is_known)
{
  const CursusModule *module = get_module (always, place->module);
  const char *about[] = { module->record.id, always_get_term (always, place->term)->record.id };
  g_autofree char *name = cursus_name_module (always->check, module);
  g_autofree char *term = cursus_name_id (always->check, about[1]);

  always_report (always, is_known ? CURSUS_PROBLEM_BROKEN : CURSUS_PROBLEM_CANNOT_CHECK, about,
                 G_N_ELEMENTS (about),
                 tell_offered (name, term, season_of_module (module), is_known));
}

void
always_check_offered (const Always *always)
{
  const CursusOutlinePlace *places = get_places (always);
  g_autofree int           *seasons = find_seasons (get_plan (always)->plan);

  for (guint i = 0; i < get_plan (always)->n_places; i++)
    {
      int asked = places[i].module != CURSUS_NOWHERE ?
                    season_of_module (get_module (always, places[i].module)) :
                    CURSUS_NOT_STATED;
      int season = seasons[places[i].term];

      if (asked != CURSUS_NOT_STATED && asked != season)
        report_offered (always, &places[i], season != CURSUS_NOT_STATED);
    }
}

/* --- in the plan and in a group of it --- */

static void
report_member (const Always *always, const AlwaysPair *pair)
{
  const CursusModule *record = get_module (always, pair->first);
  const char         *id = always->check->facts->outline->groups[pair->second].group->record.id;
  g_autofree char    *name = cursus_name_module (always->check, record);
  g_autofree char    *group_name = cursus_name_id (always->check, id);

  always_report_pair (
    always, record->record.id, id,
    /* Translators: a module, and a group of modules */
    g_strdup_printf (_ ("“%s” is in the plan and can be chosen from “%s” as well."), name,
                     group_name));
}

/* Pairs each member that is placed itself with the group. */
static void
add_members (const CursusOutline *outline, guint group, const gboolean *is_placed, GArray *pairs)
{
  const CursusOutlineGroup *of_outline = &outline->groups[group];

  for (guint i = 0; i < of_outline->n_members; i++)
    {
      AlwaysPair pair = { outline->members[of_outline->first_member + i], group };

      if (is_placed[pair.first])
        g_array_append_val (pairs, pair);
    }
}

void
always_check_group_member_placed (const Always *always)
{
  const CursusOutline      *outline = always->check->facts->outline;
  const CursusOutlinePlace *places = get_places (always);
  g_autofree gboolean      *is_placed = g_new0 (gboolean, outline->n_modules);
  g_autofree gboolean      *is_group_placed = g_new0 (gboolean, outline->n_groups);
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AlwaysPair));

  for (guint i = 0; i < get_plan (always)->n_places; i++)
    {
      if (places[i].module != CURSUS_NOWHERE)
        is_placed[places[i].module] = TRUE;
      if (places[i].group != CURSUS_NOWHERE)
        is_group_placed[places[i].group] = TRUE;
    }

  for (guint i = 0; i < outline->n_groups; i++)
    if (is_group_placed[i])
      add_members (outline, i, is_placed, pairs);

  always_sort_pairs (pairs);
  for (guint i = 0; i < pairs->len; i++)
    report_member (always, &g_array_index (pairs, AlwaysPair, i));
}
