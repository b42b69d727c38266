/* order.h - what may stay where it is when things are put into another order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_order_stay:
 * @positions: (array length=n): numbers that differ: where each is to stand
 *
 * Chooses as many as can stay while the others move around them: a longest rising run, found in
 * O(n log n).
 *
 * Returns: (transfer full) (array length=n): for each whether it stays; free with g_free()
 */
gboolean *cursus_order_stay (const guint *positions, guint n);

G_END_DECLS
