/* drag-escape.c - Escape takes back what is dragged, under X11 as elsewhere
 *
 * A compositor does it under Wayland. Under X11 the toolkit grabs the key for as long as something
 * is dragged, but on the root window, of which it knows nothing: the key is lost unless Num Lock or
 * the like is on, as the grab is not for it then. So the key is looked for where events come in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/drag-escape.h"

#ifdef GDK_WINDOWING_X11

#include <X11/extensions/XInput2.h>
#include <gdk/x11/gdkx.h>

static gboolean
is_escape (GdkDisplay *display, int keycode)
{
  g_autofree GdkKeymapKey *keys = NULL;
  int                      n = 0;

  if (!gdk_display_map_keyval (display, GDK_KEY_Escape, &keys, &n))
    return FALSE;
  for (int i = 0; i < n; i++)
    if ((int) keys[i].keycode == keycode)
      return TRUE;
  return FALSE;
}

/* Whatever reaches one of the toolkit's own windows, it deals with by itself. */
static gboolean
xevent_cb (GdkX11Display *display, gpointer event, gpointer data)
{
  const XGenericEventCookie *cookie = &((const XEvent *) event)->xcookie;
  const XIDeviceEvent       *key = cookie->data;

  if (cookie->type != GenericEvent || cookie->evtype != XI_KeyPress || key == NULL ||
      key->event != key->root || !is_escape (GDK_DISPLAY (display), key->detail))
    return FALSE;
  g_signal_emit_by_name (data, "cancel", GDK_DRAG_CANCEL_USER_CANCELLED);
  return TRUE;
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, gpointer data)
{
  GdkDisplay *display = gdk_drag_get_display (drag);

  if (GDK_IS_X11_DISPLAY (display))
    g_signal_connect_object (display, "xevent", G_CALLBACK (xevent_cb), drag, 0);
}

#endif

void
cursus_drag_heed_escape (GtkDragSource *source)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));

#ifdef GDK_WINDOWING_X11
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
#endif
}
