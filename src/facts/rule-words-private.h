/* rule-words-private.h - what the files that say what a rule asks know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/name.h"
#include "model/rule.h"

G_BEGIN_DECLS

/**
 * RuleWords:
 * @check: for names only
 * @limits: (nullable): those of the rule: "at least 30"
 * @percent: (nullable): the same as parts of a whole: "at least 10 %"
 */
typedef struct
{
  CursusCheck       check;
  const CursusRule *rule;
  char             *limits;
  char             *percent;
} RuleWords;

/* Each gives what rules of a type ask, as a sentence; the rule says all that is needed. */
char *rule_words_coverage_share (const RuleWords *words);
char *rule_words_coverage_reach (const RuleWords *words);
char *rule_words_coverage_modules (const RuleWords *words);
char *rule_words_coverage_level (const RuleWords *words);
char *rule_words_coverage_order (const RuleWords *words);
char *rule_words_coverage_untagged (const RuleWords *words);
char *rule_words_outcome_support (const RuleWords *words);
char *rule_words_outcome_assessed (const RuleWords *words);

G_END_DECLS
