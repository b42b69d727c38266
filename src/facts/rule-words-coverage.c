/* rule-words-coverage.c - what a rule on coverage or outcomes asks, as a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rule-words-private.h"

#include "facts/name-list.h"

#include <glib/gi18n-lib.h>

static char *
dup_subject (const RuleWords *words)
{
  const CursusRule *rule = words->rule;

  return cursus_name_id (&words->check, rule->tag != NULL ? rule->tag : rule->strand);
}

static gboolean
is_per_term (const RuleWords *words)
{
  return words->rule->scope == CURSUS_SCOPE_TERM;
}

/* --- coverage --- */

char *
rule_words_coverage_share (const RuleWords *words)
{
  g_autofree char *subject = dup_subject (words);

  if (is_per_term (words))
    /* Translators: a number of percent: “at least 10 %”; a strand */
    return g_strdup_printf (_ ("Each term has %s “%s”."), words->percent, subject);
  /* Translators: a number of percent: “at least 10 %”; a strand */
  return g_strdup_printf (_ ("The programme has %s “%s”."), words->percent, subject);
}

char *
rule_words_coverage_reach (const RuleWords *words)
{
  g_autofree char *subject = dup_subject (words);

  if (is_per_term (words))
    /* Translators: a strand; a number of percent: “at least 10 %” */
    return g_strdup_printf (_ ("In each term “%s” is touched by %s of the credits."), subject,
                            words->percent);
  /* Translators: a strand; a number of percent: “at least 10 %” */
  return g_strdup_printf (_ ("In the programme “%s” is touched by %s of the credits."), subject,
                          words->percent);
}

char *
rule_words_coverage_modules (const RuleWords *words)
{
  g_autofree char *subject = dup_subject (words);
  g_autofree char *number = cursus_name_number (words->rule->min);
  gulong           plural = cursus_name_plural (words->rule->min);

  if (is_per_term (words))
    /* Translators: a number; a strand or tag */
    return g_strdup_printf (ngettext ("In each term at least %s module covers “%s”.",
                                      "In each term at least %s modules cover “%s”.", plural),
                            number, subject);
  /* Translators: a number; a strand or tag */
  return g_strdup_printf (
    ngettext ("At least %s module covers “%s”.", "At least %s modules cover “%s”.", plural), number,
    subject);
}

char *
rule_words_coverage_level (const RuleWords *words)
{
  g_autofree char         *subject = dup_subject (words);
  gboolean                 is_tag = words->rule->tag != NULL;
  static const char *const of_tag[] = {
    /* Translators: a tag */
    N_ ("“%s” is introduced, reinforced or mastered."),
    N_ ("“%s” is reinforced or mastered."),
    N_ ("“%s” is mastered."),
  };
  static const char *const of_strand[] = {
    /* Translators: a strand */
    N_ ("Each tag of “%s” is introduced, reinforced or mastered."),
    N_ ("Each tag of “%s” is reinforced or mastered."),
    N_ ("Each tag of “%s” is mastered."),
  };
  int level = CLAMP (words->rule->level, 1, 3) - 1;

  /* Each of these has one %s. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (_ (is_tag ? of_tag[level] : of_strand[level]), subject);
#pragma GCC diagnostic pop
}

char *
rule_words_coverage_order (const RuleWords *words)
{
  g_autofree char *subject = NULL;

  if (words->rule->strand == NULL)
    return g_strdup (_ ("Each tag is introduced before it is reinforced or mastered."));
  subject = cursus_name_id (&words->check, words->rule->strand);
  return g_strdup_printf (
    /* Translators: a strand */
    _ ("Each tag of “%s” is introduced before it is reinforced or mastered."), subject);
}

char *
rule_words_coverage_untagged (const RuleWords *words)
{
  g_autofree char *percent = cursus_name_percent_limits (CURSUS_NOT_STATED, words->rule->max);

  /* Translators: a number of percent: “at most 10 %” */
  return g_strdup_printf (_ ("Of the programme, %s covers no tag at all."), percent);
}

char *
rule_words_outcome_support (const RuleWords *words)
{
  g_autofree char *number = cursus_name_number (words->rule->min);

  /* Translators: a number */
  return g_strdup_printf (ngettext ("Each outcome of the programme is supported by at least %s "
                                    "module.",
                                    "Each outcome of the programme is supported by at least %s "
                                    "modules.",
                                    cursus_name_plural (words->rule->min)),
                          number);
}

char *
rule_words_outcome_assessed (const RuleWords *words)
{
  g_autofree char *number = cursus_name_number (words->rule->min);

  /* Translators: a number */
  return g_strdup_printf (ngettext ("Each outcome of a module is tested by at least %s assessment.",
                                    "Each outcome of a module is tested by at least %s "
                                    "assessments.",
                                    cursus_name_plural (words->rule->min)),
                          number);
}
