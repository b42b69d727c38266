/* requiring.h - what modules ask of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_require:
 * @module: the id of a module
 * @kind: "prerequisite", "corequisite", "strict-corequisite", "recommended" or "excludes"
 * @required: the id of another module
 *
 * Lets one module require another. If it did so by itself, not as one of several, in another way
 * already, this one takes its place.
 *
 * Returns: (transfer full): the project in which it does; the same if a module is to require itself
 */
CursusProject *cursus_require (const CursusProject *project, const char *module, const char *kind,
                               const char *required);

/**
 * cursus_stop_requiring:
 * @module: the id of a module
 * @required: the id of another module
 *
 * Lets one module require another in no way. Where any of several would do, the others stay.
 *
 * Returns: (transfer full): the project in which it does not
 */
CursusProject *cursus_stop_requiring (const CursusProject *project, const char *module,
                                      const char *required);

G_END_DECLS
