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

/**
 * cursus_term_title_dup:
 * @nth: which term of its plan it is, counted from zero
 * @language: (nullable): in which titles are shown
 * @fallback: (nullable): else in this one
 *
 * Returns: (transfer full): its title; if it has none, what it is called then
 */
char *cursus_term_title_dup (const CursusTerm *term, guint nth, const char *language,
                             const char *fallback);

G_END_DECLS
