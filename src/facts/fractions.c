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

void
cursus_fractions_add_sum (CursusFractions *sum, const CursusFractions *other)
{
  const CursusFraction *fractions = get_fractions (other);

  for (guint i = 0; i < other->n; i++)
    add (sum, fractions[i].numerator, fractions[i].denominator);
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

/* Gives the sum as one fraction; FALSE if there is no room for it. */
static gboolean
join (const CursusFractions *sum, __int128 *numerator, gint64 *denominator)
{
  const CursusFraction *fractions = get_fractions (sum);

  *numerator = 0;
  *denominator = common_denominator (fractions, sum->n);
  if (*denominator == 0)
    return FALSE;

  for (guint i = 0; i < sum->n; i++)
    {
      __int128 part;

      if (__builtin_mul_overflow (fractions[i].numerator,
                                  (__int128) (*denominator / fractions[i].denominator), &part) ||
          __builtin_add_overflow (*numerator, part, numerator))
        return FALSE;
    }
  return TRUE;
}

/* Gives a × b × c; FALSE if that is more than rounding can double. */
static gboolean
multiply (__int128 a, gint64 b, gint64 c, __int128 *product)
{
  return !__builtin_mul_overflow (a, (__int128) b, product) &&
         !__builtin_mul_overflow (*product, (__int128) c, product) &&
         *product <= ((__int128) 1 << 125) && *product >= -((__int128) 1 << 125);
}

/* As near as floating point comes; only sums of many odd denominators need it. */
static long double
add_up_nearly (const CursusFractions *sum)
{
  const CursusFraction *fractions = get_fractions (sum);
  long double           total = 0;

  for (guint i = 0; i < sum->n; i++)
    total += (long double) fractions[i].numerator / (long double) fractions[i].denominator;
  return total;
}

gint64
cursus_fractions_round (const CursusFractions *sum, gint64 divisor, gint64 scale)
{
  __int128 numerator, denominator;
  gint64   common;

  if (!join (sum, &numerator, &common) || !multiply (common, divisor, 1, &denominator) ||
      !multiply (numerator, scale, 1, &numerator))
    return llroundl (add_up_nearly (sum) * (long double) scale / (long double) divisor);

  return round_exactly (numerator, denominator);
}

gint64
cursus_fractions_round_ratio (const CursusFractions *part, const CursusFractions *whole,
                              gint64 scale)
{
  __int128 part_numerator, whole_numerator;
  gint64   part_denominator, whole_denominator;
  gint64   divisor;

  if (!join (part, &part_numerator, &part_denominator) ||
      !join (whole, &whole_numerator, &whole_denominator))
    return llroundl (add_up_nearly (part) * (long double) scale / add_up_nearly (whole));

  divisor = greatest_common_divisor (part_denominator, whole_denominator);
  if (!multiply (part_numerator, whole_denominator / divisor, scale, &part_numerator) ||
      !multiply (whole_numerator, part_denominator / divisor, 1, &whole_numerator))
    return llroundl (add_up_nearly (part) * (long double) scale / add_up_nearly (whole));

  return round_exactly (part_numerator, whole_numerator);
}

gboolean
cursus_fractions_is_zero (const CursusFractions *sum)
{
  return sum->n == 0;
}

void
cursus_fractions_clear (CursusFractions *sum)
{
  g_free (sum->many);
  *sum = (CursusFractions){ 0 };
}
