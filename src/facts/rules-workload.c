/* rules-workload.c - rules on hours of work
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-workload.h"

#include "facts/missing-value.h"
#include "facts/name.h"
#include "facts/workload.h"

#include <glib/gi18n-lib.h>

static CursusDecimal
get_hours_per_credit (const CursusRuleCheck *check)
{
  return cursus_hours_per_credit (cursus_project_lookup_programme (check->check->facts->project));
}

/* --- hours-per-credit --- */

/* How many hours a credit of a module stands for, in hundredths. */
typedef struct
{
  gint64 least;
  gint64 most;
} Ratio;

static Ratio
get_ratio (const CursusModule *module, CursusDecimal hours_per_credit)
{
  CursusWorkload workload = cursus_workload_of_module (module, hours_per_credit);
  Ratio          ratio = { 0, CURSUS_UNBOUNDED };
  gint64         credits = module->credits;

  if (credits == CURSUS_NOT_STATED || (!workload.is_known && !workload.is_partial))
    return ratio;

  /* Ten-thousandths by hundredths are hundredths. */
  ratio.least = (2 * workload.amount + credits) / (2 * credits);
  if (workload.is_known)
    ratio.most = ratio.least;
  return ratio;
}

static void
report_ratio (const CursusRuleCheck *check, CursusVerdict verdict, const CursusModule *module,
              Ratio ratio)
{
  g_autofree char *name = cursus_name_module (check->check, module);
  g_autofree char *found = cursus_name_number (ratio.least);
  g_autofree char *asked = cursus_name_limits (check->rule->min, check->rule->max);
  char            *message;

  if (verdict == CURSUS_VERDICT_UNKNOWN)
    /* Translators: a module; how many hours are asked for: “25 to 30” */
    message = g_strdup_printf (_ ("How many hours of work a credit of “%s” stands for cannot be "
                                  "told, as hours or credits are not stated; asked for: %s."),
                               name, asked);
  else if (ratio.least == ratio.most)
    /* Translators: a module; a number of hours; how many are asked for: “25 to 30” */
    message = g_strdup_printf (ngettext ("“%s” has %s hour of work per credit; asked for: %s.",
                                         "“%s” has %s hours of work per credit; asked for: %s.",
                                         cursus_name_plural (ratio.least)),
                               name, found, asked);
  else
    message =
      /* Translators: a module; a number of hours; how many are asked for: “25 to 30” */
      g_strdup_printf (ngettext ("“%s” has at least %s hour of work per credit; asked for: %s.",
                                 "“%s” has at least %s hours of work per credit; asked for: %s.",
                                 cursus_name_plural (ratio.least)),
                       name, found, asked);
  cursus_rule_report_one (check, verdict, module->record.id, message);
}

static void
check_hours_per_credit (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  CursusDecimal        hours_per_credit = get_hours_per_credit (check);

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = outline->modules[i].module;
      CursusVerdict       verdict;
      Ratio               ratio;

      if (module->credits == 0)
        continue;
      ratio = get_ratio (module, hours_per_credit);
      verdict =
        cursus_verdict_of_limits (check->rule->min, check->rule->max, ratio.least, ratio.most);
      if (verdict != CURSUS_VERDICT_HOLDS && cursus_rule_looks_at (check, i))
        report_ratio (check, verdict, module, ratio);
    }
}

const CursusRuleType cursus_rule_hours_per_credit = { "hours-per-credit", CURSUS_RULE_ONCE,
                                                      cursus_rule_has_limits,
                                                      check_hours_per_credit };

/* --- contact-share, online-share --- */

/* Those of a module's hours that are in question: the part that is known, in hundredths. */
typedef struct
{
  gint64   amount;
  gboolean is_known;
} Part;

typedef Part (*PartOfModule) (const CursusModule *module);

static Part
get_contact (const CursusModule *module)
{
  gboolean is_stated = module->contact != CURSUS_NOT_STATED;

  return (Part){ is_stated ? module->contact : 0, is_stated };
}

static Part
get_online (const CursusModule *module)
{
  Part online = { 0, module->teaching != NULL };

  for (guint i = 0; i < cursus_records_n (module->teaching); i++)
    {
      const CursusTeaching *teaching = (const CursusTeaching *) module->teaching->items[i];

      if (teaching->form == CURSUS_NOT_STATED)
        online.is_known = FALSE;
      if (teaching->form != CURSUS_FORM_ONLINE)
        continue;
      if (teaching->hours == CURSUS_NOT_STATED)
        online.is_known = FALSE;
      else
        online.amount += teaching->hours;
    }
  return online;
}

/* The hours of a route, in ten-thousandths, and the bounds of those in question. */
typedef struct
{
  CursusFractions all;
  CursusFractions least;
  CursusFractions most;
} Hours;

static void
hours_clear (Hours *hours)
{
  cursus_fractions_clear (&hours->all);
  cursus_fractions_clear (&hours->least);
  cursus_fractions_clear (&hours->most);
}

static void
add_group (Hours *hours, const CursusPlace *place, CursusDecimal hours_per_credit)
{
  CursusWorkload all = cursus_workload_of_credits (place->credits, hours_per_credit);

  cursus_workload_add_part (&all, &hours->all, place->credits, place->credits, 1, place->repeats);
  cursus_workload_add_part (&all, &hours->most, place->credits, place->credits, 1, place->repeats);
}

/* Adds what of a module lies within the plan. */
static void
add_module (Hours *hours, const CursusModule *module, const CursusOutlinePlace *place,
            guint n_terms_of_plan, CursusDecimal hours_per_credit, Part part)
{
  CursusWorkload all = cursus_workload_of_module (module, hours_per_credit);
  CursusWorkload least = { 100 * part.amount, TRUE, FALSE };
  CursusWorkload most = { part.is_known ? least.amount : MAX (least.amount, all.amount), TRUE,
                          FALSE };
  guint          n_terms = (guint) module->terms;
  gint64         repeats = place->place->repeats;

  for (guint nth = 0; nth < n_terms && place->term + nth < n_terms_of_plan; nth++)
    {
      gint64 credits = 0;

      if (module->credits != CURSUS_NOT_STATED)
        credits = cursus_place_credits_in_term (place->place, module->credits, n_terms, nth);
      cursus_workload_add_part (&all, &hours->all, credits, module->credits, n_terms, repeats);
      cursus_workload_add_part (&least, &hours->least, credits, module->credits, n_terms, repeats);
      cursus_workload_add_part (&most, &hours->most, credits, module->credits, n_terms, repeats);
    }
}

static void
add_route (Hours *hours, const CursusRuleCheck *check, PartOfModule get_part)
{
  const CursusOutline     *outline = check->check->facts->outline;
  const CursusRoute       *route = check->route;
  const CursusOutlinePlan *plan = &outline->plans[route->plan];
  CursusDecimal            hours_per_credit = get_hours_per_credit (check);

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const CursusModule       *module;

      if (place->place->group != NULL)
        add_group (hours, place->place, hours_per_credit);
      if (place->module == CURSUS_NOWHERE || !route->is_on_route[place->module])
        continue;
      module = outline->modules[place->module].module;
      add_module (hours, module, place, route->n_terms, hours_per_credit, get_part (module));
    }
}

/* Between which ten-thousandths the share lies; FALSE if the hours of the route are not known, or
 * there are none. */
static gboolean
get_bounds (const CursusRuleCheck *check, PartOfModule get_part, gint64 *least, gint64 *most)
{
  Hours    hours = { 0 };
  gboolean is_known;

  if (check->route->hours.unknown > 0)
    return FALSE;

  add_route (&hours, check, get_part);
  is_known = !cursus_fractions_is_zero (&hours.all);
  if (is_known)
    {
      *least = cursus_fractions_round_ratio (&hours.least, &hours.all, 10000);
      *most = cursus_fractions_round_ratio (&hours.most, &hours.all, 10000);
    }
  hours_clear (&hours);
  return is_known;
}

/* --- what is missing for it --- */

static gboolean
lacks_contact (const CursusRuleCheck *check, const CursusModule *module, const CursusPlace *place)
{
  return module != NULL && !get_contact (module).is_known;
}

static gboolean
lacks_online (const CursusRuleCheck *check, const CursusModule *module, const CursusPlace *place)
{
  return module != NULL && !get_online (module).is_known;
}

static char *
tell_hours (const char *names)
{
  /* Translators: the names of modules in quotes: “A”, “B” and 2 more */
  return g_strdup_printf (_ ("The hours of %s are not known."), names);
}

static char *
tell_contact (const char *names)
{
  /* Translators: the names of modules in quotes: “A”, “B” and 2 more */
  return g_strdup_printf (_ ("The contact hours of %s are not stated."), names);
}

static char *
tell_online (const char *names)
{
  /* Translators: the names of modules in quotes: “A”, “B” and 2 more */
  return g_strdup_printf (_ ("How much of %s is taught online is not stated."), names);
}

/* A choice in a group can be all there is. */
static void
add_missing (const CursusRuleCheck *check, CursusLacks lacks, char *(*tell) (const char *names))
{
  CursusMissing    missing = cursus_missing_find (check, 0, check->route->n_terms, lacks);
  g_autofree char *names = cursus_missing_dup_names (&missing, check->check);

  cursus_rule_add_missing (check, &missing, names != NULL ? tell (names) : NULL);
}

static void
add_missing_contact (const CursusRuleCheck *check)
{
  add_missing (check, lacks_contact, tell_contact);
}

static void
add_missing_online (const CursusRuleCheck *check)
{
  add_missing (check, lacks_online, tell_online);
}

/* A sentence on what was found, which is not known or may be between two shares or exactly one,
 * and on what is asked for. */
typedef char *(*Describe) (const char *least, const char *most, const char *asked);

static char *
describe_contact (const char *least, const char *most, const char *asked)
{
  if (least == NULL)
    /* Translators: what is asked for: “at least 20 %” */
    return g_strdup_printf (_ ("How much of the work is contact time cannot be told, as not all "
                               "hours are known; asked for: %s."),
                            asked);
  if (g_str_equal (least, most))
    /* Translators: a number of percent; what is asked for: “at least 20 %” */
    return g_strdup_printf (_ ("Of all hours, %s are contact hours; asked for: %s."), least, asked);
  /* Translators: two numbers of percent; what is asked for: “at least 20 %” */
  return g_strdup_printf (_ ("Of all hours, between %s and %s are contact hours; asked for: %s."),
                          least, most, asked);
}

static char *
describe_online (const char *least, const char *most, const char *asked)
{
  if (least == NULL)
    /* Translators: what is asked for: “at most 20 %” */
    return g_strdup_printf (_ ("How much of the work is taught online cannot be told, as not all "
                               "hours are known; asked for: %s."),
                            asked);
  if (g_str_equal (least, most))
    /* Translators: a number of percent; what is asked for: “at most 20 %” */
    return g_strdup_printf (_ ("Of all hours, %s are taught online; asked for: %s."), least, asked);
  /* Translators: two numbers of percent; what is asked for: “at most 20 %” */
  return g_strdup_printf (_ ("Of all hours, between %s and %s are taught online; asked for: %s."),
                          least, most, asked);
}

/* Either of the two shares. */
typedef struct
{
  PartOfModule get_part;
  Describe     describe;
  void (*add_missing) (const CursusRuleCheck *check);
} Share;

static void
check_share (const CursusRuleCheck *check, const Share *share)
{
  const CursusRule *rule = check->rule;
  gint64            least, most;
  gboolean          is_known = get_bounds (check, share->get_part, &least, &most);
  CursusVerdict     verdict = CURSUS_VERDICT_UNKNOWN;
  g_autofree char  *least_name = NULL;
  g_autofree char  *most_name = NULL;
  g_autofree char  *asked = NULL;

  if (is_known)
    verdict = cursus_verdict_of_limits (rule->min, rule->max, least, most);
  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  least_name = is_known ? cursus_name_percent (least) : NULL;
  most_name = is_known ? cursus_name_percent (most) : NULL;
  asked = cursus_name_percent_limits (rule->min, rule->max);
  cursus_rule_report_one (check, verdict, NULL, share->describe (least_name, most_name, asked));
  if (!is_known)
    add_missing (check, cursus_lacks_hours, tell_hours);
  else if (verdict == CURSUS_VERDICT_UNKNOWN)
    share->add_missing (check);
}

static void
check_contact_share (const CursusRuleCheck *check)
{
  check_share (check, &(Share){ get_contact, describe_contact, add_missing_contact });
}

const CursusRuleType cursus_rule_contact_share = { "contact-share", CURSUS_RULE_PER_ROUTE,
                                                   cursus_rule_has_limits, check_contact_share };

static void
check_online_share (const CursusRuleCheck *check)
{
  check_share (check, &(Share){ get_online, describe_online, add_missing_online });
}

const CursusRuleType cursus_rule_online_share = { "online-share", CURSUS_RULE_PER_ROUTE,
                                                  cursus_rule_has_limits, check_online_share };
