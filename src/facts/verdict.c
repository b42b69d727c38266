/* verdict.c - whether something holds, as far as can be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/verdict.h"

CursusVerdict
cursus_verdict_of_limits (CursusDecimal minimum, CursusDecimal maximum, gint64 least, gint64 most)
{
  gint64 floor = minimum != CURSUS_NOT_STATED ? minimum : 0;
  gint64 ceiling = maximum != CURSUS_NOT_STATED ? maximum : CURSUS_UNBOUNDED;

  if (most < floor || least > ceiling || floor > ceiling)
    return CURSUS_VERDICT_BROKEN;
  return least >= floor && most <= ceiling ? CURSUS_VERDICT_HOLDS : CURSUS_VERDICT_UNKNOWN;
}

CursusVerdict
cursus_verdict_both (CursusVerdict a, CursusVerdict b)
{
  if (a == CURSUS_VERDICT_BROKEN || b == CURSUS_VERDICT_BROKEN)
    return CURSUS_VERDICT_BROKEN;
  return a == CURSUS_VERDICT_HOLDS ? b : a;
}

CursusVerdict
cursus_verdict_either (CursusVerdict a, CursusVerdict b)
{
  if (a == CURSUS_VERDICT_HOLDS || b == CURSUS_VERDICT_HOLDS)
    return CURSUS_VERDICT_HOLDS;
  return a == CURSUS_VERDICT_BROKEN ? b : a;
}
