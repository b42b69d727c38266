/* usual-rules.h - the rules that are measured with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* Gives a project with at least one strand twenty rules of the usual types instead of its own. */
CursusProject *usual_rules_put_in (const CursusProject *project);

G_END_DECLS
