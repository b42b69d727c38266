/* board-find.c - the card whose code or title begins with what is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include <string.h>

/* Letters that follow each other sooner than this, in milliseconds, belong together. */
#define PAUSE 1000

static gboolean
begins_with (const char *text, const char *typed)
{
  g_autofree char *folded = text != NULL ? g_utf8_casefold (text, -1) : NULL;

  return folded != NULL && g_str_has_prefix (folded, typed);
}

static gboolean
is_found (CursusBoard *self, guint nth, const char *typed)
{
  const CursusBoardItem *item = cursus_board_layout_nth_item (self->layout, nth);
  const CursusText      *title = item->module != NULL ? item->module->title :
                                 item->group != NULL  ? item->group->title :
                                                        NULL;

  return (item->module != NULL && begins_with (item->module->code, typed)) ||
         begins_with (cursus_workspace_show_text (self->workspace, title), typed);
}

/* From the card with the focus on, and from the first one again. */
static void
go_to_next (CursusBoard *self, const char *typed, gboolean beyond)
{
  guint n = self->layout->items->len;
  guint from = cursus_board_get_focus_item (self);

  if (from == CURSUS_NOWHERE)
    from = 0;
  for (guint i = beyond ? 1 : 0; i < n + (beyond ? 1 : 0); i++)
    {
      guint item = (from + i) % n;

      if (!is_found (self, item, typed))
        continue;
      cursus_board_focus_item (self, item);
      cursus_board_select_item (self, item, CURSUS_SELECT_ONLY);
      return;
    }
}

static gboolean
is_letter (guint32 letter, GdkModifierType state, gboolean is_first)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK))
    return FALSE;
  return letter != 0 && g_unichar_isprint (letter) && !(is_first && g_unichar_isspace (letter));
}

static gboolean
pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
            gpointer data)
{
  CursusBoard      *self = data;
  CursusBoardHands *hands = self->hands;
  guint32 now = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (controller));
  guint32 letter = gdk_keyval_to_unicode (keyval);
  g_autofree char *folded = NULL;

  if (now - hands->typed_at > PAUSE)
    g_string_truncate (hands->typed, 0);
  if (self->workspace == NULL || !cursus_board_listens (self) ||
      !is_letter (letter, state, hands->typed->len == 0) || self->layout->items->len == 0)
    return FALSE;

  hands->typed_at = now;
  g_string_append_unichar (hands->typed, letter);
  folded = g_utf8_casefold (hands->typed->str, -1);
  /* One letter goes on to the next card; more letters keep the one that they still fit. */
  go_to_next (self, folded, g_utf8_strlen (hands->typed->str, -1) == 1);
  return TRUE;
}

void
cursus_board_init_find (CursusBoard *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
