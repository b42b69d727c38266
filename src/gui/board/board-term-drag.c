/* board-term-drag.c - a term carried by its head to another place in the plan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "edit/placing.h"
#include "edit/removing.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BAR_WIDTH 4.0f
#define VEIL_ALPHA 0.6f
#define RADIUS 12.0f

/* --- moving a term --- */

static guint
find_column (CursusBoard *self, const char *term)
{
  for (guint nth = 0; self->layout != NULL && nth < self->layout->columns->len; nth++)
    if (g_strcmp0 (cursus_board_layout_nth_column (self->layout, nth)->term->record.id, term) == 0)
      return nth;
  return CURSUS_NOWHERE;
}

static char *
dup_name (CursusBoard *self, const char *term)
{
  return cursus_card_name_dup (cursus_workspace_get_project (self->workspace),
                               cursus_workspace_get_language (self->workspace), term);
}

static gboolean
refuse_locked (CursusBoard *self, const char *term)
{
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (!cursus_is_locked (cursus_workspace_get_project (self->workspace),
                         cursus_workspace_get_plan (self->workspace), term))
    return FALSE;
  name = dup_name (self, term);
  /* Translators: a module or a semester */
  message = g_strdup_printf (_ ("%s is locked and stays where it is."), name);
  cursus_workspace_announce (self->workspace, message);
  return TRUE;
}

gboolean
cursus_board_move_term (CursusBoard *self, const char *term, guint position)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  g_autoptr (CursusFindings) before = cursus_board_ref_findings (self);
  g_autofree char *id = g_strdup (term);
  g_autofree char *name = dup_name (self, id);
  g_autofree char *label = NULL;
  g_autofree char *message = NULL;

  if (refuse_locked (self, id))
    return FALSE;
  label =
    cursus_label_dup (CURSUS_LABEL_MOVE, project, cursus_workspace_get_language (self->workspace),
                      (const char *const[]){ id }, 1);
  if (!cursus_board_perform (
        self, cursus_move_term (project, cursus_workspace_get_plan (self->workspace), id, position),
        label))
    return FALSE;

  /* Translators: a semester, and which of how many semesters it is now */
  message = g_strdup_printf (_ ("%s is now term %u of %u"), name, find_column (self, id) + 1,
                             self->columns->len);
  cursus_board_announce_with_problems (self, before, message);
  return TRUE;
}

/* --- where it would land --- */

/* Before which column; behind the last one it is their number. */
static guint
find_gap (CursusBoard *self)
{
  const graphene_point_t *pointer = &self->hands->pointer;
  graphene_point_t point = cursus_board_to_layout (self, (double) pointer->x, (double) pointer->y);
  guint            gap = 0;

  while (gap < self->layout->columns->len)
    {
      const graphene_rect_t *rect = &cursus_board_layout_nth_column (self->layout, gap)->rect;

      if (point.x < rect->origin.x + rect->size.width / 2)
        break;
      gap++;
    }
  return gap;
}

/* Both gaps beside a column leave it where it is. */
static gboolean
is_elsewhere (guint nth, guint gap)
{
  return nth != CURSUS_NOWHERE && gap != nth && gap != nth + 1;
}

/* Where it stands among the others. */
static guint
get_position (guint nth, guint gap)
{
  return gap > nth ? gap - 1 : gap;
}

static void
preview (CursusBoard *self)
{
  guint nth = find_column (self, self->hands->lifted);
  g_autoptr (CursusProject) next = NULL;

  if (is_elsewhere (nth, self->hands->gap))
    next = cursus_move_term (cursus_workspace_get_project (self->workspace),
                             cursus_workspace_get_plan (self->workspace), self->hands->lifted,
                             get_position (nth, self->hands->gap));
  cursus_board_preview (self, next, NULL);
}

void
cursus_board_hover_term (CursusBoard *self)
{
  guint gap = find_gap (self);

  if (gap != self->hands->gap)
    {
      self->hands->gap = gap;
      preview (self);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- the gesture --- */

static void
forget (CursusBoard *self)
{
  g_clear_pointer (&self->hands->lifted, g_free);
  self->hands->is_lifting = FALSE;
  cursus_board_stop_scrolling (self);
  cursus_board_preview (self, NULL, NULL);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
cursus_board_put_term_back (CursusBoard *self)
{
  if (self->hands->lifted == NULL)
    return FALSE;
  forget (self);
  return TRUE;
}

gboolean
cursus_board_is_at_head (CursusBoard *self, double x, double y)
{
  graphene_point_t point = cursus_board_to_layout (self, x, y);
  guint            nth =
    self->layout != NULL ? cursus_board_layout_column_at (self->layout, &point) : CURSUS_NOWHERE;

  if (cursus_board_strip_at (self, x, y) != CURSUS_NOWHERE)
    return TRUE;
  return nth != CURSUS_NOWHERE &&
         graphene_rect_contains_point (&cursus_board_layout_nth_column (self->layout, nth)->head,
                                       &point) &&
         gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT) == self->columns->pdata[nth];
}

static void
begin_cb (GtkGestureDrag *gesture, double x, double y, gpointer data)
{
  CursusBoard     *self = data;
  graphene_point_t point;

  if (self->workspace == NULL || !cursus_board_is_at_head (self, x, y))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  point = cursus_board_to_layout (self, x, y);
  /* A strip stands for the beginning of the head, which is further up. */
  if (cursus_board_strip_at (self, x, y) != CURSUS_NOWHERE)
    point.y =
      cursus_board_layout_nth_column (self->layout, 0)->head.origin.y + (float) (y / self->zoom);
  self->hands->gap = cursus_board_layout_column_at (self->layout, &point);
  self->hands->lifted =
    g_strdup (cursus_board_layout_nth_column (self->layout, self->hands->gap)->term->record.id);
  self->hands->lifted_at = point;
}

static void
update_cb (GtkGestureDrag *gesture, double dx, double dy, gpointer data)
{
  CursusBoard *self = data;
  double       x, y;

  if (self->hands->lifted == NULL || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;
  if (!self->hands->is_lifting)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
        return;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      if (refuse_locked (self, self->hands->lifted))
        {
          forget (self);
          return;
        }
      self->hands->is_lifting = TRUE;
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
    }
  graphene_point_init (&self->hands->pointer, (float) (x + dx), (float) (y + dy));
  cursus_board_scroll_at_edges (self);
  cursus_board_hover_term (self);
}

static void
end_cb (GtkGestureDrag *gesture, double dx, double dy, gpointer data)
{
  CursusBoard     *self = data;
  gboolean         is_lifting = self->hands->is_lifting;
  guint            nth = find_column (self, self->hands->lifted);
  guint            gap = self->hands->gap;
  g_autofree char *term = g_steal_pointer (&self->hands->lifted);

  forget (self);
  if (is_lifting && is_elsewhere (nth, gap))
    cursus_board_move_term (self, term, get_position (nth, gap));
}

static void
cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, gpointer data)
{
  forget (data);
}

/* --- drawing --- */

/* Its column is veiled, and its head goes with the pointer. */
static void
snapshot_column (CursusBoard *self, GtkSnapshot *snapshot, guint nth)
{
  const CursusBoardColumn *column = cursus_board_layout_nth_column (self->layout, nth);
  graphene_rect_t          rect = cursus_board_from_layout (self, &column->rect);
  graphene_rect_t          head = cursus_board_from_layout (self, &column->head);
  graphene_point_t         from, by;
  GskRoundedRect           outline;
  GdkRGBA                  veil = self->style->column;

  veil.alpha = VEIL_ALPHA;
  gtk_snapshot_append_color (snapshot, &veil, &rect);

  from = cursus_board_from_layout (
           self, &GRAPHENE_RECT_INIT (self->hands->lifted_at.x, self->hands->lifted_at.y, 0, 0))
           .origin;
  graphene_point_init (&by, self->hands->pointer.x - from.x, self->hands->pointer.y - from.y);
  gsk_rounded_rect_init_from_rect (&outline, &head, RADIUS);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &by);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &self->style->faint, 0, 2, 1, 8);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &self->style->column, &head);
  gtk_widget_snapshot_child (GTK_WIDGET (self), self->columns->pdata[nth], snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_gap (CursusBoard *self, GtkSnapshot *snapshot)
{
  guint                    gap = self->hands->gap, n = self->layout->columns->len;
  const CursusBoardColumn *column =
    cursus_board_layout_nth_column (self->layout, gap < n ? gap : n - 1);
  graphene_rect_t bar = column->rect;
  GskRoundedRect  outline;

  if (gap == n)
    bar.origin.x += bar.size.width + CURSUS_BOARD_GUTTER;
  bar.origin.x -= (CURSUS_BOARD_GUTTER + BAR_WIDTH) / 2;
  bar.size.width = BAR_WIDTH;
  bar = cursus_board_from_layout (self, &bar);
  gsk_rounded_rect_init_from_rect (&outline, &bar, BAR_WIDTH / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &self->style->accent, &bar);
  gtk_snapshot_pop (snapshot);
}

void
cursus_board_snapshot_lifted (CursusBoard *self, GtkSnapshot *snapshot)
{
  guint nth;

  if (!self->hands->is_lifting)
    return;
  nth = find_column (self, self->hands->lifted);
  if (nth == CURSUS_NOWHERE)
    return;
  if (is_elsewhere (nth, self->hands->gap))
    snapshot_gap (self, snapshot);
  snapshot_column (self, snapshot, nth);
}

void
cursus_board_init_term_drag (CursusBoard *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
