/* layout.c - the places of a plan taken apart, moved about and put together again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/layout.h"

#include <string.h>

static GPtrArray *
places_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
}

CursusLayout *
cursus_layout_new (const CursusProject *project, const char *plan)
{
  const CursusPlan *found = plan != NULL ? cursus_project_lookup_plan (project, plan) : NULL;
  CursusLayout     *layout;

  if (found == NULL)
    return NULL;

  layout = g_new0 (CursusLayout, 1);
  layout->project = cursus_project_ref (project);
  layout->plan = found;
  layout->n_terms = cursus_records_n (found->terms);
  layout->terms = g_new0 (GPtrArray *, layout->n_terms);
  for (guint t = 0; t < layout->n_terms; t++)
    {
      const CursusRecords *places = cursus_plan_nth_term (found, t)->places;

      layout->terms[t] = places_new ();
      for (guint p = 0; p < cursus_records_n (places); p++)
        g_ptr_array_add (layout->terms[t], cursus_record_ref (places->items[p]));
    }
  return layout;
}

void
cursus_layout_free (CursusLayout *layout)
{
  for (guint t = 0; t < layout->n_terms; t++)
    g_ptr_array_unref (layout->terms[t]);
  g_free (layout->terms);
  cursus_project_unref (layout->project);
  g_free (layout);
}

guint
cursus_layout_find_term (const CursusLayout *layout, const char *id)
{
  for (guint t = 0; t < layout->n_terms; t++)
    if (strcmp (cursus_plan_nth_term (layout->plan, t)->record.id, id) == 0)
      return t;
  return CURSUS_NOWHERE;
}

CursusPlace *
cursus_layout_nth_place (const CursusLayout *layout, guint term, guint position)
{
  return g_ptr_array_index (layout->terms[term], position);
}

GPtrArray *
cursus_layout_take_out (CursusLayout *layout, GHashTable *ids)
{
  g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *taken = places_new ();

  for (guint t = 0; t < layout->n_terms; t++)
    for (guint p = 0; p < layout->terms[t]->len;)
      {
        CursusPlace *place = cursus_layout_nth_place (layout, t, p);
        const char  *id = cursus_place_get_id (place);

        if (!g_hash_table_contains (ids, id))
          {
            p++;
            continue;
          }
        g_ptr_array_steal_index (layout->terms[t], p);
        if (g_hash_table_lookup_extended (found, id, NULL, NULL))
          cursus_place_unref (place);
        else
          {
            g_ptr_array_add (taken, place);
            g_hash_table_add (found, (char *) id);
          }
      }
  return taken;
}

void
cursus_layout_put_in (CursusLayout *layout, guint term, guint position, CursusPlace *place)
{
  GPtrArray *places = layout->terms[term];

  g_ptr_array_insert (places, (int) MIN (position, places->len), cursus_place_ref (place));
}

static gboolean
has_same_places (const CursusTerm *term, const GPtrArray *places)
{
  if (cursus_records_n (term->places) != places->len)
    return FALSE;

  for (guint p = 0; p < places->len; p++)
    if (term->places->items[p] != places->pdata[p])
      return FALSE;
  return TRUE;
}

CursusProject *
cursus_layout_apply (const CursusLayout *layout)
{
  g_autoptr (GPtrArray) terms = places_new ();
  g_autoptr (CursusPlan) plan = NULL;
  gboolean is_changed = FALSE;

  for (guint t = 0; t < layout->n_terms; t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (layout->plan, t);
      const GPtrArray  *places = layout->terms[t];
      CursusTerm       *next;

      if (has_same_places (term, places))
        {
          g_ptr_array_add (terms, cursus_term_ref (term));
          continue;
        }
      next = cursus_term_copy (term);
      cursus_record_set_records (
        &next->record, &next->places,
        cursus_records_new ((CursusRecord *const *) places->pdata, places->len));
      g_ptr_array_add (terms, next);
      is_changed = TRUE;
    }
  if (!is_changed)
    return cursus_project_ref (layout->project);

  plan = cursus_plan_copy (layout->plan);
  cursus_record_set_records (&plan->record, &plan->terms,
                             cursus_records_new ((CursusRecord *const *) terms->pdata, terms->len));
  return cursus_project_with (layout->project, &plan->record);
}

CursusPlace *
cursus_layout_new_place (const CursusProject *project, const char *id)
{
  gboolean     is_group = cursus_project_lookup_group (project, id) != NULL;
  CursusPlace *place;

  if (!is_group && cursus_project_lookup_module (project, id) == NULL)
    return NULL;

  place = cursus_place_new (NULL);
  cursus_record_set_string (&place->record, is_group ? &place->group : &place->module, id);
  return place;
}
