/* stuck.h - which modules can never be taken, because they wait for each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/requisite-edge.h"

G_BEGIN_DECLS

/* The circle of a module that belongs to none. */
#define CURSUS_NO_CIRCLE G_MAXUINT

/**
 * cursus_stuck_find:
 * @edges: (array length=n_edges): between modules from 0 to @n_modules - 1; alternatives for the
 *   same requisite one after the other
 * @circle: (array length=n_modules): the number of the circle that each module belongs to, or
 *   %CURSUS_NO_CIRCLE
 *
 * By the rule that is told at cursus_circles_find().
 *
 * Returns: (transfer full) (array length=n_modules): for each module whether it is stuck in its
 * circle
 */
gboolean *cursus_stuck_find (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges,
                             const guint *circle);

G_END_DECLS
