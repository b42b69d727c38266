/* grouping.h - modules gathered to choose from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusGrouping:
 * @plan: (nullable): the id of the plan in which the group is to stand
 * @title: (nullable): of the group, in the language of the project
 */
typedef struct
{
  const char *plan;
  const char *title;
} CursusGrouping;

/**
 * cursus_group:
 * @ids: (array length=n): ids of modules
 * @grouping: the plan and the title
 * @id: (out) (optional) (transfer full): the id of the group, to be freed with g_free(); %NULL if
 *   there is none because none of @ids is a module
 *
 * Makes modules the members of a new group of which one is chosen, which is marked as assumed. In
 * the plan the group stands where the first of them stood, and they stand in it no longer; other
 * plans stay as they are.
 *
 * Returns: (transfer full): the project with the group
 */
CursusProject *cursus_group (const CursusProject *project, const char *const *ids, guint n,
                             const CursusGrouping *grouping, char **id);

/**
 * cursus_ungroup:
 * @plan: (nullable): the id of a plan; %NULL: in all of them
 * @group: the id of a group
 *
 * Puts the members of a group where it stands in the plan, but for those that stand in it
 * themselves. The group is removed unless it stands in another plan.
 *
 * Returns: (transfer full): the project without the group
 */
CursusProject *cursus_ungroup (const CursusProject *project, const char *plan, const char *group);

/**
 * cursus_set_member:
 * @group: the id of a group
 * @module: the id of a module
 * @is_member: whether it is to be one of the group
 *
 * Who becomes a member leaves its own place in the plans in which the group stands; who is no
 * member any more is not placed there.
 *
 * Returns: (transfer full): the project with or without the member
 */
CursusProject *cursus_set_member (const CursusProject *project, const char *group,
                                  const char *module, gboolean is_member);

/**
 * CursusGroupSpot:
 * @group: the id of a group
 * @position: where among its members, those that come there not counted; %CURSUS_NOWHERE: at the
 *   end
 */
typedef struct
{
  const char *group;
  guint       position;
} CursusGroupSpot;

/**
 * cursus_join_group:
 * @ids: (array length=n): ids of modules; those of groups count for nothing
 * @spot: where they go
 *
 * Makes modules members of a group next to each other, in the order of @ids; those that are members
 * of it move. Who becomes one leaves its own place as in cursus_set_member().
 *
 * Returns: (transfer full): the project with them there; the same if they are already
 */
CursusProject *cursus_join_group (const CursusProject *project, const char *const *ids, guint n,
                                  const CursusGroupSpot *spot);

G_END_DECLS
