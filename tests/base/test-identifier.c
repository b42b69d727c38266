/* test-identifier.c - the names by which records are known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/identifier.h"

#include "base/shared-string.h"

#include <string.h>

static void
assert_valid (const char *text, gboolean is_valid)
{
  g_test_message ("“%s”", text);
  g_assert_cmpint (cursus_identifier_is_valid (text, strlen (text)), ==, is_valid);
}

static void
test_names (void)
{
  static const char *const names[] = {
    "a",
    "Z",
    "_",
    "m1",
    "m-1",
    "m.1",
    "m_1",
    "_1",
    "a-.",
    "xml",
    "über",
    "Привет",
    "名前",
    "שלום",
    "a\xc2\xb7",        /* a middle dot */
    "e\xcc\x81",        /* a combining accent */
    "\xf0\x90\x80\x80", /* U+10000, the first beyond 16 bits */
    "\xf3\xaf\xbf\xbf", /* U+EFFFF, the last */
    "a\xe2\x80\xbf",    /* an undertie */
  };
  static const char *const others[] = {
    "",
    "1",
    "1a",
    "-a",
    ".a",
    "a b",
    " a",
    "a ",
    "a:b",
    ":a",
    "a/b",
    "a+b",
    "a#",
    "a\n",
    "\xc2\xb7"
    "a",
    "\xcc\x81"
    "e",
    "\xc3\x97",          /* the sign for times stands among letters */
    "\xe2\x88\x80",      /* the sign for all */
    "\xf0\x9f\x98\x80:", /* an emoji would do, the colon does not */
    "\xf3\xb0\x80\x80",  /* U+F0000, for private use */
    "a\xef\xbf\xbe",     /* U+FFFE, no character */
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_valid (names[i], TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    assert_valid (others[i], FALSE);
}

static void
test_no_utf8 (void)
{
  static const char *const texts[] = {
    "a\xff",            /* never a byte of UTF-8 */
    "a\xc3",            /* cut off */
    "a\xe2\x82",        /* cut off */
    "\xc1\x81",         /* A, but too long */
    "\xed\xa0\x80",     /* half of a pair */
    "\xf4\x90\x80\x80", /* beyond Unicode */
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_false (cursus_identifier_is_valid (texts[i], strlen (texts[i])));
}

static void
test_no_zero_and_no_further_than_the_length (void)
{
  g_assert_false (cursus_identifier_is_valid ("a\0b", 3));
  g_assert_true (cursus_identifier_is_valid ("ab:c", 2));
  g_assert_false (cursus_identifier_is_valid ("ab", 0));
  /* The letter goes on behind the end. */
  g_assert_false (cursus_identifier_is_valid ("a\xc3\xbc", 2));
}

/* The limit counts characters, not bytes. */
static void
test_length (void)
{
  g_autoptr (GString) narrow = g_string_new (NULL);
  g_autoptr (GString) wide = g_string_new (NULL);

  for (guint i = 0; i < CURSUS_IDENTIFIER_MAX; i++)
    {
      g_string_append_c (narrow, 'a');
      g_string_append (wide, "\xf0\x90\x80\x80");
    }
  assert_valid (narrow->str, TRUE);
  assert_valid (wide->str, TRUE);

  g_string_append_c (narrow, 'a');
  g_string_append_c (wide, 'a');
  assert_valid (narrow->str, FALSE);
  assert_valid (wide->str, FALSE);
}

static void
test_new_ones (void)
{
  g_autoptr (GHashTable) given =
    g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) cursus_string_unref, NULL);

  for (guint i = 0; i < 10000; i++)
    {
      char *id = cursus_identifier_new ("mT"[i % 2]);

      g_assert_cmpint (id[0], ==, "mT"[i % 2]);
      g_assert_cmpuint (strlen (id), ==, 11);
      g_assert_true (cursus_identifier_is_valid (id, strlen (id)));
      g_assert_null (strpbrk (id + 1, "lo01"));
      g_assert_true (g_hash_table_add (given, id));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/identifier/names", test_names);
  g_test_add_func ("/base/identifier/no-utf8", test_no_utf8);
  g_test_add_func ("/base/identifier/no-further", test_no_zero_and_no_further_than_the_length);
  g_test_add_func ("/base/identifier/length", test_length);
  g_test_add_func ("/base/identifier/new", test_new_ones);
  return g_test_run ();
}
