/* test-decimal.c - credits, hours and percentages, exact in hundredths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/decimal.h"

#include <string.h>

#define UNTOUCHED 4711
#define REFUSED -1

static void
test_parse_decimal (void)
{
  static const struct
  {
    const char   *text;
    CursusDecimal value;
  } rows[] = {
    { "0", 0 },
    { "5", 500 },
    { "7.5", 750 },
    { "7.50", 750 },
    { "0.25", 25 },
    { "0.05", 5 },
    { "0.0", 0 },
    { "0.00", 0 },
    { "10", 1000 },
    { "180", 18000 },
    { "9999999", 999999900 },
    { "9999999.99", CURSUS_DECIMAL_MAX },
    { "", REFUSED },
    { ".", REFUSED },
    { ".5", REFUSED },
    { "5.", REFUSED },
    { "00", REFUSED },
    { "05", REFUSED },
    { "00.5", REFUSED },
    { "0.250", REFUSED },
    { "1.234", REFUSED },
    { "1..2", REFUSED },
    { "1.2.3", REFUSED },
    { "1,5", REFUSED },
    { "-1", REFUSED },
    { "+1", REFUSED },
    { "1e3", REFUSED },
    { "1.x", REFUSED },
    { "1.2x", REFUSED },
    { "x", REFUSED },
    { " 1", REFUSED },
    { "1 ", REFUSED },
    { "10000000", REFUSED },
    { "10000000.5", REFUSED },
    { "99999999999999999999", REFUSED },
    { "\xd9\xa3", REFUSED }, /* three, as Arabs write it */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CursusDecimal value = UNTOUCHED;
      gboolean      is_one = cursus_decimal_parse (rows[i].text, strlen (rows[i].text), &value);

      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpint (is_one, ==, rows[i].value != REFUSED);
      g_assert_cmpint (value, ==, is_one ? rows[i].value : UNTOUCHED);
    }
}

/* The text is a part of a file and goes on behind its end. */
static void
test_parse_no_further_than_the_length (void)
{
  CursusDecimal decimal;
  int           integer;

  g_assert_true (cursus_decimal_parse ("7.599", 3, &decimal));
  g_assert_cmpint (decimal, ==, 750);
  g_assert_true (cursus_decimal_parse ("123", 2, &decimal));
  g_assert_cmpint (decimal, ==, 1200);
  g_assert_false (cursus_decimal_parse ("1.5", 2, &decimal));
  g_assert_false (cursus_decimal_parse ("1", 0, &decimal));

  g_assert_true (cursus_integer_parse ("123", 2, 0, 99, &integer));
  g_assert_cmpint (integer, ==, 12);
}

static void
test_format (void)
{
  static const struct
  {
    CursusDecimal value;
    const char   *text;
  } rows[] = {
    { 0, "0" },       { 1, "0.01" },
    { 10, "0.1" },    { 25, "0.25" },
    { 100, "1" },     { 105, "1.05" },
    { 750, "7.5" },   { CURSUS_DECIMAL (6, 50), "6.5" },
    { 18000, "180" }, { CURSUS_DECIMAL_MAX, "9999999.99" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char buffer[CURSUS_NUMBER_SIZE];

      g_assert_cmpuint (cursus_decimal_format (rows[i].value, buffer), ==, strlen (rows[i].text));
      g_assert_cmpstr (buffer, ==, rows[i].text);
    }
}

static void
test_what_is_formatted_reads_back (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < 20000; i++)
    {
      CursusDecimal value =
        i < 2000 ? (CursusDecimal) i : g_rand_int_range (rand, 0, CURSUS_DECIMAL_MAX);
      CursusDecimal again = CURSUS_NOT_STATED;
      char          buffer[CURSUS_NUMBER_SIZE];
      guint         length = cursus_decimal_format (value, buffer);

      g_assert_true (cursus_decimal_parse (buffer, length, &again));
      g_assert_cmpint (again, ==, value);
    }
}

static void
test_parse_integer (void)
{
  static const struct
  {
    const char *text;
    int         minimum;
    int         maximum;
    int         value;
  } rows[] = {
    { "0", 0, 8, 0 },
    { "1", 1, 8, 1 },
    { "8", 1, 8, 8 },
    { "999999", 0, 999999, 999999 },
    { "999999999", 0, G_MAXINT, 999999999 },
    { "0", 1, 8, REFUSED },
    { "9", 1, 8, REFUSED },
    { "1000000", 0, 999999, REFUSED },
    { "4294967297", 0, G_MAXINT, REFUSED },
    { "18446744073709551617", 0, G_MAXINT, REFUSED },
    { "01", 0, 8, REFUSED },
    { "1.0", 0, 8, REFUSED },
    { "-1", -8, 8, REFUSED },
    { "+1", 0, 8, REFUSED },
    { " 1", 0, 8, REFUSED },
    { "1 ", 0, 8, REFUSED },
    { "one", 0, 8, REFUSED },
    { "", 0, 8, REFUSED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int      value = UNTOUCHED;
      gboolean is_one = cursus_integer_parse (rows[i].text, strlen (rows[i].text), rows[i].minimum,
                                              rows[i].maximum, &value);

      g_test_message ("“%s” from %d to %d", rows[i].text, rows[i].minimum, rows[i].maximum);
      g_assert_cmpint (is_one, ==, rows[i].value != REFUSED);
      g_assert_cmpint (value, ==, is_one ? rows[i].value : UNTOUCHED);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/decimal/parse", test_parse_decimal);
  g_test_add_func ("/base/decimal/parse-no-further", test_parse_no_further_than_the_length);
  g_test_add_func ("/base/decimal/format", test_format);
  g_test_add_func ("/base/decimal/reads-back", test_what_is_formatted_reads_back);
  g_test_add_func ("/base/decimal/parse-integer", test_parse_integer);
  return g_test_run ();
}
