/* blocking.h - how many modules cannot be taken before a module has been
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/dag.h"

G_BEGIN_DECLS

/**
 * cursus_blocking_factors:
 * @blocking: (out caller-allocates) (array): for each node how many others it leads to
 *
 * In at most n × (n + m) / 1024 steps of 512 bits, fewer the less there is to count, and O(n)
 * memory.
 */
void cursus_blocking_factors (const CursusDag *dag, guint *blocking);

G_END_DECLS
