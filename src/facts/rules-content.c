/* rules-content.c - rules on what is filled in, translated, confirmed and looked at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-content.h"

#include "facts/name.h"
#include "facts/record-walk.h"
#include "model/value.h"

#include <glib/gi18n-lib.h>

/* --- all-stated --- */

/* Whether anything is assumed in the record, or in what stands in it without an id of its own. */
static gboolean
has_assumed (const CursusRecord *record)
{
  if (record->assumed != 0)
    return TRUE;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusRecords *parts;

      if (!cursus_field_has_parts (&record->table->fields[i]))
        continue;
      parts = cursus_record_get_records (record, &record->table->fields[i]);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        if (parts->items[p]->id == NULL && has_assumed (parts->items[p]))
          return TRUE;
    }
  return FALSE;
}

static void
check_stated (const CursusRecord *record, gpointer data)
{
  const CursusRuleCheck *check = data;
  g_autofree char       *name = NULL;

  if (!has_assumed (record))
    return;

  name = cursus_name_id (check->check, record->id);
  cursus_rule_report_one (
    check, CURSUS_VERDICT_BROKEN, record->id,
    /* Translators: a record, such as a module */
    g_strdup_printf (_ ("Something in “%s” is assumed and not yet confirmed."), name));
}

static void
check_all_stated (const CursusRuleCheck *check)
{
  /* Most projects that are to have nothing assumed have nothing assumed. */
  if (check->check->facts->n_assumed > 0)
    cursus_record_walk (check->check->facts->outline, check_stated, (gpointer) check);
}

const CursusRuleType cursus_rule_all_stated = { "all-stated", CURSUS_RULE_ONCE,
                                                cursus_rule_needs_nothing, check_all_stated };

/* --- complete --- */

static const CursusTable *
get_table (const CursusRule *rule)
{
  switch ((CursusRuleOf) rule->of)
    {
    case CURSUS_OF_PROGRAMME:
      return &cursus_programme_table;
    case CURSUS_OF_TERM:
      return &cursus_term_table;
    case CURSUS_OF_MODULE:
      return &cursus_module_table;
    }
  g_assert_not_reached ();
}

static gboolean
names_fields (const CursusRule *rule)
{
  if (rule->of == CURSUS_NOT_STATED || rule->fields == NULL)
    return FALSE;

  for (guint i = 0; i < rule->fields->n; i++)
    if (cursus_table_lookup_field (get_table (rule), rule->fields->items[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* The rule and its fields, looked up once. */
typedef struct
{
  const CursusRuleCheck *check;
  const CursusField    **fields;
  guint                  n_fields;
} Completing;

static gboolean
is_filled_in (const CursusRecord *record, const CursusField *field)
{
  const CursusRecords *records;

  if (cursus_value_is_stated (record, field))
    {
      if (field->type != CURSUS_FIELD_RECORDS || field->tables[0] != &cursus_topic_table)
        return TRUE;

      /* Texts on topics are texts: one of them has to say something. */
      records = cursus_record_get_records (record, field);
      for (guint i = 0; i < records->n; i++)
        if (((const CursusTopic *) records->items[i])->text != NULL)
          return TRUE;
      return FALSE;
    }
  return field->type == CURSUS_FIELD_FLAG || (field->flags & CURSUS_FIELD_HAS_DEFAULT);
}

static void
complete_record (const Completing *completing, const CursusRecord *record)
{
  GString         *lacking = NULL;
  g_autofree char *name = NULL;

  for (guint i = 0; i < completing->n_fields; i++)
    {
      if (is_filled_in (record, completing->fields[i]))
        continue;
      if (lacking == NULL)
        lacking = g_string_new (NULL);
      else
        /* Translators: between the names of things in a list */
        g_string_append (lacking, _ (", "));
      g_string_append (lacking, completing->check->rule->fields->items[i]);
    }
  if (lacking == NULL)
    return;

  name = cursus_name_id (completing->check->check, record->id);
  cursus_rule_report_one (
    completing->check, CURSUS_VERDICT_BROKEN, record->id,
    /* Translators: a module, term or programme; names of fields, as they stand in a file */
    g_strdup_printf (_ ("In “%s”, something is still to be filled in: %s."), name, lacking->str));
  g_string_free (lacking, TRUE);
}

static void
complete_programme (const Completing *completing)
{
  const CursusProgramme *programme =
    cursus_project_lookup_programme (completing->check->check->facts->project);

  if (programme != NULL)
    complete_record (completing, &programme->record);
  else
    cursus_rule_report_one (
      completing->check, CURSUS_VERDICT_BROKEN, NULL,
      g_strdup (_ ("The details of the programme are still to be filled in.")));
}

static void
complete_modules (const Completing *completing)
{
  const CursusOutline *outline = completing->check->check->facts->outline;

  for (guint i = 0; i < outline->n_modules; i++)
    if (cursus_rule_looks_at (completing->check, i))
      complete_record (completing, &outline->modules[i].module->record);
}

/* The terms of each plan that has a route on which the rule is checked. */
static void
complete_terms (const Completing *completing)
{
  const CursusFacts *facts = completing->check->check->facts;
  guint              last_plan = CURSUS_NOWHERE;

  for (guint i = 0; i < facts->n_routes; i++)
    {
      const CursusRoute *route = facts->routes[i];
      CursusRuleCheck    of_plan = *completing->check;
      Completing         of_terms = { &of_plan, completing->fields, completing->n_fields };

      if (route->plan == last_plan || !cursus_rule_applies_to (of_plan.rule, facts, route))
        continue;
      last_plan = route->plan;
      of_plan.plan = facts->outline->plans[route->plan].plan;
      for (guint t = 0; t < route->n_terms; t++)
        complete_record (&of_terms, &route->terms[t].term->record);
    }
}

static void
check_complete (const CursusRuleCheck *check)
{
  const CursusRule              *rule = check->rule;
  g_autofree const CursusField **fields = g_new (const CursusField *, rule->fields->n);
  Completing                     completing = { check, fields, rule->fields->n };

  for (guint i = 0; i < rule->fields->n; i++)
    fields[i] = cursus_table_lookup_field (get_table (rule), rule->fields->items[i]);

  switch ((CursusRuleOf) rule->of)
    {
    case CURSUS_OF_PROGRAMME:
      complete_programme (&completing);
      break;
    case CURSUS_OF_TERM:
      complete_terms (&completing);
      break;
    case CURSUS_OF_MODULE:
      complete_modules (&completing);
      break;
    }
}

const CursusRuleType cursus_rule_complete = { "complete", CURSUS_RULE_ONCE, names_fields,
                                              check_complete };

/* --- translated --- */

static gboolean
has_language (const CursusRule *rule)
{
  return rule->language != NULL;
}

static CursusVerdict
judge_text (const CursusText *text, const char *language)
{
  CursusVerdict verdict = CURSUS_VERDICT_BROKEN;

  for (guint i = 0; i < cursus_text_n (text); i++)
    {
      const char *other;

      cursus_text_nth (text, i, &other);
      if (g_ascii_strcasecmp (other, language) == 0)
        return CURSUS_VERDICT_HOLDS;
      /* A text in a project that states no language may be in any. */
      if (*other == '\0')
        verdict = CURSUS_VERDICT_UNKNOWN;
    }
  return verdict;
}

/* Judges the texts of the record and of what stands in it without an id of its own. */
static CursusVerdict
judge_texts (const CursusRecord *record, const CursusRule *rule)
{
  CursusVerdict verdict = CURSUS_VERDICT_HOLDS;

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField   *field = &record->table->fields[i];
      const CursusText    *text = NULL;
      const CursusRecords *parts = NULL;

      if (field->type == CURSUS_FIELD_TEXT)
        text = G_STRUCT_MEMBER (CursusText *, record, field->offset);
      else if (cursus_field_has_parts (field))
        parts = cursus_record_get_records (record, field);

      if (text != NULL &&
          (rule->fields == NULL || cursus_strings_contains (rule->fields, field->name)))
        verdict = cursus_verdict_both (verdict, judge_text (text, rule->language));
      for (guint p = 0; p < cursus_records_n (parts); p++)
        if (parts->items[p]->id == NULL)
          verdict = cursus_verdict_both (verdict, judge_texts (parts->items[p], rule));
    }
  return verdict;
}

static void
check_translation (const CursusRecord *record, gpointer data)
{
  const CursusRuleCheck *check = data;
  CursusVerdict          verdict = judge_texts (record, check->rule);
  g_autofree char       *name = NULL;
  char                  *message;

  if (verdict == CURSUS_VERDICT_HOLDS)
    return;

  name = cursus_name_id (check->check, record->id);
  if (verdict == CURSUS_VERDICT_BROKEN)
    /* Translators: a record, such as a module; the tag of a language, such as de */
    message = g_strdup_printf (_ ("Not all texts of “%s” have been translated into “%s” yet."),
                               name, check->rule->language);
  else
    /* Translators: a record, such as a module; the tag of a language, such as de */
    message = g_strdup_printf (_ ("It is not stated in which language the texts of “%s” are; asked "
                                  "for: “%s”."),
                               name, check->rule->language);
  cursus_rule_report_one (check, verdict, record->id, message);
}

static void
check_translated (const CursusRuleCheck *check)
{
  cursus_record_walk (check->check->facts->outline, check_translation, (gpointer) check);
}

const CursusRuleType cursus_rule_translated = { "translated", CURSUS_RULE_ONCE, has_language,
                                                check_translated };

/* --- by-hand --- */

/* A waiver is how a person says to have looked. */
static gboolean
was_looked_at (const CursusRule *rule)
{
  for (guint i = 0; i < cursus_records_n (rule->waivers); i++)
    {
      const CursusWaiver *waiver = (const CursusWaiver *) rule->waivers->items[i];

      if (waiver->record.note != NULL &&
          (waiver->about == NULL || g_str_equal (waiver->about, rule->record.id)))
        return TRUE;
    }
  return FALSE;
}

static void
check_by_hand (const CursusRuleCheck *check)
{
  GPtrArray  *problems = check->check->problems;
  const char *text = check->rule->text;
  char       *message;

  if (text != NULL)
    /* Translators: what is to be looked at, in the words of who wrote the rule */
    message = g_strdup_printf (_ ("To be checked by a person: %s"), text);
  else
    message = g_strdup (_ ("To be checked by a person."));
  cursus_rule_report_one (check, CURSUS_VERDICT_UNKNOWN, NULL, message);
  if (was_looked_at (check->rule))
    ((CursusProblem *) problems->pdata[problems->len - 1])->state = CURSUS_PROBLEM_WAIVED;
}

const CursusRuleType cursus_rule_by_hand = { "by-hand", CURSUS_RULE_ONCE, cursus_rule_needs_nothing,
                                             check_by_hand };
