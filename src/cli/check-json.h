/* check-json.h - the problems of a project as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/json.h"
#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * cursus_check_json_add:
 * @file: the name of the file, as it was given
 *
 * Adds an object as docs/facts.md describes it.
 */
void cursus_check_json_add (CursusJson *json, const char *file, const CursusProblem *problem);

G_END_DECLS
