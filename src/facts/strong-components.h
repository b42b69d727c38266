/* strong-components.h - which modules require each other, directly or not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/adjacency.h"

G_BEGIN_DECLS

/**
 * CursusStrongComponents:
 * @component: of each module, the number of its component: larger than those of all others that
 *   it requires
 * @order: all modules, by the number of their component
 */
typedef struct
{
  guint *component;
  guint  order[];
} CursusStrongComponents;

/**
 * cursus_strong_components_new:
 * @incoming: the edges, as they end at each module
 *
 * Two modules are in the same component if each requires the other, directly or not. Found by
 * Tarjan's algorithm, without recursion, in O(n + m).
 *
 * Returns: (transfer full): one block, to be freed with g_free()
 */
CursusStrongComponents *cursus_strong_components_new (guint                      n_modules,
                                                      const CursusRequisiteEdge *edges,
                                                      const CursusAdjacency     *incoming);

/**
 * cursus_strong_components_is_inside:
 *
 * Returns: whether @edge begins and ends in the same component
 */
gboolean cursus_strong_components_is_inside (const CursusStrongComponents *self,
                                             const CursusRequisiteEdge    *edge);

G_END_DECLS
