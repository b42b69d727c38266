/* board-keys.c - from card to card with the keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

gboolean
cursus_board_listens (CursusBoard *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  /* Popovers are children of the board, too. */
  return self->layout != NULL &&
         (focus == NULL || CURSUS_IS_MODULE_CARD (focus) || CURSUS_IS_TERM_COLUMN (focus));
}

typedef enum
{
  GO_FIRST,
  GO_LAST,
  GO_BY_STEP,
} Going;

static gboolean
go_to_end (CursusBoard *self, Going going, CursusSelectMode mode)
{
  guint n = self->layout->items->len;
  guint item = going == GO_FIRST ? 0 : n - 1;

  if (n == 0)
    return FALSE;
  cursus_board_focus_item (self, item);
  cursus_board_select_item (self, item, mode);
  return TRUE;
}

static gboolean
step_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CursusBoard *self = CURSUS_BOARD (widget);
  int          going, step, mode;

  g_variant_get (arguments, "(iii)", &going, &step, &mode);
  if (self->workspace == NULL || !cursus_board_listens (self) ||
      CURSUS_IS_TERM_COLUMN (gtk_widget_get_focus_child (widget)))
    return FALSE;
  if (going != GO_BY_STEP)
    return go_to_end (self, (Going) going, (CursusSelectMode) mode);
  cursus_board_step (self, (CursusBoardStep) step, (CursusSelectMode) mode);
  return TRUE;
}

static const struct
{
  guint           key;
  guint           keypad_key;
  GdkModifierType modifiers;
  Going           going;
  CursusBoardStep step;
} steps[] = {
  { GDK_KEY_Home, GDK_KEY_KP_Home, 0, GO_BY_STEP, CURSUS_STEP_TOP },
  { GDK_KEY_End, GDK_KEY_KP_End, 0, GO_BY_STEP, CURSUS_STEP_BOTTOM },
  { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, GO_BY_STEP, CURSUS_STEP_LEFT },
  { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, GO_BY_STEP, CURSUS_STEP_RIGHT },
  { GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, GO_FIRST, CURSUS_STEP_TOP },
  { GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, GO_LAST, CURSUS_STEP_BOTTOM },
};

/* Arrows alone move the focus of any widget; with Shift they are for the board. */
static const struct
{
  guint           key;
  guint           keypad_key;
  CursusBoardStep step;
} arrows[] = {
  { GDK_KEY_Up, GDK_KEY_KP_Up, CURSUS_STEP_UP },
  { GDK_KEY_Down, GDK_KEY_KP_Down, CURSUS_STEP_DOWN },
  { GDK_KEY_Left, GDK_KEY_KP_Left, CURSUS_STEP_LEFT },
  { GDK_KEY_Right, GDK_KEY_KP_Right, CURSUS_STEP_RIGHT },
};

static void
add_step (GtkWidgetClass *klass, guint nth, guint key)
{
  gtk_widget_class_add_binding (klass, key, steps[nth].modifiers, step_cb, "(iii)",
                                steps[nth].going, steps[nth].step, CURSUS_SELECT_ONLY);
  gtk_widget_class_add_binding (klass, key, steps[nth].modifiers | GDK_SHIFT_MASK, step_cb, "(iii)",
                                steps[nth].going, steps[nth].step, CURSUS_SELECT_EXTEND);
}

void
cursus_board_install_keys (GtkWidgetClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      add_step (klass, i, steps[i].key);
      add_step (klass, i, steps[i].keypad_key);
    }
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      gtk_widget_class_add_binding (klass, arrows[i].key, GDK_SHIFT_MASK, step_cb, "(iii)",
                                    GO_BY_STEP, arrows[i].step, CURSUS_SELECT_EXTEND);
      gtk_widget_class_add_binding (klass, arrows[i].keypad_key, GDK_SHIFT_MASK, step_cb, "(iii)",
                                    GO_BY_STEP, arrows[i].step, CURSUS_SELECT_EXTEND);
    }
}
