/* tag-tree.h - the order of tags, which stand in strands and in each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_tag_tree_subtree:
 * @project: a project
 * @id: the id of a strand or a tag
 *
 * Returns: (transfer full) (element-type CursusRecord): the tags that stand in it, however deep,
 *   each before those in it
 */
GPtrArray *cursus_tag_tree_subtree (const CursusProject *project, const char *id);

/**
 * cursus_tag_tree_contains:
 *
 * Returns: whether the strand or tag @id is, or holds however deep, the tag @tag_id
 */
gboolean cursus_tag_tree_contains (const CursusProject *project, const char *id,
                                   const char *tag_id);

/**
 * cursus_tag_tree_path:
 * @tag: a tag of @project
 *
 * Returns: (transfer full) (element-type CursusRecord): what the tag stands in, from its strand to
 *   the nearest tag
 */
GPtrArray *cursus_tag_tree_path (const CursusProject *project, const CursusTag *tag);

/**
 * cursus_tag_tree_sorted:
 *
 * Returns: (transfer full): @project with its tags as a file has them: by strand, each before
 *   those in it; tags with the same parent stay in their order
 */
CursusProject *cursus_tag_tree_sorted (const CursusProject *project);

G_END_DECLS
