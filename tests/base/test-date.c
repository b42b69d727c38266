/* test-date.c - days and moments as they stand in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/date.h"

#include <string.h>

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    CursusDate  date; /* 0: refused */
  } rows[] = {
    { "2026-11-02", 20261102 },
    { "0001-01-01", 10101 },
    { "9999-12-31", 99991231 },
    { "2024-02-29", 20240229 },
    { "2000-02-29", 20000229 },
    { "1900-02-29", 0 },
    { "2026-02-29", 0 },
    { "2026-02-30", 0 },
    { "2026-04-31", 0 },
    { "2026-13-01", 0 },
    { "2026-00-01", 0 },
    { "2026-01-00", 0 },
    { "2026-01-32", 0 },
    { "0000-01-01", 0 },
    { "26-11-02", 0 },
    { "2026-1-2", 0 },
    { "2026/11/02", 0 },
    { "02.11.2026", 0 },
    { "20261102", 0 },
    { "-026-11-02", 0 },
    { " 2026-11-02", 0 },
    { "2026-11-02 ", 0 },
    { "2026-11-02Z", 0 },
    { "2026-11-0x", 0 },
    { "", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CursusDate date = 4711;
      gboolean   is_one = cursus_date_parse (rows[i].text, strlen (rows[i].text), &date);

      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpint (is_one, ==, rows[i].date != 0);
      g_assert_cmpuint (date, ==, is_one ? rows[i].date : 4711);
    }
}

static void
test_parse_no_further_than_the_length (void)
{
  CursusDate date;

  g_assert_true (cursus_date_parse ("2026-11-02T00:00:00Z", 10, &date));
  g_assert_cmpuint (date, ==, CURSUS_DATE (2026, 11, 2));
  g_assert_false (cursus_date_parse ("2026-11-02", 9, &date));
}

/* Every day of four hundred years, after which the calendar begins again. */
static void
test_every_day_reads_back (void)
{
  GDate      day;
  CursusDate before = 0;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 1800);
  for (guint i = 0; i < 146097; i++, g_date_add_days (&day, 1))
    {
      CursusDate date = CURSUS_DATE (g_date_get_year (&day), (guint) g_date_get_month (&day),
                                     g_date_get_day (&day));
      CursusDate again = 0;
      char       buffer[CURSUS_DATE_SIZE];

      cursus_date_format (date, buffer);
      g_assert_true (cursus_date_parse (buffer, strlen (buffer), &again));
      g_assert_cmpuint (again, ==, date);
      g_assert_cmpuint (date, >, before); /* later days are larger */
      before = date;
    }
}

static void
test_format (void)
{
  char buffer[CURSUS_DATE_SIZE];

  cursus_date_format (CURSUS_DATE (2026, 11, 2), buffer);
  g_assert_cmpstr (buffer, ==, "2026-11-02");
  cursus_date_format (CURSUS_DATE (1, 2, 3), buffer);
  g_assert_cmpstr (buffer, ==, "0001-02-03");
}

static void
test_moments (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_valid;
  } rows[] = {
    { "2026-11-03T09:12:00Z", TRUE },       { "2024-02-29T00:00:00Z", TRUE },
    { "9999-12-31T23:59:59Z", TRUE },       { "2026-11-03T24:00:00Z", FALSE },
    { "2026-11-03T09:60:00Z", FALSE },      { "2026-11-03T09:12:60Z", FALSE },
    { "2026-02-29T09:12:00Z", FALSE },      { "2026-11-03T09:12:00", FALSE },
    { "2026-11-03T09:12:00+01:00", FALSE }, { "2026-11-03T09:12:00.5Z", FALSE },
    { "2026-11-03T09:12Z", FALSE },         { "2026-11-03 09:12:00Z", FALSE },
    { "2026-11-03t09:12:00z", FALSE },      { "2026-11-03", FALSE },
    { "2026-11-03T09:12:00ZZ", FALSE },     { "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpint (cursus_moment_is_valid (rows[i].text, strlen (rows[i].text)), ==,
                       rows[i].is_valid);
    }
  g_assert_true (cursus_moment_is_valid ("2026-11-03T09:12:00Z and more", 20));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/date/parse", test_parse);
  g_test_add_func ("/base/date/parse-no-further", test_parse_no_further_than_the_length);
  g_test_add_func ("/base/date/every-day-reads-back", test_every_day_reads_back);
  g_test_add_func ("/base/date/format", test_format);
  g_test_add_func ("/base/date/moments", test_moments);
  return g_test_run ();
}
