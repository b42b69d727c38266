/* board-drag.c - cards carried from the board, and cards put onto it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "edit/label.h"
#include "edit/placing.h"
#include "gui/board/board-catching.h"
#include "gui/board/drag-picture.h"
#include "gui/common/drag-escape.h"
#include "gui/common/module-drag.h"

#define CARRIED_OPACITY 0.4

/* --- taking up --- */

/* What may be taken up; NULL, and why not is said, if nothing may. */
static GPtrArray *
select_free (CursusBoard *self, const GPtrArray *ids)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  CursusTarget const   out = { cursus_workspace_get_plan (self->workspace), NULL, CURSUS_NOWHERE };
  g_autoptr (CursusCardMove) move =
    cursus_card_move_new (project, cursus_workspace_get_language (self->workspace), ids, &out);

  if (move->refusal != NULL)
    cursus_workspace_announce (self->workspace, move->refusal);
  return move->ids->len > 0 ? g_ptr_array_ref (move->ids) : NULL;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, gpointer data)
{
  CursusBoard *self = data;
  guint        item = cursus_board_item_at (self, x, y);
  GPtrArray   *ids;
  g_autoptr (GPtrArray) wanted = NULL;
  g_autoptr (CursusModuleDrag) drag = NULL;

  if (item == CURSUS_NOWHERE || self->workspace == NULL || cursus_board_is_at_handle (self, x, y))
    return NULL;
  graphene_point_init (&self->hands->taken_at, (float) x, (float) y);
  wanted = cursus_board_dup_ids_with (self, item);
  g_clear_pointer (&self->hands->carried, g_ptr_array_unref);
  ids = self->hands->carried = select_free (self, wanted);
  if (ids == NULL)
    return NULL;

  drag = cursus_module_drag_new (self->workspace, cursus_workspace_get_plan (self->workspace),
                                 (const char *const *) ids->pdata, ids->len);
  cursus_module_drag_offer_copy (drag, cursus_workspace_get_project (self->workspace));
  return cursus_module_drag_provide (drag);
}

static void
set_carried_opacity (CursusBoard *self, double opacity)
{
  for (guint i = 0; i < self->hands->carried->len; i++)
    {
      guint item = cursus_board_find_item (self, self->hands->carried->pdata[i]);

      if (item != CURSUS_NOWHERE)
        gtk_widget_set_opacity (cursus_board_get_card (self, item), opacity);
    }
}

/* The picture is where the card was, so that it does not jump. */
static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, gpointer data)
{
  CursusBoard            *self = data;
  const graphene_point_t *at = &self->hands->taken_at;
  guint                   item = cursus_board_item_at (self, (double) at->x, (double) at->y);
  const graphene_rect_t  *rect;
  graphene_rect_t         on_board;
  g_autoptr (CursusCardFace) face = NULL;
  g_autoptr (GdkPaintable) picture = NULL;

  if (self->hands->carried == NULL || item == CURSUS_NOWHERE || self->style == NULL)
    return;
  rect = &cursus_board_layout_nth_item (self->layout, item)->rect;
  on_board = cursus_board_from_layout (self, rect);
  face = cursus_card_face_new (&self->context, self->layout, item);
  picture =
    cursus_drag_picture_new (self->style, face, &rect->size, self->zoom, self->hands->carried->len);
  gtk_drag_source_set_icon (source, picture, (int) (at->x - on_board.origin.x),
                            (int) (at->y - on_board.origin.y));
  set_carried_opacity (self, CARRIED_OPACITY);
}

static void
put_down (CursusBoard *self)
{
  if (self->hands->carried != NULL)
    set_carried_opacity (self, 1.0);
  g_clear_pointer (&self->hands->carried, g_ptr_array_unref);
}

static void
drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, gpointer data)
{
  put_down (data);
}

static gboolean
drag_cancel_cb (GtkDragSource *source, GdkDrag *drag, GdkDragCancelReason reason, gpointer data)
{
  put_down (data);
  return FALSE;
}

/* --- over the board --- */

static GdkDragAction
choose_action (CursusBoard *self, GtkDropTarget *target, const CursusModuleDrag *drag)
{
  GdkDrop      *drop = gtk_drop_target_get_current_drop (target);
  GdkDragAction actions =
    drop != NULL ? gdk_drop_get_actions (drop) : GDK_ACTION_MOVE | GDK_ACTION_COPY;

  if (drag->owner != self->workspace)
    return drag->clip != NULL ? GDK_ACTION_COPY : 0;
  return actions & GDK_ACTION_MOVE ? GDK_ACTION_MOVE : actions & GDK_ACTION_COPY;
}

static void
forget_hover (CursusBoard *self)
{
  self->hands->has_spot = FALSE;
  self->hands->is_refused = FALSE;
  g_clear_pointer (&self->hands->moving, g_hash_table_unref);
  cursus_board_stop_scrolling (self);
  cursus_board_preview (self, NULL, NULL);
  cursus_board_show_drop (self, NULL);
}

void
cursus_board_update_drop_sign (CursusBoard *self)
{
  CursusBoardHands *hands = self->hands;

  if (hands->has_spot)
    cursus_board_show_drop (
      self, &(CursusDropSign){ hands->spot, hands->moving, hands->sign, hands->is_refused });
}

static void
look_at_spot (CursusBoard *self, const CursusModuleDrag *drag)
{
  CursusBoardHands *hands = self->hands;
  CursusLabel       what;
  g_autoptr (CursusCardMove) move = cursus_board_try_drop (self, drag, &what);

  hands->is_refused = move->next == NULL;
  cursus_board_preview (
    self, move->next,
    cursus_board_layout_nth_column (self->layout, hands->spot.term)->term->record.id);
  if (hands->is_refused && move->refusal != NULL)
    {
      g_free (hands->sign);
      hands->sign = g_strdup (move->refusal);
      hands->note = cursus_drop_note_new_refusal (move->refusal);
    }
  cursus_board_update_drop_sign (self);
}

/* Who leaves a place, so that places are counted without it. */
static GHashTable *
collect_moving (const CursusModuleDrag *drag)
{
  GHashTable *moving = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < cursus_module_drag_n (drag); i++)
    g_hash_table_add (moving, g_strdup (drag->ids[i]));
  return moving;
}

/* Gives what would be done if it were let go now; 0: nothing. */
static GdkDragAction
hover (CursusBoard *self, GtkDropTarget *target, gconstpointer carried)
{
  const CursusModuleDrag *drag = carried;
  CursusBoardHands       *hands = self->hands;
  graphene_point_t        point =
    cursus_board_to_layout (self, (double) hands->pointer.x, (double) hands->pointer.y);
  GdkDragAction   action = choose_action (self, target, drag);
  CursusBoardSpot spot;

  if (self->layout == NULL || action == 0)
    return 0;
  if (hands->moving == NULL && drag->owner == self->workspace && action == GDK_ACTION_MOVE)
    hands->moving = collect_moving (drag);
  if (action != GDK_ACTION_MOVE)
    g_clear_pointer (&hands->moving, g_hash_table_unref);
  if (!cursus_board_layout_spot_at (self->layout, &point, hands->moving, !drag->has_groups, &spot))
    return 0;
  if (!hands->has_spot || !cursus_board_spot_equal (&hands->spot, &spot) || hands->action != action)
    {
      hands->spot = spot;
      hands->has_spot = TRUE;
      hands->action = action;
      look_at_spot (self, drag);
    }
  return hands->is_refused ? 0 : action;
}

static gboolean
drop (CursusBoard *self, gconstpointer drag)
{
  CursusLabel     what;
  CursusCardMove *move = cursus_board_try_drop (self, drag, &what);

  forget_hover (self);
  return cursus_board_perform_move (self, move, what);
}

static const CursusBoardCatching modules = {
  .name = "cursus-caught-modules",
  .unknown = GDK_ACTION_MOVE,
  .hover = hover,
  .drop = drop,
  .forget = forget_hover,
};

void
cursus_board_hover_again (CursusBoard *self)
{
  if (self->hands->is_lifting)
    cursus_board_hover_term (self);
  else if (self->hands->linking != NULL)
    cursus_board_hover_line (self);
  else if (!cursus_board_catch_again (self, &modules))
    cursus_board_hover_tag (self);
}

/* --- controllers --- */

static void
init_source (CursusBoard *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (source, "drag-cancel", G_CALLBACK (drag_cancel_cb), self);
  cursus_drag_heed_escape (source);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}

void
cursus_board_init_drag (CursusBoard *self)
{
  init_source (self);
  cursus_board_catch (
    self, gtk_drop_target_new (CURSUS_TYPE_MODULE_DRAG, GDK_ACTION_MOVE | GDK_ACTION_COPY),
    &modules);
}
