/* problem-words.c - what a problem concerns, in a word or two
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-words.h"

#include "facts/term-name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define DOT " · "

static const struct
{
  const char *icon;
  const char *css_class;
  const char *heading;
} sections[] = {
  [CURSUS_SECTION_ERRORS] = { "dialog-error-symbolic", "error", N_ ("Errors") },
  [CURSUS_SECTION_WARNINGS] = { "dialog-warning-symbolic", "warning", N_ ("Warnings") },
  [CURSUS_SECTION_HINTS] = { "dialog-information-symbolic", "hint", N_ ("Hints") },
  [CURSUS_SECTION_UNKNOWN] = { "dialog-question-symbolic", "unknown", N_ ("Cannot be checked") },
  [CURSUS_SECTION_WAIVED] = { "object-select-symbolic", "waived", N_ ("Waived") },
};

/* What the matter is, by the beginning of the code; the first that fits. */
static const struct
{
  const char *code;
  const char *topic;
} topics[] = {
  /* Translators: these words follow what a problem is about: “Semester 3 · credits” */
  { "prerequisite", NC_ ("problem", "requirements") },
  { "corequisite", NC_ ("problem", "requirements") },
  { "missing-reference", NC_ ("problem", "reference") },
  { "placed-twice", NC_ ("problem", "placing") },
  { "past-end", NC_ ("problem", "placing") },
  { "offered", NC_ ("problem", "season") },
  { "excluded-together", NC_ ("problem", "exclusion") },
  { "split", NC_ ("problem", "credits") },
  { "credit", NC_ ("problem", "credits") },
  { "duplicate-code", NC_ ("problem", "code") },
  { "group-member-placed", NC_ ("problem", "group") },
  { "contact", NC_ ("problem", "hours") },
  { "hours", NC_ ("problem", "hours") },
  { "online", NC_ ("problem", "hours") },
  { "terms-total", NC_ ("problem", "terms") },
  { "module-terms", NC_ ("problem", "terms") },
  { "module-credits", NC_ ("problem", "credits") },
  { "modules", NC_ ("problem", "modules") },
  { "duration", NC_ ("problem", "duration") },
  { "coverage", NC_ ("problem", "coverage") },
  { "outcome", NC_ ("problem", "outcomes") },
  { "elective", NC_ ("problem", "choice") },
  { "assessment", NC_ ("problem", "assessments") },
  { "thesis", NC_ ("problem", "thesis") },
  { "order", NC_ ("problem", "order") },
  { "tag-currency", NC_ ("problem", "state of the law") },
  { "all-stated", NC_ ("problem", "assumed values") },
  { "complete", NC_ ("problem", "completeness") },
  { "translated", NC_ ("problem", "translation") },
  { "by-hand", NC_ ("problem", "by hand") },
};

CursusProblemSection
cursus_problem_words_get_section (const CursusProblem *problem)
{
  if (problem->state == CURSUS_PROBLEM_WAIVED)
    return CURSUS_SECTION_WAIVED;
  if (problem->state == CURSUS_PROBLEM_CANNOT_CHECK)
    return CURSUS_SECTION_UNKNOWN;

  switch (problem->severity)
    {
    case CURSUS_SEVERITY_ERROR:
      return CURSUS_SECTION_ERRORS;
    case CURSUS_SEVERITY_WARNING:
      return CURSUS_SECTION_WARNINGS;
    case CURSUS_SEVERITY_HINT:
      return CURSUS_SECTION_HINTS;
    }
  g_assert_not_reached ();
}

const char *
cursus_problem_words_get_icon (CursusProblemSection section)
{
  return sections[section].icon;
}

const char *
cursus_problem_words_get_css_class (CursusProblemSection section)
{
  return sections[section].css_class;
}

const char *
cursus_problem_words_get_heading (CursusProblemSection section)
{
  return _ (sections[section].heading);
}

char *
cursus_problem_words_dup_count (CursusProblemSection section, guint n)
{
  switch (section)
    {
    case CURSUS_SECTION_ERRORS:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u error", "%u errors", n), n);
    case CURSUS_SECTION_WARNINGS:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u warning", "%u warnings", n), n);
    case CURSUS_SECTION_HINTS:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u hint", "%u hints", n), n);
    case CURSUS_SECTION_UNKNOWN:
      /* Translators: of how many things cannot be told whether they are right */
      return g_strdup_printf (ngettext ("%u cannot be checked", "%u cannot be checked", n), n);
    case CURSUS_SECTION_WAIVED:
      /* Translators: how many problems are waived */
      return g_strdup_printf (ngettext ("%u waived", "%u waived", n), n);
    case CURSUS_N_SECTIONS:
      break;
    }
  g_assert_not_reached ();
}

/* --- names --- */

static const char *
show (const CursusFindings *findings, const CursusText *text)
{
  const CursusProject *project = cursus_findings_get_project (findings);

  return cursus_text_show (text, findings->language, cursus_project_get_language (project), NULL);
}

/* A field that most kinds of record have; NULL if this one has none or states nothing. */
static gpointer
get_pointer (const CursusRecord *record, const char *name)
{
  const CursusField *field = cursus_table_lookup_field (record->table, name);

  return field != NULL ? G_STRUCT_MEMBER (gpointer, record, field->offset) : NULL;
}

static char *
dup_term_name (const CursusPlan *plan, const CursusRecord *term)
{
  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    if (plan->terms->items[i] == term)
      return cursus_term_name_dup ((const CursusTerm *) term, i);
  return g_strdup (term->id);
}

/* Short, as the message names it again: a code alone if there is one. */
static char *
dup_name (const CursusFindings *findings, const char *id)
{
  const CursusProject *project = cursus_findings_get_project (findings);
  const CursusRecord  *owner = NULL;
  const CursusRecord  *record = cursus_project_lookup (project, id, &owner);
  const char          *name;

  if (record == NULL)
    return g_strdup (id);
  name = get_pointer (record, "code");
  if (name == NULL)
    name = show (findings, get_pointer (record, "title"));
  if (name != NULL)
    return g_strdup (name);
  if (record->table == &cursus_term_table && owner->table == &cursus_plan_table)
    return dup_term_name ((const CursusPlan *) owner, record);
  return g_strdup (id);
}

/* A rule about coverage asks for a strand: its title says more than "coverage". */
static char *
dup_strand (const CursusFindings *findings, const CursusProblem *problem)
{
  const char *id;

  if (problem->rule == NULL || !g_str_has_prefix (problem->code, "coverage"))
    return NULL;
  id = problem->rule->tag != NULL ? problem->rule->tag : problem->rule->strand;
  if (id == NULL || cursus_strings_contains (problem->about, id))
    return NULL;
  return dup_name (findings, id);
}

static char *
dup_topic (const CursusFindings *findings, const CursusProblem *problem)
{
  char *strand = dup_strand (findings, problem);

  if (strand != NULL)
    return strand;
  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    if (g_str_has_prefix (problem->code, topics[i].code))
      return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "problem", topics[i].topic));
  return g_strdup (problem->code);
}

char *
cursus_problem_words_dup_concern (const CursusFindings *findings, const CursusProblem *problem)
{
  g_autofree char *topic = dup_topic (findings, problem);
  g_autofree char *name = NULL;

  if (cursus_strings_n (problem->about) > 0)
    name = dup_name (findings, problem->about->items[0]);
  else
    name = g_strdup (_ ("Programme"));
  return g_strconcat (name, DOT, topic, NULL);
}

char *
cursus_problem_words_dup_route (const CursusFindings *findings, const CursusProblem *problem)
{
  g_autofree char *plan = NULL;
  g_autofree char *pathway = NULL;

  if (problem->plan == NULL)
    return NULL;
  plan = dup_name (findings, problem->plan->record.id);
  if (problem->pathway == NULL)
    return g_steal_pointer (&plan);
  pathway = dup_name (findings, problem->pathway->record.id);
  return g_strconcat (plan, DOT, pathway, NULL);
}

char *
cursus_problem_words_dup_rule (const CursusFindings *findings, const CursusProblem *problem)
{
  const char *title, *source;

  if (problem->rule == NULL)
    return NULL;
  title = show (findings, problem->rule->title);
  if (title == NULL)
    title = problem->rule->type;
  source = problem->rule->record.source;
  return source != NULL ? g_strdup_printf ("%s (%s)", title, source) : g_strdup (title);
}

/* As people write a day. */
static char *
dup_day (CursusDate date)
{
  g_autoptr (GDateTime) day = g_date_time_new_utc ((int) (date / 10000), (int) (date / 100 % 100),
                                                   (int) (date % 100), 0, 0, 0);

  /* Translators: how a day is written, as in “man date”: November 21, 2026 */
  return g_date_time_format (day, C_ ("date", "%B %-d, %Y"));
}

char *
cursus_problem_words_dup_waiver (const CursusFindings *findings, const CursusProblem *problem)
{
  const CursusWaiver *waiver = cursus_problem_lookup_waiver (problem);
  GString            *line;

  if (waiver == NULL)
    return NULL;
  line = g_string_new (show (findings, waiver->record.note));
  if (waiver->by != NULL)
    g_string_append_printf (line, DOT "%s", waiver->by);
  if (waiver->date != 0)
    {
      g_autofree char *day = dup_day (waiver->date);

      g_string_append_printf (line, DOT "%s", day);
    }
  return g_string_free (line, FALSE);
}
