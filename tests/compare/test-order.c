/* test-order.c - what may stay where it is when things are put into another order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/order.h"

static const struct
{
  guint       n;
  guint       positions[8];
  const char *stays; /* x: it stays */
} cases[] = {
  { 0, { 0 }, "" },
  { 1, { 0 }, "x" },
  { 3, { 0, 1, 2 }, "xxx" },
  { 3, { 1, 2, 0 }, "xx." },
  { 3, { 2, 0, 1 }, ".xx" },
  { 5, { 0, 4, 1, 2, 3 }, "x.xxx" },
  { 6, { 5, 3, 4, 0, 1, 2 }, "...xxx" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gboolean *stays = cursus_order_stay (cases[i].positions, cases[i].n);
      g_autoptr (GString) word = g_string_new (NULL);

      for (guint k = 0; k < cases[i].n; k++)
        g_string_append_c (word, stays[k] ? 'x' : '.');
      g_assert_cmpstr (word->str, ==, cases[i].stays);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare/order/cases", test_cases);
  return g_test_run ();
}
