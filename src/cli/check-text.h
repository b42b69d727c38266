/* check-text.h - the problems of a project for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/view.h"
#include "facts/effects.h"

G_BEGIN_DECLS

/**
 * cursus_check_text_append:
 * @state: of one project
 * @today: the day for which laws are looked at
 * @out: where they are appended: what is broken, what is waived, what cannot be checked, how many
 */
void cursus_check_text_append (CursusView *view, const CursusState *state, CursusDate today,
                               GString *out);

G_END_DECLS
