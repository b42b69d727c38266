/* stay.c - in which terms of a route each module is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/stay.h"

/* The earliest place counts; in one term a place of its own before that of a group. Places come by
 * term. */
static void
stay_from (CursusStay *stay, guint first, guint n_terms, gboolean is_own)
{
  if (stay->first == CURSUS_NOWHERE || (is_own && !stay->is_placed && stay->first == first))
    {
      stay->first = first;
      stay->last = first + n_terms - 1;
    }
  stay->is_placed = stay->is_placed || is_own;
}

CursusStay *
cursus_stays_new (const CursusOutline *outline, guint plan, const guint8 *is_on_route)
{
  const CursusOutlinePlan *of_plan = &outline->plans[plan];
  CursusStay              *stays = g_new (CursusStay, outline->n_modules);

  for (guint i = 0; i < outline->n_modules; i++)
    stays[i] = (CursusStay){ CURSUS_NOWHERE, CURSUS_NOWHERE, FALSE };

  for (guint i = 0; i < of_plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[of_plan->first_place + i];
      const CursusOutlineGroup *group;

      if (place->module != CURSUS_NOWHERE && is_on_route[place->module])
        stay_from (&stays[place->module], place->term,
                   (guint) outline->modules[place->module].module->terms, TRUE);
      if (place->group == CURSUS_NOWHERE)
        continue;

      group = &outline->groups[place->group];
      for (guint m = 0; m < group->n_members; m++)
        {
          guint member = outline->members[group->first_member + m];

          if (is_on_route[member])
            stay_from (&stays[member], place->term, 1, FALSE);
        }
    }
  return stays;
}
