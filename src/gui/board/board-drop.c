/* board-drop.c - what it would be to let go of what is carried over the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "edit/adding.h"
#include "edit/clipping.h"
#include "edit/placing.h"

#include <glib/gi18n-lib.h>

/* Where what is carried would go: into a term, or else into a group that stands in it. */
typedef struct
{
  CursusTarget    term;
  CursusGroupSpot group; /* of which the group is nullable */
} Goal;

static Goal
get_goal (CursusBoard *self)
{
  const CursusBoardSpot   *spot = &self->hands->spot;
  const CursusBoardColumn *column = cursus_board_layout_nth_column (self->layout, spot->term);
  Goal goal = { .term = { cursus_workspace_get_plan (self->workspace), column->term->record.id,
                          spot->position } };

  if (spot->is_in_group)
    goal.group = (CursusGroupSpot){ cursus_board_layout_nth_item (self->layout, spot->group)->id,
                                    spot->position };
  return goal;
}

static GPtrArray *
dup_ids (const CursusModuleDrag *drag)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < cursus_module_drag_n (drag); i++)
    g_ptr_array_add (ids, g_strdup (drag->ids[i]));
  return ids;
}

static CursusCardMove *
try_move (CursusBoard *self, const CursusModuleDrag *drag, const Goal *goal)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *language = cursus_workspace_get_language (self->workspace);
  g_autoptr (GPtrArray) ids = dup_ids (drag);

  if (goal->group.group != NULL)
    return cursus_card_move_new_into (project, language, ids, goal->term.plan, &goal->group);
  return cursus_card_move_new (project, language, ids, &goal->term);
}

/* A move of what is only there after it: copies. */
static CursusCardMove *
create_arrival (CursusProject *next, GPtrArray *ids, const Goal *goal)
{
  CursusCardMove *move = g_new0 (CursusCardMove, 1);

  move->next = next;
  move->ids = ids != NULL ? ids : g_ptr_array_new_with_free_func (g_free);
  move->group = g_strdup (goal->group.group);
  return move;
}

static CursusCardMove *
try_copy (CursusBoard *self, const CursusModuleDrag *drag, const Goal *goal)
{
  GPtrArray *ids = NULL;
  g_autoptr (CursusProject) doubled =
    cursus_duplicate (cursus_workspace_get_project (self->workspace),
                      (const char *const *) drag->ids, cursus_module_drag_n (drag), &ids);
  const char *const *copies = (const char *const *) ids->pdata;

  return create_arrival (goal->group.group != NULL ?
                           cursus_join_group (doubled, copies, ids->len, &goal->group) :
                           cursus_place (doubled, copies, ids->len, &goal->term),
                         ids, goal);
}

static CursusCardMove *
try_clip (CursusBoard *self, const CursusModuleDrag *drag, const Goal *goal)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  GPtrArray           *ids = NULL;
  g_autoptr (CursusProject) pasted = NULL;

  if (goal->group.group == NULL)
    {
      CursusProject *next = cursus_paste_clip (project, drag->clip, &goal->term, &ids, NULL);

      return create_arrival (next, ids, goal);
    }
  pasted = cursus_paste_clip (project, drag->clip, NULL, &ids, NULL);
  return create_arrival (
    pasted != NULL ?
      cursus_join_group (pasted, (const char *const *) ids->pdata, ids->len, &goal->group) :
      NULL,
    ids, goal);
}

CursusCardMove *
cursus_board_try_drop (CursusBoard *self, const CursusModuleDrag *drag, CursusLabel *what)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  gboolean             is_ours = drag->owner == self->workspace;
  Goal                 goal = get_goal (self);
  CursusCardMove      *move = try_move (self, drag, &goal);

  *what = CURSUS_LABEL_MOVE;
  if (is_ours && self->hands->action == GDK_ACTION_MOVE)
    return move;
  /* Copies may be made of what is locked, but not put into what is: that says why not. */
  if (cursus_is_locked (project, goal.term.plan,
                        goal.group.group != NULL ? goal.group.group : goal.term.term))
    return move;
  cursus_card_move_free (move);
  *what = is_ours ? CURSUS_LABEL_DUPLICATE : CURSUS_LABEL_PASTE;
  return is_ours ? try_copy (self, drag, &goal) : try_clip (self, drag, &goal);
}

/* --- how it is told --- */

static char *
dup_group_sign (CursusBoard *self)
{
  g_autofree char *name = cursus_card_name_dup (
    cursus_workspace_get_project (self->workspace), cursus_workspace_get_language (self->workspace),
    cursus_board_layout_nth_item (self->layout, self->hands->spot.group)->id);

  /* Translators: the title of a group, into which a module would go */
  return g_strdup_printf (_ ("Into “%s”"), name);
}

char *
cursus_board_dup_drop_sign (CursusBoard *self, const CursusMoveView *view)
{
  CursusBoardHands *hands = self->hands;
  g_autofree char  *sign = NULL;

  if (hands->tagged != NULL)
    return cursus_board_dup_tag_sign (self);
  if (hands->has_spot && hands->spot.is_in_group)
    sign = dup_group_sign (self);
  else if (hands->tried_term != NULL)
    sign = cursus_move_words_dup_term (view, view->after, hands->tried_term);
  if (sign == NULL || !hands->has_spot || hands->action != GDK_ACTION_COPY)
    return g_steal_pointer (&sign);
  /* Translators: what would come of it if a copy was let go of now: "Copy: Semester 2: 35 of 30
   * credits" */
  return g_strdup_printf (_ ("Copy: %s"), sign);
}
