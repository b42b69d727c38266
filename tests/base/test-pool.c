/* test-pool.c - strings that occur often, kept once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/pool.h"

#include <string.h>

static char *
get (CursusPool *pool, const char *text)
{
  return cursus_pool_get (pool, text, strlen (text));
}

static void
test_once (void)
{
  g_autoptr (CursusPool) pool = cursus_pool_new ();
  char *first = get (pool, "m1");
  char *again = get (pool, "m1");
  char *other = get (pool, "m2");

  g_assert_true (first == again);
  g_assert_true (first != other);
  g_assert_cmpstr (first, ==, "m1");
  g_assert_cmpstr (other, ==, "m2");

  cursus_string_unref (first);
  cursus_string_unref (again);
  cursus_string_unref (other);
}

static void
test_strings_outlive_the_pool (void)
{
  CursusPool *pool = cursus_pool_new ();
  char       *string = get (pool, "m1");

  cursus_pool_free (pool);
  g_assert_cmpstr (string, ==, "m1");
  cursus_string_unref (string);
}

/* The text is a part of a file. */
static void
test_no_further_than_the_length (void)
{
  g_autoptr (CursusPool) pool = cursus_pool_new ();
  char *cut = cursus_pool_get (pool, "m1 m2", 2);
  char *whole = get (pool, "m1");
  char *none = cursus_pool_get (pool, "m1", 0);

  g_assert_cmpstr (cut, ==, "m1");
  g_assert_true (cut == whole);
  g_assert_cmpstr (none, ==, "");

  cursus_string_unref (cut);
  cursus_string_unref (whole);
  cursus_string_unref (none);
}

/* Whatever its length, a string is the one that was asked for. */
static void
test_every_length (void)
{
  g_autoptr (CursusPool) pool = cursus_pool_new ();
  g_autofree char *text = g_strnfill (5000, 'x');

  for (gsize length = 0; length <= 5000; length += length < 300 ? 1 : 100)
    {
      char *string = cursus_pool_get (pool, text, length);
      char *again = cursus_pool_get (pool, text, length);

      g_assert_cmpuint (strlen (string), ==, length);
      g_assert_true (string == again);
      cursus_string_unref (string);
      cursus_string_unref (again);
    }
}

static void
test_without_a_pool (void)
{
  char *first = get (NULL, "m1");
  char *again = get (NULL, "m1");

  g_assert_true (first != again);
  g_assert_cmpstr (first, ==, "m1");
  g_assert_cmpstr (again, ==, "m1");
  cursus_string_unref (first);
  cursus_string_unref (again);
}

static void
test_notes (void)
{
  g_autoptr (CursusPool) pool = cursus_pool_new ();
  char *first = get (pool, "m1");
  char *other = get (pool, "m2");

  g_assert_cmpuint (cursus_pool_note (pool, first, 3), ==, 0);
  g_assert_cmpuint (cursus_pool_note (pool, other, 4), ==, 0);
  g_assert_cmpuint (cursus_pool_note (pool, first, 9), ==, 3);

  /* The note stays when the pool grows. */
  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *text = g_strdup_printf ("x%u", i);

      cursus_string_unref (get (pool, text));
    }
  g_assert_cmpuint (cursus_pool_note (pool, first, 11), ==, 3);
  g_assert_cmpuint (cursus_pool_note (pool, other, 12), ==, 4);

  cursus_string_unref (first);
  cursus_string_unref (other);
}

/* However many there are, each is kept once. */
static void
test_many (void)
{
  g_autoptr (CursusPool) pool = cursus_pool_new ();
  g_autoptr (GPtrArray) strings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_string_unref);

  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = g_strdup_printf ("m%u", i);

      g_ptr_array_add (strings, get (pool, text));
    }

  for (guint i = 0; i < strings->len; i++)
    {
      g_autofree char *text = g_strdup_printf ("m%u", i);
      char            *again = get (pool, text);

      g_assert_cmpstr (again, ==, text);
      g_assert_true (again == g_ptr_array_index (strings, i));
      cursus_string_unref (again);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/pool/once", test_once);
  g_test_add_func ("/base/pool/strings-outlive-the-pool", test_strings_outlive_the_pool);
  g_test_add_func ("/base/pool/no-further", test_no_further_than_the_length);
  g_test_add_func ("/base/pool/every-length", test_every_length);
  g_test_add_func ("/base/pool/without-a-pool", test_without_a_pool);
  g_test_add_func ("/base/pool/notes", test_notes);
  g_test_add_func ("/base/pool/many", test_many);
  return g_test_run ();
}
