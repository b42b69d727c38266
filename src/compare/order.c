/* order.c - what may stay where it is when things are put into another order
 *
 * Patience: ends[k] is the item with the least position that ends a rising run of k + 1 items, and
 * each item remembers the one before it in its run.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/order.h"

gboolean *
cursus_order_stay (const guint *positions, guint n)
{
  gboolean         *stays = g_new0 (gboolean, n + 1);
  g_autofree guint *ends = g_new (guint, n + 1);
  g_autofree guint *before = g_new (guint, n + 1);
  guint             n_runs = 0;

  for (guint i = 0; i < n; i++)
    {
      guint low = 0;
      guint high = n_runs;

      while (low < high)
        {
          guint middle = low + (high - low) / 2;

          if (positions[ends[middle]] < positions[i])
            low = middle + 1;
          else
            high = middle;
        }
      before[i] = low > 0 ? ends[low - 1] : G_MAXUINT;
      ends[low] = i;
      n_runs = MAX (n_runs, low + 1);
    }

  for (guint i = n_runs > 0 ? ends[n_runs - 1] : G_MAXUINT; i != G_MAXUINT; i = before[i])
    stays[i] = TRUE;
  return stays;
}
