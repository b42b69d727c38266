/* delay.h - the longest chains of modules that have to be taken one after the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/dag.h"

G_BEGIN_DECLS

/**
 * cursus_delay_measure:
 * @delay: (out caller-allocates) (array): for each node the number of nodes on the longest path
 *   through it
 * @n_path: (out): how many nodes are on the longest path of all; 0 if there are none at all
 *
 * In O(n + m).
 *
 * Returns: (transfer full) (array length=n_path): the modules on the longest path; of several, the
 *   one whose positions are smallest, compared from the source on
 */
guint *cursus_delay_measure (const CursusDag *dag, guint *delay, guint *n_path);

G_END_DECLS
