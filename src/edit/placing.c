/* placing.c - modules and groups put into the terms of a plan, moved and taken out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/placing.h"

#include "edit/layout.h"
#include "edit/rewrite.h"

#include <string.h>

/* --- placed and taken out --- */

/* Adds places of what stood nowhere, in the order of @ids. */
static void
add_new_places (const CursusProject *project, const char *const *ids, guint n, GPtrArray *places)
{
  g_autoptr (GHashTable) there = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < places->len; i++)
    g_hash_table_add (there, (char *) cursus_place_get_id (places->pdata[i]));

  for (guint i = 0; i < n; i++)
    {
      CursusPlace *place = NULL;

      if (g_hash_table_add (there, (char *) ids[i]))
        place = cursus_layout_new_place (project, ids[i]);
      if (place != NULL)
        g_ptr_array_add (places, place);
    }
}

CursusProject *
cursus_place (const CursusProject *project, const char *const *ids, guint n,
              const CursusTarget *target)
{
  g_autoptr (CursusLayout) layout = cursus_layout_new (project, target->plan);
  g_autoptr (GHashTable) set = cursus_rewrite_set_of (ids, n);
  g_autoptr (GPtrArray) places = NULL;
  guint term = CURSUS_NOWHERE;
  guint position;

  if (layout != NULL && target->term != NULL)
    term = cursus_layout_find_term (layout, target->term);
  if (layout == NULL || (target->term != NULL && term == CURSUS_NOWHERE))
    return cursus_project_ref (project);

  places = cursus_layout_take_out (layout, set);
  if (target->term != NULL)
    {
      add_new_places (project, ids, n, places);
      position = MIN (target->position, layout->terms[term]->len);
      for (guint i = 0; i < places->len; i++)
        cursus_layout_put_in (layout, term, position + i, places->pdata[i]);
    }
  return cursus_layout_apply (layout);
}

CursusProject *
cursus_unplace (const CursusProject *project, const char *plan, const char *const *ids, guint n)
{
  CursusTarget nowhere = { plan, NULL, CURSUS_NOWHERE };

  return cursus_place (project, ids, n, &nowhere);
}

/* --- shifted --- */

/* A place that is on its way to another term. */
typedef struct
{
  CursusPlace *place;
  guint        term;
  guint        position;
} Mover;

static void
mover_clear (gpointer data)
{
  Mover *mover = data;

  cursus_place_unref (mover->place);
}

/* The places of @ids, as they stand in the plan. */
static GArray *
find_movers (const CursusLayout *layout, GHashTable *ids)
{
  GArray *movers = g_array_new (FALSE, FALSE, sizeof (Mover));

  g_array_set_clear_func (movers, mover_clear);
  for (guint t = 0; t < layout->n_terms; t++)
    for (guint p = 0; p < layout->terms[t]->len; p++)
      {
        CursusPlace *place = cursus_layout_nth_place (layout, t, p);
        Mover        mover = { place, t, p };

        if (!g_hash_table_contains (ids, cursus_place_get_id (place)))
          continue;
        cursus_place_ref (place);
        g_array_append_val (movers, mover);
      }
  return movers;
}

static void
shift_terms (CursusLayout *layout, GHashTable *ids, int by)
{
  g_autoptr (GArray) movers = find_movers (layout, ids);
  const Mover *all = (const Mover *) (gpointer) movers->data;
  int          first, last;

  if (movers->len == 0)
    return;

  /* They stand in the order of their terms. */
  first = (int) all[0].term;
  last = (int) all[movers->len - 1].term;
  by = CLAMP (by, -first, (int) layout->n_terms - 1 - last);
  if (by == 0)
    return;

  for (guint i = movers->len; i-- > 0;)
    g_ptr_array_remove_index (layout->terms[all[i].term], all[i].position);
  for (guint i = 0; i < movers->len; i++)
    cursus_layout_put_in (layout, (guint) ((int) all[i].term + by), all[i].position, all[i].place);
}

static gboolean
is_mover (const GPtrArray *places, guint position, GHashTable *ids)
{
  return g_hash_table_contains (ids, cursus_place_get_id (places->pdata[position]));
}

/* Lets every place of @ids change with the one before it, unless that is one of them, too. */
static gboolean
move_up (GPtrArray *places, GHashTable *ids)
{
  gboolean has_moved = FALSE;

  for (guint i = 1; i < places->len; i++)
    if (is_mover (places, i, ids) && !is_mover (places, i - 1, ids))
      {
        gpointer moved = places->pdata[i];

        places->pdata[i] = places->pdata[i - 1];
        places->pdata[i - 1] = moved;
        has_moved = TRUE;
      }
  return has_moved;
}

static gboolean
move_down (GPtrArray *places, GHashTable *ids)
{
  gboolean has_moved = FALSE;

  for (guint i = places->len; i-- > 1;)
    if (is_mover (places, i - 1, ids) && !is_mover (places, i, ids))
      {
        gpointer moved = places->pdata[i - 1];

        places->pdata[i - 1] = places->pdata[i];
        places->pdata[i] = moved;
        has_moved = TRUE;
      }
  return has_moved;
}

static void
shift_order (GPtrArray *places, GHashTable *ids, int by)
{
  gboolean has_moved = TRUE;

  for (; by < 0 && has_moved; by++)
    has_moved = move_up (places, ids);
  for (; by > 0 && has_moved; by--)
    has_moved = move_down (places, ids);
}

CursusProject *
cursus_shift (const CursusProject *project, const char *plan, const char *const *ids, guint n,
              const CursusShift *by)
{
  g_autoptr (CursusLayout) layout = cursus_layout_new (project, plan);
  g_autoptr (GHashTable) set = cursus_rewrite_set_of (ids, n);

  if (layout == NULL)
    return cursus_project_ref (project);

  shift_terms (layout, set, by->terms);
  for (guint t = 0; t < layout->n_terms; t++)
    shift_order (layout->terms[t], set, by->order);
  return cursus_layout_apply (layout);
}

/* --- locked --- */

static void
lock_place (GPtrArray *places, guint position, gboolean locked)
{
  const CursusPlace *place = places->pdata[position];
  CursusPlace       *next;

  if (place->is_locked == locked)
    return;

  next = cursus_place_copy (place);
  next->is_locked = locked;
  cursus_place_unref (places->pdata[position]);
  places->pdata[position] = next;
}

static void
lock_term (CursusRecord *copy, gpointer data)
{
  ((CursusTerm *) copy)->is_locked = *(gboolean *) data;
}

CursusProject *
cursus_lock (const CursusProject *project, const char *plan, const char *const *ids, guint n,
             gboolean locked)
{
  g_autoptr (CursusLayout) layout = cursus_layout_new (project, plan);
  g_autoptr (GHashTable) set = cursus_rewrite_set_of (ids, n);
  CursusProject *next;

  if (layout == NULL)
    return cursus_project_ref (project);

  for (guint t = 0; t < layout->n_terms; t++)
    for (guint p = 0; p < layout->terms[t]->len; p++)
      if (is_mover (layout->terms[t], p, set))
        lock_place (layout->terms[t], p, locked);
  next = cursus_layout_apply (layout);

  for (guint i = 0; i < n; i++)
    if (cursus_layout_find_term (layout, ids[i]) != CURSUS_NOWHERE)
      cursus_rewrite_take (&next, cursus_rewrite (next, &ids[i], 1, lock_term, &locked));
  return next;
}

static gboolean
holds_locked (const CursusTerm *term, const char *id)
{
  for (guint p = 0; p < cursus_records_n (term->places); p++)
    {
      const CursusPlace *place = cursus_term_nth_place (term, p);

      if ((place->is_locked || term->is_locked) && strcmp (cursus_place_get_id (place), id) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
cursus_is_locked (const CursusProject *project, const char *plan, const char *id)
{
  const CursusPlan *found = plan != NULL ? cursus_project_lookup_plan (project, plan) : NULL;

  for (guint t = 0; found != NULL && t < cursus_records_n (found->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (found, t);

      if (strcmp (term->record.id, id) == 0)
        return term->is_locked;
      if (holds_locked (term, id))
        return TRUE;
    }
  return FALSE;
}

GHashTable *
cursus_find_locked (const CursusProject *project, const char *plan)
{
  const CursusPlan *found = plan != NULL ? cursus_project_lookup_plan (project, plan) : NULL;
  GHashTable       *locked = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint t = 0; found != NULL && t < cursus_records_n (found->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (found, t);

      if (term->is_locked)
        g_hash_table_add (locked, term->record.id);
      for (guint p = 0; p < cursus_records_n (term->places); p++)
        {
          const CursusPlace *place = cursus_term_nth_place (term, p);

          if (place->is_locked || term->is_locked)
            g_hash_table_add (locked, (gpointer) cursus_place_get_id (place));
        }
    }
  return locked;
}
