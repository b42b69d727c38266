/* term-credits.c - how many credits a place puts into each of its terms
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/term-credits.h"

#include "facts/route.h"

static const CursusModule *
lookup_module (const CursusProject *project, const CursusPlace *place)
{
  return place->module != NULL ? cursus_project_lookup_module (project, place->module) : NULL;
}

guint
cursus_place_count_terms (const CursusProject *project, const CursusPlace *place)
{
  const CursusModule *module = lookup_module (project, place);

  return module != NULL ? (guint) module->terms : 1;
}

gint64
cursus_place_get_credits (const CursusProject *project, const CursusPlace *place, guint nth)
{
  const CursusModule *module = lookup_module (project, place);
  CursusDecimal       credits = module != NULL ? module->credits : place->credits;

  if (credits == CURSUS_NOT_STATED)
    return CURSUS_CREDITS_UNKNOWN;
  if (module == NULL)
    return (gint64) credits * place->repeats;
  return cursus_place_credits_in_term (place, credits, (guint) module->terms, nth) * place->repeats;
}
