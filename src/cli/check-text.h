/* check-text.h - the problems of a project for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/view.h"
#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * cursus_check_text_append:
 * @problems: (element-type CursusProblem): those of one project
 * @out: where they are appended: what is broken, what is waived, what cannot be checked, how many
 */
void cursus_check_text_append (CursusView *view, const GPtrArray *problems, GString *out);

G_END_DECLS
