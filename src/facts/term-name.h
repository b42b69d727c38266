/* term-name.h - what a term without a title is called
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/**
 * cursus_term_name_dup:
 * @nth: which term of its plan it is, counted from zero
 *
 * Returns: (transfer full): its type and its number, such as Semester 3
 */
char *cursus_term_name_dup (const CursusTerm *term, guint nth);

G_END_DECLS
