/* test-search-words.c - texts as they are searched
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/search-words.h"

static void
assert_words (const char *text, const char *words)
{
  g_autoptr (GString) out = g_string_new ("|");

  cursus_search_words_append (out, text);
  g_assert_cmpstr (out->str + 1, ==, words);
}

static void
test_words (void)
{
  assert_words ("", "");
  assert_words (" – ", "");
  assert_words ("AIH-104, Legal  Frameworks", " aih 104 legal frameworks");
  assert_words ("Art. 9(2)", " art 9 2");
}

static void
test_other_scripts (void)
{
  assert_words ("Éthique à l’hôpital", " ethique a l hopital");
  assert_words ("Straße", " strasse");
  assert_words ("ﬁne №5", " fine no5");
  assert_words ("Ἀθῆναι", " αθηναι");
  assert_words ("\xff", "");
}

/* Whatever is plain comes out the same if it stands beside what is not. */
static void
test_plain_alike (void)
{
  for (int i = 0; i < 1000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) plain = g_string_new (NULL);
      g_autoptr (GString) other = g_string_new (NULL);
      int n = g_test_rand_int_range (0, 20);

      for (int k = 0; k < n; k++)
        g_string_append_c (text, (char) g_test_rand_int_range (1, 128));
      cursus_search_words_append (plain, text->str);
      g_string_append (text, "–");
      cursus_search_words_append (other, text->str);
      g_assert_cmpstr (plain->str, ==, other->str);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/search-words/words", test_words);
  g_test_add_func ("/base/search-words/other-scripts", test_other_scripts);
  g_test_add_func ("/base/search-words/plain-alike", test_plain_alike);
  return g_test_run ();
}
