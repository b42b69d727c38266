/* term-choice.h - the term of the shown plan in which modules or groups stand, as a choice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/option.h"

G_BEGIN_DECLS

/**
 * cursus_term_choice_new_options:
 *
 * Returns: (transfer full): the terms of the plan that is shown, and before them that it is in none
 */
GListStore *cursus_term_choice_new_options (CursusWorkspace *workspace);

/**
 * cursus_term_choice_dup_value:
 * @subject: modules or groups
 * @is_mixed: (out): whether they stand in several terms
 *
 * Returns: (transfer full) (nullable): the id of their term
 */
char *cursus_term_choice_dup_value (CursusSubject *subject, gboolean *is_mixed);

/**
 * cursus_term_choice_is_locked:
 *
 * Returns: whether any of them is locked where it stands
 */
gboolean cursus_term_choice_is_locked (CursusSubject *subject);

/**
 * cursus_term_choice_set:
 * @term: (nullable): the id of a term; %NULL: not placed
 *
 * Moves them to the end of that term.
 */
void cursus_term_choice_set (CursusSubject *subject, const char *term);

G_END_DECLS
