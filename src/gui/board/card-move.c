/* card-move.c - modules and groups put somewhere else on the board, as far as locks let them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/card-move.h"

#include "facts/term-name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* --- names --- */

static const CursusText *
lookup_title (const CursusProject *project, const char *id)
{
  const CursusRecord *record = cursus_project_lookup (project, id, NULL);
  const CursusField  *field =
    record != NULL ? cursus_table_lookup_field (record->table, "title") : NULL;

  return field != NULL ? G_STRUCT_MEMBER (const CursusText *, record, field->offset) : NULL;
}

/* What a term without a title is called follows from where it stands. */
static char *
dup_term_name (const CursusProject *project, const char *id)
{
  const CursusRecord *owner = NULL;
  const CursusRecord *record = cursus_project_lookup (project, id, &owner);
  const CursusPlan   *plan = owner != NULL ? cursus_project_lookup_plan (project, owner->id) : NULL;

  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    if (plan->terms->items[i] == record)
      return cursus_term_name_dup (cursus_plan_nth_term (plan, i), i);
  return NULL;
}

char *
cursus_card_name_dup (const CursusProject *project, const char *language, const char *id)
{
  const CursusModule *module = cursus_project_lookup_module (project, id);
  const char         *title = NULL;
  char               *name;

  if (module != NULL && module->code != NULL)
    return g_strdup (module->code);
  title = cursus_text_show (lookup_title (project, id), language,
                            cursus_project_get_language (project), NULL);
  if (title != NULL)
    return g_strdup (title);
  name = dup_term_name (project, id);
  return name != NULL ? name : g_strdup (id);
}

/* --- groups --- */

static gboolean
is_member (const CursusGroup *group, const char *id)
{
  for (guint i = 0; group != NULL && i < cursus_records_n (group->members); i++)
    if (strcmp (((const CursusMember *) group->members->items[i])->module, id) == 0)
      return TRUE;
  return FALSE;
}

const char *
cursus_card_move_find_group (const CursusProject *project, const char *plan, const char *id)
{
  guint n = cursus_project_n (project, CURSUS_GROUPS);

  if (cursus_project_lookup_term_of (project, plan, id) != NULL)
    return NULL;
  for (guint i = 0; i < n; i++)
    {
      const CursusGroup *group =
        (const CursusGroup *) cursus_project_nth (project, CURSUS_GROUPS, i);

      if (is_member (group, id) &&
          cursus_project_lookup_term_of (project, plan, group->record.id) != NULL)
        return group->record.id;
    }
  return NULL;
}

static gboolean
contains (const GPtrArray *ids, const char *id)
{
  return id != NULL && g_ptr_array_find_with_equal_func ((GPtrArray *) ids, id, g_str_equal, NULL);
}

/* --- what may move --- */

static gboolean
is_held (const CursusProject *project, const char *plan, const char *id)
{
  const char *group = cursus_card_move_find_group (project, plan, id);

  return cursus_is_locked (project, plan, group != NULL ? group : id);
}

/* Gives how many are locked; the others are the ids of the move. */
static guint
choose_ids (CursusCardMove *move, const CursusProject *project, const GPtrArray *ids,
            const char *plan)
{
  guint n_locked = 0;

  for (guint i = 0; i < ids->len; i++)
    {
      const char *id = ids->pdata[i];

      if (contains (ids, cursus_card_move_find_group (project, plan, id)))
        continue;
      if (is_held (project, plan, id))
        n_locked++;
      else
        g_ptr_array_add (move->ids, g_strdup (id));
    }
  return n_locked;
}

static char *
dup_locked (const CursusProject *project, const char *language, const GPtrArray *ids,
            guint n_locked)
{
  g_autofree char *name = NULL;

  if (ids->len > 1)
    return g_strdup_printf (
      /* Translators: a number of modules */
      ngettext ("%u module is locked and stays where it is.",
                "%u modules are locked and stay where they are.", n_locked),
      n_locked);
  name = cursus_card_name_dup (project, language, ids->pdata[0]);
  /* Translators: a module */
  return g_strdup_printf (_ ("%s is locked and stays where it is."), name);
}

static char *
dup_locked_term (const CursusProject *project, const char *language, const char *term)
{
  g_autofree char *name = cursus_card_name_dup (project, language, term);

  /* Translators: the name of a semester or a group of modules */
  return g_strdup_printf (_ ("“%s” is locked. Nothing was moved there."), name);
}

/* Whether nothing is left to be moved; says why. */
static gboolean
is_nothing_left (CursusCardMove *move, const CursusProject *project, const char *language,
                 const GPtrArray *ids, const char *plan)
{
  guint n_locked = choose_ids (move, project, ids, plan);

  if (n_locked > 0)
    move->refusal = dup_locked (project, language, ids, n_locked);
  return move->ids->len == 0;
}

static void
refuse (CursusCardMove *move, char *why)
{
  g_free (move->refusal);
  move->refusal = why;
  g_clear_pointer (&move->next, cursus_project_unref);
}

static CursusCardMove *
create (void)
{
  CursusCardMove *move = g_new0 (CursusCardMove, 1);

  move->ids = g_ptr_array_new_with_free_func (g_free);
  return move;
}

static const char *const *
get_ids (const CursusCardMove *move)
{
  return (const char *const *) move->ids->pdata;
}

/* (transfer full): the project in which what moves is no member of a group, but for @but. */
static CursusProject *
leave_groups (const CursusCardMove *move, const CursusProject *project, const char *plan,
              const char *but)
{
  CursusProject *next = cursus_project_ref (project);

  for (guint i = 0; i < move->ids->len; i++)
    {
      const char *id = move->ids->pdata[i];
      const char *group = cursus_card_move_find_group (project, plan, id);
      g_autoptr (CursusProject) before = NULL;

      if (group == NULL || g_strcmp0 (group, but) == 0)
        continue;
      before = next;
      next = cursus_set_member (before, group, id, FALSE);
    }
  return next;
}

CursusCardMove *
cursus_card_move_new (const CursusProject *project, const char *language, const GPtrArray *ids,
                      const CursusTarget *target)
{
  CursusCardMove *move = create ();
  g_autoptr (CursusProject) next = NULL;

  if (is_nothing_left (move, project, language, ids, target->plan))
    return move;
  if (target->term != NULL && cursus_is_locked (project, target->plan, target->term))
    {
      refuse (move, dup_locked_term (project, language, target->term));
      return move;
    }

  next = leave_groups (move, project, target->plan, NULL);
  move->next = cursus_place (next, get_ids (move), move->ids->len, target);
  return move;
}

CursusCardMove *
cursus_card_move_new_into (const CursusProject *project, const char *language, const GPtrArray *ids,
                           const char *plan, const CursusGroupSpot *spot)
{
  CursusCardMove *move = create ();
  g_autoptr (CursusProject) next = NULL;

  if (is_nothing_left (move, project, language, ids, plan))
    return move;
  if (cursus_is_locked (project, plan, spot->group))
    {
      refuse (move, dup_locked_term (project, language, spot->group));
      return move;
    }
  for (guint i = move->ids->len; i > 0; i--)
    if (cursus_project_lookup_module (project, move->ids->pdata[i - 1]) == NULL)
      g_ptr_array_remove_index (move->ids, i - 1);
  if (move->ids->len == 0)
    return move;

  next = leave_groups (move, project, plan, spot->group);
  move->next = cursus_join_group (next, get_ids (move), move->ids->len, spot);
  move->group = g_strdup (spot->group);
  return move;
}

/* A term that is locked and that something would come into; NULL if there is none. */
static const char *
find_locked_term (const CursusCardMove *move, const CursusProject *project, const char *plan)
{
  for (guint i = 0; i < move->ids->len; i++)
    {
      const CursusTerm *before = cursus_project_lookup_term_of (project, plan, move->ids->pdata[i]);
      const CursusTerm *after =
        cursus_project_lookup_term_of (move->next, plan, move->ids->pdata[i]);

      if (before != NULL && after != NULL && after->is_locked &&
          strcmp (before->record.id, after->record.id) != 0)
        return after->record.id;
    }
  return NULL;
}

/* --- members of a group --- */

/* The group of which all that is to move is a member; NULL if there is no such one. */
static const CursusGroup *
find_common_group (const CursusProject *project, const char *plan, const GPtrArray *ids)
{
  const char *common = NULL;

  for (guint i = 0; i < ids->len; i++)
    {
      const char *group = cursus_card_move_find_group (project, plan, ids->pdata[i]);

      if (group == NULL || (common != NULL && strcmp (group, common) != 0))
        return NULL;
      common = group;
    }
  return common != NULL ? cursus_project_lookup_group (project, common) : NULL;
}

/* One further up than the first of them, or down than the last, among the other members. */
static guint
find_position (const CursusGroup *group, const GPtrArray *ids, int order)
{
  guint n = cursus_records_n (group->members);
  guint n_others = 0, before_first = CURSUS_NOWHERE, before_last = 0;

  for (guint i = 0; i < n; i++)
    {
      const char *module = ((const CursusMember *) group->members->items[i])->module;

      if (!g_ptr_array_find_with_equal_func ((GPtrArray *) ids, module, g_str_equal, NULL))
        {
          n_others++;
          continue;
        }
      before_first = MIN (before_first, n_others);
      before_last = n_others;
    }
  if (order < 0)
    return before_first > 0 ? before_first - 1 : 0;
  return MIN (before_last + 1, n_others);
}

/* The term so many further on than that of the group; NULL if the plan ends before. */
static const char *
find_term_beside (const CursusProject *project, const char *plan, const char *group, int by)
{
  const CursusTerm    *term = cursus_project_lookup_term_of (project, plan, group);
  const CursusRecords *terms = cursus_project_lookup_plan (project, plan)->terms;
  int                  n = (int) cursus_records_n (terms);

  for (int i = 0; i < n; i++)
    if (terms->items[i] == (const CursusRecord *) term && i + by >= 0 && i + by < n)
      return terms->items[i + by]->id;
  return NULL;
}

/* As with the mouse: up and down among the members, and out into a term beside. NULL where what is
 * to move is not of one group. */
static CursusCardMove *
shift_members (const CursusProject *project, const char *language, const GPtrArray *ids,
               const char *plan, const CursusShift *by)
{
  const CursusGroup *group = find_common_group (project, plan, ids);
  CursusGroupSpot    spot = { NULL, 0 };
  CursusTarget       target = { plan, NULL, CURSUS_NOWHERE };
  CursusCardMove    *move;

  if (group == NULL)
    return NULL;

  spot.group = group->record.id;
  spot.position = by->order != 0 ? find_position (group, ids, by->order) : 0;
  target.term = find_term_beside (project, plan, spot.group, by->terms);
  if (by->terms == 0)
    return cursus_card_move_new_into (project, language, ids, plan, &spot);
  if (target.term != NULL)
    return cursus_card_move_new (project, language, ids, &target);
  move = create ();
  move->next = cursus_project_ref (project);
  return move;
}

CursusCardMove *
cursus_card_move_new_shift (const CursusProject *project, const char *language,
                            const GPtrArray *ids, const char *plan, const CursusShift *by)
{
  CursusCardMove *move = shift_members (project, language, ids, plan, by);
  const char     *locked;

  if (move != NULL)
    return move;

  move = create ();
  if (is_nothing_left (move, project, language, ids, plan))
    return move;
  move->next = cursus_shift (project, plan, get_ids (move), move->ids->len, by);
  locked = find_locked_term (move, project, plan);
  if (locked != NULL)
    refuse (move, dup_locked_term (project, language, locked));
  return move;
}

void
cursus_card_move_free (CursusCardMove *move)
{
  g_clear_pointer (&move->next, cursus_project_unref);
  g_ptr_array_unref (move->ids);
  g_free (move->refusal);
  g_free (move->group);
  g_free (move);
}
