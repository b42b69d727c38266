/* placement.h - in which term of a plan a module or a group stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/id-table.h"
#include "model/plan.h"

G_BEGIN_DECLS

/**
 * CursusPlacement:
 *
 * For one plan, the first term of each module and of each group, by their positions in the
 * project. Immutable.
 */
typedef struct _CursusPlacement CursusPlacement;

/**
 * CursusPlacementNames:
 *
 * How to find the positions of modules and groups: their sequences and the tables of them.
 */
typedef struct
{
  const CursusSequence *modules;
  const CursusIdTable  *module_ids;
  const CursusSequence *groups;
  const CursusIdTable  *group_ids;
} CursusPlacementNames;

/**
 * cursus_placement_new:
 *
 * Returns: (transfer full): where everything in @plan stands, in O(places)
 */
CursusPlacement *cursus_placement_new (const CursusPlan *plan, const CursusPlacementNames *names);

/**
 * cursus_placement_update:
 * @placement: that of @before
 * @before: a plan
 * @after: the same plan, changed
 * @names: those that @placement was made with
 *
 * Returns: (transfer full): that of @after; only the terms that differ are looked at
 */
CursusPlacement *cursus_placement_update (CursusPlacement *placement, const CursusPlan *before,
                                          const CursusPlan           *after,
                                          const CursusPlacementNames *names);
CursusPlacement *cursus_placement_ref (CursusPlacement *placement);
void             cursus_placement_unref (CursusPlacement *placement);

/**
 * cursus_placement_term_of_module:
 * @module: the position of a module in the project
 *
 * Returns: the first term in which it stands, from zero, in O(1); %CURSUS_NOWHERE if in none
 */
guint cursus_placement_term_of_module (const CursusPlacement *placement, guint module);

/**
 * cursus_placement_term_of_group:
 * @group: the position of a group in the project
 *
 * Returns: the first term in which it stands, from zero, in O(1); %CURSUS_NOWHERE if in none
 */
guint cursus_placement_term_of_group (const CursusPlacement *placement, guint group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPlacement, cursus_placement_unref)

G_END_DECLS
