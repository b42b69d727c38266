/* fractions.h - sums of fractions, exact until they are rounded to be shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many different denominators are kept in place; more go to the heap. */
#define CURSUS_FRACTIONS_INLINE 6

typedef struct
{
  gint64   denominator;
  __int128 numerator;
} CursusFraction;

/**
 * CursusFractions:
 *
 * A sum, kept as one numerator for each denominator that occurs. All zero is the empty sum. The
 * members are private.
 */
typedef struct
{
  guint           n;
  CursusFraction  few[CURSUS_FRACTIONS_INLINE];
  CursusFraction *many; /* instead of few, when there are more */
} CursusFractions;

/**
 * cursus_fractions_add:
 * @denominator: larger than 0
 *
 * Adds @numerator / @denominator.
 */
void cursus_fractions_add (CursusFractions *sum, gint64 numerator, gint64 denominator);

/**
 * cursus_fractions_add_sum:
 * @other: another sum
 *
 * Adds @other.
 */
void cursus_fractions_add_sum (CursusFractions *sum, const CursusFractions *other);

/**
 * cursus_fractions_add_product:
 * @denominator: larger than 0
 *
 * Adds @a × @b / @denominator, shortened, where the product may be larger than 64 bits.
 */
void cursus_fractions_add_product (CursusFractions *sum, gint64 a, gint64 b, gint64 denominator);

/**
 * cursus_fractions_round:
 * @divisor: larger than 0
 * @scale: larger than 0, at most 10,000
 *
 * Returns: the sum × @scale / @divisor, rounded to a whole number, half away from zero. It is exact
 *   as long as the common denominator has less than 64 bits, which all denominators up to 40 have.
 */
gint64 cursus_fractions_round (const CursusFractions *sum, gint64 divisor, gint64 scale);

/**
 * cursus_fractions_round_ratio:
 * @whole: a sum larger than 0
 * @scale: larger than 0, at most 10,000
 *
 * Returns: @part × @scale / @whole, rounded in the same way and with the same limits
 */
gint64 cursus_fractions_round_ratio (const CursusFractions *part, const CursusFractions *whole,
                                     gint64 scale);

/**
 * cursus_fractions_is_zero:
 *
 * Returns: whether nothing but zeros has been added
 */
gboolean cursus_fractions_is_zero (const CursusFractions *sum);

void cursus_fractions_clear (CursusFractions *sum);

G_END_DECLS
