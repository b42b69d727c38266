/* place-difference.c - modules and groups moved in a plan, on the way to another project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/difference-private.h"

#include <string.h>

/* Where in a plan something stands for the only time. */
typedef struct
{
  const char *term;
  const char *after;
} Spot;

/* From the ids of what is placed to their spots; NULL if something stands there more than once,
 * which no move can tell apart. */
static GHashTable *
collect_spots (const CursusPlan *plan)
{
  g_autoptr (GHashTable) spots = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint t = 0; t < cursus_records_n (plan->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, t);
      const char       *after = "";

      for (guint p = 0; p < cursus_records_n (term->places); p++)
        {
          const char *id = cursus_place_get_id (cursus_term_nth_place (term, p));
          Spot       *spot = g_new (Spot, 1);

          *spot = (Spot){ term->record.id, after };
          if (!g_hash_table_insert (spots, (gpointer) id, spot))
            return NULL;
          after = id;
        }
    }
  return g_steal_pointer (&spots);
}

static void
move (Difference *difference, const char *plan, const char *id, const Spot *from, const Spot *to)
{
  g_autoptr (CursusSide) old = NULL;
  g_autoptr (CursusSide) new = NULL;

  if (from != NULL)
    old = difference_side (&cursus_old_table, from->term, from->after);
  if (to != NULL)
    new = difference_side (&cursus_new_table, to->term, to->after);
  difference_take (difference, cursus_move_new_for (id, plan, old, new));
}

/* What the terms of two plans are told apart by. */
typedef struct
{
  Difference *difference;
  const char *plan;
  GHashTable *before;
  GHashTable *after;
} Moving;

typedef void (*PlaceFunction) (const Moving *moving, const CursusTerm *term, const char *id);

static void
foreach_place (const CursusPlan *plan, PlaceFunction function, const Moving *moving)
{
  for (guint t = 0; t < cursus_records_n (plan->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, t);

      for (guint p = 0; p < cursus_records_n (term->places); p++)
        function (moving, term, cursus_place_get_id (cursus_term_nth_place (term, p)));
    }
}

static void
take_out (const Moving *moving, const CursusTerm *term, const char *id)
{
  if (!g_hash_table_contains (moving->after, id))
    move (moving->difference, moving->plan, id, g_hash_table_lookup (moving->before, id), NULL);
}

/* Places what is new in a term or comes from another one, each behind what is to stand before it.
 */
static void
put_in (const Moving *moving, const CursusTerm *term, const char *id)
{
  const Spot *spot = g_hash_table_lookup (moving->before, id);

  if (spot == NULL || strcmp (spot->term, term->record.id) != 0)
    move (moving->difference, moving->plan, id, spot, g_hash_table_lookup (moving->after, id));
}

typedef struct
{
  const char *plan;
  const char *term;
} Where;

static void
move_in_term (Difference *difference, const char *id, const char *after, gpointer data)
{
  const Where *where = data;
  Spot         from = { where->term, NULL };
  Spot         to = { where->term, after };

  move (difference, where->plan, id, &from, &to);
}

static GPtrArray *
collect_ids (const CursusTerm *term)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint p = 0; p < cursus_records_n (term->places); p++)
    g_ptr_array_add (ids, (gpointer) cursus_place_get_id (cursus_term_nth_place (term, p)));
  return ids;
}

static void
order_terms (Difference *difference, const CursusPlan *to)
{
  for (guint t = 0; t < cursus_records_n (to->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (to, t);
      Where             where = { to->record.id, term->record.id };
      g_autoptr (CursusProject) from = cursus_project_ref (difference->now);
      const CursusTerm *now =
        (const CursusTerm *) cursus_project_lookup (from, term->record.id, NULL);
      g_autoptr (GPtrArray) ids = NULL;
      g_autoptr (GPtrArray) wanted = NULL;

      if (now == NULL || now->places == term->places)
        continue;
      ids = collect_ids (now);
      wanted = collect_ids (term);
      difference_order (difference, ids, wanted, move_in_term, &where);
    }
}

/* What is placed twice, and what else a place says, is left to the comparison of fields. */
void
difference_move_places (Difference *difference, const CursusPlan *from, const CursusPlan *to)
{
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (GHashTable) after = NULL;
  Moving moving;

  if (from->terms == to->terms)
    return;
  before = collect_spots (from);
  after = collect_spots (to);
  if (before == NULL || after == NULL)
    return;

  moving = (Moving){ difference, to->record.id, before, after };
  foreach_place (from, take_out, &moving);
  foreach_place (to, put_in, &moving);
  order_terms (difference, to);
}
