/* rules-modules.c - rules on which modules there are, and where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-modules.h"

#include "facts/missing-value.h"
#include "facts/name-list.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static CursusVerdict
judge_count (const CursusRule *rule, guint least, guint most)
{
  return cursus_verdict_of_limits (rule->min, rule->max, (gint64) least * 100, (gint64) most * 100);
}

/* --- how many are placed --- */

/* Counts the placed modules that are asked for, without those of no stated kind and with them. */
static void
count_placed (const CursusRuleCheck *check, guint *least, guint *most)
{
  const CursusOutline *outline = check->check->facts->outline;
  const CursusRule    *rule = check->rule;

  *least = 0;
  *most = 0;
  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = outline->modules[i].module;

      if (!check->route->stays[i].is_placed ||
          (rule->choice != CURSUS_NOT_STATED && module->choice != rule->choice))
        continue;
      if (rule->kinds == NULL ||
          (module->kind != NULL && cursus_strings_contains (rule->kinds, module->kind)))
        ++*least;
      else if (module->kind == NULL)
        ++*most;
    }
  *most += *least;
}

static char *
tell_placed (const CursusRuleCheck *check, guint least, guint most, const char *limits)
{
  const CursusStrings *asked = check->rule->kinds;
  g_autofree char     *kinds = NULL;

  if (asked == NULL)
    /* Translators: a number of modules, and how many are asked for: at least 2 */
    return g_strdup_printf (ngettext ("%u module that counts is placed; asked for: %s.",
                                      "%u modules that count are placed; asked for: %s.", least),
                            least, limits);

  kinds = cursus_name_list (check->check, (const char *const *) asked->items, asked->n);
  if (least == most)
    /* Translators: a number of modules, kinds in quotes, and how many are asked for: at least 2 */
    return g_strdup_printf (ngettext ("%u module of the kind %s is placed; asked for: %s.",
                                      "%u modules of the kind %s are placed; asked for: %s.",
                                      least),
                            least, kinds, limits);
  return g_strdup_printf (
    /* Translators: two numbers, kinds in quotes, and how many are asked for: at least 2 */
    ngettext ("%u to %u module of the kind %s is placed, as not all modules "
              "state their kind; asked for: %s.",
              "%u to %u modules of the kind %s are placed, as not all modules "
              "state their kind; asked for: %s.",
              most),
    least, most, kinds, limits);
}

/* Modules without a kind could be of those that are asked for. */
static void
add_missing_kinds (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  CursusMissing        missing = { .n = 0 };
  g_autofree char     *names = NULL;

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = outline->modules[i].module;

      if (check->route->stays[i].is_placed && module->kind == NULL &&
          (check->rule->choice == CURSUS_NOT_STATED || module->choice == check->rule->choice))
        cursus_missing_add (&missing, module->record.id);
    }
  names = cursus_missing_dup_names (&missing, check->check);
  /* Translators: the names of modules in quotes: “A”, “B” and 2 more */
  cursus_rule_add_missing (check, &missing,
                           g_strdup_printf (_ ("The kind of %s is not stated."), names));
}

static void
check_total (const CursusRuleCheck *check)
{
  guint            least, most;
  CursusVerdict    verdict;
  g_autofree char *limits = NULL;

  count_placed (check, &least, &most);
  verdict = judge_count (check->rule, least, most);
  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  limits = cursus_name_limits (check->rule->min, check->rule->max);
  cursus_rule_report_one (check, verdict, NULL, tell_placed (check, least, most, limits));
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing_kinds (check);
}

const CursusRuleType cursus_rule_modules_total = {
  "modules-total",
  CURSUS_RULE_PER_ROUTE,
  cursus_rule_has_limits,
  check_total,
};

static void
check_per_term (const CursusRuleCheck *check)
{
  g_autofree char *limits = cursus_name_limits (check->rule->min, check->rule->max);

  for (guint i = 0; i < check->route->n_terms; i++)
    {
      const CursusTermFacts *term = &check->route->terms[i];
      CursusVerdict          verdict = judge_count (check->rule, term->n_modules, term->n_modules);
      g_autofree char       *name = NULL;

      if (verdict == CURSUS_VERDICT_HOLDS)
        continue;
      name = cursus_name_term (check->check, term->term);
      cursus_rule_report_one (
        check, verdict, term->term->record.id,
        /* Translators: a number of modules, a term, and how many are asked for: 4 to 6 */
        g_strdup_printf (ngettext ("%u module runs in “%s”; asked for: %s.",
                                   "%u modules run in “%s”; asked for: %s.", term->n_modules),
                         term->n_modules, name, limits));
    }
}

const CursusRuleType cursus_rule_modules_per_term = {
  "modules-per-term",
  CURSUS_RULE_PER_ROUTE,
  cursus_rule_has_limits,
  check_per_term,
};

static void
check_terms (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  g_autofree char     *limits = cursus_name_limits (check->rule->min, check->rule->max);

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = outline->modules[i].module;
      guint               n_terms = (guint) module->terms;
      CursusVerdict       verdict = judge_count (check->rule, n_terms, n_terms);
      g_autofree char    *name = NULL;

      if (verdict == CURSUS_VERDICT_HOLDS || !cursus_rule_looks_at (check, i))
        continue;
      name = cursus_name_module (check->check, module);
      cursus_rule_report_one (
        check, verdict, module->record.id,
        /* Translators: a module, its number of terms, and how many are asked for: at most 1 */
        g_strdup_printf (ngettext ("“%s” runs for %u term; asked for: %s.",
                                   "“%s” runs for %u terms; asked for: %s.", n_terms),
                         name, n_terms, limits));
    }
}

const CursusRuleType cursus_rule_module_terms = {
  "module-terms",
  CURSUS_RULE_ONCE,
  cursus_rule_has_limits,
  check_terms,
};

/* --- which ones have to be --- */

static gboolean
names_modules (const CursusRule *rule)
{
  return rule->modules != NULL;
}

static void
check_required (const CursusRuleCheck *check)
{
  const CursusStrings *ids = check->rule->modules;
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < ids->n; i++)
    {
      const char *id = ids->items[i];
      guint       module = cursus_project_find (check->check->facts->project, CURSUS_MODULES, id);
      g_autofree char *name = NULL;

      if ((module != CURSUS_NOWHERE && check->route->stays[module].is_placed) ||
          !g_hash_table_add (told, (char *) id))
        continue;
      name = cursus_name_id (check->check, id);
      cursus_rule_report_one (check, CURSUS_VERDICT_BROKEN, id,
                              /* Translators: a module */
                              g_strdup_printf (_ ("“%s” is required but not placed."), name));
    }
}

const CursusRuleType cursus_rule_modules_required = {
  "modules-required",
  CURSUS_RULE_PER_ROUTE,
  names_modules,
  check_required,
};

/* --- what groups offer --- */

/* What the members of a group on the route are or have, in hundredths of what is chosen. */
static gint64
count_offer (const CursusRuleCheck *check, const CursusOutlineGroup *group, gboolean *is_whole)
{
  const CursusOutline *outline = check->check->facts->outline;
  gint64               offer = 0;

  *is_whole = TRUE;
  for (guint i = 0; i < group->n_members; i++)
    {
      guint         member = outline->members[group->first_member + i];
      CursusDecimal credits = outline->modules[member].module->credits;

      if (!check->route->is_on_route[member])
        continue;
      if (group->group->unit == CURSUS_UNIT_MODULES)
        offer += CURSUS_DECIMAL (1, 0);
      else if (credits != CURSUS_NOT_STATED)
        offer += credits;
      else
        *is_whole = FALSE;
    }
  return offer;
}

static char *
tell_offer (const CursusRuleCheck *check, const CursusGroup *group, gint64 offer, gboolean is_whole)
{
  g_autofree char *name = cursus_name_id (check->check, group->record.id);
  g_autofree char *asked = cursus_name_number (check->rule->min);
  g_autofree char *found = cursus_name_number (offer);
  g_autofree char *chosen = NULL;

  if (group->choose == CURSUS_NOT_STATED)
    /* Translators: a group of modules */
    return g_strdup_printf (_ ("“%s” does not state how much is to be chosen."), name);

  chosen = cursus_name_number (group->choose);
  if (!is_whole)
    return g_strdup_printf (
      /* Translators: a group, a number of credits, how many are to be chosen, and how many more are
       * to be offered than that */
      _ ("Not all modules in “%s” state their credits: at least %s are "
         "offered to choose %s from; asked for: at least %s more than are chosen."),
      name, found, chosen, asked);
  if (group->unit == CURSUS_UNIT_CREDITS)
    /* Translators: a group, a number of credits, how many are to be chosen, and how many more are
     * to be offered than that */
    return g_strdup_printf (_ ("“%s” offers %s credits to choose %s from; asked for: at least %s "
                               "more than are chosen."),
                            name, found, chosen, asked);
  return g_strdup_printf (
    /* Translators: a group, a number of modules, how many are to be chosen, and how many more are
     * to be offered than that */
    ngettext ("“%s” offers %s module to choose %s from; asked for: at least %s "
              "more than are chosen.",
              "“%s” offers %s modules to choose %s from; asked for: at least %s "
              "more than are chosen.",
              (gulong) offer / 100),
    name, found, chosen, asked);
}

static void
check_group (const CursusRuleCheck *check, const CursusOutlineGroup *group)
{
  gboolean      is_whole;
  gint64        offer = count_offer (check, group, &is_whole);
  CursusDecimal choose = group->group->choose;
  CursusVerdict verdict = CURSUS_VERDICT_UNKNOWN;

  if (choose != CURSUS_NOT_STATED)
    verdict = cursus_verdict_of_limits (check->rule->min, CURSUS_NOT_STATED, offer - choose,
                                        is_whole ? offer - choose : CURSUS_UNBOUNDED);
  if (verdict != CURSUS_VERDICT_HOLDS)
    cursus_rule_report_one (check, verdict, group->group->record.id,
                            tell_offer (check, group->group, offer, is_whole));
}

static void
check_offers (const CursusRuleCheck *check)
{
  const CursusOutline     *outline = check->check->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[check->route->plan];
  g_autofree gboolean     *is_placed = g_new0 (gboolean, outline->n_groups);

  for (guint i = 0; i < plan->n_places; i++)
    {
      guint group = outline->places[plan->first_place + i].group;

      if (group != CURSUS_NOWHERE)
        is_placed[group] = TRUE;
    }

  for (guint i = 0; i < outline->n_groups; i++)
    if (is_placed[i])
      check_group (check, &outline->groups[i]);
}

const CursusRuleType cursus_rule_elective_offer = {
  "elective-offer",
  CURSUS_RULE_PER_ROUTE,
  cursus_rule_has_minimum,
  check_offers,
};

/* --- the thesis --- */

static gboolean
asks_of_thesis (const CursusRule *rule)
{
  return cursus_rule_has_limits (rule) || rule->last_terms != CURSUS_NOT_STATED;
}

static gboolean
is_thesis (const CursusModule *module)
{
  return module->kind != NULL && strcmp (module->kind, "thesis") == 0;
}

/* The places of theses on the route, term by term. */
static GPtrArray *
find_theses (const CursusRuleCheck *check)
{
  const CursusOutline     *outline = check->check->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[check->route->plan];
  GPtrArray               *theses = g_ptr_array_new ();

  for (guint i = 0; i < plan->n_places; i++)
    {
      CursusOutlinePlace *place = &outline->places[plan->first_place + i];

      if (place->module != CURSUS_NOWHERE && check->route->is_on_route[place->module] &&
          is_thesis (outline->modules[place->module].module))
        g_ptr_array_add (theses, place);
    }
  return theses;
}

/* The credits of a place, of as many terms of it as the plan has. */
static gint64
credits_of_place (const CursusRuleCheck *check, const CursusOutlinePlace *place)
{
  const CursusModule *module = check->check->facts->outline->modules[place->module].module;
  guint               n_terms = (guint) module->terms;
  gint64              credits = 0;

  if (module->credits == CURSUS_NOT_STATED)
    return 0;
  for (guint nth = 0; nth < n_terms && place->term + nth < check->route->n_terms; nth++)
    credits += cursus_place_credits_in_term (place->place, module->credits, n_terms, nth);
  return credits * place->place->repeats;
}

static char *
tell_thesis_credits (const CursusRuleCheck *check, guint n_theses, gint64 credits,
                     gboolean is_whole)
{
  g_autofree char *limits = cursus_name_limits (check->rule->min, check->rule->max);
  g_autofree char *found = cursus_name_number (credits);

  if (n_theses == 0)
    /* Translators: a number of credits: 30, at least 15 */
    return g_strdup_printf (_ ("No thesis is placed; credits asked for: %s."), limits);
  if (!is_whole)
    /* Translators: a number of credits, and how many are asked for: at least 15 */
    return g_strdup_printf (_ ("The credits of the thesis are at least %s, but not all of them "
                               "are stated; asked for: %s."),
                            found, limits);
  /* Translators: a number of credits, and how many are asked for: at least 15 */
  return g_strdup_printf (_ ("The credits of the thesis are %s; asked for: %s."), found, limits);
}

static void
add_missing_thesis (const CursusRuleCheck *check, const GPtrArray *theses)
{
  CursusMissing missing = { .n = 0 };

  for (guint i = 0; i < theses->len; i++)
    {
      const CursusOutlinePlace *place = theses->pdata[i];
      const CursusModule *module = check->check->facts->outline->modules[place->module].module;

      if (module->credits == CURSUS_NOT_STATED)
        cursus_missing_add (&missing, module->record.id);
    }
  cursus_rule_add_missing (check, &missing, cursus_missing_dup_credits (&missing, check->check));
}

static void
check_thesis_credits (const CursusRuleCheck *check, const GPtrArray *theses)
{
  const CursusOutline *outline = check->check->facts->outline;
  g_autoptr (GPtrArray) about = g_ptr_array_new ();
  gint64        credits = 0;
  gboolean      is_whole = TRUE;
  CursusVerdict verdict;

  for (guint i = 0; i < theses->len; i++)
    {
      const CursusOutlinePlace *place = theses->pdata[i];

      is_whole = is_whole && outline->modules[place->module].module->credits != CURSUS_NOT_STATED;
      credits += credits_of_place (check, place);
    }

  verdict = cursus_verdict_of_limits (check->rule->min, check->rule->max, credits,
                                      is_whole ? credits : CURSUS_UNBOUNDED);
  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  for (guint i = 0; i < outline->n_modules; i++)
    if (check->route->stays[i].is_placed && is_thesis (outline->modules[i].module))
      g_ptr_array_add (about, outline->modules[i].module->record.id);
  cursus_rule_report (check, verdict, (const char *const *) about->pdata, about->len,
                      tell_thesis_credits (check, about->len, credits, is_whole));
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing_thesis (check, theses);
}

static void
report_early (const CursusRuleCheck *check, const CursusOutlinePlace *place)
{
  const CursusModule *module = check->check->facts->outline->modules[place->module].module;
  const char *about[] = { module->record.id, check->route->terms[place->term].term->record.id };
  int         last_terms = check->rule->last_terms;
  g_autofree char *name = cursus_name_module (check->check, module);
  g_autofree char *term = cursus_name_id (check->check, about[1]);

  cursus_rule_report (
    check, CURSUS_VERDICT_BROKEN, about, G_N_ELEMENTS (about),
    /* Translators: a module, a term, and in how many terms at the end it may stand */
    g_strdup_printf (ngettext ("“%s” begins in “%s”; asked for: no earlier than %d term "
                               "before the end of the plan.",
                               "“%s” begins in “%s”; asked for: no earlier than %d terms "
                               "before the end of the plan.",
                               (gulong) last_terms),
                     name, term, last_terms));
}

static void
check_thesis (const CursusRuleCheck *check)
{
  g_autoptr (GPtrArray) theses = find_theses (check);

  if (cursus_rule_has_limits (check->rule))
    check_thesis_credits (check, theses);
  if (check->rule->last_terms == CURSUS_NOT_STATED)
    return;

  for (guint i = 0; i < theses->len; i++)
    {
      const CursusOutlinePlace *place = theses->pdata[i];

      if (place->term + (guint) check->rule->last_terms < check->route->n_terms)
        report_early (check, place);
    }
}

const CursusRuleType cursus_rule_thesis = {
  "thesis",
  CURSUS_RULE_PER_ROUTE,
  asks_of_thesis,
  check_thesis,
};

/* --- which come first --- */

static gboolean
names_both (const CursusRule *rule)
{
  return rule->first != NULL && rule->then != NULL;
}

static void
add_once (const CursusRuleCheck *check, guint module, guint8 *is_listed, GArray *modules)
{
  if (is_listed[module] || check->route->stays[module].first == CURSUS_NOWHERE)
    return;

  is_listed[module] = TRUE;
  g_array_append_val (modules, module);
}

/* The modules on the route that ids of modules or kinds name, each once. */
static GArray *
find_named (const CursusRuleCheck *check, const CursusStrings *ids)
{
  const CursusOutline *outline = check->check->facts->outline;
  GArray              *modules = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint8   *is_listed = g_new0 (guint8, outline->n_modules);

  for (guint i = 0; i < ids->n; i++)
    {
      guint module = cursus_project_find (outline->project, CURSUS_MODULES, ids->items[i]);

      if (module != CURSUS_NOWHERE)
        add_once (check, module, is_listed, modules);
      for (guint m = 0; module == CURSUS_NOWHERE && m < outline->n_modules; m++)
        if (g_strcmp0 (outline->modules[m].module->kind, ids->items[i]) == 0)
          add_once (check, m, is_listed, modules);
    }
  return modules;
}

static void
report_order (const CursusRuleCheck *check, guint first, guint then)
{
  const CursusOutline *outline = check->check->facts->outline;
  const CursusModule  *before = outline->modules[first].module;
  const CursusModule  *after = outline->modules[then].module;
  const char          *about[] = { before->record.id, after->record.id };
  guint                term = check->route->stays[then].first;
  g_autofree char     *name = cursus_name_module (check->check, before);
  g_autofree char     *other = cursus_name_module (check->check, after);
  g_autofree char     *term_name = cursus_name_term (check->check, check->route->terms[term].term);

  cursus_rule_report (
    check, CURSUS_VERDICT_BROKEN, about, G_N_ELEMENTS (about),
    /* Translators: two modules, and the term in which the second one begins */
    g_strdup_printf (_ ("“%s” does not end before “%s” begins (%s)."), name, other, term_name));
}

static void
check_order (const CursusRuleCheck *check)
{
  const CursusStay *stays = check->route->stays;
  g_autoptr (GArray) firsts = find_named (check, check->rule->first);
  g_autoptr (GArray) thens = find_named (check, check->rule->then);
  guint earliest = CURSUS_NOWHERE;

  for (guint i = 0; i < thens->len; i++)
    earliest = MIN (earliest, stays[g_array_index (thens, guint, i)].first);

  for (guint f = 0; f < firsts->len; f++)
    {
      guint first = g_array_index (firsts, guint, f);

      /* Most end before any of the others begins. */
      for (guint t = 0; stays[first].last >= earliest && t < thens->len; t++)
        {
          guint then = g_array_index (thens, guint, t);

          if (first != then && stays[first].last >= stays[then].first)
            report_order (check, first, then);
        }
    }
}

const CursusRuleType cursus_rule_order = {
  "order",
  CURSUS_RULE_PER_ROUTE,
  names_both,
  check_order,
};
