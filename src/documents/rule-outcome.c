/* rule-outcome.c - whether a rule holds, and if not, where, in the language of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/rule-outcome.h"

#include "documents/author-phrase.h"
#include "documents/words.h"
#include "facts/rule-types.h"

const char *
cursus_rule_state_get_name (const CursusAuthor *author, CursusRuleState state)
{
  static const char *const names[] = {
    [CURSUS_RULE_HOLDS] = "Holds",
    [CURSUS_RULE_WAIVED] = "Waived",
    [CURSUS_RULE_CANNOT_CHECK] = "Cannot be checked",
    [CURSUS_RULE_BROKEN] = "Broken",
  };

  return cursus_author_word (author, names[state]);
}

const char *
cursus_rule_state_get_ground (CursusRuleState state)
{
  static const char *const grounds[] = {
    [CURSUS_RULE_HOLDS] = "#d9f0e1",
    [CURSUS_RULE_WAIVED] = "#fbeeb8",
    [CURSUS_RULE_CANNOT_CHECK] = "#e6e5e3",
    [CURSUS_RULE_BROKEN] = "#f9d6d2",
  };

  return grounds[state];
}

/* --- where --- */

static const CursusRoute *
find_route (const CursusAuthor *author, const CursusProblem *problem)
{
  for (guint i = 0; i < author->facts->n_routes; i++)
    {
      const CursusRoute *route = author->facts->routes[i];

      if (author->facts->outline->plans[route->plan].plan == problem->plan &&
          (problem->pathway == NULL || route->pathway == problem->pathway))
        return route;
    }
  return NULL;
}

static const CursusTermFacts *
find_term (const CursusRoute *route, const char *id)
{
  for (guint i = 0; id != NULL && i < route->n_terms; i++)
    if (g_strcmp0 (route->terms[i].term->record.id, id) == 0)
      return &route->terms[i];
  return NULL;
}

static char *
dup_coverage (const CursusAuthor *author, const CursusProblem *problem, const CursusRoute *route,
              const CursusTermFacts *term)
{
  guint  strand = cursus_project_find (author->project, CURSUS_STRANDS, problem->rule->strand);
  gint64 figure;

  if (strand == CURSUS_NOWHERE)
    return NULL;
  if (g_str_equal (problem->code, "coverage-share"))
    figure = term != NULL ? term->strands[strand].share : route->strands[strand].share;
  else
    figure = term != NULL ? term->strands[strand].reach : route->strands[strand].reach;
  return figure != CURSUS_NO_FIGURE ? cursus_word_percent (author->language, figure) : NULL;
}

/* What was found there, where it is a figure that everybody knows. */
static char *
dup_figure (CursusAuthor *author, const CursusProblem *problem)
{
  const CursusRoute *route = find_route (author, problem);
  const char *about = cursus_strings_n (problem->about) > 0 ? problem->about->items[0] : NULL;
  const CursusTermFacts *term;
  g_autofree char       *number = NULL;

  if (route == NULL || problem->rule == NULL)
    return NULL;
  term = find_term (route, about);
  if (g_str_equal (problem->code, "credits-total"))
    return cursus_author_name_credits (author, route->credits);
  if (g_str_equal (problem->code, "credits-per-term") && term != NULL)
    return cursus_author_name_credits (author, term->credits);
  if (g_str_equal (problem->code, "coverage-share") ||
      g_str_equal (problem->code, "coverage-reach"))
    return dup_coverage (author, problem, route, term);
  if (!g_str_equal (problem->code, "duration"))
    return NULL;
  number = cursus_word_number (author->language, route->months);
  return g_strdup_printf ("%s %s", number, cursus_author_word (author, "months"));
}

/* The first thing, and in brackets what else has to do with it. */
static char *
dup_about (const CursusAuthor *author, const CursusStrings *about)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (about); i++)
    {
      g_autofree char *name = cursus_author_name_id (author, about->items[i]);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : i == 1 ? " (" : ", ", name);
    }
  if (cursus_strings_n (about) > 1)
    g_string_append_c (text, ')');
  return g_string_free (text, FALSE);
}

static char *
dup_route (const CursusAuthor *author, const CursusProblem *problem)
{
  GString *text = g_string_new (NULL);

  if (author->facts->n_routes < 2 || problem->plan == NULL)
    return g_string_free (text, FALSE);
  if (author->facts->outline->n_plans > 1)
    {
      g_autofree char *plan = cursus_author_name_id (author, problem->plan->record.id);

      g_string_append (text, plan);
    }
  if (problem->pathway != NULL)
    {
      g_autofree char *pathway = cursus_author_name_id (author, problem->pathway->record.id);

      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", pathway);
    }
  return g_string_free (text, FALSE);
}

char *
cursus_problem_dup_place (CursusAuthor *author, const CursusProblem *problem)
{
  g_autofree char *about = dup_about (author, problem->about);
  g_autofree char *figure =
    problem->state != CURSUS_PROBLEM_CANNOT_CHECK ? dup_figure (author, problem) : NULL;
  g_autofree char *route = dup_route (author, problem);
  GString         *text = g_string_new (about);

  if (figure != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", figure);
  if (*route != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " – " : "", route);
  return g_string_free (text, FALSE);
}

/* --- in a cell --- */

static const char *
get_reason (const CursusAuthor *author, const CursusRule *rule, const CursusProblem *problem)
{
  const CursusRuleType *type = rule->type != NULL ? cursus_rule_type_lookup (rule->type) : NULL;

  if (problem == NULL)
    return cursus_author_word (author, "there is no plan");
  if (g_str_equal (problem->code, "by-hand"))
    return cursus_author_word (author, "a person has to look at it");
  if (type == NULL || !type->is_complete (rule))
    return cursus_author_word (author, "the rule lacks something");
  if (problem->about == NULL && type->where == CURSUS_RULE_ONCE)
    return cursus_author_word (author, "the rule lacks something");
  return cursus_author_word (author, "values are not stated");
}

static void
append_waiver (CursusAuthor *author, CursusInline *content, const CursusProblem *problem)
{
  const CursusWaiver *waiver = cursus_problem_lookup_waiver (problem);
  CursusAuthorValue   note = { NULL, "note" };
  CursusAuthorValue   by = { NULL, "by" };

  if (waiver == NULL)
    return;
  note.record = by.record = &waiver->record;
  cursus_inline_add_text (content, " – ", 0);
  cursus_author_append_text (author, content, waiver->record.note, &note);
  if (waiver->by != NULL)
    {
      cursus_inline_add_text (content, " – ", 0);
      cursus_author_append_string (author, content, waiver->by, &by);
    }
  if (waiver->date != 0)
    {
      g_autofree char *day = cursus_word_date (author->language, waiver->date);

      cursus_inline_add_text (content, ", ", 0);
      cursus_inline_add_text (content, day, 0);
    }
}

/* All problems of the rule in this state: one waiver may stand for several. */
static void
add_state (CursusAuthor *author, CursusBlock *cell, const CursusRule *rule, CursusRuleState state)
{
  CursusInline        *content = cursus_inline_new ();
  const CursusProblem *last = NULL;
  const char          *name = cursus_rule_state_get_name (author, state);
  guint                n = 0;

  cursus_inline_add_text (content, name, CURSUS_RUN_BOLD);
  for (guint i = 0; i < author->problems->len; i++)
    {
      const CursusProblem *problem = author->problems->pdata[i];
      g_autofree char     *place = NULL;

      if (problem->rule != rule || cursus_problem_get_rule_state (problem) != state)
        continue;
      if (last != NULL &&
          cursus_problem_lookup_waiver (last) != cursus_problem_lookup_waiver (problem))
        append_waiver (author, content, last);
      last = problem;
      place = cursus_problem_dup_place (author, problem);
      if (*place == '\0')
        continue;
      cursus_inline_add_text (content, n++ == 0 ? ": " : "; ", 0);
      cursus_inline_add_text (content, place, 0);
    }
  if (state == CURSUS_RULE_WAIVED)
    append_waiver (author, content, last);
  if (state == CURSUS_RULE_CANNOT_CHECK)
    {
      cursus_inline_add_text (content, " – ", 0);
      cursus_inline_add_text (content, get_reason (author, rule, last), 0);
    }
  cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH), content);
}

static gboolean
is_in_state (const CursusAuthor *author, const CursusRule *rule, CursusRuleState state)
{
  for (guint i = 0; i < author->problems->len; i++)
    {
      const CursusProblem *problem = author->problems->pdata[i];

      if (problem->rule == rule && cursus_problem_get_rule_state (problem) == state)
        return TRUE;
    }
  return FALSE;
}

void
cursus_rule_outcome_add (CursusAuthor *author, CursusBlock *cell, const CursusRule *rule)
{
  CursusRuleState worst = cursus_rule_find_state (author->facts, author->problems, rule);

  cell->background = g_strdup (cursus_rule_state_get_ground (worst));
  for (guint state = CURSUS_N_RULE_STATES; state-- > CURSUS_RULE_WAIVED;)
    if (state == worst || is_in_state (author, rule, (CursusRuleState) state))
      add_state (author, cell, rule, (CursusRuleState) state);
  if (worst == CURSUS_RULE_HOLDS)
    add_state (author, cell, rule, worst);
}
