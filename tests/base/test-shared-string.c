/* test-shared-string.c - immutable strings that have a count
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/shared-string.h"

static void
test_copied (void)
{
  char  text[] = "Tag";
  char *string = cursus_string_new (text);

  text[0] = 'X';
  g_assert_cmpstr (string, ==, "Tag");
  cursus_string_unref (string);
}

static void
test_no_further_than_the_length (void)
{
  g_autoptr (CursusMemory) memory = cursus_memory_new ();
  char *word = cursus_string_new_len (memory, "day and night", 3);
  char *none = cursus_string_new_len (memory, "day", 0);
  char *next = cursus_string_new_len (memory, "night", 5);

  g_assert_cmpstr (word, ==, "day");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (next, ==, "night");

  cursus_string_unref (word);
  cursus_string_unref (none);
  cursus_string_unref (next);
}

static void
test_shared (void)
{
  CursusMemory *memory = cursus_memory_new ();
  char         *first = cursus_string_new_len (memory, "day", 3);
  char         *other = cursus_string_new_len (memory, "night", 5);
  char         *again = cursus_string_ref (first);

  cursus_memory_free (memory);
  g_assert_true (again == first);
  cursus_string_unref (first);
  cursus_string_unref (other);
  g_assert_cmpstr (again, ==, "day");
  cursus_string_unref (again);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/shared-string/copied", test_copied);
  g_test_add_func ("/base/shared-string/no-further", test_no_further_than_the_length);
  g_test_add_func ("/base/shared-string/shared", test_shared);
  return g_test_run ();
}
