/* verdict.h - whether something holds, as far as can be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/decimal.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_VERDICT_HOLDS,
  CURSUS_VERDICT_BROKEN,
  CURSUS_VERDICT_UNKNOWN,
} CursusVerdict;

/* The upper bound of a value of which not everything is stated. */
#define CURSUS_UNBOUNDED G_MAXINT64

/**
 * cursus_verdict_of_limits:
 * @minimum: hundredths, or %CURSUS_NOT_STATED
 * @maximum: hundredths, or %CURSUS_NOT_STATED
 * @least: the smallest that the value can be, in hundredths
 * @most: the largest that the value can be, in hundredths, or %CURSUS_UNBOUNDED
 *
 * Returns: whether a value that lies between @least and @most is within the limits: in any case, in
 *   none, or in some
 */
CursusVerdict cursus_verdict_of_limits (CursusDecimal minimum, CursusDecimal maximum, gint64 least,
                                        gint64 most);

/**
 * cursus_verdict_both:
 *
 * Returns: whether both hold: broken if one is, else unknown if one is
 */
CursusVerdict cursus_verdict_both (CursusVerdict a, CursusVerdict b);

/**
 * cursus_verdict_either:
 *
 * Returns: whether one of them holds: if one does, else unknown if one is
 */
CursusVerdict cursus_verdict_either (CursusVerdict a, CursusVerdict b);

G_END_DECLS
