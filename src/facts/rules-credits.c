/* rules-credits.c - rules on credits, terms and their length
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-credits.h"

#include "facts/missing-value.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* What is not stated may be anything from 0 on. */
static CursusVerdict
judge (CursusDecimal minimum, CursusDecimal maximum, CursusAmount amount)
{
  gint64 least = amount.amount != CURSUS_NO_FIGURE ? amount.amount : 0;

  return cursus_verdict_of_limits (minimum, maximum, least,
                                   amount.unknown > 0 ? CURSUS_UNBOUNDED : least);
}

static char *
name_amount (CursusAmount amount)
{
  return cursus_name_number (amount.amount != CURSUS_NO_FIGURE ? amount.amount : 0);
}

/* "At least 0" would be a zero that means unknown. */
static gboolean
is_nothing_known (CursusAmount amount)
{
  return amount.unknown > 0 && (amount.amount == CURSUS_NO_FIGURE || amount.amount == 0);
}

/* Says for want of which credits it is that terms cannot be checked. */
static void
add_missing (const CursusRuleCheck *check, guint first, guint n_terms, CursusAmount credits)
{
  CursusMissing missing = cursus_missing_find (check, first, n_terms, cursus_lacks_credits);
  char         *sentence = NULL;

  if (!is_nothing_known (credits))
    sentence = cursus_missing_dup_credits (&missing, check->check);
  cursus_rule_add_missing (check, &missing, sentence);
}

/* --- credits-total --- */

static gboolean
has_limits_or_sizes (const CursusRule *rule)
{
  return cursus_rule_has_limits (rule) || rule->sizes != NULL;
}

static CursusVerdict
judge_total (const CursusRule *rule, CursusAmount credits)
{
  CursusVerdict verdict = CURSUS_VERDICT_BROKEN;

  if (cursus_rule_has_limits (rule))
    verdict = judge (rule->min, rule->max, credits);
  for (guint i = 0; rule->sizes != NULL && i < rule->sizes->n; i++)
    verdict = cursus_verdict_either (verdict,
                                     judge (rule->sizes->items[i], rule->sizes->items[i], credits));
  return verdict;
}

static char *
name_total (const CursusRule *rule)
{
  char *asked = cursus_rule_has_limits (rule) ? cursus_name_limits (rule->min, rule->max) : NULL;

  for (guint i = 0; rule->sizes != NULL && i < rule->sizes->n; i++)
    {
      g_autofree char *before = g_steal_pointer (&asked);
      g_autofree char *size = cursus_name_number (rule->sizes->items[i]);

      if (before == NULL)
        asked = g_steal_pointer (&size);
      else
        /* Translators: numbers, or limits of one: “60 or 90” */
        asked = g_strdup_printf (_ ("%s or %s"), before, size);
    }
  return asked;
}

static void
check_credits_total (const CursusRuleCheck *check)
{
  CursusAmount     credits = check->route->credits;
  CursusVerdict    verdict = judge_total (check->rule, credits);
  g_autofree char *found = NULL;
  g_autofree char *asked = NULL;
  char            *message;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  found = name_amount (credits);
  asked = name_total (check->rule);
  if (is_nothing_known (credits))
    /* Translators: what is asked for: “120”, “at least 30” */
    message = g_strdup_printf (_ ("Nothing states its credits yet; asked for in all: %s."), asked);
  else if (verdict == CURSUS_VERDICT_BROKEN)
    /* Translators: a number of credits; what is asked for: “120”, “at least 30” */
    message = g_strdup_printf (ngettext ("In all there is %s credit; asked for: %s.",
                                         "In all there are %s credits; asked for: %s.",
                                         cursus_name_plural (credits.amount)),
                               found, asked);
  else
    /* Translators: a number of credits; what is asked for: “120”, “at least 30” */
    message = g_strdup_printf (_ ("In all there are at least %s credits, but not everything states "
                                  "its credits; asked for: %s."),
                               found, asked);
  cursus_rule_report_one (check, verdict, NULL, message);
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing (check, 0, check->route->n_terms, credits);
}

const CursusRuleType cursus_rule_credits_total = { "credits-total", CURSUS_RULE_PER_ROUTE,
                                                   has_limits_or_sizes, check_credits_total };

/* --- credits-per-term, credits-per-year --- */

static char *
describe_credits (CursusVerdict verdict, const char *name, CursusAmount credits, const char *asked)
{
  g_autofree char *found = name_amount (credits);

  if (is_nothing_known (credits))
    /* Translators: a term or year; what is asked for: “30”, “at most 32” */
    return g_strdup_printf (_ ("Nothing in “%s” states its credits yet; asked for: %s."), name,
                            asked);
  if (verdict == CURSUS_VERDICT_BROKEN)
    /* Translators: a term, year or module; its credits; what is asked for: “30”, “at most 32” */
    return g_strdup_printf (ngettext ("“%s” has %s credit; asked for: %s.",
                                      "“%s” has %s credits; asked for: %s.",
                                      cursus_name_plural (credits.amount)),
                            name, found, asked);
  return g_strdup_printf (
    /* Translators: a term or year; a number of credits; what is asked for: “30”, “at most 32” */
    _ ("“%s” has at least %s credits, but not everything in it states its credits; asked for: %s."),
    name, found, asked);
}

static void
check_credits_per_term (const CursusRuleCheck *check)
{
  const CursusRule *rule = check->rule;

  for (guint i = 0; i < check->route->n_terms; i++)
    {
      const CursusTermFacts *term = &check->route->terms[i];
      const char            *id = term->term->record.id;
      CursusVerdict          verdict = judge (rule->min, rule->max, term->credits);
      g_autofree char       *name = NULL;
      g_autofree char       *asked = NULL;

      if (verdict == CURSUS_VERDICT_HOLDS)
        continue;
      name = cursus_name_id (check->check, id);
      asked = cursus_name_limits (rule->min, rule->max);
      cursus_rule_report_one (check, verdict, id,
                              describe_credits (verdict, name, term->credits, asked));
      if (verdict == CURSUS_VERDICT_UNKNOWN)
        add_missing (check, i, 1, term->credits);
    }
}

const CursusRuleType cursus_rule_credits_per_term = { "credits-per-term", CURSUS_RULE_PER_ROUTE,
                                                      cursus_rule_has_limits,
                                                      check_credits_per_term };

/* How many terms of a type make up a year; 0 if nobody knows. */
static guint
get_year_length (int type)
{
  if (type == CURSUS_NOT_STATED)
    return 0;

  switch ((CursusTermType) type)
    {
    case CURSUS_TERM_SEMESTER:
      return 2;
    case CURSUS_TERM_TRIMESTER:
      return 3;
    case CURSUS_TERM_QUARTER:
      return 4;
    case CURSUS_TERM_YEAR:
      return 1;
    case CURSUS_TERM_PHASE:
    case CURSUS_TERM_UNIT:
      return 0;
    }
  g_assert_not_reached ();
}

/* How many terms from the first on are in one year: at least this one, if more of its type follow
 * as many as make up a year. */
static guint
count_year (const CursusRoute *route, guint first, guint length)
{
  guint n = 1;

  while (n < length && first + n < route->n_terms &&
         route->terms[first + n].term->type == route->terms[first].term->type)
    n++;
  return n;
}

static CursusAmount
add_credits (const CursusTermFacts *terms, guint n)
{
  CursusAmount sum = { 0, 0 };

  for (guint i = 0; i < n; i++)
    {
      sum.amount += terms[i].credits.amount != CURSUS_NO_FIGURE ? terms[i].credits.amount : 0;
      sum.unknown += terms[i].credits.unknown;
    }
  return sum;
}

static char *
name_year (const CursusCheck *check, const CursusTermFacts *terms, guint n)
{
  g_autofree char *first = cursus_name_term (check, terms[0].term);
  g_autofree char *last = NULL;

  if (n == 1)
    return g_steal_pointer (&first);

  last = cursus_name_term (check, terms[n - 1].term);
  /* Translators: the first and the last term of a year */
  return g_strdup_printf (_ ("%s – %s"), first, last);
}

static void
report_year (const CursusRuleCheck *check, CursusVerdict verdict, const CursusTermFacts *terms,
             guint n, char *message)
{
  g_autofree const char **about = g_new (const char *, n);

  for (guint i = 0; i < n; i++)
    about[i] = terms[i].term->record.id;
  cursus_rule_report (check, verdict, about, n, message);
}

/* A rest that does not fill a year has no minimum. */
static void
check_year (const CursusRuleCheck *check, const CursusTermFacts *terms, guint n, guint length)
{
  CursusDecimal    minimum = n == length ? check->rule->min : CURSUS_NOT_STATED;
  CursusDecimal    maximum = check->rule->max;
  CursusAmount     credits = add_credits (terms, n);
  CursusVerdict    verdict = judge (minimum, maximum, credits);
  g_autofree char *name = NULL;
  g_autofree char *asked = NULL;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  name = name_year (check->check, terms, n);
  asked = cursus_name_limits (minimum, maximum);
  report_year (check, verdict, terms, n, describe_credits (verdict, name, credits, asked));
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing (check, (guint) (terms - check->route->terms), n, credits);
}

static void
report_no_year (const CursusRuleCheck *check, const CursusTermFacts *term)
{
  g_autofree char *name = cursus_name_term (check->check, term->term);
  g_autofree char *asked = cursus_name_limits (check->rule->min, check->rule->max);

  report_year (
    check, CURSUS_VERDICT_UNKNOWN, term, 1,
    /* Translators: a term; the credits that are asked for: “60”, “at most 75” */
    g_strdup_printf (_ ("It is not stated what part of a year “%s” is; asked for per year: %s."),
                     name, asked));
}

static void
check_credits_per_year (const CursusRuleCheck *check)
{
  const CursusRoute *route = check->route;

  for (guint first = 0, n; first < route->n_terms; first += n)
    {
      guint length = get_year_length (route->terms[first].term->type);

      n = count_year (route, first, length);
      if (length == 0)
        report_no_year (check, &route->terms[first]);
      else
        check_year (check, &route->terms[first], n, length);
    }
}

const CursusRuleType cursus_rule_credits_per_year = { "credits-per-year", CURSUS_RULE_PER_ROUTE,
                                                      cursus_rule_has_limits,
                                                      check_credits_per_year };

/* --- module-credits --- */

static gboolean
has_limits_or_multiple (const CursusRule *rule)
{
  /* A multiple of 0 is none. */
  return cursus_rule_has_limits (rule) || rule->multiple > 0;
}

static CursusVerdict
judge_module (const CursusRule *rule, CursusDecimal credits)
{
  CursusAmount  amount = { credits, 0 };
  CursusVerdict verdict;

  if (credits == CURSUS_NOT_STATED)
    amount = (CursusAmount){ CURSUS_NO_FIGURE, 1 };
  verdict = judge (rule->min, rule->max, amount);
  if (rule->multiple <= 0)
    return verdict;
  if (credits == CURSUS_NOT_STATED)
    return cursus_verdict_both (verdict, CURSUS_VERDICT_UNKNOWN);
  return credits % rule->multiple == 0 ? verdict : CURSUS_VERDICT_BROKEN;
}

static char *
name_module_credits (const CursusRule *rule)
{
  g_autofree char *limits = NULL;
  g_autofree char *multiple = NULL;

  if (cursus_rule_has_limits (rule))
    limits = cursus_name_limits (rule->min, rule->max);
  if (rule->multiple <= 0)
    return g_steal_pointer (&limits);

  multiple = cursus_name_number (rule->multiple);
  if (limits == NULL)
    /* Translators: a number */
    return g_strdup_printf (_ ("a multiple of %s"), multiple);
  /* Translators: limits of a number: “at least 5”; another number */
  return g_strdup_printf (_ ("%s and a multiple of %s"), limits, multiple);
}

static void
report_module (const CursusRuleCheck *check, CursusVerdict verdict, const CursusModule *module)
{
  CursusAmount     credits = { module->credits, 0 };
  g_autofree char *name = cursus_name_module (check->check, module);
  g_autofree char *asked = name_module_credits (check->rule);
  char            *message;

  if (module->credits != CURSUS_NOT_STATED)
    message = describe_credits (verdict, name, credits, asked);
  else
    /* Translators: a module; the credits that are asked for: “5 to 10”, “a multiple of 5” */
    message = g_strdup_printf (_ ("“%s” does not state its credits; asked for: %s."), name, asked);
  cursus_rule_report_one (check, verdict, module->record.id, message);
}

static void
check_module_credits (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  const CursusStrings *kinds = check->rule->kinds;

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = outline->modules[i].module;
      CursusVerdict       verdict = judge_module (check->rule, module->credits);

      if (verdict == CURSUS_VERDICT_HOLDS)
        continue;
      if (kinds != NULL && (module->kind == NULL || !cursus_strings_contains (kinds, module->kind)))
        continue;
      if (cursus_rule_looks_at (check, i))
        report_module (check, verdict, module);
    }
}

const CursusRuleType cursus_rule_module_credits = { "module-credits", CURSUS_RULE_ONCE,
                                                    has_limits_or_multiple, check_module_credits };

/* --- terms-total --- */

typedef gboolean (*LacksOfTerm) (const CursusTerm *term);

static gboolean
lacks_type (const CursusTerm *term)
{
  return term->type == CURSUS_NOT_STATED;
}

static gboolean
lacks_months (const CursusTerm *term)
{
  return term->months == CURSUS_NOT_STATED;
}

static CursusMissing
find_terms (const CursusRuleCheck *check, LacksOfTerm lacks)
{
  CursusMissing missing = { .n = 0 };

  for (guint i = 0; i < cursus_records_n (check->plan->terms); i++)
    {
      const CursusTerm *term = cursus_plan_nth_term (check->plan, i);

      if (lacks (term))
        cursus_missing_add (&missing, term->record.id);
    }
  return missing;
}

static void
add_missing_types (const CursusRuleCheck *check)
{
  CursusMissing    missing = find_terms (check, lacks_type);
  g_autofree char *names = cursus_missing_dup_names (&missing, check->check);

  /* Translators: the names of terms in quotes: “A”, “B” and 2 more */
  cursus_rule_add_missing (check, &missing,
                           g_strdup_printf (_ ("The type of %s is not stated."), names));
}

static void
add_missing_months (const CursusRuleCheck *check)
{
  CursusMissing    missing = find_terms (check, lacks_months);
  g_autofree char *names = cursus_missing_dup_names (&missing, check->check);

  /* Translators: the names of terms in quotes: “A”, “B” and 2 more */
  cursus_rule_add_missing (check, &missing,
                           g_strdup_printf (_ ("The length of %s is not stated."), names));
}

static void
report_terms (const CursusRuleCheck *check, CursusVerdict verdict, guint n)
{
  g_autofree char *plan = cursus_name_id (check->check, check->plan->record.id);
  g_autofree char *found = cursus_name_terms (check->rule->term_type, n);
  g_autofree char *asked = cursus_name_limits (check->rule->min, check->rule->max);
  char            *message;

  if (verdict == CURSUS_VERDICT_BROKEN)
    /* Translators: a plan; “3 semesters”; what is asked for: “at least 4” */
    message = g_strdup_printf (_ ("“%s” has %s; asked for: %s."), plan, found, asked);
  else
    message = g_strdup_printf (
      /* Translators: a plan; “3 semesters”; what is asked for: “at least 4” */
      _ ("“%s” has at least %s, but not all terms state their type; asked for: %s."), plan, found,
      asked);
  cursus_rule_report_one (check, verdict, NULL, message);
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing_types (check);
}

static void
check_terms_total (const CursusRuleCheck *check)
{
  const CursusRule *rule = check->rule;
  guint             n_terms = cursus_records_n (check->plan->terms);
  guint             n_least = 0;
  guint             n_most = 0;
  CursusVerdict     verdict;

  for (guint i = 0; i < n_terms; i++)
    {
      int      type = cursus_plan_nth_term (check->plan, i)->type;
      gboolean is_counted = rule->term_type == CURSUS_NOT_STATED || type == rule->term_type;

      n_least += is_counted ? 1 : 0;
      n_most += is_counted || type == CURSUS_NOT_STATED ? 1 : 0;
    }

  verdict =
    cursus_verdict_of_limits (rule->min, rule->max, 100 * (gint64) n_least, 100 * (gint64) n_most);
  if (verdict != CURSUS_VERDICT_HOLDS)
    report_terms (check, verdict, n_least);
}

const CursusRuleType cursus_rule_terms_total = { "terms-total", CURSUS_RULE_PER_PLAN,
                                                 cursus_rule_has_limits, check_terms_total };

/* --- duration --- */

static CursusAmount
add_months (const CursusPlan *plan)
{
  CursusAmount sum = { 0, 0 };

  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    {
      CursusDecimal months = cursus_plan_nth_term (plan, i)->months;

      sum.amount += months != CURSUS_NOT_STATED ? months : 0;
      sum.unknown += months != CURSUS_NOT_STATED ? 0 : 1;
    }
  return sum;
}

static void
check_duration (const CursusRuleCheck *check)
{
  CursusAmount     months = add_months (check->plan);
  CursusVerdict    verdict = judge (check->rule->min, check->rule->max, months);
  g_autofree char *plan = NULL;
  g_autofree char *found = NULL;
  g_autofree char *asked = NULL;
  char            *message;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  plan = cursus_name_id (check->check, check->plan->record.id);
  found = name_amount (months);
  asked = cursus_name_limits (check->rule->min, check->rule->max);
  if (verdict == CURSUS_VERDICT_BROKEN)
    /* Translators: a plan; a number of months; what is asked for: “at least 24” */
    message = g_strdup_printf (ngettext ("“%s” takes %s month; asked for: %s.",
                                         "“%s” takes %s months; asked for: %s.",
                                         cursus_name_plural (months.amount)),
                               plan, found, asked);
  else
    message = g_strdup_printf (
      /* Translators: a plan; a number of months; what is asked for: “at least 24” */
      _ ("“%s” takes at least %s months, but not all terms state how long "
         "they are; asked for: %s."),
      plan, found, asked);
  cursus_rule_report_one (check, verdict, NULL, message);
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing_months (check);
}

const CursusRuleType cursus_rule_duration = { "duration", CURSUS_RULE_PER_PLAN,
                                              cursus_rule_has_limits, check_duration };
