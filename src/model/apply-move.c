/* apply-move.c - records moved among their siblings, modules among the terms of a plan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/apply-private.h"

#include "model/difference.h"
#include "model/part.h"
#include "model/tag-tree.h"
#include "model/value-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define RECORDS(record, field) G_STRUCT_MEMBER (CursusRecords *, record, (field)->offset)

/* Where in a plan a module or a group stands. */
typedef struct
{
  guint              term;
  guint              position;
  const CursusPlace *place;
} Spot;

static CursusSide *
side_new (const CursusTable *table, const char *into, const char *term, const char *after)
{
  CursusSide *side = (CursusSide *) cursus_record_new (table, NULL);

  cursus_record_set_string (&side->record, &side->into, into);
  cursus_record_set_string (&side->record, &side->term, term);
  cursus_record_set_string (&side->record, &side->after, after);
  return side;
}

/* --- the terms of a plan --- */

static guint
find_term (const CursusPlan *plan, const char *id)
{
  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    if (strcmp (plan->terms->items[i]->id, id) == 0)
      return i;
  return CURSUS_NOWHERE;
}

/* Finds the first place of @id, preferring the term @wanted; gives how many places there are. */
static guint
find_spot (const CursusPlan *plan, const char *id, const char *wanted, Spot *spot)
{
  guint    n_found = 0;
  gboolean is_wanted = FALSE;

  for (guint t = 0; t < cursus_records_n (plan->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, t);
      gboolean          is_this = wanted != NULL && strcmp (term->record.id, wanted) == 0;

      for (guint p = 0; p < cursus_records_n (term->places); p++)
        {
          const CursusPlace *place = cursus_term_nth_place (term, p);

          if (strcmp (cursus_place_get_id (place), id) != 0)
            continue;
          if (n_found++ == 0 || (is_this && !is_wanted))
            *spot = (Spot){ t, p, place };
          is_wanted = is_wanted || is_this;
        }
    }
  return n_found;
}

/* A term with places taken out and put in. */
static CursusRecords *
splice_places (const CursusRecords *terms, guint term, guint position, guint n_removed,
               CursusPlace *place)
{
  g_autoptr (CursusTerm) next = cursus_term_copy ((const CursusTerm *) terms->items[term]);
  CursusRecord *item = (CursusRecord *) place;
  CursusRecord *next_term = (CursusRecord *) next;

  cursus_record_set_records (
    next_term, &next->places,
    cursus_records_splice (next->places, position, n_removed, &item, place != NULL ? 1 : 0));
  return cursus_records_splice (terms, term, 1, &next_term, 1);
}

static CursusPlace *
place_new (const CursusProject *project, const char *id)
{
  CursusPlace *place = cursus_place_new (NULL);
  gboolean     is_group = cursus_project_lookup_group (project, id) != NULL;

  cursus_record_set_string (&place->record, is_group ? &place->group : &place->module, id);
  return place;
}

static const char *
id_before (const CursusRecords *places, guint position)
{
  if (position == 0)
    return "";
  return cursus_place_get_id ((const CursusPlace *) places->items[position - 1]);
}

/* Where in a term something goes that follows the module or group called @after. */
static guint
position_in_term (const CursusRecords *places, const char *after)
{
  guint n = cursus_records_n (places);

  if (after == NULL)
    return n;
  if (*after == '\0')
    return 0;

  for (guint i = 0; i < n; i++)
    if (strcmp (id_before (places, i + 1), after) == 0)
      return i + 1;
  return n;
}

/* What puts a place back; where it stood can be said by a move only if nothing is doubled. */
static void
undo_placing (Step *step, const CursusChange *change, const CursusPlan *before,
              const CursusPlan *after, const Spot *spot)
{
  const CursusSide *new = cursus_change_get_new (change);
  const CursusTerm *term;
  g_autoptr (CursusSide) undo_old = NULL;
  g_autoptr (CursusSide) undo_new = NULL;

  if (spot == NULL || new == NULL || new->term == NULL)
    {
      cursus_record_difference (&after->record, &before->record, step->inverse);
      return;
    }

  term = cursus_plan_nth_term (before, spot->term);
  undo_old = side_new (&cursus_old_table, NULL, new->term, new->after);
  undo_new =
    side_new (&cursus_new_table, NULL, term->record.id, id_before (term->places, spot->position));
  g_ptr_array_add (step->inverse,
                   cursus_move_new_for (change->about, change->plan, undo_old, undo_new));
}

static gboolean
is_doubled (const CursusPlan *plan, guint term)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  const CursusRecords *places = cursus_plan_nth_term (plan, term)->places;

  for (guint i = 0; i < cursus_records_n (places); i++)
    if (!g_hash_table_add (ids, (char *) id_before (places, i + 1)))
      return TRUE;
  return FALSE;
}

static gboolean
check_placing (const Step *step, const CursusChange *change, const CursusPlan *plan, guint n_places,
               GError **error)
{
  const CursusSide *new = cursus_change_get_new (change);

  if (n_places == 0 && cursus_project_lookup_module (step->project, change->about) == NULL &&
      cursus_project_lookup_group (step->project, change->about) == NULL)
    return apply_fail_not_found (change->about, error);
  if (new != NULL &&new->term != NULL && find_term (plan, new->term) == CURSUS_NOWHERE)
    return apply_fail_not_found (new->term, error);
  return TRUE;
}

/* Places a module or group, moves it to another term, or takes it out of the plan. */
static gboolean
move_in_plan (Step *step, const CursusChange *change, GError **error)
{
  const CursusPlan *plan = cursus_project_lookup_plan (step->project, change->plan);
  const CursusSide *old = cursus_change_get_old (change);
  const CursusSide *new = cursus_change_get_new (change);
  g_autoptr (CursusPlan) next = NULL;
  g_autoptr (CursusPlace) place = NULL;
  Spot     spot = { 0 };
  guint    n_places;
  gboolean is_plain;

  if (plan == NULL)
    return apply_fail_not_found (change->plan, error);
  n_places = find_spot (plan, change->about, old != NULL ? old->term : NULL, &spot);
  if (!check_placing (step, change, plan, n_places, error))
    return FALSE;

  is_plain = n_places == 1 && !is_doubled (plan, spot.term);
  next = cursus_plan_copy (plan);
  place = n_places > 0 ? cursus_place_ref (spot.place) : place_new (step->project, change->about);
  if (n_places > 0)
    cursus_record_set_records (&next->record, &next->terms,
                               splice_places (next->terms, spot.term, spot.position, 1, NULL));
  if (new != NULL &&new->term != NULL)
    {
      guint term = find_term (plan, new->term);
      guint position = position_in_term (cursus_plan_nth_term (next, term)->places, new->after);

      cursus_record_set_records (&next->record, &next->terms,
                                 splice_places (next->terms, term, position, 0, place));
    }

  undo_placing (step, change, plan, next, is_plain ? &spot : NULL);
  apply_take_project (step, cursus_project_with (step->project, &next->record));
  return TRUE;
}

/* --- siblings --- */

static gboolean
move_in_sequence (Step *step, const CursusChange *change, const CursusRecord *record)
{
  const CursusSide *new = cursus_change_get_new (change);
  const char      *after = new != NULL ? new->after : NULL;
  CursusRecordType type = record->table->type;
  guint            from = cursus_project_find (step->project, type, record->id);
  g_autoptr (CursusRecord) moved = cursus_record_ref (record);
  const char *before = from > 0 ? cursus_project_nth (step->project, type, from - 1)->id : "";
  g_autoptr (CursusSide) undo_old = side_new (&cursus_old_table, NULL, NULL, after);
  g_autoptr (CursusSide) undo_new = side_new (&cursus_new_table, NULL, NULL, before);
  guint to;

  g_ptr_array_add (step->inverse, cursus_move_new_for (record->id, NULL, undo_old, undo_new));
  apply_take_project (step, cursus_project_splice (step->project, type, from, 1, NULL, 0));

  to = cursus_project_n (step->project, type);
  if (after != NULL && *after == '\0')
    to = 0;
  else if (after != NULL && cursus_project_find (step->project, type, after) != CURSUS_NOWHERE)
    to = cursus_project_find (step->project, type, after) + 1;
  apply_take_project (step, cursus_project_splice (step->project, type, to, 0, &moved, 1));
  if (type == CURSUS_STRANDS)
    apply_take_project (step, cursus_tag_tree_sorted (step->project));
  return TRUE;
}

/* The tag before this one among those with the same parent; "" if it is the first. */
static const char *
tag_before (const CursusProject *project, const CursusTag *tag)
{
  guint position = cursus_project_find (project, CURSUS_TAGS, tag->record.id);

  while (position-- > 0)
    {
      const CursusTag *other =
        (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, position);

      if (strcmp (other->parent, tag->parent) == 0)
        return other->record.id;
    }
  return "";
}

static gboolean
check_tag_parent (const Step *step, const CursusTag *tag, const char *parent, GError **error)
{
  if (cursus_project_lookup_strand (step->project, parent) == NULL &&
      cursus_project_lookup_tag (step->project, parent) == NULL)
    return apply_fail_not_found (parent, error);
  if (!cursus_tag_tree_contains (step->project, tag->record.id, parent))
    return TRUE;

  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
               /* Translators: the id of a tag */
               _ ("The tag “%s” cannot be moved into itself."), tag->record.id);
  return FALSE;
}

/* Moves a tag with all that is in it, perhaps into another strand or tag. */
static gboolean
move_tag (Step *step, const CursusChange *change, const CursusTag *tag, GError **error)
{
  const CursusSide *new = cursus_change_get_new (change);
  const char *parent = new != NULL &&new->into != NULL ? new->into : tag->parent;
  const char *after = new != NULL ? new->after : NULL;
  guint       from = cursus_project_find (step->project, CURSUS_TAGS, tag->record.id);
  g_autoptr (CursusTag) next = cursus_tag_copy (tag);
  g_autoptr (CursusSide) undo_old = NULL;
  g_autoptr (CursusSide) undo_new = NULL;
  CursusRecord *item = (CursusRecord *) next;
  guint         to;

  if (!check_tag_parent (step, tag, parent, error))
    return FALSE;

  undo_old = side_new (&cursus_old_table, parent, NULL, after);
  undo_new = side_new (&cursus_new_table, tag->parent, NULL, tag_before (step->project, tag));
  g_ptr_array_add (step->inverse, cursus_move_new_for (item->id, NULL, undo_old, undo_new));

  cursus_record_set_string (item, &next->parent, parent);
  apply_take_project (step, cursus_project_splice (step->project, CURSUS_TAGS, from, 1, NULL, 0));
  to = cursus_project_n (step->project, CURSUS_TAGS);
  if (after != NULL && *after == '\0')
    to = 0;
  else if (after != NULL &&
           cursus_project_find (step->project, CURSUS_TAGS, after) != CURSUS_NOWHERE)
    to = cursus_project_find (step->project, CURSUS_TAGS, after) + 1;
  apply_take_project (step, cursus_project_splice (step->project, CURSUS_TAGS, to, 0, &item, 1));
  apply_take_project (step, cursus_tag_tree_sorted (step->project));
  return TRUE;
}

/* Moves a record among its siblings inside of another one. */
static gboolean
move_in_record (Step *step, const CursusChange *change, const CursusRecord *owner)
{
  const CursusSide *new = cursus_change_get_new (change);
  const char          *after = new != NULL ? new->after : NULL;
  const CursusRecords *list;
  CursusPartPosition   at;
  CursusRecord        *moved;
  g_autoptr (CursusRecord) next = NULL;
  g_autoptr (CursusRecord) next_owner = NULL;
  g_autoptr (CursusRecords) rest = NULL;
  g_autofree char *before = NULL;
  g_autoptr (CursusSide) undo_old = side_new (&cursus_old_table, NULL, NULL, after);
  g_autoptr (CursusSide) undo_new = NULL;
  guint to;

  cursus_part_find (owner, change->about, &at);
  list = cursus_record_get_records (at.owner, at.field);
  moved = list->items[at.position];
  before = at.position > 0 ? cursus_record_key (list->items[at.position - 1]) : g_strdup ("");
  undo_new = side_new (&cursus_new_table, NULL, NULL, before);
  g_ptr_array_add (step->inverse, cursus_move_new_for (change->about, NULL, undo_old, undo_new));

  rest = cursus_records_splice (list, at.position, 1, NULL, 0);
  to = rest != NULL ? apply_position_after (rest->items, rest->n, after) : 0;
  next = cursus_record_copy (at.owner);
  cursus_record_set_records (next, &RECORDS (next, at.field),
                             cursus_records_splice (rest, to, 0, &moved, 1));
  next_owner = cursus_part_replace (owner, at.owner->id, next);
  apply_take_project (step, cursus_project_with (step->project, next_owner));
  return TRUE;
}

/* Only tags move to another parent; what else does is removed there and added here. */
static gboolean
check_stays (const CursusChange *change, GError **error)
{
  const CursusSide *new = cursus_change_get_new (change);

  if (new == NULL || new->into == NULL)
    return TRUE;

  g_set_error (error, CURSUS_MODEL_ERROR, CURSUS_MODEL_ERROR_INVALID,
               /* Translators: the id of a record, and of what it was to be moved into */
               _ ("“%s” cannot be moved into “%s”: only tags can."), change->about, new->into);
  return FALSE;
}

gboolean
apply_move (Step *step, const CursusChange *change, GError **error)
{
  const CursusRecord *owner = NULL;
  const CursusRecord *record;

  if (change->plan != NULL)
    return move_in_plan (step, change, error);

  record = cursus_project_lookup (step->project, change->about, &owner);
  if (record == NULL)
    return apply_fail_not_found (change->about, error);
  if (record->table == &cursus_tag_table)
    return move_tag (step, change, (const CursusTag *) record, error);
  if (!check_stays (change, error))
    return FALSE;
  return record == owner ? move_in_sequence (step, change, record) :
                           move_in_record (step, change, owner);
}
