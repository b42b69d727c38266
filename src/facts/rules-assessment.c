/* rules-assessment.c - rules on outcomes and assessments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-assessment.h"

#include "facts/fetching.h"
#include "facts/id-finder.h"
#include "facts/missing-value.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* --- outcomes that modules support --- */

static char *
describe_support (guint n, const char *outcome, const char *limits)
{
  if (n == 0)
    /* Translators: an outcome, and how many are asked for: at least 2 */
    return g_strdup_printf (_ ("No module supports “%s”; asked for: %s."), outcome, limits);
  /* Translators: a number of modules, an outcome, and how many are asked for: at least 2 */
  return g_strdup_printf (ngettext ("%u module supports “%s”; asked for: %s.",
                                    "%u modules support “%s”; asked for: %s.", n),
                          n, outcome, limits);
}

static char *
describe_tests (guint n, const char *outcome, const char *limits)
{
  if (n == 0)
    /* Translators: an outcome, and how many are asked for: at least 2 */
    return g_strdup_printf (_ ("No assessment tests “%s”; asked for: %s."), outcome, limits);
  /* Translators: a number of assessments, an outcome, and how many are asked for: at least 2 */
  return g_strdup_printf (ngettext ("%u assessment tests “%s”; asked for: %s.",
                                    "%u assessments test “%s”; asked for: %s.", n),
                          n, outcome, limits);
}

static void
report_support (const CursusRuleCheck *check, const char *outcome, guint n)
{
  const CursusRule *rule = check->rule;
  CursusVerdict     verdict =
    cursus_verdict_of_limits (rule->min, CURSUS_NOT_STATED, (gint64) n * 100, (gint64) n * 100);
  g_autofree char *name = NULL;
  g_autofree char *limits = NULL;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  name = cursus_name_id (check->check, outcome);
  limits = cursus_name_limits (rule->min, CURSUS_NOT_STATED);
  cursus_rule_report_one (check, verdict, outcome, describe_support (n, name, limits));
}

/* Counts a module once for each outcome of the programme that one of its own supports. */
static void
count_supported (CursusIdFinder *goals, const CursusOutlineModule *module, guint nth,
                 guint *n_modules, guint *counted)
{
  const CursusRecords *outcomes = module->module->outcomes;

  for (guint i = 0; i < cursus_records_n (outcomes); i++)
    {
      const CursusStrings *supports = ((const CursusOutcome *) outcomes->items[i])->supports;

      for (guint s = 0; s < cursus_strings_n (supports); s++)
        {
          guint goal = cursus_id_finder_find (goals, supports->items[s]);

          if (goal == CURSUS_NOWHERE || counted[goal] == nth + 1)
            continue;
          counted[goal] = nth + 1;
          n_modules[goal]++;
        }
    }
}

static void
check_support (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  guint                n_goals = cursus_project_n (outline->project, CURSUS_OUTCOMES);
  g_autofree guint    *n_modules = g_new0 (guint, n_goals);
  g_autofree guint    *counted = g_new0 (guint, n_goals);
  CursusIdFinder       goals;

  cursus_id_finder_init (&goals, outline->project, CURSUS_OUTCOMES);
  for (guint i = 0; i < outline->n_modules; i++)
    {
      cursus_fetch_outcomes (outline->project, i);
      if (check->route->stays[i].first != CURSUS_NOWHERE)
        count_supported (&goals, &outline->modules[i], i, n_modules, counted);
    }

  for (guint i = 0; i < n_goals; i++)
    report_support (check, cursus_project_nth (outline->project, CURSUS_OUTCOMES, i)->id,
                    n_modules[i]);
}

const CursusRuleType cursus_rule_outcome_support = {
  "outcome-support",
  CURSUS_RULE_PER_ROUTE,
  cursus_rule_has_minimum,
  check_support,
};

/* --- outcomes that are assessed --- */

/* How many assessments test each outcome of the modules, which are numbered through. */
typedef struct
{
  const CursusOutline *outline;
  guint               *first; /* the number of each module's first outcome */
  guint               *tests; /* of each outcome */
  guint               *last;  /* the last assessment counted for it, from one */
  GHashTable          *by_id; /* the number of each outcome, made when it is needed */
} Tested;

static GHashTable *
number_by_id (const Tested *tested)
{
  GHashTable *by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint m = 0; m < tested->outline->n_modules; m++)
    {
      const CursusRecords *outcomes = tested->outline->modules[m].module->outcomes;

      for (guint i = 0; i < cursus_records_n (outcomes); i++)
        g_hash_table_insert (by_id, outcomes->items[i]->id,
                             GUINT_TO_POINTER (tested->first[m] + i));
    }
  return by_id;
}

/* Mostly an assessment tests outcomes of its own module. */
static guint
find_outcome (Tested *tested, guint module, const char *id)
{
  const CursusRecords *own = tested->outline->modules[module].module->outcomes;
  gpointer             number;

  for (guint i = 0; i < cursus_records_n (own); i++)
    if (strcmp (own->items[i]->id, id) == 0)
      return tested->first[module] + i;

  if (tested->by_id == NULL)
    tested->by_id = number_by_id (tested);
  return g_hash_table_lookup_extended (tested->by_id, id, NULL, &number) ?
           GPOINTER_TO_UINT (number) :
           CURSUS_NOWHERE;
}

static void
count_tests (Tested *tested, guint module, const CursusAssessment *assessment, guint nth)
{
  for (guint i = 0; i < cursus_strings_n (assessment->tests); i++)
    {
      guint outcome = find_outcome (tested, module, assessment->tests->items[i]);

      if (outcome == CURSUS_NOWHERE || tested->last[outcome] == nth + 1)
        continue;
      tested->last[outcome] = nth + 1;
      tested->tests[outcome]++;
    }
}

static void
count_all_tests (Tested *tested)
{
  guint n_assessments = 0;

  for (guint m = 0; m < tested->outline->n_modules; m++)
    {
      const CursusRecords *assessments = tested->outline->modules[m].module->assessments;

      cursus_fetch_outcomes (tested->outline->project, m);
      for (guint i = 0; i < cursus_records_n (assessments); i++)
        count_tests (tested, m, (const CursusAssessment *) assessments->items[i], n_assessments++);
    }
}

static void
report_tested (const CursusRuleCheck *check, const char *outcome, guint n)
{
  const CursusRule *rule = check->rule;
  CursusVerdict     verdict =
    cursus_verdict_of_limits (rule->min, CURSUS_NOT_STATED, (gint64) n * 100, (gint64) n * 100);
  g_autofree char *name = NULL;
  g_autofree char *limits = NULL;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  name = cursus_name_id (check->check, outcome);
  limits = cursus_name_limits (rule->min, CURSUS_NOT_STATED);
  cursus_rule_report_one (check, verdict, outcome, describe_tests (n, name, limits));
}

static void
check_tested (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  g_autofree guint    *first = g_new (guint, outline->n_modules + 1);
  g_autofree guint    *tests = NULL;
  g_autofree guint    *last = NULL;
  Tested               tested = { outline, first, NULL, NULL, NULL };

  first[0] = 0;
  for (guint m = 0; m < outline->n_modules; m++)
    first[m + 1] = first[m] + cursus_records_n (outline->modules[m].module->outcomes);
  tested.tests = tests = g_new0 (guint, first[outline->n_modules]);
  tested.last = last = g_new0 (guint, first[outline->n_modules]);
  count_all_tests (&tested);
  g_clear_pointer (&tested.by_id, g_hash_table_unref);

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusRecords *outcomes = outline->modules[m].module->outcomes;

      if (outcomes == NULL || !cursus_rule_looks_at (check, m))
        continue;
      for (guint i = 0; i < outcomes->n; i++)
        report_tested (check, outcomes->items[i]->id, tests[first[m] + i]);
    }
}

const CursusRuleType cursus_rule_outcome_assessed = {
  "outcome-assessed",
  CURSUS_RULE_ONCE,
  cursus_rule_has_minimum,
  check_tested,
};

/* --- how many assessments there are --- */

/* How many there are without those that may not count, and with them. */
typedef struct
{
  guint least;
  guint most;
} Count;

/* Counts the assessments of the type asked for, if any; those that state none may be of it. */
static Count
count_assessments (const CursusRule *rule, const CursusModule *module)
{
  guint n = cursus_records_n (module->assessments);
  Count count = { n, n };

  if (rule->assessment_type == CURSUS_NOT_STATED)
    return count;

  for (guint i = 0; i < n; i++)
    {
      int type = ((const CursusAssessment *) module->assessments->items[i])->type;

      if (type == rule->assessment_type)
        continue;
      count.least--;
      count.most -= type != CURSUS_NOT_STATED ? 1 : 0;
    }
  return count;
}

static CursusVerdict
judge_count (const CursusRule *rule, Count count)
{
  return cursus_verdict_of_limits (rule->min, rule->max, (gint64) count.least * 100,
                                   (gint64) count.most * 100);
}

static char *
tell_due (const char *term, Count count, const char *limits)
{
  if (count.least == count.most)
    /* Translators: a term, a number of assessments, and how many are asked for: 2 to 4 */
    return g_strdup_printf (ngettext ("In “%s”, %u assessment falls due; asked for: %s.",
                                      "In “%s”, %u assessments fall due; asked for: %s.",
                                      count.least),
                            term, count.least, limits);
  /* Translators: a term, two numbers of assessments, and how many are asked for: 2 to 4 */
  return g_strdup_printf (ngettext ("In “%s”, %u to %u assessment falls due, depending on choices "
                                    "or on types that are not stated; asked for: %s.",
                                    "In “%s”, %u to %u assessments fall due, depending on choices "
                                    "or on types that are not stated; asked for: %s.",
                                    count.most),
                          term, count.least, count.most, limits);
}

static CursusVerdict
report_due (const CursusRuleCheck *check, const CursusTerm *term, Count count)
{
  CursusVerdict    verdict = judge_count (check->rule, count);
  g_autofree char *name = NULL;
  g_autofree char *limits = NULL;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return CURSUS_VERDICT_HOLDS;

  name = cursus_name_id (check->check, term->record.id);
  limits = cursus_name_limits (check->rule->min, check->rule->max);
  cursus_rule_report_one (check, verdict, term->record.id, tell_due (name, count, limits));
  return verdict;
}

/* The places of modules on the route by the term they end in, and the modules counted so far. */
typedef struct
{
  const CursusRuleCheck    *check;
  const CursusOutlinePlace *places;
  guint                     n_places;
  guint                    *first;   /* of each term, the first place that ends in it */
  guint                    *next;    /* of each place, the next one that ends in the same term */
  guint                    *counted; /* of each module, the last term it counts in, from one */
} Due;

static void
sort_by_end (const Due *due)
{
  const CursusOutline *outline = due->check->check->facts->outline;
  const CursusRoute   *route = due->check->route;

  for (guint t = 0; t < route->n_terms; t++)
    due->first[t] = CURSUS_NOWHERE;
  for (guint i = 0; i < due->n_places; i++)
    {
      guint module = due->places[i].module;
      guint last;

      if (module == CURSUS_NOWHERE || !route->is_on_route[module])
        continue;
      last = due->places[i].term + (guint) outline->modules[module].module->terms - 1;
      /* What ends past the plan falls due nowhere. */
      if (last >= route->n_terms)
        continue;
      due->next[i] = due->first[last];
      due->first[last] = i;
    }
}

/* Gives what a module adds to a term, if it has not been counted there. */
static Count
take_module (const Due *due, guint module, guint term)
{
  const CursusOutline *outline = due->check->check->facts->outline;

  if (due->counted[module] == term + 1)
    return (Count){ 0, 0 };
  due->counted[module] = term + 1;
  return count_assessments (due->check->rule, outline->modules[module].module);
}

static Count
count_own (const Due *due, guint term)
{
  Count count = { 0, 0 };

  for (guint i = due->first[term]; i != CURSUS_NOWHERE; i = due->next[i])
    {
      Count more = take_module (due, due->places[i].module, term);

      count.least += more.least;
      count.most += more.most;
    }
  return count;
}

/* Says whose assessments that fall due in a term do not state of which type they are. */
static void
add_missing_types (const Due *due, guint term)
{
  const CursusRuleCheck *check = due->check;
  CursusMissing          missing = { .n = 0 };
  g_autofree char       *names = NULL;
  char                  *sentence = NULL;

  for (guint i = due->first[term]; i != CURSUS_NOWHERE; i = due->next[i])
    {
      const CursusModule *module =
        check->check->facts->outline->modules[due->places[i].module].module;
      Count count = count_assessments (check->rule, module);

      if (count.least < count.most)
        cursus_missing_add (&missing, module->record.id);
    }
  names = cursus_missing_dup_names (&missing, check->check);
  if (names != NULL)
    /* Translators: the names of modules in quotes: “A”, “B” and 2 more */
    sentence = g_strdup_printf (_ ("Not all assessments of %s state their type."), names);
  cursus_rule_add_missing (check, &missing, sentence);
}

/* How many the members of a group may add, of which some are chosen. */
static guint
count_members (const Due *due, guint group, guint term)
{
  const CursusOutline      *outline = due->check->check->facts->outline;
  const CursusOutlineGroup *of_outline = &outline->groups[group];
  guint                     n = 0;

  for (guint i = 0; i < of_outline->n_members; i++)
    {
      guint member = outline->members[of_outline->first_member + i];

      if (due->check->route->is_on_route[member])
        n += take_module (due, member, term).most;
    }
  return n;
}

static void
check_per_term (const CursusRuleCheck *check)
{
  const CursusOutline     *outline = check->check->facts->outline;
  const CursusRoute       *route = check->route;
  const CursusOutlinePlan *plan = &outline->plans[route->plan];
  g_autofree guint        *first = g_new (guint, route->n_terms);
  g_autofree guint        *next = g_new (guint, plan->n_places);
  g_autofree guint        *counted = g_new0 (guint, outline->n_modules);
  Due   due = { check, outline->places + plan->first_place, plan->n_places, first, next, counted };
  guint place = 0;

  sort_by_end (&due);
  for (guint t = 0; t < route->n_terms; t++)
    {
      Count count = count_own (&due, t);

      /* The places come term by term. */
      for (; place < due.n_places && due.places[place].term == t; place++)
        if (due.places[place].group != CURSUS_NOWHERE)
          count.most += count_members (&due, due.places[place].group, t);
      if (report_due (check, route->terms[t].term, count) == CURSUS_VERDICT_UNKNOWN)
        add_missing_types (&due, t);
    }
}

const CursusRuleType cursus_rule_assessments_per_term = {
  "assessments-per-term",
  CURSUS_RULE_PER_ROUTE,
  cursus_rule_has_limits,
  check_per_term,
};

static char *
tell_per_module (const char *module, Count count, const char *limits)
{
  if (count.least == count.most)
    /* Translators: a module, a number of assessments, and how many are asked for: 1 to 2 */
    return g_strdup_printf (ngettext ("“%s” has %u assessment; asked for: %s.",
                                      "“%s” has %u assessments; asked for: %s.", count.least),
                            module, count.least, limits);
  /* Translators: a module, two numbers of assessments, and how many are asked for: 1 to 2 */
  return g_strdup_printf (ngettext ("“%s” has %u to %u assessment, as not all state their type; "
                                    "asked for: %s.",
                                    "“%s” has %u to %u assessments, as not all state their type; "
                                    "asked for: %s.",
                                    count.most),
                          module, count.least, count.most, limits);
}

static void
check_per_module (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  g_autofree char     *limits = cursus_name_limits (check->rule->min, check->rule->max);

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = outline->modules[i].module;
      Count               count = count_assessments (check->rule, module);
      CursusVerdict       verdict = judge_count (check->rule, count);
      g_autofree char    *name = NULL;

      if (verdict == CURSUS_VERDICT_HOLDS || !cursus_rule_looks_at (check, i))
        continue;
      name = cursus_name_module (check->check, module);
      cursus_rule_report_one (check, verdict, module->record.id,
                              tell_per_module (name, count, limits));
    }
}

const CursusRuleType cursus_rule_assessments_per_module = {
  "assessments-per-module",
  CURSUS_RULE_ONCE,
  cursus_rule_has_limits,
  check_per_module,
};

/* --- their weights --- */

#define WHOLE CURSUS_DECIMAL (100, 0)

static char *
tell_weight (CursusVerdict verdict, const char *module, const char *percent)
{
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    /* Translators: a module, and a share such as 60 % */
    return g_strdup_printf (_ ("Not all assessments of “%s” state their weight; those that do add "
                               "up to %s."),
                            module, percent);
  /* Translators: a module, and a share such as 90 % */
  return g_strdup_printf (_ ("The weights of the assessments of “%s” add up to %s instead of "
                             "100 %%."),
                          module, percent);
}

static void
report_weight (const CursusRuleCheck *check, CursusVerdict verdict, const CursusModule *module,
               gint64 sum)
{
  g_autofree char *name = cursus_name_module (check->check, module);
  g_autofree char *percent = cursus_name_percent (sum);

  cursus_rule_report_one (check, verdict, module->record.id, tell_weight (verdict, name, percent));
}

static void
check_weight (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;

  for (guint m = 0; m < outline->n_modules; m++)
    {
      const CursusModule *module = outline->modules[m].module;
      guint               n = cursus_records_n (module->assessments);
      gint64              sum = 0;
      gboolean            is_whole = TRUE;
      CursusVerdict       verdict;

      for (guint i = 0; i < n; i++)
        {
          CursusDecimal weight = ((const CursusAssessment *) module->assessments->items[i])->weight;

          is_whole = is_whole && weight != CURSUS_NOT_STATED;
          sum += weight != CURSUS_NOT_STATED ? weight : 0;
        }

      verdict = cursus_verdict_of_limits (WHOLE, WHOLE, sum, is_whole ? sum : CURSUS_UNBOUNDED);
      if (n > 0 && verdict != CURSUS_VERDICT_HOLDS && cursus_rule_looks_at (check, m))
        report_weight (check, verdict, module, sum);
    }
}

const CursusRuleType cursus_rule_assessment_weight = {
  "assessment-weight",
  CURSUS_RULE_ONCE,
  cursus_rule_needs_nothing,
  check_weight,
};
