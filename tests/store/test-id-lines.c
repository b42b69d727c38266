/* test-id-lines.c - in which line of a file each id stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/id-lines.h"

static void
test_first_and_again (void)
{
  g_autoptr (CursusIdLines) lines = cursus_id_lines_new ();
  const char ids[] = "ab";

  g_assert_cmpuint (cursus_id_lines_add (lines, &ids[0], 3), ==, 0);
  g_assert_cmpuint (cursus_id_lines_add (lines, &ids[1], 4), ==, 0);
  g_assert_cmpuint (cursus_id_lines_add (lines, &ids[0], 9), ==, 3);
  /* The first line stays. */
  g_assert_cmpuint (cursus_id_lines_add (lines, &ids[0], 11), ==, 3);
  g_assert_cmpuint (cursus_id_lines_add (lines, &ids[1], 12), ==, 4);
}

static void
test_many (void)
{
  g_autoptr (CursusIdLines) lines = cursus_id_lines_new ();
  g_autofree char *ids = g_malloc0 (100000);

  for (guint i = 0; i < 100000; i++)
    g_assert_cmpuint (cursus_id_lines_add (lines, &ids[i], i + 1), ==, 0);
  for (guint i = 0; i < 100000; i++)
    g_assert_cmpuint (cursus_id_lines_add (lines, &ids[i], 1), ==, i + 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/id-lines/first-and-again", test_first_and_again);
  g_test_add_func ("/store/id-lines/many", test_many);
  return g_test_run ();
}
