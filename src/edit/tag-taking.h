/* tag-taking.h - strands and tags taken in from taxonomies, and given out as one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusTakingDepth:
 * @CURSUS_TAKE_ALONE: only what is named, with what it stands in
 * @CURSUS_TAKE_BRANCH: also all that stands in it
 */
typedef enum
{
  CURSUS_TAKE_ALONE,
  CURSUS_TAKE_BRANCH,
} CursusTakingDepth;

/**
 * cursus_take_tags:
 * @taxonomy: a project with strands and tags
 * @ids: (array length=n): ids of strands and tags in it; others count for nothing
 *
 * Takes them in, each with the strand and the tags that it stands in, and with the tag that took
 * its place. What the project has already by its id stays as it is and is not doubled; what has an
 * id that the project uses for something else gets another one. New tags come behind those that
 * stand in the same already.
 *
 * Returns: (transfer full): the project with them
 */
CursusProject *cursus_take_tags (const CursusProject *project, const CursusProject *taxonomy,
                                 const char *const *ids, guint n, CursusTakingDepth depth);

/**
 * cursus_export_strand:
 * @strand: the id of a strand
 *
 * Returns: (transfer full): a taxonomy: a project in the same language that has nothing but the
 *   strand and its tags; references out of it are left out
 */
CursusProject *cursus_export_strand (const CursusProject *project, const char *strand);

G_END_DECLS
