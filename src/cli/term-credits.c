/* term-credits.c - how many credits a plan puts into each of its terms
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/term-credits.h"

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

/* Whether the split has a number for each term, and they add up to the module's credits. */
static gboolean
split_is_valid (const CursusDecimals *split, const CursusModule *module)
{
  gint64 sum = 0;

  if (split == NULL || split->n != (guint) module->terms)
    return FALSE;

  for (guint i = 0; i < split->n; i++)
    sum += split->items[i];
  return sum == module->credits;
}

gint64
cursus_place_get_credits (const CursusProject *project, const CursusPlace *place, guint nth)
{
  const CursusModule *module = lookup_module (project, place);
  CursusDecimal       credits = module != NULL ? module->credits : place->credits;
  gint64              part = credits;

  if (credits == CURSUS_NOT_STATED)
    return CURSUS_CREDITS_UNKNOWN;

  if (module != NULL && split_is_valid (place->split, module))
    part = place->split->items[nth];
  else if (module != NULL)
    part = credits / module->terms + (nth < (guint) (credits % module->terms) ? 1 : 0);
  return part * place->repeats;
}

gboolean
cursus_place_is_on (const CursusProject *project, const CursusPlace *place, const char *pathway)
{
  const CursusModule *module = lookup_module (project, place);

  if (place->module == NULL)
    return TRUE;
  if (module == NULL)
    return FALSE;
  return pathway == NULL || module->pathways == NULL ||
         cursus_strings_contains (module->pathways, pathway);
}

static void
add_credits (CursusCreditSum *sum, gint64 credits)
{
  if (credits == CURSUS_CREDITS_UNKNOWN)
    {
      sum->n_unknown++;
      return;
    }
  sum->hundredths += credits;
  sum->n_stated++;
}

static void
add_place (const CursusProject *project, const CursusPlace *place, CursusCreditSum *terms, guint n)
{
  guint n_running = MIN (cursus_place_count_terms (project, place), n);

  for (guint i = 0; i < n_running; i++)
    add_credits (&terms[i], cursus_place_get_credits (project, place, i));
}

CursusCreditSum
cursus_plan_sum_credits (const CursusProject *project, const CursusPlan *plan, const char *pathway,
                         CursusCreditSum *terms)
{
  guint           n = cursus_records_n (plan->terms);
  CursusCreditSum all = { 0 };

  for (guint t = 0; t < n; t++)
    terms[t] = (CursusCreditSum){ 0 };

  for (guint t = 0; t < n; t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, t);

      for (guint p = 0; p < cursus_records_n (term->places); p++)
        {
          const CursusPlace *place = cursus_term_nth_place (term, p);

          if (cursus_place_is_on (project, place, pathway))
            add_place (project, place, &terms[t], n - t);
        }
    }

  for (guint t = 0; t < n; t++)
    {
      all.hundredths += terms[t].hundredths;
      all.n_stated += terms[t].n_stated;
      all.n_unknown += terms[t].n_unknown;
    }
  return all;
}
