/* placing.h - modules and groups put into the terms of a plan, moved and taken out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/target.h"

G_BEGIN_DECLS

/* What is true of all operations: they give a new reference to a project, which is the same one if
 * there was nothing to do, and shares with it every record that stays. Ids that are not there, or
 * to which the operation does not apply, count for nothing. None looks at locks: whoever calls
 * does. */

/**
 * cursus_place:
 * @ids: (array length=n): ids of modules and groups
 * @target: where they go; without a term they are taken out of the plan
 *
 * Takes modules and groups from wherever they stand in the plan of @target, and puts them there
 * next to each other: those that stood in the plan in the order in which they stood, then the
 * others in the order of @ids. What was said about a place (split, locked, repeats, notes) stays;
 * of something that was placed more than once, the first place stays.
 *
 * Returns: (transfer full): the project with them there
 */
CursusProject *cursus_place (const CursusProject *project, const char *const *ids, guint n,
                             const CursusTarget *target);

/**
 * cursus_unplace:
 * @plan: the id of a plan
 * @ids: (array length=n): ids of modules and groups
 *
 * Returns: (transfer full): the project with none of them in that plan
 */
CursusProject *cursus_unplace (const CursusProject *project, const char *plan,
                               const char *const *ids, guint n);

/**
 * CursusShift:
 * @terms: by how many terms, later ones if positive
 * @order: by how many positions in their term, further down if positive
 */
typedef struct
{
  int terms;
  int order;
} CursusShift;

/**
 * cursus_shift:
 * @plan: the id of a plan
 * @ids: (array length=n): ids of modules and groups that are placed in it
 * @by: how far
 *
 * Moves what is placed by some terms or some positions, or both. To other terms all go equally
 * far, as far as the first or the last term lets all of them; each keeps its position there as
 * nearly as it can. Within a term each stops at its edge, or at another one that stopped.
 *
 * Returns: (transfer full): the project with them there
 */
CursusProject *cursus_shift (const CursusProject *project, const char *plan, const char *const *ids,
                             guint n, const CursusShift *by);

/**
 * cursus_lock:
 * @plan: the id of a plan
 * @ids: (array length=n): ids of modules and groups that are placed in it, and of its terms
 *
 * Returns: (transfer full): the project with those places and terms locked, or not
 */
CursusProject *cursus_lock (const CursusProject *project, const char *plan, const char *const *ids,
                            guint n, gboolean locked);

/**
 * cursus_is_locked:
 * @plan: the id of a plan
 * @id: the id of a module, a group or a term
 *
 * Returns: whether the term is locked, or a place of the module or group or the term that this
 *   place is in; in O(places of the plan)
 */
gboolean cursus_is_locked (const CursusProject *project, const char *plan, const char *id);

/**
 * cursus_find_locked:
 * @plan: the id of a plan
 *
 * The same for those who ask about many: in O(places of the plan) for all of them.
 *
 * Returns: (transfer container) (element-type utf8): a set of the ids of all that is locked; they
 *   are lent from @project
 */
GHashTable *cursus_find_locked (const CursusProject *project, const char *plan);

G_END_DECLS
