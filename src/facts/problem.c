/* problem.c - what is not as it should be, or cannot be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/problem.h"

#include <string.h>

void
cursus_problem_free (CursusProblem *problem)
{
  g_clear_pointer (&problem->about, cursus_strings_unref);
  g_clear_pointer (&problem->missing, cursus_strings_unref);
  g_free (problem->message);
  g_free (problem);
}

/* Of what a person is to look at, the rule itself is what it is about. */
static gboolean
is_by_hand (const CursusProblem *problem)
{
  return strcmp (problem->code, "by-hand") == 0;
}

static gboolean
speaks_of (const CursusWaiver *waiver, const CursusProblem *problem)
{
  if (waiver->about == NULL)
    return TRUE;

  return cursus_strings_contains (problem->about, waiver->about) ||
         (problem->plan != NULL && strcmp (problem->plan->record.id, waiver->about) == 0) ||
         (problem->pathway != NULL && strcmp (problem->pathway->record.id, waiver->about) == 0) ||
         (is_by_hand (problem) && strcmp (problem->rule->record.id, waiver->about) == 0);
}

const CursusWaiver *
cursus_problem_lookup_waiver (const CursusProblem *problem)
{
  if (problem->rule == NULL)
    return NULL;

  for (guint i = 0; i < cursus_records_n (problem->rule->waivers); i++)
    {
      const CursusWaiver *waiver = (const CursusWaiver *) problem->rule->waivers->items[i];

      /* A waiver without a reason waives nothing. */
      if (waiver->record.note != NULL && speaks_of (waiver, problem))
        return waiver;
    }
  return NULL;
}
