/* strand-origin.h - from which taxonomy a strand was taken, as far as that can be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_strand_find_origin:
 * @project: a project with the strand
 * @strand: its id
 * @candidates: (array length=n): taxonomies that are at hand
 * @later: (nullable): the taxonomy to which it is to be brought up; it is not what it was taken
 * from
 *
 * A file does not say from which taxonomy a strand was taken. It is that from which the strand
 * differs least, among those that have a tag of it; of several the first. What somebody changed
 * since is what differs still.
 *
 * Returns: (transfer none) (nullable): one of @candidates; %NULL if none has the strand and a tag
 *   of it, or only one that says the same of it as @later
 */
const CursusProject *cursus_strand_find_origin (const CursusProject *project, const char *strand,
                                                const CursusProject *const *candidates, guint n,
                                                const CursusProject *later);

G_END_DECLS
