/* card-edits.c - what is done to cards: moved, taken out, deleted, locked, grouped
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "edit/adding.h"
#include "edit/grouping.h"
#include "edit/placing.h"
#include "gui/board/add-popover.h"
#include "gui/board/move-report.h"
#include "gui/board/title-popover.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const CursusProject *
get_project (CursusBoard *self)
{
  return cursus_workspace_get_project (self->workspace);
}

static const char *
get_plan (CursusBoard *self)
{
  return cursus_workspace_get_plan (self->workspace);
}

static const char *
get_language (CursusBoard *self)
{
  return cursus_workspace_get_language (self->workspace);
}

static const char *const *
get_strings (const GPtrArray *ids)
{
  return (const char *const *) ids->pdata;
}

/* --- what is meant --- */

const char *
cursus_board_lookup_meant_term (CursusBoard *self)
{
  const char       *active = cursus_workspace_get_active (self->workspace);
  const CursusPlan *plan = cursus_workspace_lookup_plan (self->workspace);

  for (guint i = 0; active != NULL && plan != NULL && i < cursus_records_n (plan->terms); i++)
    if (strcmp (cursus_plan_nth_term (plan, i)->record.id, active) == 0)
      return cursus_plan_nth_term (plan, i)->record.id;
  return NULL;
}

GPtrArray *
cursus_board_dup_meant_ids (CursusBoard *self)
{
  GPtrArray *ids = cursus_board_dup_selected_ids (self);
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint      item;

  if (ids->len > 0 || cursus_board_lookup_meant_term (self) != NULL ||
      cursus_board_has_pick (self) || focus == NULL || !CURSUS_IS_MODULE_CARD (focus))
    return ids;
  item = cursus_board_find_card (self, focus);
  if (item != CURSUS_NOWHERE)
    g_ptr_array_add (ids, g_strdup (cursus_board_layout_nth_item (self->layout, item)->id));
  return ids;
}

/* --- how it is done --- */

gboolean
cursus_board_perform (CursusBoard *self, CursusProject *next, const char *label)
{
  g_autoptr (CursusProject) taken = next;
  CursusEditor        *editor = cursus_workspace_get_editor (self->workspace);
  const CursusProject *project = cursus_editor_get_project (editor);

  if (taken == NULL || taken == project)
    return FALSE;
  cursus_editor_apply (editor, project, taken, label);
  return TRUE;
}

/* Says what was done, with the label. */
static gboolean
perform (CursusBoard *self, CursusProject *next, CursusLabel what, const GPtrArray *ids)
{
  g_autofree char *label =
    cursus_label_dup (what, get_project (self), get_language (self), get_strings (ids), ids->len);

  if (!cursus_board_perform (self, next, label))
    return FALSE;
  cursus_workspace_announce (self->workspace, label);
  return TRUE;
}

CursusFindings *
cursus_board_ref_findings (CursusBoard *self)
{
  return cursus_findings_ref ((CursusFindings *) cursus_workspace_get_findings (self->workspace));
}

void
cursus_board_announce_with_problems (CursusBoard *self, const CursusFindings *before,
                                     const char *what)
{
  const CursusMoveReport report = { .before = before, .what = what };

  cursus_move_report_say (self->workspace, &report);
}

void
cursus_board_go_to (CursusBoard *self, const char *id)
{
  guint item = cursus_board_find_item (self, id);

  if (item == CURSUS_NOWHERE)
    return;
  cursus_board_configure_adjustments (self);
  cursus_board_focus_item (self, item);
}

static void
select_all_of (CursusBoard *self, const GPtrArray *ids)
{
  cursus_workspace_select (self->workspace, get_strings (ids), ids->len);
  cursus_board_go_to (self, ids->pdata[ids->len - 1]);
}

/* "AIH-104 put into “Electives”". */
static char *
dup_joined (CursusBoard *self, const CursusCardMove *move)
{
  g_autofree char *group =
    cursus_card_name_dup (get_project (self), get_language (self), move->group);
  g_autofree char *name = NULL;

  if (move->ids->len > 1)
    return g_strdup_printf (
      /* Translators: a number of modules, and the title of a group to choose from */
      ngettext ("%u module put into “%s”", "%u modules put into “%s”", move->ids->len),
      move->ids->len, group);
  name = cursus_card_name_dup (get_project (self), get_language (self), move->ids->pdata[0]);
  /* Translators: a module, and the title of a group to choose from */
  return g_strdup_printf (_ ("%s put into “%s”"), name, group);
}

/* What is not on the board any more was left. */
static gboolean
select_those_there (CursusBoard *self, const GPtrArray *ids)
{
  g_autoptr (GPtrArray) there = g_ptr_array_new ();

  for (guint i = 0; i < ids->len; i++)
    if (cursus_board_find_item (self, ids->pdata[i]) != CURSUS_NOWHERE)
      g_ptr_array_add (there, ids->pdata[i]);
  if (there->len > 0)
    select_all_of (self, there);
  return there->len > 0;
}

/* What was moved stays selected; of what went into a closed group the group is. */
static void
select_moved (CursusBoard *self, const CursusCardMove *move)
{
  if (select_those_there (self, move->ids) || move->group == NULL)
    return;
  cursus_workspace_select_one (self->workspace, move->group);
  cursus_board_go_to (self, move->group);
}

static void
report_move (CursusBoard *self, const CursusFindings *before, const CursusCardMove *move,
             gboolean is_new, const char *label)
{
  g_autofree char       *joined = move->group != NULL ? dup_joined (self, move) : NULL;
  const CursusMoveReport report = { .before = before,
                                    .what = joined != NULL ? joined : label,
                                    .ids = joined == NULL ? move->ids : NULL,
                                    .label = is_new ? label : NULL,
                                    .remark = move->refusal };

  cursus_move_report_say (self->workspace, &report);
}

gboolean
cursus_board_perform_move (CursusBoard *self, CursusCardMove *move, CursusLabel what)
{
  g_autoptr (CursusCardMove) taken = move;
  g_autoptr (CursusFindings) before = cursus_board_ref_findings (self);
  gboolean         is_new = what == CURSUS_LABEL_PASTE || what == CURSUS_LABEL_DUPLICATE;
  g_autofree char *label = NULL;

  if (taken->next == NULL)
    {
      if (taken->refusal != NULL)
        cursus_workspace_announce (self->workspace, taken->refusal);
      return FALSE;
    }
  label = cursus_label_dup (what, is_new ? taken->next : get_project (self), get_language (self),
                            get_strings (taken->ids), taken->ids->len);
  if (!cursus_board_perform (self, g_steal_pointer (&taken->next), label))
    return FALSE;

  select_moved (self, taken);
  report_move (self, before, taken, is_new, label);
  return TRUE;
}

/* --- moving --- */

static void
move_term (CursusBoard *self, int by)
{
  const char *term = cursus_board_lookup_meant_term (self);

  gtk_widget_activate_action (GTK_WIDGET (self),
                              by < 0 ? "plan.move-term-left" : "plan.move-term-right", "s", term);
}

static void
shift (CursusBoard *self, int terms, int order)
{
  CursusShift const by = { terms, order };
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  CursusCardMove *move;

  if (cursus_board_lookup_meant_term (self) != NULL && terms != 0)
    move_term (self, terms);
  if (ids->len == 0)
    return;
  move =
    cursus_card_move_new_shift (get_project (self), get_language (self), ids, get_plan (self), &by);
  if (move->next == get_project (self))
    cursus_workspace_announce (
      self->workspace,
      ids->len > 1 &&
          cursus_card_move_find_group (get_project (self), get_plan (self), ids->pdata[0]) != NULL ?
        _ ("It is part of a group, which moves as a whole.") :
        _ ("There is no further place in this direction."));
  cursus_board_perform_move (self, move, CURSUS_LABEL_MOVE);
}

void
cursus_board_move_up (CursusBoard *self, GVariant *parameter)
{
  shift (self, 0, -1);
}

void
cursus_board_move_down (CursusBoard *self, GVariant *parameter)
{
  shift (self, 0, 1);
}

void
cursus_board_move_left (CursusBoard *self, GVariant *parameter)
{
  shift (self, -1, 0);
}

void
cursus_board_move_right (CursusBoard *self, GVariant *parameter)
{
  shift (self, 1, 0);
}

static void
move_to (CursusBoard *self, const CursusTarget *target, CursusLabel what)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);

  if (ids->len > 0)
    cursus_board_perform_move (
      self, cursus_card_move_new (get_project (self), get_language (self), ids, target), what);
}

void
cursus_board_place_in (CursusBoard *self, GVariant *parameter)
{
  CursusTarget const target = { get_plan (self), g_variant_get_string (parameter, NULL),
                                CURSUS_NOWHERE };

  move_to (self, &target, CURSUS_LABEL_MOVE);
}

void
cursus_board_put_in_group (CursusBoard *self, GVariant *parameter)
{
  CursusGroupSpot const spot = { g_variant_get_string (parameter, NULL), CURSUS_NOWHERE };
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);

  if (ids->len > 0)
    cursus_board_perform_move (self,
                               cursus_card_move_new_into (get_project (self), get_language (self),
                                                          ids, get_plan (self), &spot),
                               CURSUS_LABEL_MOVE);
}

/* Behind its group: the first member that is meant says which one. */
void
cursus_board_leave_group (CursusBoard *self, GVariant *parameter)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  const char *group = NULL;
  guint       item;

  for (guint i = 0; i < ids->len && group == NULL; i++)
    group = cursus_card_move_find_group (get_project (self), get_plan (self), ids->pdata[i]);
  item = cursus_board_find_item (self, group);
  if (item != CURSUS_NOWHERE)
    {
      const CursusBoardItem *owner = cursus_board_layout_nth_item (self->layout, item);
      CursusTarget const     target = {
            get_plan (self),
            cursus_board_layout_nth_column (self->layout, owner->term)->term->record.id,
            owner->position + 1
      };

      move_to (self, &target, CURSUS_LABEL_MOVE);
    }
}

/* --- taking out and deleting --- */

/* The card that has the focus when those of @ids are gone; NULL if none is left. */
static char *
dup_next_id (CursusBoard *self, const GPtrArray *ids)
{
  guint last = cursus_board_find_item (self, ids->pdata[ids->len - 1]);
  guint n = self->layout->items->len;

  if (last == CURSUS_NOWHERE)
    return NULL;
  /* Those behind it first, then those before it. */
  for (guint i = 1; i < n; i++)
    {
      guint       at = last + i < n ? last + i : n - 1 - i;
      const char *id = cursus_board_layout_nth_item (self->layout, at)->id;

      if (!g_ptr_array_find_with_equal_func ((GPtrArray *) ids, id, g_str_equal, NULL))
        return g_strdup (id);
    }
  return NULL;
}

static void
go_on_at (CursusBoard *self, const char *id)
{
  if (id == NULL || cursus_board_find_item (self, id) == CURSUS_NOWHERE)
    return;
  cursus_workspace_select_one (self->workspace, id);
  cursus_board_go_to (self, id);
}

void
cursus_board_take_out (CursusBoard *self, GVariant *parameter)
{
  CursusTarget const out = { get_plan (self), NULL, CURSUS_NOWHERE };
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autofree char *next = NULL;

  if (cursus_board_has_pick (self))
    cursus_board_stop_requiring (self, NULL);
  else if (cursus_board_lookup_meant_term (self) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "plan.delete-term", "s",
                                cursus_board_lookup_meant_term (self));
  if (ids->len == 0)
    return;
  next = dup_next_id (self, ids);
  if (cursus_board_perform_move (
        self, cursus_card_move_new (get_project (self), get_language (self), ids, &out),
        CURSUS_LABEL_TAKE_OUT))
    go_on_at (self, next);
}

void
cursus_board_delete (CursusBoard *self, GVariant *parameter)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autofree char *next = NULL;

  if (ids->len == 0)
    return;
  next = dup_next_id (self, ids);
  if (perform (self, cursus_remove (get_project (self), get_strings (ids), ids->len),
               CURSUS_LABEL_DELETE, ids))
    go_on_at (self, next);
}

/* --- other edits --- */

void
cursus_board_duplicate (CursusBoard *self, GVariant *parameter)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autoptr (GPtrArray) copies = NULL;
  CursusProject *next;

  if (ids->len == 0)
    return;
  next = cursus_duplicate (get_project (self), get_strings (ids), ids->len, &copies);
  if (perform (self, next, CURSUS_LABEL_DUPLICATE, ids) && copies->len > 0)
    select_those_there (self, copies);
}

gboolean
cursus_board_is_locked (CursusBoard *self)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autoptr (CursusProject) locked =
    cursus_lock (get_project (self), get_plan (self), get_strings (ids), ids->len, TRUE);

  return ids->len > 0 && locked == get_project (self);
}

void
cursus_board_lock (CursusBoard *self, GVariant *parameter)
{
  const char *term = cursus_board_lookup_meant_term (self);
  gboolean    is_locked = cursus_board_is_locked (self);
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);

  if (term != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "plan.lock-term", "s", term);
  if (ids->len > 0)
    perform (
      self,
      cursus_lock (get_project (self), get_plan (self), get_strings (ids), ids->len, !is_locked),
      is_locked ? CURSUS_LABEL_UNLOCK : CURSUS_LABEL_LOCK, ids);
}

GdkRectangle
cursus_board_get_item_rect (CursusBoard *self, guint item)
{
  graphene_rect_t rect =
    cursus_board_from_layout (self, &cursus_board_layout_nth_item (self->layout, item)->rect);

  return (GdkRectangle){ (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width,
                         (int) rect.size.height };
}

static void
ask_title (CursusBoard *self, const char *id)
{
  guint        item = cursus_board_find_item (self, id);
  GdkRectangle at;

  if (item == CURSUS_NOWHERE)
    return;
  cursus_board_go_to (self, id);
  at = cursus_board_get_item_rect (self, item);
  cursus_title_popover_show (GTK_WIDGET (self), &at, self->workspace, id);
}

void
cursus_board_rename (CursusBoard *self, GVariant *parameter)
{
  const char *term = cursus_board_lookup_meant_term (self);
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);

  if (term != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "plan.rename-term", "s", term);
  else if (ids->len > 0)
    ask_title (self, ids->pdata[ids->len - 1]);
}

void
cursus_board_group (CursusBoard *self, GVariant *parameter)
{
  CursusGrouping const grouping = { get_plan (self), NULL };
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autofree char *group = NULL;
  CursusProject   *next;

  if (ids->len < 2)
    return;
  next = cursus_group (get_project (self), get_strings (ids), ids->len, &grouping, &group);
  if (!perform (self, next, CURSUS_LABEL_GROUP, ids) || group == NULL)
    return;
  cursus_workspace_select_one (self->workspace, group);
  ask_title (self, group);
}

static gboolean
is_group (CursusBoard *self, const char *id)
{
  return cursus_project_lookup_group (get_project (self), id) != NULL;
}

void
cursus_board_ungroup (CursusBoard *self, GVariant *parameter)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  CursusProject *next = cursus_project_ref (get_project (self));

  for (guint i = 0; i < ids->len; i++)
    if (is_group (self, ids->pdata[i]))
      {
        g_autoptr (CursusProject) before = next;

        next = cursus_ungroup (before, get_plan (self), ids->pdata[i]);
        g_ptr_array_add (groups, ids->pdata[i]);
      }
  perform (self, next, CURSUS_LABEL_UNGROUP, groups->len > 0 ? groups : ids);
}

/* --- adding --- */

/* Behind the active card; of a member, behind its group. */
static void
find_behind (CursusBoard *self, guint item, CursusTarget *target)
{
  const CursusBoardItem *card = cursus_board_layout_nth_item (self->layout, item);

  if (card->owner != CURSUS_NOWHERE)
    card = cursus_board_layout_nth_item (self->layout, card->owner);
  target->term = cursus_board_layout_nth_column (self->layout, card->term)->term->record.id;
  target->position = card->position + 1;
}

/* What is locked takes nothing in, which is said. */
static gboolean
refuse_locked (CursusBoard *self, const CursusTarget *target)
{
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (target->term == NULL || !cursus_is_locked (get_project (self), target->plan, target->term))
    return FALSE;
  name = cursus_card_name_dup (get_project (self), get_language (self), target->term);
  /* Translators: the name of a semester */
  message = g_strdup_printf (_ ("“%s” is locked. Nothing was added."), name);
  cursus_workspace_announce (self->workspace, message);
  return TRUE;
}

gboolean
cursus_board_get_insertion (CursusBoard *self, CursusTarget *target)
{
  guint item = cursus_board_find_item (self, cursus_workspace_get_active (self->workspace));

  *target =
    (CursusTarget){ get_plan (self), cursus_board_lookup_meant_term (self), CURSUS_NOWHERE };
  if (target->term == NULL && item == CURSUS_NOWHERE)
    item = cursus_board_get_focus_item (self);
  if (target->term == NULL && item != CURSUS_NOWHERE)
    find_behind (self, item, target);
  else if (target->term == NULL && self->layout->columns->len > 0)
    target->term = cursus_board_layout_nth_column (self->layout, 0)->term->record.id;
  return !refuse_locked (self, target);
}

void
cursus_board_add_module (CursusBoard *self, GVariant *parameter)
{
  CursusTarget target;

  if (cursus_board_get_insertion (self, &target) && target.term != NULL)
    cursus_add_popover_show (self, &target);
}
