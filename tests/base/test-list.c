/* test-list.c - short immutable lists of strings and of decimals
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/list.h"

/* A list of the words in a text. */
static CursusStrings *
strings_of (const char *words)
{
  g_auto (GStrv) items = g_strsplit (words, " ", -1);
  guint n = *words != '\0' ? g_strv_length (items) : 0;

  return cursus_strings_new ((const char *const *) items, n);
}

static void
assert_words (const CursusStrings *strings, const char *expected)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    g_string_append_printf (words, "%s%s", i > 0 ? " " : "", strings->items[i]);
  g_assert_cmpstr (words->str, ==, expected);
}

static void
test_empty_is_none (void)
{
  g_assert_null (cursus_strings_new (NULL, 0));
  g_assert_null (cursus_strings_new_shared (NULL, 0));
  g_assert_null (cursus_strings_new_empty (NULL, 0));
  g_assert_null (cursus_strings_without (NULL, "a"));
  g_assert_null (cursus_decimals_new (NULL, 0));
  g_assert_cmpuint (cursus_strings_n (NULL), ==, 0);
  g_assert_false (cursus_strings_contains (NULL, "a"));
}

static void
test_strings_are_copied (void)
{
  char        text[] = "abc";
  const char *items[] = { text, text };
  g_autoptr (CursusStrings) strings = cursus_strings_new (items, 2);

  text[0] = 'x';
  assert_words (strings, "abc abc");
}

static void
test_strings_are_shared (void)
{
  char *string = cursus_string_new ("abc");
  g_autoptr (CursusStrings) strings = cursus_strings_new_shared (&string, 1);
  g_autoptr (CursusStrings) without = cursus_strings_without (strings, "x");

  g_assert_true (strings->items[0] == string);
  g_assert_true (without->items[0] == string);
  cursus_string_unref (string);
  assert_words (strings, "abc");
}

/* Whoever makes a list may stop before it is full. */
static void
test_strings_are_put_in (void)
{
  g_autoptr (CursusStrings) strings = cursus_strings_new_empty (NULL, 2);
  g_autoptr (CursusStrings) given_up = cursus_strings_new_empty (NULL, 2);

  strings->items[0] = cursus_string_new ("a");
  strings->items[1] = cursus_string_new ("bc");
  given_up->items[0] = cursus_string_new ("d");

  assert_words (strings, "a bc");
}

static void
test_contains (void)
{
  g_autoptr (CursusStrings) strings = strings_of ("a bc d");

  g_assert_cmpuint (cursus_strings_n (strings), ==, 3);
  g_assert_true (cursus_strings_contains (strings, "a"));
  g_assert_true (cursus_strings_contains (strings, "d"));
  g_assert_false (cursus_strings_contains (strings, "b"));
  g_assert_false (cursus_strings_contains (strings, ""));
}

static void
test_without (void)
{
  static const struct
  {
    const char *words;
    const char *word;
    const char *rest;
  } rows[] = {
    { "a b c", "b", "a c" }, { "a b c", "a", "b c" }, { "a b c", "x", "a b c" },
    { "a b a", "a", "b" },   { "a a", "a", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusStrings) strings = strings_of (rows[i].words);
      g_autoptr (CursusStrings) without = cursus_strings_without (strings, rows[i].word);

      assert_words (without, rows[i].rest);
      g_assert_true ((without == NULL) == (*rows[i].rest == '\0'));
      assert_words (strings, rows[i].words);
    }
}

static void
test_equal_strings (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean    equal;
  } rows[] = {
    { "", "", TRUE },      { "a b", "a b", TRUE }, { "a b", "b a", FALSE },
    { "a b", "a", FALSE }, { "a", "", FALSE },     { "a b", "a c", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusStrings) a = strings_of (rows[i].a);
      g_autoptr (CursusStrings) b = strings_of (rows[i].b);

      g_assert_cmpint (cursus_strings_equal (a, b), ==, rows[i].equal);
      g_assert_cmpint (cursus_strings_equal (b, a), ==, rows[i].equal);
    }
}

static void
test_decimals (void)
{
  CursusDecimal items[] = { 100, 250 };
  g_autoptr (CursusDecimals) decimals = cursus_decimals_new (items, 2);
  g_autoptr (CursusDecimals) again = cursus_decimals_new (items, 2);
  g_autoptr (CursusDecimals) shorter = cursus_decimals_new (items, 1);
  g_autoptr (CursusDecimals) other = NULL;

  items[0] = 50;
  other = cursus_decimals_new (items, 2);

  g_assert_cmpuint (decimals->n, ==, 2);
  g_assert_cmpint (decimals->items[0], ==, 100);
  g_assert_cmpint (decimals->items[1], ==, 250);
  g_assert_true (cursus_decimals_equal (decimals, again));
  g_assert_true (cursus_decimals_equal (NULL, NULL));
  g_assert_false (cursus_decimals_equal (decimals, shorter));
  g_assert_false (cursus_decimals_equal (shorter, decimals));
  g_assert_false (cursus_decimals_equal (decimals, other));
  g_assert_false (cursus_decimals_equal (decimals, NULL));
  g_assert_false (cursus_decimals_equal (NULL, decimals));
}

static void
test_references_keep_it (void)
{
  CursusDecimal   item = 100;
  CursusStrings  *strings = strings_of ("a b");
  CursusDecimals *decimals = cursus_decimals_new (&item, 1);

  g_assert_true (cursus_strings_ref (strings) == strings);
  cursus_strings_unref (strings);
  assert_words (strings, "a b");
  cursus_strings_unref (strings);

  g_assert_true (cursus_decimals_ref (decimals) == decimals);
  cursus_decimals_unref (decimals);
  g_assert_cmpint (decimals->items[0], ==, 100);
  cursus_decimals_unref (decimals);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/list/empty-is-none", test_empty_is_none);
  g_test_add_func ("/base/list/strings-are-copied", test_strings_are_copied);
  g_test_add_func ("/base/list/strings-are-shared", test_strings_are_shared);
  g_test_add_func ("/base/list/strings-are-put-in", test_strings_are_put_in);
  g_test_add_func ("/base/list/contains", test_contains);
  g_test_add_func ("/base/list/without", test_without);
  g_test_add_func ("/base/list/equal-strings", test_equal_strings);
  g_test_add_func ("/base/list/decimals", test_decimals);
  g_test_add_func ("/base/list/references-keep-it", test_references_keep_it);
  return g_test_run ();
}
