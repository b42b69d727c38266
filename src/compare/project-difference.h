/* project-difference.h - what turns one project into another, as changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/change.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_project_difference:
 * @from: a project
 * @to: another one, such as the same after an edit
 *
 * Compares pointers first, so that what both share costs nothing. Records are the same if their
 * ids are.
 *
 * Changes cannot say everything: not what is foreign and stands in or beside records, and not the
 * version of the format. Whoever needs the very same project applies them and compares.
 *
 * Returns: (transfer full) (element-type CursusChange): changes that, applied to @from one after
 *   the other, give what @to says, in the order in which they are to be made
 */
GPtrArray *cursus_project_difference (const CursusProject *from, const CursusProject *to);

/**
 * cursus_project_count_different:
 * @limit: where to stop counting
 *
 * Returns: in how many records the two differ, at most @limit; what was put before others counts
 *   as often as it moved them
 */
guint cursus_project_count_different (const CursusProject *from, const CursusProject *to,
                                      guint limit);

G_END_DECLS
