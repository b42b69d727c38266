/* coverage-text.h - who covers what, for people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/coverage-ask.h"
#include "cli/view.h"

G_BEGIN_DECLS

void cursus_coverage_text_append (CursusView *view, const CursusFacts *facts,
                                  const CursusCoverageAsk *ask, GString *out);

G_END_DECLS
