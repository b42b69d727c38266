/* problem.c - what is not as it should be, or cannot be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/problem.h"

void
cursus_problem_free (CursusProblem *problem)
{
  g_clear_pointer (&problem->about, cursus_strings_unref);
  g_free (problem->message);
  g_free (problem);
}
