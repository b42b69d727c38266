/* coverage-json.h - who covers what, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/coverage-ask.h"
#include "cli/json.h"

G_BEGIN_DECLS

/**
 * cursus_coverage_json_add:
 * @file: the name of the file, as it was given
 */
void cursus_coverage_json_add (CursusJson *json, const char *file, const CursusFacts *facts,
                               const CursusCoverageAsk *ask);

G_END_DECLS
