/* placement.c - in which term of a plan a module or a group stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/placement.h"

#include <string.h>

/* The terms of the modules, then those of the groups; plus one, 0 for nowhere. */
struct _CursusPlacement
{
  gatomicrefcount ref_count;
  gboolean        has_twice; /* something stands in two places */
  guint           n_modules;
  guint           n;
  guint           terms[];
};

static CursusPlacement *
placement_alloc (guint n_modules, guint n)
{
  CursusPlacement *placement = g_malloc0 (sizeof (CursusPlacement) + n * sizeof (guint));

  g_atomic_ref_count_init (&placement->ref_count);
  placement->n_modules = n_modules;
  placement->n = n;
  return placement;
}

/* Where in @terms the module or group of @place has its term; %CURSUS_NOWHERE if there is none. */
static guint
find_slot (const CursusPlacement *placement, const CursusPlacementNames *names,
           const CursusPlace *place)
{
  guint position = CURSUS_NOWHERE;

  if (place->module != NULL && names->modules != NULL)
    return cursus_id_table_lookup (names->module_ids, names->modules, place->module, NULL);
  if (place->group != NULL && names->groups != NULL)
    position = cursus_id_table_lookup (names->group_ids, names->groups, place->group, NULL);
  return position != CURSUS_NOWHERE ? placement->n_modules + position : CURSUS_NOWHERE;
}

static void
put_in (CursusPlacement *placement, const CursusPlan *plan, guint term,
        const CursusPlacementNames *names)
{
  const CursusRecords *places = cursus_plan_nth_term (plan, term)->places;

  for (guint i = 0; i < cursus_records_n (places); i++)
    {
      guint slot = find_slot (placement, names, (const CursusPlace *) places->items[i]);

      if (slot == CURSUS_NOWHERE)
        continue;
      if (placement->terms[slot] != 0)
        placement->has_twice = TRUE;
      if (placement->terms[slot] == 0 || placement->terms[slot] > term + 1)
        placement->terms[slot] = term + 1;
    }
}

static void
take_out (CursusPlacement *placement, const CursusPlan *plan, guint term,
          const CursusPlacementNames *names)
{
  const CursusRecords *places = cursus_plan_nth_term (plan, term)->places;

  for (guint i = 0; i < cursus_records_n (places); i++)
    {
      guint slot = find_slot (placement, names, (const CursusPlace *) places->items[i]);

      if (slot != CURSUS_NOWHERE)
        placement->terms[slot] = 0;
    }
}

CursusPlacement *
cursus_placement_new (const CursusPlan *plan, const CursusPlacementNames *names)
{
  guint            n_modules = cursus_sequence_n (names->modules);
  guint            n = n_modules + cursus_sequence_n (names->groups);
  CursusPlacement *placement = placement_alloc (n_modules, n);

  for (guint term = 0; term < cursus_records_n (plan->terms); term++)
    put_in (placement, plan, term, names);
  return placement;
}

CursusPlacement *
cursus_placement_update (CursusPlacement *placement, const CursusPlan *before,
                         const CursusPlan *after, const CursusPlacementNames *names)
{
  guint            n_terms = cursus_records_n (after->terms);
  CursusPlacement *updated;

  if (before->terms == after->terms)
    return cursus_placement_ref (placement);
  /* With something in two places, what is taken out of one term may still stand in another. */
  if (placement->has_twice || n_terms != cursus_records_n (before->terms))
    return cursus_placement_new (after, names);

  updated = placement_alloc (placement->n_modules, placement->n);
  memcpy (updated->terms, placement->terms, placement->n * sizeof (guint));
  for (guint term = 0; term < n_terms; term++)
    if (before->terms->items[term] != after->terms->items[term])
      take_out (updated, before, term, names);
  for (guint term = 0; term < n_terms; term++)
    if (before->terms->items[term] != after->terms->items[term])
      put_in (updated, after, term, names);
  return updated;
}

CursusPlacement *
cursus_placement_ref (CursusPlacement *placement)
{
  g_atomic_ref_count_inc (&placement->ref_count);
  return placement;
}

void
cursus_placement_unref (CursusPlacement *placement)
{
  if (g_atomic_ref_count_dec (&placement->ref_count))
    g_free (placement);
}

guint
cursus_placement_term_of_module (const CursusPlacement *placement, guint module)
{
  g_return_val_if_fail (module < placement->n_modules, CURSUS_NOWHERE);

  return placement->terms[module] != 0 ? placement->terms[module] - 1 : CURSUS_NOWHERE;
}

guint
cursus_placement_term_of_group (const CursusPlacement *placement, guint group)
{
  guint slot = placement->n_modules + group;

  g_return_val_if_fail (slot < placement->n, CURSUS_NOWHERE);

  return placement->terms[slot] != 0 ? placement->terms[slot] - 1 : CURSUS_NOWHERE;
}
