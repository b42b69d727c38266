/* check-text.c - the problems of a project for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/check-text.h"

#include "cli/columns.h"
#include "cli/dotted-line.h"
#include "cli/route-name.h"
#include "facts/remedy.h"

#include <glib/gi18n-lib.h>

#define INDENT_PROBLEM 2
#define INDENT_MORE 4

/* To find a remedy means to try several: not for each of a thousand problems. */
#define REMEDIES_MAX 20

typedef struct
{
  CursusView        *view;
  const CursusState *state;
  const GPtrArray   *problems;
  CursusDate         today;
  guint              n_remedies; /* that were looked for */
  GString           *out;
} Text;

/* Problems that stand below one heading. */
typedef struct
{
  const char        *heading; /* N_() */
  CursusProblemState state;
  CursusSeverity     severity; /* of what is broken; of the rest any */
} Section;

static const Section sections[] = {
  { N_ ("Errors"), CURSUS_PROBLEM_BROKEN, CURSUS_SEVERITY_ERROR },
  { N_ ("Warnings"), CURSUS_PROBLEM_BROKEN, CURSUS_SEVERITY_WARNING },
  { N_ ("Hints"), CURSUS_PROBLEM_BROKEN, CURSUS_SEVERITY_HINT },
  { N_ ("Waived"), CURSUS_PROBLEM_WAIVED },
  { N_ ("Cannot be checked"), CURSUS_PROBLEM_CANNOT_CHECK },
};

static gboolean
belongs_to (const CursusProblem *problem, const Section *section)
{
  return problem->state == section->state &&
         (problem->state != CURSUS_PROBLEM_BROKEN || problem->severity == section->severity);
}

static guint
count (const GPtrArray *problems, const Section *section)
{
  guint n = 0;

  for (guint i = 0; i < problems->len; i++)
    n += belongs_to (g_ptr_array_index (problems, i), section) != 0;
  return n;
}

static void
append_more (Text *self, const char *line)
{
  if (*line != '\0')
    cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_FAINT, INDENT_MORE,
                                    line);
}

/* What a rule is called, and where it comes from. */
static char *
dup_rule (Text *self, const CursusRule *rule)
{
  char            *title = cursus_view_dup_text (self->view, rule->title);
  g_autofree char *name = title != NULL ? title : g_strdup (rule->type);
  g_autofree char *source = NULL;

  if (rule->record.source == NULL)
    return g_steal_pointer (&name);
  source = cursus_columns_clean (rule->record.source);
  return g_strdup_printf ("%s (%s)", name, source);
}

/* Where it is, and who says that it is wrong. */
static void
append_context (Text *self, const CursusProblem *problem)
{
  static const char *const severities[] = {
    /* Translators: how bad a broken rule is */
    [CURSUS_SEVERITY_ERROR] = NC_ ("severity", "error"),
    [CURSUS_SEVERITY_WARNING] = NC_ ("severity", "warning"),
    [CURSUS_SEVERITY_HINT] = NC_ ("severity", "hint"),
  };
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *route = NULL;
  g_autofree char *rule = NULL;

  if (problem->plan != NULL)
    route = cursus_route_name_dup (self->view, problem->plan, problem->pathway);
  if (problem->rule != NULL)
    rule = dup_rule (self, problem->rule);

  if (problem->state != CURSUS_PROBLEM_BROKEN)
    cursus_dotted_line_add (
      line, g_dpgettext2 (GETTEXT_PACKAGE, "severity", severities[problem->severity]));
  cursus_dotted_line_add (line, route);
  cursus_dotted_line_add (line, rule);
  append_more (self, line->str);
}

/* Who waived it, when, and why. */
static void
append_waiver (Text *self, const CursusProblem *problem)
{
  const CursusWaiver *waiver = cursus_problem_lookup_waiver (problem);
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *by = NULL;
  g_autofree char *why = NULL;
  char             date[CURSUS_DATE_SIZE];

  if (waiver == NULL)
    return;

  if (waiver->by != NULL)
    by = cursus_columns_clean (waiver->by);
  cursus_dotted_line_add (line, by);
  if (waiver->date != 0)
    {
      cursus_date_format (waiver->date, date);
      cursus_dotted_line_add (line, date);
    }
  why = cursus_view_dup_text (self->view, waiver->record.note);
  cursus_dotted_line_add (line, why);
  append_more (self, line->str);
}

static void
append_sentence (Text *self, const CursusProblem *problem)
{
  g_autofree char *message = cursus_columns_clean (problem->message);

  cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN,
                                  INDENT_PROBLEM, message);
}

/* What would mend it. */
static void
append_remedy (Text *self, const CursusProblem *problem)
{
  g_autoptr (CursusRemedy) remedy = NULL;
  g_autofree char *label = NULL;
  g_autofree char *line = NULL;

  if (self->n_remedies++ >= REMEDIES_MAX)
    return;

  remedy = cursus_remedy_find (self->state, problem, self->today, self->view->language);
  if (remedy == NULL)
    return;

  label = cursus_columns_clean (remedy->label);
  /* Translators: what would mend a problem, as an action */
  line = g_strdup_printf (_ ("Remedy: %s"), label);
  append_more (self, line);
}

static void
append_details (Text *self, const CursusProblem *problem)
{
  append_context (self, problem);
  if (problem->state == CURSUS_PROBLEM_WAIVED)
    append_waiver (self, problem);
  else if (problem->state == CURSUS_PROBLEM_BROKEN)
    append_remedy (self, problem);
}

/* What goes wrong on several routes is said once. */
static gboolean
says_the_same (const CursusProblem *a, const CursusProblem *b)
{
  return a->rule == b->rule && g_str_equal (a->message, b->message);
}

static void
append_section (Text *self, const Section *section)
{
  const CursusProblem *last = NULL;

  for (guint i = 0; i < self->problems->len; i++)
    {
      const CursusProblem *problem = g_ptr_array_index (self->problems, i);

      if (!belongs_to (problem, section))
        continue;
      if (last == NULL)
        cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_HEADING, 0,
                                        _ (section->heading));
      if (last == NULL || !says_the_same (last, problem))
        append_sentence (self, problem);
      append_details (self, problem);
      last = problem;
    }
  if (last != NULL)
    g_string_append_c (self->out, '\n');
}

static char *
format_count (const Section *section, guint n)
{
  if (section->state == CURSUS_PROBLEM_WAIVED)
    /* Translators: how many problems are waived */
    return g_strdup_printf (ngettext ("%u waived", "%u waived", n), n);
  if (section->state == CURSUS_PROBLEM_CANNOT_CHECK)
    /* Translators: of how many things cannot be told whether they are right */
    return g_strdup_printf (ngettext ("%u cannot be checked", "%u cannot be checked", n), n);

  switch (section->severity)
    {
    case CURSUS_SEVERITY_ERROR:
      return g_strdup_printf (ngettext ("%u error", "%u errors", n), n);
    case CURSUS_SEVERITY_WARNING:
      return g_strdup_printf (ngettext ("%u warning", "%u warnings", n), n);
    case CURSUS_SEVERITY_HINT:
      return g_strdup_printf (ngettext ("%u hint", "%u hints", n), n);
    }
  g_assert_not_reached ();
}

static void
append_counts (Text *self)
{
  g_autoptr (GString) broken = g_string_new (NULL);
  g_autoptr (GString) other = g_string_new (NULL);
  g_autofree char *line = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GString         *list = sections[i].state == CURSUS_PROBLEM_BROKEN ? broken : other;
      guint            n = count (self->problems, &sections[i]);
      g_autofree char *counted = NULL;

      if (n == 0)
        continue;
      counted = format_count (&sections[i], n);
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", counted);
    }

  line = g_strconcat (broken->len > 0 ? broken->str : _ ("Nothing is wrong"),
                      other->len > 0 ? "; " : "", other->str, NULL);
  cursus_screen_append_paragraph (&self->view->screen, self->out, CURSUS_STYLE_PLAIN, 0, line);
}

void
cursus_check_text_append (CursusView *view, const CursusState *state, CursusDate today,
                          GString *out)
{
  Text self = {
    .view = view, .state = state, .problems = state->problems, .today = today, .out = out
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    append_section (&self, &sections[i]);
  append_counts (&self);
}
