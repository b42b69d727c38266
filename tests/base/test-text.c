/* test-text.c - one text in several languages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/text.h"

#include <string.h>

/* A text from "de=Tag en=day": words without spaces, each in its language. */
static CursusText *
text_of (const char *words)
{
  g_auto (GStrv) pairs = g_strsplit (words, " ", -1);
  CursusText *text = NULL;

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);
      CursusText *with;

      if (*pairs[i] == '\0')
        continue;
      with = cursus_text_with (text, pair[0], pair[1]);
      g_clear_pointer (&text, cursus_text_unref);
      text = with;
    }
  return text;
}

static char *
words_of (const CursusText *text)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < cursus_text_n (text); i++)
    {
      const char *language;
      const char *string = cursus_text_nth (text, i, &language);

      g_string_append_printf (words, "%s%s=%s", i > 0 ? " " : "", language, string);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
assert_words (const CursusText *text, const char *expected)
{
  g_autofree char *words = words_of (text);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_empty_is_none (void)
{
  g_autoptr (CursusText) text = cursus_text_new ("de", "Tag");

  g_assert_null (cursus_text_new ("de", ""));
  g_assert_null (cursus_text_with (NULL, "de", NULL));
  g_assert_null (cursus_text_with (text, "de", ""));
  g_assert_null (cursus_text_with (text, "de", NULL));

  g_assert_cmpuint (cursus_text_n (NULL), ==, 0);
  g_assert_null (cursus_text_get (NULL, "de"));
  g_assert_null (cursus_text_get (text, "en"));
}

static void
test_sorted_by_language (void)
{
  static const char *const orders[] = { "de=Tag en=day fr=jour", "fr=jour en=day de=Tag",
                                        "en=day fr=jour de=Tag" };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (CursusText) text = text_of (orders[i]);

      assert_words (text, "de=Tag en=day fr=jour");
      g_assert_cmpuint (cursus_text_n (text), ==, 3);
    }
}

static void
test_with_leaves_the_original (void)
{
  g_autoptr (CursusText) before = text_of ("de=Tag en=day");
  g_autoptr (CursusText) replaced = cursus_text_with (before, "de", "Nacht");
  g_autoptr (CursusText) added = cursus_text_with (before, "", "x");
  g_autoptr (CursusText) taken = cursus_text_with (before, "de", NULL);
  g_autoptr (CursusText) same = cursus_text_with (before, "fr", NULL);

  assert_words (before, "de=Tag en=day");
  assert_words (replaced, "de=Nacht en=day");
  assert_words (added, "=x de=Tag en=day");
  assert_words (taken, "en=day");
  assert_words (same, "de=Tag en=day");
}

static void
test_take_copies_nothing (void)
{
  char       *language = cursus_string_new ("de");
  char       *string = cursus_string_new ("Tag");
  CursusText *text = cursus_text_take (NULL, NULL, language, string);
  const char *shown;

  g_assert_true (cursus_text_nth (text, 0, &shown) == string);
  g_assert_true (shown == language);
  assert_words (text, "de=Tag");
  cursus_text_unref (text);
}

static CursusText *
take (CursusText *text, const char *language, const char *string)
{
  return cursus_text_take (NULL, text, cursus_string_new (language), cursus_string_new (string));
}

static void
test_take_in_any_order (void)
{
  g_autoptr (CursusText) in_order = take (take (NULL, "de", "Tag"), "en", "day");
  g_autoptr (CursusText) other_way = take (take (NULL, "en", "day"), "de", "Tag");
  g_autoptr (CursusText) three = take (take (take (NULL, "", "x"), "de", "Tag"), "en", "day");
  g_autoptr (CursusText) twice = take (take (NULL, "de", "Nacht"), "de", "Tag");

  assert_words (in_order, "de=Tag en=day");
  assert_words (other_way, "de=Tag en=day");
  assert_words (three, "=x de=Tag en=day");
  assert_words (twice, "de=Tag");
  g_assert_null (take (take (NULL, "de", "Tag"), "de", ""));
  g_assert_null (take (NULL, "de", ""));
}

static void
test_take_leaves_what_others_have (void)
{
  g_autoptr (CursusText) text = take (NULL, "de", "Tag");
  g_autoptr (CursusText) more = take (cursus_text_ref (text), "en", "day");

  assert_words (text, "de=Tag");
  assert_words (more, "de=Tag en=day");
}

static void
test_get_is_exact (void)
{
  g_autoptr (CursusText) text = text_of ("de-AT=Jänner de=Januar");

  g_assert_cmpstr (cursus_text_get (text, "de"), ==, "Januar");
  g_assert_cmpstr (cursus_text_get (text, "de-AT"), ==, "Jänner");
  g_assert_null (cursus_text_get (text, "DE"));
  g_assert_null (cursus_text_get (text, "de-CH"));
  g_assert_null (cursus_text_get (text, ""));
}

static void
test_show_the_nearest (void)
{
  static const struct
  {
    const char *words;
    const char *asked;
    const char *project;
    const char *string;
    const char *language;
  } rows[] = {
    { "de=Tag en=day", "en", "de", "day", "en" },
    { "de=Tag en=day", "EN", "de", "day", "en" },
    { "de=Tag en=day", "de-AT", "en", "Tag", "de" },
    { "de-CH=Tag en=day", "de-AT", "en", "Tag", "de-CH" },
    { "de=Januar de-AT=Jänner", "de-AT", "de", "Jänner", "de-AT" },
    { "de=Januar de-AT=Jänner", "de-CH", "de", "Januar", "de" },
    { "de=Tag en=day", "fr", "en", "day", "en" },
    { "de=Tag en-GB=day", "fr", "en", "day", "en-GB" },
    { "de=Tag en=day", "fr", "it", "Tag", "de" },
    { "de=Tag en=day", NULL, "en", "day", "en" },
    { "de=Tag en=day", "fr", "", "Tag", "de" },
    { "=x de=Tag", "fr", "", "x", "" },
    { "=x de=Tag", "de", "", "Tag", "de" },
    /* Languages that begin with the same letter have nothing else in common. */
    { "da=dag en=day", "de", "en", "day", "en" },
    { "en=day es=día", "et", "es", "día", "es" },
    { "", "de", "de", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusText) text = text_of (rows[i].words);
      const char *language = "not written";

      g_test_message ("%s of “%s”", rows[i].asked, rows[i].words);
      g_assert_cmpstr (cursus_text_show (text, rows[i].asked, rows[i].project, &language), ==,
                       rows[i].string);
      g_assert_cmpstr (language, ==, rows[i].language);
      g_assert_cmpstr (cursus_text_show (text, rows[i].asked, rows[i].project, NULL), ==,
                       rows[i].string);
    }
}

static void
test_equal (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean    equal;
  } rows[] = {
    { "", "", TRUE },
    { "de=Tag", "de=Tag", TRUE },
    { "de=Tag en=day", "en=day de=Tag", TRUE },
    { "de=Tag", "de=Nacht", FALSE },
    { "de=Tag", "en=Tag", FALSE },
    { "de=Tag", "de=Tag en=day", FALSE },
    { "de=Tag", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusText) a = text_of (rows[i].a);
      g_autoptr (CursusText) b = text_of (rows[i].b);

      g_test_message ("“%s” and “%s”", rows[i].a, rows[i].b);
      g_assert_cmpint (cursus_text_equal (a, b), ==, rows[i].equal);
      g_assert_cmpint (cursus_text_equal (b, a), ==, rows[i].equal);
      g_assert_true (cursus_text_equal (a, a));
    }
}

/* Thousands of changes, next to a hash table that goes through the same. */
static void
test_is_a_map (void)
{
  static const char *const languages[] = { "", "de", "de-AT", "en", "fr", "zh-Hant-TW" };
  static const char *const strings[] = { NULL, "", "a", "b", "\xf0\x9f\x98\x80" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GHashTable) map = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CursusText) text = NULL;

  for (guint i = 0; i < 5000; i++)
    {
      const char *language = languages[g_rand_int_range (rand, 0, G_N_ELEMENTS (languages))];
      const char *string = strings[g_rand_int_range (rand, 0, G_N_ELEMENTS (strings))];
      CursusText *with = cursus_text_with (text, language, string);

      g_clear_pointer (&text, cursus_text_unref);
      text = with;
      if (string == NULL || *string == '\0')
        g_hash_table_remove (map, language);
      else
        g_hash_table_insert (map, (gpointer) language, (gpointer) string);

      g_assert_cmpuint (cursus_text_n (text), ==, g_hash_table_size (map));
      g_assert_true ((text == NULL) == (g_hash_table_size (map) == 0));
      for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
        g_assert_cmpstr (cursus_text_get (text, languages[l]), ==,
                         g_hash_table_lookup (map, languages[l]));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/text/empty-is-none", test_empty_is_none);
  g_test_add_func ("/base/text/sorted-by-language", test_sorted_by_language);
  g_test_add_func ("/base/text/with-leaves-the-original", test_with_leaves_the_original);
  g_test_add_func ("/base/text/take-copies-nothing", test_take_copies_nothing);
  g_test_add_func ("/base/text/take-in-any-order", test_take_in_any_order);
  g_test_add_func ("/base/text/take-leaves-what-others-have", test_take_leaves_what_others_have);
  g_test_add_func ("/base/text/get-is-exact", test_get_is_exact);
  g_test_add_func ("/base/text/show-the-nearest", test_show_the_nearest);
  g_test_add_func ("/base/text/equal", test_equal);
  g_test_add_func ("/base/text/is-a-map", test_is_a_map);
  return g_test_run ();
}
