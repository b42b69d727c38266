/* tagging.h - strands and tags of one's own: added, put elsewhere, retired
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* Tags get other titles, references, dates and notes by cursus_set_field(); cursus_remove() takes
 * them away with their marks. */

/**
 * cursus_add_strand:
 * @title: in the language of the project
 * @id: (out) (optional) (transfer full): the id of the new strand
 *
 * Returns: (transfer full): the project with a strand more, with a letter that no other one has and
 *   a colour that is as far from theirs as may be
 */
CursusProject *cursus_add_strand (const CursusProject *project, const char *title, char **id);

/**
 * cursus_add_tag:
 * @parent: the id of the strand or tag in which it is to stand
 * @title: in the language of the project
 * @id: (out) (optional) (transfer full): the id of the new tag; %NULL if there is no such parent
 *
 * Returns: (transfer full): the project with a tag more, behind all others in @parent
 */
CursusProject *cursus_add_tag (const CursusProject *project, const char *parent, const char *title,
                               char **id);

/**
 * cursus_move_tag:
 * @tag: the id of a tag
 * @parent: the id of the strand or tag in which it is to stand; not in itself
 * @position: where among the others there, counted from zero; %CURSUS_NOWHERE: at the end
 *
 * Returns: (transfer full): the project with the tag there, and with what stands in it
 */
CursusProject *cursus_move_tag (const CursusProject *project, const char *tag, const char *parent,
                                guint position);

/**
 * cursus_move_strand:
 * @strand: the id of a strand
 * @position: where among the other strands; %CURSUS_NOWHERE: at the end
 *
 * Returns: (transfer full): the project with the strand there, and with its tags
 */
CursusProject *cursus_move_strand (const CursusProject *project, const char *strand,
                                   guint position);

/**
 * cursus_retire:
 * @ids: (array length=n): ids of tags
 * @is_retired: whether they are to be out of use; their marks stay
 *
 * Returns: (transfer full): the project in which they are
 */
CursusProject *cursus_retire (const CursusProject *project, const char *const *ids, guint n,
                              gboolean is_retired);

/**
 * cursus_set_successor:
 * @tag: the id of a tag
 * @successor: (nullable): the id of the tag that took its place; %NULL: none did
 *
 * Returns: (transfer full): the project that says so; the same project if there is no such tag, or
 *   if the tag would come after itself
 */
CursusProject *cursus_set_successor (const CursusProject *project, const char *tag,
                                     const char *successor);

G_END_DECLS
