/* code-series.c - codes and titles that count up, and the next one of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/code-series.h"

#include <string.h>

/* More digits are no number that anybody counts with. */
#define DIGITS_MAX 9

/* The codes that begin with the same letters. */
typedef struct
{
  guint n;
  guint largest;
  guint n_digits; /* of the largest */
} Series;

/* How many digits stand at the end of @text. */
static guint
count_digits (const char *text)
{
  gsize length = strlen (text);
  guint n = 0;

  while (n < length && g_ascii_isdigit (text[length - 1 - n]))
    n++;
  return n <= DIGITS_MAX ? n : 0;
}

static guint
number_of (const char *text)
{
  return (guint) g_ascii_strtoull (text + strlen (text) - count_digits (text), NULL, 10);
}

static char *
stem_of (const char *text)
{
  return g_strndup (text, strlen (text) - count_digits (text));
}

static void
note_code (GHashTable *all, const char *code)
{
  guint            n_digits = count_digits (code);
  g_autofree char *stem = stem_of (code);
  Series          *series = g_hash_table_lookup (all, stem);

  if (n_digits == 0)
    return;
  if (series == NULL)
    {
      series = g_new0 (Series, 1);
      g_hash_table_insert (all, g_strdup (stem), series);
    }

  series->n++;
  if (series->n == 1 || number_of (code) > series->largest)
    {
      series->largest = number_of (code);
      series->n_digits = n_digits;
    }
}

char *
cursus_code_series_next (const GPtrArray *codes, guint least, GHashTable *taken)
{
  g_autoptr (GHashTable) all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GHashTableIter iter;
  gpointer       stem, series;

  for (guint i = 0; i < codes->len; i++)
    note_code (all, codes->pdata[i]);

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &stem, &series))
    {
      const Series *found = series;

      /* More than half: there is only one such series. */
      if (found->n < least || found->n * 2 <= codes->len)
        continue;
      for (guint number = found->largest + 1;; number++)
        {
          g_autofree char *code =
            g_strdup_printf ("%s%0*u", (char *) stem, (int) found->n_digits, number);

          if (!g_hash_table_contains (taken, code))
            return g_steal_pointer (&code);
        }
    }
  return NULL;
}

static char *
next_title (const char *title, guint number)
{
  g_autofree char *stem = stem_of (title);

  if (count_digits (title) == 0)
    return number == 0 ? g_strdup_printf ("%s 2", title) : NULL;
  if (number != 0 && number_of (title) != number)
    return NULL;
  return g_strdup_printf ("%s%u", stem, number_of (title) + 1);
}

CursusText *
cursus_code_series_next_title (CursusText *title, guint number)
{
  CursusText *next = NULL;

  for (guint i = 0; i < cursus_text_n (title); i++)
    {
      const char      *language;
      const char      *string = cursus_text_nth (title, i, &language);
      g_autofree char *counted = next_title (string, number);
      CursusText      *with = cursus_text_with (next, language, counted);

      g_clear_pointer (&next, cursus_text_unref);
      next = with;
    }
  return next;
}
