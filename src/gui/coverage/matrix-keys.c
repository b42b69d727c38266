/* matrix-keys.c - the matrix under the fingers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-private.h"

#define PATIENCE 1500 /* milliseconds between two letters of what is typed */

/* --- typing to get to a row --- */

void
cursus_matrix_stop_typing (CursusMatrix *self)
{
  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  if (self->typed->len == 0)
    return;
  g_string_truncate (self->typed, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
typed_enough_cb (gpointer data)
{
  CursusMatrix *self = data;

  self->typed_timeout = 0;
  cursus_matrix_stop_typing (self);
  return G_SOURCE_REMOVE;
}

static void
find_typed (CursusMatrix *self)
{
  CursusMatrixView view = cursus_matrix_get_view (self);
  guint            row = cursus_matrix_words_find_row (&view, self->typed->str, self->cursor.row);

  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  self->typed_timeout = g_timeout_add (PATIENCE, typed_enough_cb, self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (row != CURSUS_NOWHERE)
    cursus_matrix_set_cursor (self, (CursusMatrixSpot){ row, self->cursor.column });
}

static gboolean
type (CursusMatrix *self, guint key)
{
  gunichar letter = gdk_keyval_to_unicode (key);

  if (key == GDK_KEY_BackSpace && self->typed->len > 0)
    {
      char *last = g_utf8_find_prev_char (self->typed->str, self->typed->str + self->typed->len);

      g_string_truncate (self->typed, (gsize) (last - self->typed->str));
      find_typed (self);
      return TRUE;
    }
  if (letter == 0 || !g_unichar_isprint (letter) ||
      (self->typed->len == 0 && !g_unichar_isalnum (letter)))
    return FALSE;
  g_string_append_unichar (self->typed, letter);
  find_typed (self);
  return TRUE;
}

/* --- marking --- */

static gboolean
mark (CursusMatrix *self, guint level)
{
  if (cursus_matrix_can_mark (self, self->cursor))
    cursus_matrix_mark (self, &self->cursor, 1, level);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
  return TRUE;
}

static gboolean
fold (CursusMatrix *self, gboolean is_folded)
{
  cursus_matrix_fold (self, self->layout->columns[self->cursor.column].section, is_folded);
  return TRUE;
}

/* Space does what a click does. */
static gboolean
act (CursusMatrix *self)
{
  if (self->layout->columns[self->cursor.column].column == CURSUS_NOWHERE)
    return fold (self, FALSE);
  return mark (self, (cursus_matrix_get_level (self, self->cursor) + 1) % 4);
}

static gboolean
do_key (CursusMatrix *self, guint key)
{
  switch (key)
    {
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
    case GDK_KEY_Delete:
      return mark (self, 0);
    case GDK_KEY_1:
    case GDK_KEY_KP_1:
      return mark (self, 1);
    case GDK_KEY_2:
    case GDK_KEY_KP_2:
      return mark (self, 2);
    case GDK_KEY_3:
    case GDK_KEY_KP_3:
      return mark (self, 3);
    case GDK_KEY_a:
      cursus_matrix_toggle_assessed (self);
      return TRUE;
    case GDK_KEY_space:
      return act (self);
    case GDK_KEY_plus:
    case GDK_KEY_KP_Add:
      return fold (self, FALSE);
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      return fold (self, TRUE);
    default:
      return FALSE;
    }
}

/* --- going --- */

static const struct
{
  guint            key;
  gboolean         with_control;
  CursusMatrixStep step;
} steps[] = {
  { GDK_KEY_Left, FALSE, CURSUS_MATRIX_LEFT },
  { GDK_KEY_Right, FALSE, CURSUS_MATRIX_RIGHT },
  { GDK_KEY_Up, FALSE, CURSUS_MATRIX_UP },
  { GDK_KEY_Down, FALSE, CURSUS_MATRIX_DOWN },
  { GDK_KEY_Home, FALSE, CURSUS_MATRIX_ROW_START },
  { GDK_KEY_End, FALSE, CURSUS_MATRIX_ROW_END },
  { GDK_KEY_Home, TRUE, CURSUS_MATRIX_TOP },
  { GDK_KEY_End, TRUE, CURSUS_MATRIX_BOTTOM },
  { GDK_KEY_Page_Up, FALSE, CURSUS_MATRIX_PAGE_UP },
  { GDK_KEY_Page_Down, FALSE, CURSUS_MATRIX_PAGE_DOWN },
  { GDK_KEY_KP_Left, FALSE, CURSUS_MATRIX_LEFT },
  { GDK_KEY_KP_Right, FALSE, CURSUS_MATRIX_RIGHT },
  { GDK_KEY_KP_Up, FALSE, CURSUS_MATRIX_UP },
  { GDK_KEY_KP_Down, FALSE, CURSUS_MATRIX_DOWN },
};

static const struct
{
  guint                   key;
  CursusCoverageDirection direction;
} jumps[] = {
  { GDK_KEY_Left, CURSUS_TOWARDS_LEFT },    { GDK_KEY_Right, CURSUS_TOWARDS_RIGHT },
  { GDK_KEY_Up, CURSUS_TOWARDS_TOP },       { GDK_KEY_Down, CURSUS_TOWARDS_BOTTOM },
  { GDK_KEY_KP_Left, CURSUS_TOWARDS_LEFT }, { GDK_KEY_KP_Right, CURSUS_TOWARDS_RIGHT },
  { GDK_KEY_KP_Up, CURSUS_TOWARDS_TOP },    { GDK_KEY_KP_Down, CURSUS_TOWARDS_BOTTOM },
};

static guint
get_page (CursusMatrix *self)
{
  int width, height;

  cursus_matrix_get_room (self, &width, &height);
  return (guint) MAX (height / self->layout->sizes.row - 1, 1);
}

static gboolean
go (CursusMatrix *self, guint key, gboolean with_control)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i].key == key && steps[i].with_control == with_control)
      {
        cursus_matrix_stop_typing (self);
        cursus_matrix_set_cursor (self, cursus_matrix_layout_step (self->layout, self->cursor,
                                                                   steps[i].step, get_page (self)));
        return TRUE;
      }
  for (guint i = 0; with_control && i < G_N_ELEMENTS (jumps); i++)
    if (jumps[i].key == key)
      {
        cursus_matrix_set_cursor (
          self,
          cursus_matrix_layout_jump (self->layout, self->table, self->cursor, jumps[i].direction));
        return TRUE;
      }
  return FALSE;
}

static gboolean
do_control (CursusMatrix *self, guint key)
{
  switch (key)
    {
    case GDK_KEY_c:
      cursus_matrix_copy_to_clipboard (self);
      return TRUE;
    case GDK_KEY_v:
      cursus_matrix_paste_from_clipboard (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
escape (CursusMatrix *self)
{
  if (!self->is_painting && self->typed->len == 0)
    return FALSE;
  self->is_painting = FALSE;
  g_array_set_size (self->painted, 0);
  cursus_matrix_stop_typing (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return TRUE;
}

/* As long as somebody types a name, letters and digits belong to it. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state,
                gpointer data)
{
  CursusMatrix   *self = data;
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK);

  if (held == GDK_CONTROL_MASK && key == GDK_KEY_v)
    return do_control (self, key);
  if (!cursus_matrix_is_shown (self) || (held != 0 && held != GDK_CONTROL_MASK))
    return FALSE;
  if (key == GDK_KEY_Escape)
    return escape (self);
  if (go (self, key, held != 0))
    return TRUE;
  if (held != 0)
    return do_control (self, key);
  if (self->typed->len > 0 && type (self, key))
    return TRUE;
  return do_key (self, key) || type (self, key);
}

void
cursus_matrix_add_keys (CursusMatrix *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
