/* duplicating.h - records doubled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_duplicate:
 * @ids: (array length=n): ids of modules, groups, terms, plans, pathways, outcomes of the
 * programme, strands, tags or rules
 * @new_ids: (out) (optional) (transfer full) (element-type utf8): the ids of the copies, those of
 *   terms last, those of the tags in a strand or a tag after it
 *
 * Puts a copy behind each of them, with ids of its own also for what stands in it. Of what is
 * copied together the copies refer to each other. A copy of a module or group is placed behind it
 * in each plan in which that is placed; that of a term holds no places, since nothing is taught
 * twice in a plan; that of a plan holds all of them.
 *
 * Returns: (transfer full): the project with the copies
 */
CursusProject *cursus_duplicate (const CursusProject *project, const char *const *ids, guint n,
                                 GPtrArray **new_ids);

G_END_DECLS
