/* rules-coverage.c - rules on what is covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-coverage.h"

#include "facts/missing-value.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* Whether shares can be judged: those of a place without credits would count nothing, where others
 * have some. */
static gboolean
can_judge (const CursusRoute *route, CursusAmount credits, gint64 share)
{
  gboolean is_stated = route->credits.amount != CURSUS_NO_FIGURE;

  return share != CURSUS_NO_FIGURE && !(is_stated && credits.unknown > 0);
}

static CursusVerdict
judge_share (const CursusRoute *route, CursusAmount credits, gint64 share, CursusDecimal minimum,
             CursusDecimal maximum)
{
  if (!can_judge (route, credits, share))
    return CURSUS_VERDICT_UNKNOWN;
  return cursus_verdict_of_limits (minimum, maximum, share, share);
}

/* Says for want of which credits it is that terms cannot be judged. */
static void
add_missing (const CursusRuleCheck *check, guint first, guint n_terms)
{
  CursusMissing missing = cursus_missing_find (check, first, n_terms, cursus_lacks_credits);

  cursus_rule_add_missing (check, &missing, cursus_missing_dup_credits (&missing, check->check));
}

static guint
find_strand (const CursusRuleCheck *check)
{
  return cursus_project_find (check->check->facts->project, CURSUS_STRANDS, check->rule->strand);
}

static guint
find_tag (const CursusRuleCheck *check)
{
  return check->rule->tag != NULL ?
           cursus_project_find (check->check->facts->project, CURSUS_TAGS, check->rule->tag) :
           CURSUS_NOWHERE;
}

/* --- coverage-share, coverage-reach --- */

static gboolean
has_strand_and_limits (const CursusRule *rule)
{
  return rule->strand != NULL && cursus_rule_has_limits (rule);
}

/* A sentence on the share or the reach of a strand, %NULL if it cannot be told, in a term, %NULL
 * for the whole route. */
typedef char *(*Describe) (const char *strand, const char *found, const char *term,
                           const char *asked);

static char *
describe_share (const char *strand, const char *found, const char *term, const char *asked)
{
  if (found != NULL && term != NULL)
    /* Translators: a strand; a number of percent; a term; what is asked for: “at least 10 %” */
    return g_strdup_printf (_ ("“%s” has a share of %s in “%s”; asked for: %s."), strand, found,
                            term, asked);
  if (found != NULL)
    /* Translators: a strand; a number of percent; what is asked for: “at least 10 %” */
    return g_strdup_printf (_ ("“%s” has a share of %s in the programme; asked for: %s."), strand,
                            found, asked);
  if (term != NULL)
    return g_strdup_printf (
      /* Translators: a strand; a term; what is asked for: “at least 10 %” */
      _ ("What share “%s” has in “%s” cannot be told, as credits are missing; asked for: %s."),
      strand, term, asked);
  /* Translators: a strand; what is asked for: “at least 10 %” */
  return g_strdup_printf (_ ("What share “%s” has in the programme cannot be told, as credits are "
                             "missing; asked for: %s."),
                          strand, asked);
}

static char *
describe_reach (const char *strand, const char *found, const char *term, const char *asked)
{
  if (found != NULL && term != NULL)
    /* Translators: a strand; a number of percent; a term; what is asked for: “at least 10 %” */
    return g_strdup_printf (_ ("“%s” reaches %s of “%s”; asked for: %s."), strand, found, term,
                            asked);
  if (found != NULL)
    /* Translators: a strand; a number of percent; what is asked for: “at least 10 %” */
    return g_strdup_printf (_ ("“%s” reaches %s of the programme; asked for: %s."), strand, found,
                            asked);
  if (term != NULL)
    return g_strdup_printf (
      /* Translators: a strand; a term; what is asked for: “at least 10 %” */
      _ ("How much “%s” reaches of “%s” cannot be told, as credits are missing; asked for: %s."),
      strand, term, asked);
  /* Translators: a strand; what is asked for: “at least 10 %” */
  return g_strdup_printf (_ ("How much “%s” reaches of the programme cannot be told, as credits "
                             "are missing; asked for: %s."),
                          strand, asked);
}

/* Judges a figure of a term, or, without one, of the route. */
static void
check_figure (const CursusRuleCheck *check, const CursusTermFacts *term, gint64 figure,
              Describe describe)
{
  const CursusRule  *rule = check->rule;
  const CursusRoute *route = check->route;
  CursusAmount       credits = term != NULL ? term->credits : route->credits;
  const char        *about = term != NULL ? term->term->record.id : rule->strand;
  CursusVerdict      verdict = judge_share (route, credits, figure, rule->min, rule->max);
  g_autofree char   *strand = NULL;
  g_autofree char   *found = NULL;
  g_autofree char   *in = NULL;
  g_autofree char   *asked = NULL;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  strand = cursus_name_id (check->check, rule->strand);
  found = verdict == CURSUS_VERDICT_BROKEN ? cursus_name_percent (figure) : NULL;
  in = term != NULL ? cursus_name_id (check->check, about) : NULL;
  asked = cursus_name_percent_limits (rule->min, rule->max);
  cursus_rule_report_one (check, verdict, about, describe (strand, found, in, asked));
  if (verdict == CURSUS_VERDICT_UNKNOWN && term != NULL)
    add_missing (check, (guint) (term - route->terms), 1);
  else if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing (check, 0, route->n_terms);
}

static void
check_coverage_share (const CursusRuleCheck *check)
{
  const CursusRoute *route = check->route;
  guint              strand = find_strand (check);

  if (check->rule->scope != CURSUS_SCOPE_TERM)
    check_figure (check, NULL, route->strands[strand].share, describe_share);
  for (guint i = 0; check->rule->scope == CURSUS_SCOPE_TERM && i < route->n_terms; i++)
    check_figure (check, &route->terms[i], route->terms[i].strands[strand].share, describe_share);
}

const CursusRuleType cursus_rule_coverage_share = { "coverage-share", CURSUS_RULE_PER_ROUTE,
                                                    has_strand_and_limits, check_coverage_share };

static void
check_coverage_reach (const CursusRuleCheck *check)
{
  const CursusRoute *route = check->route;
  guint              strand = find_strand (check);

  if (check->rule->scope != CURSUS_SCOPE_TERM)
    check_figure (check, NULL, route->strands[strand].reach, describe_reach);
  for (guint i = 0; check->rule->scope == CURSUS_SCOPE_TERM && i < route->n_terms; i++)
    check_figure (check, &route->terms[i], route->terms[i].strands[strand].reach, describe_reach);
}

const CursusRuleType cursus_rule_coverage_reach = { "coverage-reach", CURSUS_RULE_PER_ROUTE,
                                                    has_strand_and_limits, check_coverage_reach };

/* --- coverage-untagged --- */

static gboolean
has_maximum (const CursusRule *rule)
{
  return rule->max != CURSUS_NOT_STATED;
}

static void
check_coverage_untagged (const CursusRuleCheck *check)
{
  const CursusRoute *route = check->route;
  CursusDecimal      maximum = check->rule->max;
  CursusVerdict      verdict =
    judge_share (route, route->credits, route->untagged, CURSUS_NOT_STATED, maximum);
  g_autofree char *found = NULL;
  g_autofree char *asked = NULL;
  char            *message;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  asked = cursus_name_percent_limits (CURSUS_NOT_STATED, maximum);
  found = verdict == CURSUS_VERDICT_BROKEN ? cursus_name_percent (route->untagged) : NULL;
  if (found != NULL)
    /* Translators: a number of percent; what is asked for: “at most 10 %” */
    message = g_strdup_printf (_ ("Of the programme, %s covers no tag at all; asked for: %s."),
                               found, asked);
  else
    /* Translators: what is asked for: “at most 10 %” */
    message = g_strdup_printf (_ ("How much of the programme covers no tag at all cannot be told, "
                                  "as credits are missing; asked for: %s."),
                               asked);
  cursus_rule_report_one (check, verdict, NULL, message);
  if (verdict == CURSUS_VERDICT_UNKNOWN)
    add_missing (check, 0, route->n_terms);
}

const CursusRuleType cursus_rule_coverage_untagged = { "coverage-untagged", CURSUS_RULE_PER_ROUTE,
                                                       has_maximum, check_coverage_untagged };

/* --- coverage-modules --- */

static gboolean
has_subject_and_minimum (const CursusRule *rule)
{
  return (rule->strand != NULL || rule->tag != NULL) && cursus_rule_has_minimum (rule);
}

/* For each tag whether it is the one that the rule names, or stands in it. */
static guint8 *
find_subtree (const CursusOutline *outline, guint tag)
{
  guint8 *is_in = g_new0 (guint8, outline->n_tags);

  is_in[tag] = TRUE;
  for (guint i = tag + 1; i < outline->n_tags; i++)
    is_in[i] = outline->tags[i].parent != CURSUS_NOWHERE && is_in[outline->tags[i].parent];
  return is_in;
}

/* For each module whether it has a mark on the tag or below it, or else in the strand. */
static guint8 *
find_covering (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  guint                tag = find_tag (check);
  guint                strand = tag == CURSUS_NOWHERE ? find_strand (check) : CURSUS_NOWHERE;
  g_autofree guint8   *is_in = tag != CURSUS_NOWHERE ? find_subtree (outline, tag) : NULL;
  guint8              *is_covering = g_new0 (guint8, outline->n_modules);

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusOutlineModule *module = &outline->modules[i];

      for (guint m = 0; m < module->n_marks && !is_covering[i]; m++)
        {
          const CursusOutlineMark *mark = &outline->marks[module->first_mark + m];

          is_covering[i] = is_in != NULL ? is_in[mark->tag] : mark->strand == strand;
        }
    }
  return is_covering;
}

/* For each term how many different modules with a mark are there. Places come by term, so that it
 * is enough to know of each module up to which term it has been counted. */
typedef struct
{
  const CursusRoute *route;
  const guint8      *is_covering;
  guint             *counted_until;
  guint             *counts;
} Counting;

static void
count_module (const Counting *counting, guint module, guint first, guint n_terms)
{
  guint end = MIN (first + n_terms, counting->route->n_terms);

  if (!counting->route->is_on_route[module] || !counting->is_covering[module])
    return;

  for (guint t = MAX (first, counting->counted_until[module]); t < end; t++)
    counting->counts[t]++;
  counting->counted_until[module] = MAX (counting->counted_until[module], end);
}

static guint *
count_by_term (const CursusRuleCheck *check, const guint8 *is_covering)
{
  const CursusOutline     *outline = check->check->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[check->route->plan];
  g_autofree guint        *counted_until = g_new0 (guint, outline->n_modules);
  guint                   *counts = g_new0 (guint, check->route->n_terms);
  Counting                 counting = { check->route, is_covering, counted_until, counts };

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const CursusOutlineGroup *group;

      if (place->module != CURSUS_NOWHERE)
        count_module (&counting, place->module, place->term,
                      (guint) outline->modules[place->module].module->terms);
      if (place->group == CURSUS_NOWHERE)
        continue;

      group = &outline->groups[place->group];
      for (guint m = 0; m < group->n_members; m++)
        count_module (&counting, outline->members[group->first_member + m], place->term, 1);
    }
  return counts;
}

static guint
count_on_route (const CursusRuleCheck *check, const guint8 *is_covering)
{
  guint n_modules = check->check->facts->outline->n_modules;
  guint n = 0;

  for (guint i = 0; i < n_modules; i++)
    if (is_covering[i] && check->route->stays[i].first != CURSUS_NOWHERE)
      n++;
  return n;
}

static char *
describe_count_in (const char *in, guint n, const char *name, const char *asked)
{
  if (n == 0)
    /* Translators: a term; a tag or strand; what is asked for: “at least 2” */
    return g_strdup_printf (_ ("In “%s”, no module covers “%s”; asked for: %s."), in, name, asked);
  /* Translators: a term; a number; a tag or strand; what is asked for: “at least 2” */
  return g_strdup_printf (ngettext ("In “%s”, %u module covers “%s”; asked for: %s.",
                                    "In “%s”, %u modules cover “%s”; asked for: %s.", n),
                          in, n, name, asked);
}

static char *
describe_count (guint n, const char *name, const char *asked)
{
  if (n == 0)
    /* Translators: a tag or strand; what is asked for: “at least 2” */
    return g_strdup_printf (_ ("No module covers “%s”; asked for: %s."), name, asked);
  /* Translators: a number; a tag or strand; what is asked for: “at least 2” */
  return g_strdup_printf (
    ngettext ("%u module covers “%s”; asked for: %s.", "%u modules cover “%s”; asked for: %s.", n),
    n, name, asked);
}

static void
check_count (const CursusRuleCheck *check, const CursusTerm *term, guint n)
{
  const CursusRule *rule = check->rule;
  const char       *subject = rule->tag != NULL ? rule->tag : rule->strand;
  gint64            count = 100 * (gint64) n;
  CursusVerdict     verdict = cursus_verdict_of_limits (rule->min, CURSUS_NOT_STATED, count, count);
  g_autofree char  *name = NULL;
  g_autofree char  *asked = NULL;
  g_autofree char  *in = NULL;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  name = cursus_name_id (check->check, subject);
  asked = cursus_name_limits (rule->min, CURSUS_NOT_STATED);
  in = term != NULL ? cursus_name_id (check->check, term->record.id) : NULL;
  cursus_rule_report_one (check, verdict, term != NULL ? term->record.id : subject,
                          in != NULL ? describe_count_in (in, n, name, asked) :
                                       describe_count (n, name, asked));
}

static void
check_coverage_modules (const CursusRuleCheck *check)
{
  const CursusRoute *route = check->route;
  g_autofree guint8 *is_covering = find_covering (check);
  g_autofree guint  *counts = NULL;

  if (check->rule->scope != CURSUS_SCOPE_TERM)
    {
      check_count (check, NULL, count_on_route (check, is_covering));
      return;
    }

  counts = count_by_term (check, is_covering);
  for (guint i = 0; i < route->n_terms; i++)
    check_count (check, route->terms[i].term, counts[i]);
}

const CursusRuleType cursus_rule_coverage_modules = { "coverage-modules", CURSUS_RULE_PER_ROUTE,
                                                      has_subject_and_minimum,
                                                      check_coverage_modules };

/* --- coverage-level --- */

static gboolean
has_subject_and_level (const CursusRule *rule)
{
  return (rule->strand != NULL || rule->tag != NULL) && rule->level != CURSUS_NOT_STATED;
}

static void
check_level (const CursusRuleCheck *check, guint tag)
{
  const char      *id = check->check->facts->outline->tags[tag].tag->record.id;
  guint            found = check->route->tags[tag].level;
  guint            asked = (guint) check->rule->level;
  g_autofree char *name = NULL;
  char            *message;

  if (found >= asked)
    return;

  name = cursus_name_id (check->check, id);
  if (found == 0)
    /* Translators: a tag; a level from 1 to 3 */
    message = g_strdup_printf (_ ("“%s” is not covered; asked for: level %u."), name, asked);
  else
    /* Translators: a tag; two levels from 1 to 3 */
    message = g_strdup_printf (_ ("“%s” is covered up to level %u; asked for: level %u."), name,
                               found, asked);
  cursus_rule_report_one (check, CURSUS_VERDICT_BROKEN, id, message);
}

static void
check_coverage_level (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  guint                tag = find_tag (check);
  guint                strand;

  if (tag != CURSUS_NOWHERE)
    {
      check_level (check, tag);
      return;
    }

  strand = find_strand (check);
  for (guint i = 0; i < outline->n_tags; i++)
    if (outline->tags[i].strand == strand && !outline->tags[i].is_retired)
      check_level (check, i);
}

const CursusRuleType cursus_rule_coverage_level = { "coverage-level", CURSUS_RULE_PER_ROUTE,
                                                    has_subject_and_level, check_coverage_level };

/* --- coverage-order --- */

static void
check_coverage_order (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  gboolean             is_any = check->rule->strand == NULL;
  guint                strand = is_any ? CURSUS_NOWHERE : find_strand (check);

  for (guint i = 0; i < outline->n_tags; i++)
    {
      const char      *id = outline->tags[i].tag->record.id;
      g_autofree char *name = NULL;

      if (!check->route->tags[i].is_unprepared_itself)
        continue;
      if (!is_any && outline->tags[i].strand != strand)
        continue;

      name = cursus_name_id (check->check, id);
      cursus_rule_report_one (check, CURSUS_VERDICT_BROKEN, id,
                              /* Translators: a tag */
                              g_strdup_printf (_ ("“%s” is covered at a higher level before a "
                                                  "module has begun to cover it at a lower one."),
                                               name));
    }
}

const CursusRuleType cursus_rule_coverage_order = { "coverage-order", CURSUS_RULE_PER_ROUTE,
                                                    cursus_rule_needs_nothing,
                                                    check_coverage_order };
