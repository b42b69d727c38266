/* test-words.c - the words of documents are there, in order, in all languages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/choice-words.h"
#include "documents/document.h"
#include "documents/field-words.h"
#include "documents/language-names.h"
#include "documents/section-register.h"
#include "documents/word-table.h"
#include "documents/words.h"

#include <string.h>

static void
test_sorted (void)
{
  for (guint i = 1; i < cursus_word_table_n; i++)
    g_assert_cmpstr (cursus_word_table[i - 1].english, <, cursus_word_table[i].english);
}

/* The places in a phrase, one letter each: "su" for "%s of %u". */
static char *
list_places (const char *phrase)
{
  GString *places = g_string_new (NULL);

  for (const char *sign = strchr (phrase, '%'); sign != NULL; sign = strchr (sign + 2, '%'))
    g_string_append_c (places, sign[1]);
  return g_string_free (places, FALSE);
}

static void
test_translated (void)
{
  for (guint i = 0; i < cursus_word_table_n; i++)
    {
      const CursusWordPair *pair = &cursus_word_table[i];
      g_autofree char      *english = list_places (pair->english);
      g_autofree char      *german = list_places (pair->german);

      g_assert_cmpstr (pair->german, !=, "");
      g_assert_cmpstr (english, ==, german);
      g_assert_cmpstr (cursus_word ("de-AT", pair->english), ==, pair->german);
      g_assert_cmpstr (cursus_word ("fr", pair->english), ==, pair->english);
    }
}

static void
ask (gpointer word, gpointer data)
{
  g_assert_nonnull (cursus_word ("de", word));
}

static void
test_complete (void)
{
  guint                       n;
  const CursusDocumentType   *types = cursus_document_types (&n);
  const CursusSection *const *sections;

  for (guint i = 0; i < n; i++)
    ask ((gpointer) types[i].title, NULL);
  sections = cursus_section_list (&n);
  for (guint i = 0; i < n; i++)
    if (sections[i]->title != NULL)
      ask ((gpointer) sections[i]->title, NULL);
  cursus_choice_words_foreach (ask, NULL);
  cursus_field_words_foreach (ask, NULL);
}

static void
test_numbers (void)
{
  static const struct
  {
    gint64      hundredths;
    const char *english;
    const char *german;
  } numbers[] = {
    { 0, "0", "0" },         { 500, "5", "5" },       { 750, "7.5", "7,5" },
    { 725, "7.25", "7,25" }, { 305, "3.05", "3,05" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *english = cursus_word_number ("en", numbers[i].hundredths);
      g_autofree char *german = cursus_word_number ("de", numbers[i].hundredths);

      g_assert_cmpstr (english, ==, numbers[i].english);
      g_assert_cmpstr (german, ==, numbers[i].german);
    }
}

static void
test_dates (void)
{
  g_autofree char *english = cursus_word_date ("en", 20261101);
  g_autofree char *german = cursus_word_date ("de", 20260321);

  g_assert_cmpstr (english, ==, "1 November 2026");
  g_assert_cmpstr (german, ==, "21. März 2026");
}

static void
test_languages (void)
{
  g_assert_cmpstr (cursus_language_name ("en", "de"), ==, "German");
  g_assert_cmpstr (cursus_language_name ("de-AT", "en-GB"), ==, "Englisch");
  g_assert_cmpstr (cursus_language_name ("de", "tlh"), ==, "tlh");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/words/sorted", test_sorted);
  g_test_add_func ("/documents/words/translated", test_translated);
  g_test_add_func ("/documents/words/complete", test_complete);
  g_test_add_func ("/documents/words/numbers", test_numbers);
  g_test_add_func ("/documents/words/dates", test_dates);
  g_test_add_func ("/documents/words/languages", test_languages);
  return g_test_run ();
}
