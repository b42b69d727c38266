/* circle.h - modules that require each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/requisite-edge.h"

G_BEGIN_DECLS

/**
 * CursusCircle:
 * @modules: (array length=n_modules): its modules, as positions in the file, ascending
 * @stuck: (array length=n_stuck): those of them that can never be taken, ascending; none: an
 *   alternative escapes it
 *
 * A strongly connected component of modules with a prerequisite inside.
 */
typedef struct
{
  guint *modules;
  guint  n_modules;
  guint *stuck;
  guint  n_stuck;
} CursusCircle;

/**
 * CursusCircles:
 * @items: (array length=n): by their first modules
 */
typedef struct
{
  guint        n;
  guint       *block; /* what the arrays of all circles point into */
  CursusCircle items[];
} CursusCircles;

/**
 * cursus_circles_find:
 * @edges: (array length=n_edges): between modules from 0 to @n_modules - 1; alternatives for the
 *   same requisite one after the other
 *
 * An alternative escapes a circle if its modules can be taken one after the other, once everything
 * is taken that does not belong to it. They are taken round by round. In each round, as many as
 * possible at once, come the modules each of whose prerequisites has an alternative taken before
 * the round, and each of whose corequisites has one taken before or in it. Those left when nobody
 * comes any more are stuck. That something outside cannot be taken either is told of the circle
 * in which it is stuck, or behind which it lies.
 *
 * Returns: (transfer full) (nullable): the circles; %NULL if there is none
 */
CursusCircles *cursus_circles_find (guint n_modules, const CursusRequisiteEdge *edges,
                                    guint n_edges);
void           cursus_circles_free (CursusCircles *circles);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCircles, cursus_circles_free)

G_END_DECLS
