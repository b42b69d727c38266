/* window-popovers.c - keys of the window while a popover is open in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/front-keys.h"
#include "gui/window/window-private.h"

#define KEYS "cursus-front-keys"

/* Those that do not lead away from what is open. */
static const char *const actions[] = { "win.save", "win.save-as", "win.undo", "win.redo", NULL };

/* A popover is heard of when it takes the focus for the first time. */
static void
focus_changed_cb (GtkWindow *window, GParamSpec *pspec, gpointer data)
{
  CursusWindow *self = CURSUS_WINDOW (window);
  GtkWidget    *at = gtk_window_get_focus (window);

  if (self->workspace == NULL)
    return;
  for (; at != NULL && at != GTK_WIDGET (window); at = gtk_widget_get_parent (at))
    if (GTK_IS_POPOVER (at) && g_object_get_data (G_OBJECT (at), KEYS) != self->workspace)
      {
        cursus_front_keys_add (at, actions, self->workspace);
        g_object_set_data (G_OBJECT (at), KEYS, self->workspace);
      }
}

void
cursus_window_watch_popovers (CursusWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_changed_cb), NULL);
}
