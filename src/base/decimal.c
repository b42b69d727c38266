/* decimal.c - credits, hours and percentages, exact in hundredths
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/decimal.h"

#define WHOLE_DIGITS_MAX 7

/* Reads digits without leading zeros; gives how many characters they are, 0 if there are none. */
static gsize
read_digits (const char *text, gsize length, gsize digits_max, gint64 *value)
{
  gsize n = 0;

  *value = 0;
  while (n < length && n <= digits_max && g_ascii_isdigit (text[n]))
    *value = *value * 10 + (text[n++] - '0');

  if (n > digits_max || (n > 1 && text[0] == '0'))
    return 0;
  return n;
}

gboolean
cursus_decimal_parse (const char *text, gsize length, CursusDecimal *value)
{
  gint64 whole;
  int    hundredths = 0;
  gsize  n = read_digits (text, length, WHOLE_DIGITS_MAX, &whole);

  if (n == 0)
    return FALSE;

  if (n < length)
    {
      gsize decimals = length - n - 1;

      if (text[n] != '.' || decimals < 1 || decimals > 2)
        return FALSE;
      for (gsize i = 0; i < 2; i++)
        {
          char digit = i < decimals ? text[n + 1 + i] : '0';

          if (!g_ascii_isdigit (digit))
            return FALSE;
          hundredths = hundredths * 10 + (digit - '0');
        }
    }

  *value = CURSUS_DECIMAL ((CursusDecimal) whole, hundredths);
  return TRUE;
}

guint
cursus_decimal_format (CursusDecimal value, char buffer[CURSUS_NUMBER_SIZE])
{
  int whole = value / 100;
  int hundredths = value % 100;

  g_return_val_if_fail (value >= 0, 0);

  if (hundredths == 0)
    return g_snprintf (buffer, CURSUS_NUMBER_SIZE, "%d", whole);
  if (hundredths % 10 == 0)
    return g_snprintf (buffer, CURSUS_NUMBER_SIZE, "%d.%d", whole, hundredths / 10);
  return g_snprintf (buffer, CURSUS_NUMBER_SIZE, "%d.%02d", whole, hundredths);
}

gboolean
cursus_integer_parse (const char *text, gsize length, int minimum, int maximum, int *value)
{
  gint64 number;
  gsize  n = read_digits (text, length, 9, &number);

  if (n == 0 || n < length || number < minimum || number > maximum)
    return FALSE;

  *value = (int) number;
  return TRUE;
}
