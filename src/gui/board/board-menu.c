/* board-menu.c - the menu at the pointer, or at the card with the focus
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "gui/board/passing-popover.h"

#include <string.h>

void
cursus_board_popup (CursusBoard *self, GMenuModel *model, const GdkRectangle *at)
{
  GtkWidget *menu = gtk_popover_menu_new_from_model (model);

  /* Beside the pointer it can be as high as the screen; below, only as high as what is left. */
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_popover_set_position (GTK_POPOVER (menu), GTK_POS_RIGHT);
  gtk_widget_set_valign (menu, GTK_ALIGN_START);
  cursus_passing_popover_show (GTK_POPOVER (menu), GTK_WIDGET (self), at, NULL);
}

static void
popup_for_selection (CursusBoard *self, const GdkRectangle *at)
{
  g_autoptr (GMenuModel) model = NULL;

  cursus_board_update_card_actions (self);
  if (cursus_board_has_pick (self))
    model = cursus_board_create_link_menu (self, self->hands->picked_to, self->hands->picked_from);
  else
    model = cursus_board_create_card_menu (self);
  cursus_board_popup (self, model, at);
}

/* The column of the term that is selected has a menu of its own. */
static gboolean
popup_for_term (CursusBoard *self)
{
  const char *term = cursus_board_lookup_meant_term (self);

  for (guint i = 0; term != NULL && i < self->columns->len; i++)
    if (strcmp (cursus_term_column_get_id (self->columns->pdata[i]), term) == 0)
      {
        gtk_menu_button_popup (
          GTK_MENU_BUTTON (cursus_term_column_get_menu_button (self->columns->pdata[i])));
        return TRUE;
      }
  return FALSE;
}

void
cursus_board_show_menu (CursusBoard *self, GVariant *parameter)
{
  guint        item = cursus_board_get_focus_item (self);
  GdkRectangle at = { gtk_widget_get_width (GTK_WIDGET (self)) / 2, 40, 1, 1 };

  if (popup_for_term (self))
    return;
  if (item != CURSUS_NOWHERE)
    {
      at = cursus_board_get_item_rect (self, item);
      at = (GdkRectangle){ at.x + at.width / 4, at.y + at.height / 2, 1, 1 };
    }
  popup_for_selection (self, &at);
}

/* --- the mouse --- */

/* A click beside what is selected selects what is there. */
static void
select_card (CursusBoard *self, guint item)
{
  const char *id = cursus_board_layout_nth_item (self->layout, item)->id;

  cursus_board_unpick (self);
  if (!cursus_workspace_is_selected (self->workspace, id))
    cursus_workspace_select_one (self->workspace, id);
  cursus_board_focus_item (self, item);
}

/* Gives whether it is the head of a column, which has its own menu. */
static gboolean
select_column (CursusBoard *self, double x, double y)
{
  graphene_point_t         point = cursus_board_to_layout (self, x, y);
  guint                    nth = cursus_board_layout_column_at (self->layout, &point);
  const CursusBoardColumn *column;

  if (nth == CURSUS_NOWHERE)
    return FALSE;
  column = cursus_board_layout_nth_column (self->layout, nth);
  if (!graphene_rect_contains_point (&column->rect, &point))
    return FALSE;
  cursus_board_unpick (self);
  cursus_workspace_select_one (self->workspace, column->term->record.id);
  return graphene_rect_contains_point (&column->head, &point);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, gpointer data)
{
  CursusBoard       *self = data;
  guint              item = cursus_board_item_at (self, x, y);
  GdkRectangle const at = { (int) x, (int) y, 1, 1 };

  if (self->workspace == NULL || self->layout == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (item != CURSUS_NOWHERE)
    select_card (self, item);
  else if (!cursus_board_pick_at (self, x, y) && select_column (self, x, y))
    {
      popup_for_term (self);
      return;
    }
  popup_for_selection (self, &at);
}

void
cursus_board_init_menu (CursusBoard *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
