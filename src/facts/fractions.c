/* fractions.c - sums of fractions, exact until they are rounded to be shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/fractions.h"

#include <math.h>
#include <string.h>

static CursusFraction *
get_fractions (const CursusFractions *sum)
{
  return sum->many != NULL ? sum->many : (CursusFraction *) sum->few;
}

/* Makes room for one denominator more. On the heap the room doubles at each power of two. */
static void
make_room (CursusFractions *sum)
{
  if (sum->n < CURSUS_FRACTIONS_INLINE)
    return;
  if (sum->n == CURSUS_FRACTIONS_INLINE && sum->many == NULL)
    {
      sum->many = g_new (CursusFraction, 2 * CURSUS_FRACTIONS_INLINE);
      memcpy (sum->many, sum->few, sizeof sum->few);
    }
  else if (sum->n >= 2 * CURSUS_FRACTIONS_INLINE && sum->n % CURSUS_FRACTIONS_INLINE == 0)
    sum->many = g_renew (CursusFraction, sum->many, sum->n + CURSUS_FRACTIONS_INLINE);
}

static void
add (CursusFractions *sum, __int128 numerator, gint64 denominator)
{
  CursusFraction *fractions = get_fractions (sum);

  for (guint i = 0; i < sum->n; i++)
    if (fractions[i].denominator == denominator)
      {
        fractions[i].numerator += numerator;
        return;
      }

  make_room (sum);
  get_fractions (sum)[sum->n++] = (CursusFraction){ denominator, numerator };
}

void
cursus_fractions_add (CursusFractions *sum, gint64 numerator, gint64 denominator)
{
  if (numerator != 0)
    add (sum, numerator, denominator);
}

static gint64
greatest_common_divisor (gint64 a, gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }
  return a;
}

void
cursus_fractions_add_product (CursusFractions *sum, gint64 a, gint64 b, gint64 denominator)
{
  gint64 divisor = greatest_common_divisor (b, denominator);

  if (a != 0 && b != 0)
    add (sum, (__int128) a * (b / divisor), denominator / divisor);
}

/* The least common multiple of all denominators; 0 if it is too large. */
static gint64
common_denominator (const CursusFraction *fractions, guint n)
{
  gint64 common = 1;

  for (guint i = 0; i < n; i++)
    {
      gint64 factor =
        fractions[i].denominator / greatest_common_divisor (common, fractions[i].denominator);

      if (__builtin_mul_overflow (common, factor, &common))
        return 0;
    }
  return common;
}

static gint64
round_exactly (__int128 numerator, __int128 denominator)
{
  __int128 sign = numerator < 0 ? -1 : 1;

  return (gint64) (sign * ((2 * sign * numerator + denominator) / (2 * denominator)));
}

/* As near as floating point comes; only sums of many odd denominators get here. */
static gint64
round_nearly (const CursusFraction *fractions, guint n, gint64 divisor, gint64 scale)
{
  long double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += (long double) fractions[i].numerator / (long double) fractions[i].denominator;
  return llroundl (sum * (long double) scale / (long double) divisor);
}

gint64
cursus_fractions_round (const CursusFractions *sum, gint64 divisor, gint64 scale)
{
  const CursusFraction *fractions = get_fractions (sum);
  gint64                common = common_denominator (fractions, sum->n);
  __int128              numerator = 0;
  __int128              denominator;

  if (common == 0 || __builtin_mul_overflow ((__int128) common, (__int128) divisor, &denominator) ||
      denominator > ((__int128) 1 << 125))
    return round_nearly (fractions, sum->n, divisor, scale);

  for (guint i = 0; i < sum->n; i++)
    {
      __int128 part;

      if (__builtin_mul_overflow (fractions[i].numerator,
                                  (__int128) (common / fractions[i].denominator), &part) ||
          __builtin_add_overflow (numerator, part, &numerator))
        return round_nearly (fractions, sum->n, divisor, scale);
    }
  if (__builtin_mul_overflow (numerator, (__int128) scale, &numerator) ||
      numerator > ((__int128) 1 << 125) || numerator < -((__int128) 1 << 125))
    return round_nearly (fractions, sum->n, divisor, scale);
  return round_exactly (numerator, denominator);
}

void
cursus_fractions_clear (CursusFractions *sum)
{
  g_free (sum->many);
  *sum = (CursusFractions){ 0 };
}
