/* words.c - the words of documents, in the language of the document and not of the desktop
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/words.h"

#include "documents/word-table.h"

#include <string.h>

static gboolean
is_german (const char *language)
{
  return language != NULL && g_ascii_strncasecmp (language, "de", 2) == 0 &&
         (language[2] == '\0' || language[2] == '-');
}

static gboolean
is_english (const char *language)
{
  return language != NULL && g_ascii_strncasecmp (language, "en", 2) == 0 &&
         (language[2] == '\0' || language[2] == '-');
}

gboolean
cursus_word_is_known (const char *language)
{
  return is_german (language) || is_english (language);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (((const CursusWordPair *) a)->english, ((const CursusWordPair *) b)->english);
}

const char *
cursus_word (const char *language, const char *word)
{
  CursusWordPair        key = { word, NULL };
  const CursusWordPair *found =
    bsearch (&key, cursus_word_table, cursus_word_table_n, sizeof (CursusWordPair), compare_words);

  g_return_val_if_fail (found != NULL, word);

  return is_german (language) ? found->german : found->english;
}

char *
cursus_word_number (const char *language, gint64 hundredths)
{
  const char *sign = is_german (language) ? "," : ".";
  gint64      whole = hundredths / 100;
  int         rest = (int) (hundredths % 100);

  if (rest == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, whole);
  if (rest % 10 == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT "%s%d", whole, sign, rest / 10);
  return g_strdup_printf ("%" G_GINT64_FORMAT "%s%02d", whole, sign, rest);
}

char *
cursus_word_percent (const char *language, gint64 ten_thousandths)
{
  /* One decimal is enough on paper; half away from zero, as everywhere. */
  gint64           tenths = (ten_thousandths + 5) / 10;
  g_autofree char *number = cursus_word_number (language, tenths * 10);

  return g_strdup_printf ("%s\u00a0%%", number);
}

char *
cursus_word_date (const char *language, guint date)
{
  static const char *const months[] = { "January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December" };
  guint                    year = date / 10000;
  guint                    month = date / 100 % 100;
  guint                    day = date % 100;
  const char              *name;

  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  name = cursus_word (language, months[month - 1]);
  return g_strdup_printf (is_german (language) ? "%u. %s %u" : "%u %s %u", day, name, year);
}
