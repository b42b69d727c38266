/* rule-phrase.c - what a rule asks, in the language of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/rule-phrase.h"

#include "documents/author-phrase.h"
#include "documents/field-words.h"
#include "documents/words.h"

#define PERCENT "\u00a0%"

/* What is said of a rule besides what it looks at. */
typedef enum
{
  SAYS_LIMITS = 1 << 0,
  SAYS_PERCENT = 1 << 1,
  SAYS_SUBJECT = 1 << 2,
  SAYS_SCOPE = 1 << 3,
  SAYS_KINDS = 1 << 4,
  SAYS_LEVEL = 1 << 5,
  SAYS_MODULES = 1 << 6,
  SAYS_SIZES = 1 << 7,
  SAYS_ORDER = 1 << 8,
  SAYS_LAST_TERMS = 1 << 9,
  SAYS_ASSESSMENT = 1 << 10,
  SAYS_FIELDS = 1 << 11,
  SAYS_MONTHS = 1 << 12,
  SAYS_TERM_TYPE = 1 << 13,
  SAYS_MULTIPLE = 1 << 14,
  SAYS_TEXT = 1 << 15,
} Says;

static const struct
{
  const char *type;
  const char *words;
  guint       says;
} phrases[] = {
  { "credits-total", "Credits in all", SAYS_LIMITS | SAYS_SIZES },
  { "credits-per-term", "Credits of each term", SAYS_LIMITS },
  { "credits-per-year", "Credits of each year", SAYS_LIMITS },
  { "terms-total", "Number of terms", SAYS_LIMITS | SAYS_TERM_TYPE },
  { "modules-total", "Number of modules", SAYS_LIMITS | SAYS_KINDS },
  { "modules-per-term", "Modules in each term", SAYS_LIMITS },
  { "module-terms", "Terms that each module runs", SAYS_LIMITS },
  { "modules-required", "These modules are included", SAYS_MODULES },
  { "module-credits", "Credits of each module", SAYS_LIMITS | SAYS_MULTIPLE | SAYS_KINDS },
  { "hours-per-credit", "Hours of work for a credit", SAYS_LIMITS },
  { "contact-share", "Share of contact hours", SAYS_PERCENT },
  { "online-share", "Share of online teaching", SAYS_PERCENT },
  { "duration", "Duration in months", SAYS_LIMITS },
  { "coverage-share", "Share of the strand", SAYS_SUBJECT | SAYS_PERCENT | SAYS_SCOPE },
  { "coverage-reach", "Reach of the strand", SAYS_SUBJECT | SAYS_PERCENT | SAYS_SCOPE },
  { "coverage-modules", "Modules that cover it", SAYS_SUBJECT | SAYS_LIMITS | SAYS_SCOPE },
  { "coverage-level", "Covered up to this level", SAYS_SUBJECT | SAYS_LEVEL },
  { "coverage-order", "Introduced before reinforced or mastered", SAYS_SUBJECT },
  { "coverage-untagged", "Share that covers no tag", SAYS_PERCENT },
  { "outcome-support", "Modules that support each outcome of the programme", SAYS_LIMITS },
  { "outcome-assessed", "Assessments that test each outcome of a module", SAYS_LIMITS },
  { "elective-offer", "Offered more than is to be chosen, in each group", SAYS_LIMITS },
  { "assessments-per-term", "Assessments in each term", SAYS_LIMITS | SAYS_ASSESSMENT },
  { "assessments-per-module", "Assessments of each module", SAYS_LIMITS | SAYS_ASSESSMENT },
  { "assessment-weight", "Weights of the assessments of each module add up to 100", 0 },
  { "thesis", "Credits of the thesis", SAYS_LIMITS | SAYS_LAST_TERMS },
  { "order", "Order of modules", SAYS_ORDER },
  { "tag-currency", "What is covered is not superseded", SAYS_MONTHS },
  { "all-stated", "Nothing is merely assumed", 0 },
  { "complete", "These are filled in", SAYS_FIELDS },
  { "translated", "Texts are translated", SAYS_FIELDS | SAYS_TEXT },
  { "by-hand", "A person looks at it", SAYS_TEXT },
};

static const struct
{
  const char *code;
  const char *words;
} problems[] = {
  { "prerequisite-order", "A prerequisite does not end before the module begins" },
  { "corequisite-order", "A corequisite does not begin in time" },
  { "prerequisite-cycle", "Modules require each other in a circle" },
  { "missing-reference", "Something is referred to that is not there" },
  { "placed-twice", "A module stands in the plan more than once" },
  { "excluded-together", "Two modules that exclude each other" },
  { "past-end", "A module runs past the end of the plan" },
  { "split", "Credits are not split rightly" },
  { "credit-system", "Credits are stated where there are none" },
  { "prerequisite-missing", "A prerequisite is not in the plan" },
  { "offered", "A module is not offered in that season" },
  { "duplicate-code", "Modules have the same code" },
  { "group-member-placed", "A module stands in the plan and in a group to choose from" },
  { "contact-sum", "Hours of teaching do not add up to the contact hours" },
};

static void
add (GString *text, char *part)
{
  if (part != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", part);
  g_free (part);
}

static char *
dup_names (const CursusAuthor *author, const CursusStrings *ids)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (ids); i++)
    {
      g_autofree char *name = cursus_author_name_id (author, ids->items[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", name);
    }
  return g_string_free (names, names->len == 0);
}

static char *
dup_word (const CursusAuthor *author, const char *field, int value)
{
  return g_strdup (cursus_author_name_choice (author, field, value));
}

static char *
dup_subject (const CursusAuthor *author, const CursusRule *rule)
{
  const char *id = rule->tag != NULL ? rule->tag : rule->strand;

  return id != NULL ? cursus_author_name_id (author, id) : NULL;
}

static char *
dup_sizes (const CursusAuthor *author, const CursusRule *rule)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; rule->sizes != NULL && i < rule->sizes->n; i++)
    {
      g_autofree char *number = cursus_word_number (author->language, rule->sizes->items[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", number);
    }
  return g_string_free (text, text->len == 0);
}

static char *
dup_order (const CursusAuthor *author, const CursusRule *rule)
{
  g_autofree char *first = dup_names (author, rule->first);
  g_autofree char *then = dup_names (author, rule->then);

  return first != NULL && then != NULL ? g_strdup_printf ("%s → %s", first, then) : NULL;
}

static char *
dup_multiple (const CursusAuthor *author, const CursusRule *rule)
{
  g_autofree char *number =
    rule->multiple > 0 ? cursus_word_number (author->language, rule->multiple) : NULL;

  return number != NULL ? cursus_author_phrase (author, "a multiple of %s", number) : NULL;
}

static char *
dup_months (const CursusAuthor *author, const CursusRule *rule)
{
  g_autofree char *number =
    rule->months != CURSUS_NOT_STATED ? cursus_word_number (author->language, rule->months) : NULL;

  return number != NULL ? cursus_author_phrase (author, "not older than %s months", number) : NULL;
}

static char *
dup_fields (const CursusAuthor *author, const CursusRule *rule)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (rule->fields); i++)
    {
      const char *word = cursus_field_word (rule->fields->items[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                              word != NULL ? cursus_author_word (author, word) :
                                             rule->fields->items[i]);
    }
  return g_string_free (text, text->len == 0);
}

static char *
dup_last_terms (const CursusAuthor *author, const CursusRule *rule)
{
  if (rule->last_terms == CURSUS_NOT_STATED)
    return NULL;
  return cursus_author_count (author, "in the last term", "in the last %u terms",
                              (guint) rule->last_terms);
}

/* In the order in which they are said. */
static void
add_parts (const CursusAuthor *author, const CursusRule *rule, guint says, GString *text)
{
  if (says & SAYS_SUBJECT)
    add (text, dup_subject (author, rule));
  if (says & SAYS_KINDS)
    {
      add (text, dup_names (author, rule->kinds));
      add (text, dup_word (author, "choice", rule->choice));
    }
  if (says & SAYS_TERM_TYPE)
    add (text, dup_word (author, "term-type", rule->term_type));
  if (says & SAYS_ASSESSMENT)
    add (text, dup_word (author, "assessment-type", rule->assessment_type));
  if (says & (SAYS_LIMITS | SAYS_PERCENT))
    add (text, cursus_author_name_limits (author, rule->min, rule->max,
                                          says & SAYS_PERCENT ? PERCENT : ""));
  if (says & SAYS_SIZES)
    add (text, dup_sizes (author, rule));
  if (says & SAYS_MULTIPLE)
    add (text, dup_multiple (author, rule));
  if ((says & SAYS_LEVEL) && rule->level != CURSUS_NOT_STATED)
    {
      static const char *const levels[] = { "introduced", "reinforced", "mastered" };

      add (text, g_strdup (cursus_author_word (author, levels[CLAMP (rule->level, 1, 3) - 1])));
    }
  if (says & SAYS_MODULES)
    add (text, dup_names (author, rule->modules));
  if (says & SAYS_ORDER)
    add (text, dup_order (author, rule));
  if (says & SAYS_LAST_TERMS)
    add (text, dup_last_terms (author, rule));
  if (says & SAYS_MONTHS)
    add (text, dup_months (author, rule));
  if (says & SAYS_FIELDS)
    add (text, dup_fields (author, rule));
  if (says & SAYS_TEXT)
    add (text, g_strdup (rule->text != NULL ? rule->text : rule->language));
  if ((says & SAYS_SCOPE) && rule->scope == CURSUS_SCOPE_TERM)
    add (text, g_strdup (cursus_author_word (author, "in each term")));
}

char *
cursus_rule_dup_phrase (CursusAuthor *author, const CursusRule *rule)
{
  g_autoptr (GString) parts = g_string_new (NULL);

  for (guint i = 0; rule->type != NULL && i < G_N_ELEMENTS (phrases); i++)
    {
      const char *words;

      if (!g_str_equal (phrases[i].type, rule->type))
        continue;
      words = cursus_author_word (author, phrases[i].words);
      add_parts (author, rule, phrases[i].says, parts);
      add (parts, dup_names (author, rule->plans));
      add (parts, dup_names (author, rule->pathways));
      return parts->len > 0 ? g_strdup_printf ("%s: %s", words, parts->str) : g_strdup (words);
    }
  return g_strdup (rule->type != NULL ? rule->type : rule->record.id);
}

const char *
cursus_problem_get_phrase (const CursusAuthor *author, const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    if (g_str_equal (problems[i].code, code))
      return cursus_author_word (author, problems[i].words);
  return code;
}

void
cursus_rule_phrases_foreach (GFunc function, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    function ((gpointer) phrases[i].words, data);
  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    function ((gpointer) problems[i].words, data);
}
