/* rule-words.c - what a rule asks, as a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rule-words.h"
#include "facts/rule-words-private.h"

#include "facts/name-list.h"
#include "facts/name.h"
#include "facts/rule-forms.h"
#include "facts/rule-types.h"
#include "model/field-title.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef char *(*Wording) (const RuleWords *words);

static char *
dup_list (const RuleWords *words, const CursusStrings *ids)
{
  return cursus_name_list (&words->check, (const char *const *) ids->items, ids->n);
}

static const char *
get_choice (const RuleWords *words, const char *field, int value)
{
  const CursusField *of_rule = cursus_table_lookup_field (words->rule->record.table, field);

  return cursus_choice_title (of_rule, value);
}

/* Numbers that are listed: 90, 120, 180. */
static char *
dup_numbers (const CursusDecimals *numbers)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < numbers->n; i++)
    {
      g_autofree char *number = cursus_name_number (numbers->items[i]);

      g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", number);
    }
  return g_string_free (list, FALSE);
}

/* Sentences follow one another with a space between them. */
static void
take_sentence (GString *text, char *sentence)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", sentence);
  g_free (sentence);
}

/* --- credits, terms, modules --- */

static char *
word_credits_total (const RuleWords *words)
{
  g_autofree char *sizes = NULL;

  if (words->rule->sizes == NULL)
    /* Translators: a number: “120”, “at least 60” */
    return g_strdup_printf (_ ("The programme has %s credits."), words->limits);
  sizes = dup_numbers (words->rule->sizes);
  if (words->limits == NULL)
    /* Translators: several numbers: 90, 120 */
    return g_strdup_printf (_ ("The programme has one of these numbers of credits: %s."), sizes);
  /* Translators: a number: “at least 60”; several numbers: 90, 120 */
  return g_strdup_printf (_ ("The programme has %s credits, or one of these numbers: %s."),
                          words->limits, sizes);
}

static char *
word_credits_per_term (const RuleWords *words)
{
  /* Translators: a number: “30”, “28 to 32” */
  return g_strdup_printf (_ ("Each term has %s credits."), words->limits);
}

static char *
word_credits_per_year (const RuleWords *words)
{
  /* Translators: a number: “60”, “at least 60” */
  return g_strdup_printf (_ ("Each year has %s credits."), words->limits);
}

static char *
word_terms_total (const RuleWords *words)
{
  if (words->rule->term_type == CURSUS_NOT_STATED)
    /* Translators: a number: “4”, “at most 4” */
    return g_strdup_printf (_ ("Each plan has %s terms."), words->limits);
  /* Translators: a number: “4”, “at most 4”; a type of terms: Semester */
  return g_strdup_printf (_ ("Each plan has %s terms of the type “%s”."), words->limits,
                          get_choice (words, "term-type", words->rule->term_type));
}

static char *
word_modules_total (const RuleWords *words)
{
  const CursusRule *rule = words->rule;
  const char       *choice =
    rule->choice != CURSUS_NOT_STATED ? get_choice (words, "choice", rule->choice) : NULL;
  g_autofree char *kinds = rule->kinds != NULL ? dup_list (words, rule->kinds) : NULL;
  gulong const     n = cursus_name_plural (rule->max != CURSUS_NOT_STATED ? rule->max : rule->min);

  if (kinds == NULL && choice == NULL)
    /* Translators: a number: “12”, “at least 12” */
    return g_strdup_printf (
      ngettext ("The programme has %s module.", "The programme has %s modules.", n), words->limits);
  if (choice == NULL)
    /* Translators: a number: “at least 2”; kinds of modules in quotes */
    return g_strdup_printf (ngettext ("The programme has %s module of the kind %s.",
                                      "The programme has %s modules of the kind %s.", n),
                            words->limits, kinds);
  if (kinds == NULL)
    /* Translators: a number: “at least 2”; Compulsory or the like */
    return g_strdup_printf (ngettext ("The programme has %s module that is “%s”.",
                                      "The programme has %s modules that are “%s”.", n),
                            words->limits, choice);
  return g_strdup_printf (
    /* Translators: a number: “at least 2”; kinds of modules in quotes; Compulsory or the like */
    ngettext ("The programme has %s module of the kind %s that is “%s”.",
              "The programme has %s modules of the kind %s that are “%s”.", n),
    words->limits, kinds, choice);
}

static char *
word_modules_per_term (const RuleWords *words)
{
  /* Translators: a number: “5”, “at most 6” */
  return g_strdup_printf (_ ("In each term run %s modules."), words->limits);
}

static char *
word_module_terms (const RuleWords *words)
{
  /* Translators: a number: “1”, “at most 2” */
  return g_strdup_printf (_ ("Each module runs for %s terms."), words->limits);
}

static char *
word_modules_required (const RuleWords *words)
{
  g_autofree char *modules = dup_list (words, words->rule->modules);

  /* Translators: modules in quotes */
  return g_strdup_printf (_ ("The programme includes %s."), modules);
}

static char *
word_module_credits (const RuleWords *words)
{
  const CursusRule *rule = words->rule;
  GString          *text = g_string_new (NULL);
  g_autofree char  *kinds = rule->kinds != NULL ? dup_list (words, rule->kinds) : NULL;
  g_autofree char  *multiple = NULL;

  if (words->limits != NULL)
    /* Translators: a number: “5”, “at least 5” */
    take_sentence (text, g_strdup_printf (_ ("Each module has %s credits."), words->limits));
  if (rule->multiple > 0)
    {
      multiple = cursus_name_number (rule->multiple);
      take_sentence (text, g_strdup_printf (
                             /* Translators: a number */
                             _ ("The credits of each module are a multiple of %s."), multiple));
    }
  if (kinds != NULL)
    take_sentence (text, g_strdup_printf (
                           /* Translators: kinds of modules in quotes */
                           _ ("This holds for modules of the kind %s."), kinds));
  return g_string_free (text, FALSE);
}

static char *
word_hours_per_credit (const RuleWords *words)
{
  /* Translators: a number: “25 to 30” */
  return g_strdup_printf (_ ("A credit of each module stands for %s hours of work."),
                          words->limits);
}

static char *
word_contact_share (const RuleWords *words)
{
  /* Translators: a number of percent: “at least 20 %” */
  return g_strdup_printf (_ ("Contact hours are %s of all hours of work."), words->percent);
}

static char *
word_online_share (const RuleWords *words)
{
  /* Translators: a number of percent: “at most 50 %” */
  return g_strdup_printf (_ ("Online teaching is %s of all hours of work."), words->percent);
}

static char *
word_duration (const RuleWords *words)
{
  /* Translators: a number: “24”, “at most 36” */
  return g_strdup_printf (_ ("Each plan takes %s months."), words->limits);
}

static char *
word_elective_offer (const RuleWords *words)
{
  g_autofree char *number = cursus_name_number (words->rule->min);

  /* Translators: a number */
  return g_strdup_printf (_ ("Each group offers at least %s more than is to be chosen."), number);
}

static char *
word_assessments (const RuleWords *words, const char *plain, const char *of_type)
{
  int type = words->rule->assessment_type;

  /* The first has one %s, the second two. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  if (type == CURSUS_NOT_STATED)
    return g_strdup_printf (plain, words->limits);
  return g_strdup_printf (of_type, words->limits, get_choice (words, "assessment-type", type));
#pragma GCC diagnostic pop
}

static char *
word_assessments_per_term (const RuleWords *words)
{
  /* Translators: a number: “at most 5” */
  return word_assessments (words, _ ("Each term has %s assessments."),
                           /* Translators: a number: “at most 5”; a type of assessment */
                           _ ("Each term has %s assessments of the type “%s”."));
}

static char *
word_assessments_per_module (const RuleWords *words)
{
  /* Translators: a number: “at least 1” */
  return word_assessments (words, _ ("Each module has %s assessments."),
                           /* Translators: a number: “at least 1”; a type of assessment */
                           _ ("Each module has %s assessments of the type “%s”."));
}

static char *
word_assessment_weight (const RuleWords *words)
{
  return g_strdup (_ ("The weights of the assessments of each module add up to 100 %."));
}

static char *
word_thesis (const RuleWords *words)
{
  GString *text = g_string_new (NULL);
  guint    n = words->rule->last_terms != CURSUS_NOT_STATED ? (guint) words->rule->last_terms : 0;

  if (words->limits != NULL)
    /* Translators: a number: “30”, “15 to 30” */
    take_sentence (text, g_strdup_printf (_ ("The thesis has %s credits."), words->limits));
  if (n == 1)
    take_sentence (text, g_strdup (_ ("The thesis lies in the last term.")));
  else if (n > 1)
    take_sentence (text, g_strdup_printf (
                           /* Translators: a number, two or more */
                           ngettext ("The thesis lies in the last %u term.",
                                     "The thesis lies in the last %u terms.", n),
                           n));
  return g_string_free (text, FALSE);
}

static char *
word_order (const RuleWords *words)
{
  g_autofree char *first = dup_list (words, words->rule->first);
  g_autofree char *then = dup_list (words, words->rule->then);

  /* Translators: twice modules, or kinds of them, in quotes */
  return g_strdup_printf (_ ("%s end before %s begin."), first, then);
}

static char *
word_tag_currency (const RuleWords *words)
{
  g_autofree char *months = NULL;

  if (words->rule->months == CURSUS_NOT_STATED)
    return g_strdup (_ ("No tag that is covered has been superseded."));
  months = cursus_name_number (words->rule->months);
  return g_strdup_printf (
    /* Translators: a number */
    ngettext ("No tag that is covered has been superseded or is older than %s month.",
              "No tag that is covered has been superseded or is older than %s months.",
              cursus_name_plural (words->rule->months)),
    months);
}

static char *
word_all_stated (const RuleWords *words)
{
  return g_strdup (_ ("Nothing is merely assumed."));
}

static char *
word_complete (const RuleWords *words)
{
  static const char *const sentences[] = {
    /* Translators: names of fields */
    [CURSUS_OF_PROGRAMME] = N_ ("The programme has these filled in: %s."),
    [CURSUS_OF_TERM] = N_ ("Each term has these filled in: %s."),
    [CURSUS_OF_MODULE] = N_ ("Each module has these filled in: %s."),
  };
  static const CursusTable *const tables[] = {
    [CURSUS_OF_PROGRAMME] = &cursus_programme_table,
    [CURSUS_OF_TERM] = &cursus_term_table,
    [CURSUS_OF_MODULE] = &cursus_module_table,
  };
  const CursusTable *table = tables[words->rule->of];
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (words->rule->fields); i++)
    {
      const char        *name = words->rule->fields->items[i];
      const CursusField *field = cursus_table_lookup_field (table, name);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                              field != NULL ? cursus_field_title (table, field) : name);
    }
    /* Each of these has one %s. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (_ (sentences[words->rule->of]), names->str);
#pragma GCC diagnostic pop
}

static char *
word_translated (const RuleWords *words)
{
  g_autofree char *fields = NULL;

  if (words->rule->fields == NULL)
    /* Translators: the tag of a language */
    return g_strdup_printf (_ ("Every text is there in the language “%s”."), words->rule->language);
  fields = dup_list (words, words->rule->fields);
  /* Translators: names of fields in quotes; the tag of a language */
  return g_strdup_printf (_ ("The texts %s are there in the language “%s”."), fields,
                          words->rule->language);
}

static char *
word_by_hand (const RuleWords *words)
{
  const char *title = cursus_name_text (&words->check, words->rule->title);
  const char *what = words->rule->text != NULL ? words->rule->text : title;

  if (what == NULL)
    return g_strdup (_ ("A person looks at it."));
  /* Translators: what is to be looked at */
  return g_strdup_printf (_ ("A person looks at this: %s"), what);
}

static const struct
{
  const char *type;
  Wording     word;
} wordings[] = {
  { "credits-total", word_credits_total },
  { "credits-per-term", word_credits_per_term },
  { "credits-per-year", word_credits_per_year },
  { "terms-total", word_terms_total },
  { "modules-total", word_modules_total },
  { "modules-per-term", word_modules_per_term },
  { "module-terms", word_module_terms },
  { "modules-required", word_modules_required },
  { "module-credits", word_module_credits },
  { "hours-per-credit", word_hours_per_credit },
  { "contact-share", word_contact_share },
  { "online-share", word_online_share },
  { "duration", word_duration },
  { "coverage-share", rule_words_coverage_share },
  { "coverage-reach", rule_words_coverage_reach },
  { "coverage-modules", rule_words_coverage_modules },
  { "coverage-level", rule_words_coverage_level },
  { "coverage-order", rule_words_coverage_order },
  { "coverage-untagged", rule_words_coverage_untagged },
  { "outcome-support", rule_words_outcome_support },
  { "outcome-assessed", rule_words_outcome_assessed },
  { "elective-offer", word_elective_offer },
  { "assessments-per-term", word_assessments_per_term },
  { "assessments-per-module", word_assessments_per_module },
  { "assessment-weight", word_assessment_weight },
  { "thesis", word_thesis },
  { "order", word_order },
  { "tag-currency", word_tag_currency },
  { "all-stated", word_all_stated },
  { "complete", word_complete },
  { "translated", word_translated },
  { "by-hand", word_by_hand },
};

static Wording
lookup_wording (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (wordings); i++)
    if (strcmp (wordings[i].type, type) == 0)
      return wordings[i].word;
  return NULL;
}

static char *
dup_incomplete (const CursusRule *rule)
{
  const CursusRuleForm *form = cursus_rule_form_lookup (rule->type);
  const char           *title = form != NULL ? cursus_rule_form_get_title (form) : rule->type;

  /* Translators: what a rule is about */
  return g_strdup_printf (_ ("%s: something is not filled in yet."), title);
}

/* For which plans and pathways it holds, and that a person looks at it, too. */
static void
append_besides (const RuleWords *words, GString *text)
{
  const CursusRule *rule = words->rule;
  g_autofree char  *plans = rule->plans != NULL ? dup_list (words, rule->plans) : NULL;
  g_autofree char  *pathways = rule->pathways != NULL ? dup_list (words, rule->pathways) : NULL;

  if (plans != NULL)
    /* Translators: plans in quotes */
    take_sentence (text, g_strdup_printf (_ ("Only in the plan %s."), plans));
  if (pathways != NULL)
    /* Translators: pathways in quotes */
    take_sentence (text, g_strdup_printf (_ ("Only on the pathway %s."), pathways));
  if (rule->is_by_hand && strcmp (rule->type, "by-hand") != 0)
    take_sentence (text, g_strdup (_ ("A person looks at it besides.")));
}

char *
cursus_rule_dup_words (const CursusProject *project, const CursusRule *rule, const char *language)
{
  CursusFacts           names = { .project = (CursusProject *) project };
  const CursusRuleType *type = rule->type != NULL ? cursus_rule_type_lookup (rule->type) : NULL;
  gboolean              has_limits = cursus_rule_has_limits (rule);
  g_autofree char      *limits = has_limits ? cursus_name_limits (rule->min, rule->max) : NULL;
  g_autofree char *percent = has_limits ? cursus_name_percent_limits (rule->min, rule->max) : NULL;
  RuleWords        words = { { .facts = &names, .language = language }, rule, limits, percent };
  g_autofree char *sentence = NULL;
  GString         *text;

  if (rule->type == NULL)
    return g_strdup (_ ("No type of rule is chosen yet."));
  if (type == NULL || !type->is_complete (rule))
    return dup_incomplete (rule);

  sentence = lookup_wording (rule->type) (&words);
  text = g_string_new (sentence);
  append_besides (&words, text);
  return g_string_free (text, FALSE);
}
