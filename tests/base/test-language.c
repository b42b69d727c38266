/* test-language.c - language tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/language.h"

#include <string.h>

static void
test_tags (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_valid;
  } rows[] = {
    { "de", TRUE },         { "pt-BR", TRUE },
    { "zh-Hant-TW", TRUE }, { "DE", TRUE },
    { "de-1996", TRUE },    { "sl-rozaj-1994", TRUE },
    { "x-private", TRUE },  { "abcdefgh", TRUE },
    { "i-default", TRUE },  { "", FALSE },
    { "-", FALSE },         { "-de", FALSE },
    { "de-", FALSE },       { "de--AT", FALSE },
    { "de_AT", FALSE },     { "d1", FALSE },
    { "1", FALSE },         { "de AT", FALSE },
    { " de", FALSE },       { "de ", FALSE },
    { "abcdefghi", FALSE }, { "de-abcdefghi", FALSE },
    { "dé", FALSE },        { "de-é", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpint (cursus_language_is_valid (rows[i].text, strlen (rows[i].text)), ==,
                       rows[i].is_valid);
    }
  g_assert_true (cursus_language_is_valid ("de_AT", 2));
  g_assert_false (cursus_language_is_valid ("de-AT", 3));
}

static void
test_distance (void)
{
  static const struct
  {
    const char *asked;
    const char *offered;
    guint       distance;
  } rows[] = {
    { "de", "de", 0 },
    { "de", "DE", 0 },
    { "pt-br", "pt-BR", 0 },
    { "de-AT", "de", 1 },
    { "de", "de-AT", 1 },
    { "de-AT", "de-CH", 2 },
    { "zh-Hant", "zh-Hant-TW", 1 },
    { "zh-Hant-TW", "zh-Hans-TW", 4 },
    { "zh-Hant-TW", "zh", 2 },
    { "de", "en", G_MAXUINT },
    { "de", "da", G_MAXUINT },
    { "de", "del", G_MAXUINT },
    { "del", "de", G_MAXUINT },
    { "de-AT", "en-AT", G_MAXUINT },
    { "", "", 0 },
    { "", "de", G_MAXUINT },
    { "de", "", G_MAXUINT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("from “%s” to “%s”", rows[i].asked, rows[i].offered);
      g_assert_cmpuint (cursus_language_distance (rows[i].asked, rows[i].offered), ==,
                        rows[i].distance);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/language/tags", test_tags);
  g_test_add_func ("/base/language/distance", test_distance);
  return g_test_run ();
}
