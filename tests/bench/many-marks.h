/* many-marks.h - a project given so many tags and marks that it is as large as they get
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * many_marks_put_in:
 *
 * Returns: (transfer full): @project with 600 tags in six strands, bench-tag-0 and so on, and ten
 *   marks for each module, instead of those that it has
 */
CursusProject *many_marks_put_in (const CursusProject *project);

G_END_DECLS
