/* delay.h - the longest chains of modules that have to be taken one after the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/dag.h"

G_BEGIN_DECLS

/**
 * cursus_delay_ahead:
 * @ahead: (out caller-allocates) (array): for each node the number of nodes on the longest path
 *   that begins there
 */
void cursus_delay_ahead (const CursusDag *dag, guint *ahead);

/**
 * cursus_delay_factors:
 * @ahead: (array): from cursus_delay_ahead()
 * @delay: (out caller-allocates) (array): for each node the number of nodes on the longest path
 *   through it
 *
 * In O(n + m).
 */
void cursus_delay_factors (const CursusDag *dag, const guint *ahead, guint *delay);

/**
 * cursus_delay_longest_path:
 * @ahead: (array): from cursus_delay_ahead()
 * @n_path: (out): how many modules are on it; 0 if there are none at all
 *
 * Returns: (transfer full) (array length=n_path): of the longest paths, the modules of the one
 *   whose positions are smallest, compared from the source on
 */
guint *cursus_delay_longest_path (const CursusDag *dag, const guint *ahead, guint *n_path);

G_END_DECLS
