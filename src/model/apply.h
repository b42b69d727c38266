/* apply.h - changes made to a project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/change.h"
#include "model/model-error.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_project_apply:
 * @project: a project
 * @changes: (array length=n): changes, made one after the other
 * @inverse: (out) (optional) (transfer full) (element-type CursusChange): changes that, applied to
 *   the result, give a project equal to @project
 *
 * Makes changes. What they say was before is not looked at, but for telling what a list loses and
 * where a module stood.
 *
 * Returns: (transfer full) (nullable): the new project, or %NULL with an error of
 *   %CURSUS_MODEL_ERROR if one of them cannot be made; then none is
 */
CursusProject *cursus_project_apply (const CursusProject       *project,
                                     const CursusChange *const *changes, guint n,
                                     GPtrArray **inverse, GError **error);

G_END_DECLS
