/* term-places.c - what runs in a term of a route, as documents list it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/term-places.h"

static gint64
count_credits (const CursusPlace *place, CursusDecimal credits, guint n_terms, guint nth)
{
  if (credits == CURSUS_NOT_STATED)
    return CURSUS_NO_FIGURE;
  if (n_terms > 1)
    return cursus_place_credits_in_term (place, credits, n_terms, nth) * place->repeats;
  return credits * (gint64) place->repeats;
}

GArray *
cursus_term_places_new (const CursusAuthor *author, guint term)
{
  const CursusOutline     *outline = author->facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[author->route->plan];
  GArray                  *found = g_array_new (FALSE, FALSE, sizeof (CursusTermPlace));

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const CursusModule       *module =
        place->module != CURSUS_NOWHERE ? outline->modules[place->module].module : NULL;
      CursusTermPlace here = { place, term - place->term, 1, CURSUS_NO_FIGURE };

      if (place->place->group == NULL &&
          (module == NULL || !author->route->is_on_route[place->module]))
        continue;
      here.n_terms = module != NULL ? (guint) module->terms : 1;
      if (place->term > term || here.nth >= here.n_terms)
        continue;
      here.credits =
        count_credits (place->place, module != NULL ? module->credits : place->place->credits,
                       here.n_terms, here.nth);
      g_array_append_val (found, here);
    }
  return found;
}
