/* rule-words.h - what a rule asks, as a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "model/rule.h"

G_BEGIN_DECLS

/**
 * cursus_rule_dup_words:
 * @project: the project of the rule, or the one to which it is to belong
 * @rule: a rule, which may still lack parameters
 * @language: (nullable): in which titles are shown, if there is a choice
 *
 * Returns: (transfer full): what the rule asks in the user's language: "Each term has at least 10 %
 *   “Ethics”."; if it lacks something, what it is about, and that it does
 */
char *cursus_rule_dup_words (const CursusProject *project, const CursusRule *rule,
                             const char *language);

G_END_DECLS
