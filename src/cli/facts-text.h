/* facts-text.h - the facts of a project for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/view.h"
#include "facts/facts.h"

G_BEGIN_DECLS

/**
 * cursus_facts_text_append:
 * @out: where the figures of the programme, of each route and of the modules are appended
 */
void cursus_facts_text_append (CursusView *view, const CursusFacts *facts, GString *out);

G_END_DECLS
