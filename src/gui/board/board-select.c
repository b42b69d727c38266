/* board-select.c - what of the board is selected, and what has the focus
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "gui/board/card-painting.h"

#include <math.h>
#include <string.h>

static const char *
get_id (CursusBoard *self, guint item)
{
  return cursus_board_layout_nth_item (self->layout, item)->id;
}

/* --- the selection --- */

static GPtrArray *
dup_selection (CursusBoard *self)
{
  const GPtrArray *selection = cursus_workspace_get_selection (self->workspace);
  GPtrArray       *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < selection->len; i++)
    g_ptr_array_add (ids, g_strdup (g_ptr_array_index (selection, i)));
  return ids;
}

static void
select_ids (CursusBoard *self, const GPtrArray *ids)
{
  cursus_workspace_select (self->workspace, (const char *const *) ids->pdata, ids->len);
}

static void
toggle (CursusBoard *self, const char *id)
{
  g_autoptr (GPtrArray) ids = dup_selection (self);
  guint at;

  if (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, &at))
    g_ptr_array_remove_index (ids, at);
  else
    g_ptr_array_add (ids, g_strdup (id));
  select_ids (self, ids);
}

/* From where Shift extends: the first that was selected; the active one is the last. */
static guint
find_anchor (CursusBoard *self)
{
  const GPtrArray *selection = cursus_workspace_get_selection (self->workspace);

  for (guint i = 0; i < selection->len; i++)
    {
      guint item = cursus_board_find_item (self, g_ptr_array_index (selection, i));

      if (item != CURSUS_NOWHERE)
        return item;
    }
  return CURSUS_NOWHERE;
}

/* From the active one back to the anchor: what stands in the plan twice is nearer to the active one
 * in the selection. */
static void
extend (CursusBoard *self, guint item)
{
  guint                   found = find_anchor (self);
  guint                   anchor = found != CURSUS_NOWHERE ? found : item;
  guint                   n = 1 + (anchor > item ? anchor - item : item - anchor);
  guint                   first = n;
  g_autofree const char **ids = g_new (const char *, n);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    {
      const char *id = get_id (self, anchor > item ? item + i : item - i);

      if (g_hash_table_add (seen, (gpointer) id))
        ids[--first] = id;
    }
  cursus_workspace_select (self->workspace, ids + first, n - first);
}

void
cursus_board_select_item (CursusBoard *self, guint item, CursusSelectMode mode)
{
  switch (mode)
    {
    case CURSUS_SELECT_ONLY:
      cursus_workspace_select_one (self->workspace, get_id (self, item));
      break;
    case CURSUS_SELECT_TOGGLE:
      toggle (self, get_id (self, item));
      break;
    case CURSUS_SELECT_EXTEND:
      extend (self, item);
      break;
    }
}

void
cursus_board_select_all (CursusBoard *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (self->layout == NULL)
    return;
  for (guint i = 0; i < self->layout->items->len; i++)
    if (cursus_board_find_item (self, get_id (self, i)) == i)
      g_ptr_array_add (ids, (gpointer) get_id (self, i));
  select_ids (self, ids);
}

/* (element-type utf8) (transfer container): the ids that are selected, for looking them up. */
static GHashTable *
collect_selected (CursusBoard *self)
{
  const GPtrArray *selection = cursus_workspace_get_selection (self->workspace);
  GHashTable      *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < selection->len; i++)
    g_hash_table_add (ids, g_ptr_array_index (selection, i));
  return ids;
}

GPtrArray *
cursus_board_dup_selected_ids (CursusBoard *self)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) selected = collect_selected (self);

  for (guint i = 0; self->layout != NULL && i < self->layout->items->len; i++)
    if (g_hash_table_contains (selected, get_id (self, i)) &&
        cursus_board_find_item (self, get_id (self, i)) == i)
      g_ptr_array_add (ids, g_strdup (get_id (self, i)));
  return ids;
}

GPtrArray *
cursus_board_dup_ids_with (CursusBoard *self, guint item)
{
  GPtrArray *ids;

  if (cursus_workspace_is_selected (self->workspace, get_id (self, item)))
    return cursus_board_dup_selected_ids (self);
  ids = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (ids, g_strdup (get_id (self, item)));
  return ids;
}

void
cursus_board_update_selected (CursusBoard *self)
{
  g_autoptr (GHashTable) ids = collect_selected (self);

  for (guint i = 0; i < self->cards->len; i++)
    if (self->cards->pdata[i] != NULL)
      cursus_module_card_set_selected (
        self->cards->pdata[i],
        g_hash_table_contains (ids, cursus_module_card_get_id (self->cards->pdata[i])));
  for (guint i = 0; i < self->columns->len; i++)
    cursus_term_column_set_selected (
      self->columns->pdata[i],
      g_hash_table_contains (ids, cursus_term_column_get_id (self->columns->pdata[i])));
}

/* --- the focus --- */

guint
cursus_board_get_focus_item (CursusBoard *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint      item = CURSUS_NOWHERE;

  if (focus != NULL && CURSUS_IS_MODULE_CARD (focus))
    item = cursus_board_find_card (self, focus);
  if (item == CURSUS_NOWHERE && self->focus_id != NULL)
    item = cursus_board_find_item (self, self->focus_id);
  if (item == CURSUS_NOWHERE && self->workspace != NULL)
    item = cursus_board_find_item (self, cursus_workspace_get_active (self->workspace));
  return item;
}

void
cursus_board_focus_item (CursusBoard *self, guint item)
{
  GtkWidget *card = cursus_board_get_card (self, item);

  cursus_board_scroll_to (self, &cursus_board_layout_nth_item (self->layout, item)->rect);
  gtk_widget_set_child_visible (card, TRUE);
  g_array_append_val (self->shown, item);
  gtk_widget_grab_focus (card);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

gboolean
cursus_board_step (CursusBoard *self, CursusBoardStep step, CursusSelectMode mode)
{
  guint item = cursus_board_get_focus_item (self);
  guint next;

  if (self->layout == NULL || self->layout->items->len == 0)
    return FALSE;
  next = item != CURSUS_NOWHERE ? cursus_board_layout_neighbour (self->layout, item, step) : 0;
  if (next == item)
    return FALSE;
  cursus_board_focus_item (self, next);
  cursus_board_select_item (self, next, mode);
  return TRUE;
}

void
cursus_board_show_inspector (CursusBoard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.inspect", NULL);
}

gboolean
cursus_board_toggle_group (CursusBoard *self)
{
  guint       item = cursus_board_get_focus_item (self);
  const char *id;

  if (item == CURSUS_NOWHERE || cursus_board_layout_nth_item (self->layout, item)->group == NULL)
    return FALSE;
  id = get_id (self, item);
  cursus_board_set_group_open (self, id, !cursus_board_is_group_open (self, id));
  return TRUE;
}

/* --- clicks --- */

static CursusSelectMode
get_mode (GtkGesture *gesture)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (state & GDK_CONTROL_MASK)
    return CURSUS_SELECT_TOGGLE;
  return state & GDK_SHIFT_MASK ? CURSUS_SELECT_EXTEND : CURSUS_SELECT_ONLY;
}

/* Whether a click goes to the sign that opens a group. */
static gboolean
is_at_opener (CursusBoard *self, guint item, double x, double y)
{
  const CursusBoardItem *group = cursus_board_layout_nth_item (self->layout, item);
  graphene_point_t       point = cursus_board_to_layout (self, x, y);
  float                  right = group->rect.origin.x + group->rect.size.width;

  return group->group != NULL && point.x > right - CURSUS_CARD_OPENER_SIZE &&
         point.y < group->rect.origin.y + 2 * CURSUS_CARD_OPENER_SIZE;
}

static void
press_column (CursusBoard *self, double x, double y, CursusSelectMode mode)
{
  graphene_point_t point = cursus_board_to_layout (self, x, y);
  guint            nth =
    self->layout != NULL ? cursus_board_layout_column_at (self->layout, &point) : CURSUS_NOWHERE;
  const CursusBoardColumn *column;

  if (nth != CURSUS_NOWHERE)
    {
      column = cursus_board_layout_nth_column (self->layout, nth);
      if (graphene_rect_contains_point (&column->head, &point) ||
          cursus_board_strip_at (self, x, y) != CURSUS_NOWHERE)
        {
          cursus_workspace_select_one (self->workspace, column->term->record.id);
          gtk_widget_grab_focus (cursus_term_column_get_menu_button (self->columns->pdata[nth]));
          return;
        }
    }
  if (mode == CURSUS_SELECT_ONLY)
    cursus_workspace_select_one (self->workspace, NULL);
}

static void
press_card (CursusBoard *self, guint item, CursusSelectMode mode)
{
  const char *id = get_id (self, item);

  cursus_board_focus_item (self, item);

  /* Several that are selected are carried together: they are until the button is let go. */
  if (mode == CURSUS_SELECT_ONLY && cursus_workspace_is_selected (self->workspace, id))
    self->pressed_id = g_strdup (id);
  else
    cursus_board_select_item (self, item, mode);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, gpointer data)
{
  CursusBoard *self = data;
  guint        item = cursus_board_item_at (self, x, y);

  g_clear_pointer (&self->pressed_id, g_free);
  if (self->workspace == NULL)
    return;
  if (item == CURSUS_NOWHERE && cursus_board_pick_at (self, x, y))
    return;
  cursus_board_unpick (self);
  if (item == CURSUS_NOWHERE)
    {
      press_column (self, x, y, get_mode (GTK_GESTURE (gesture)));
      return;
    }

  press_card (self, item, get_mode (GTK_GESTURE (gesture)));
  if (is_at_opener (self, item, x, y))
    cursus_board_toggle_group (self);
  else if (n_press == 2)
    cursus_board_show_inspector (self);
}

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, gpointer data)
{
  CursusBoard *self = data;

  if (self->pressed_id != NULL)
    cursus_workspace_select_one (self->workspace, self->pressed_id);
  g_clear_pointer (&self->pressed_id, g_free);
}

static void
cancelled_cb (GtkGesture *gesture, GdkEventSequence *sequence, gpointer data)
{
  CursusBoard *self = data;

  g_clear_pointer (&self->pressed_id, g_free);
}

/* --- the rubber band --- */

static void
rubber_begin_cb (GtkGestureDrag *gesture, double x, double y, gpointer data)
{
  CursusBoard *self = data;

  if (self->workspace == NULL || cursus_board_item_at (self, x, y) != CURSUS_NOWHERE ||
      cursus_board_is_at_head (self, x, y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
}

static void
select_in_rubber (CursusBoard *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < self->layout->items->len; i++)
    if (graphene_rect_intersection (&cursus_board_layout_nth_item (self->layout, i)->rect,
                                    &self->rubber, NULL) &&
        cursus_board_find_item (self, get_id (self, i)) == i)
      g_ptr_array_add (ids, (gpointer) get_id (self, i));
  select_ids (self, ids);
}

static void
rubber_update_cb (GtkGestureDrag *gesture, double dx, double dy, gpointer data)
{
  CursusBoard     *self = data;
  double           x, y;
  graphene_point_t from, to;

  if (self->layout == NULL || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;
  if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy) &&
      self->rubber.size.width <= 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  from = cursus_board_to_layout (self, x, y);
  to = cursus_board_to_layout (self, x + dx, y + dy);
  graphene_rect_init (&self->rubber, MIN (from.x, to.x), MIN (from.y, to.y),
                      MAX (fabsf (to.x - from.x), 1), MAX (fabsf (to.y - from.y), 1));
  select_in_rubber (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
rubber_end_cb (GtkGestureDrag *gesture, double dx, double dy, gpointer data)
{
  CursusBoard *self = data;

  graphene_rect_init (&self->rubber, 0, 0, 0, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
cursus_board_snapshot_rubber (CursusBoard *self, GtkSnapshot *snapshot)
{
  graphene_rect_t rect;
  GskRoundedRect  outline;
  GdkRGBA         colour = self->style->accent;

  if (self->rubber.size.width <= 0)
    return;
  rect = cursus_board_from_layout (self, &self->rubber);
  gsk_rounded_rect_init_from_rect (&outline, &rect, 3);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 1, 1, 1, 1 },
                              (GdkRGBA[4]){ colour, colour, colour, colour });
  colour.alpha = 0.12f;
  gtk_snapshot_append_color (snapshot, &colour, &rect);
}

void
cursus_board_init_select (CursusBoard *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *rubber = gtk_gesture_drag_new ();

  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect (click, "cancel", G_CALLBACK (cancelled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  g_signal_connect (rubber, "drag-begin", G_CALLBACK (rubber_begin_cb), self);
  g_signal_connect (rubber, "drag-update", G_CALLBACK (rubber_update_cb), self);
  g_signal_connect (rubber, "drag-end", G_CALLBACK (rubber_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (rubber));
}
