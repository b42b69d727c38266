/* test-window.c - the window that holds the widgets under test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-window.h"

static const char *const pardoned[] = {
  "gdk_surface_get_device_position: assertion 'GDK_IS_SURFACE",
  "_gtk_widget_find_at_coords: assertion 'GDK_IS_SURFACE",
};

static gboolean
is_pardoned (const char *message)
{
  for (guint i = 0; i < G_N_ELEMENTS (pardoned); i++)
    if (g_str_has_prefix (message, pardoned[i]))
      return TRUE;
  return FALSE;
}

static void
complain (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  if (!is_pardoned (message))
    g_log_default_handler (domain, level, message, data);
}

static gboolean
is_fatal (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  return !is_pardoned (message);
}

GtkWidget *
test_window_new (void)
{
  static gsize is_set = 0;

  if (g_once_init_enter (&is_set))
    {
      g_log_set_handler ("Gdk", G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL, complain, NULL);
      g_log_set_handler ("Gtk", G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL, complain, NULL);
      g_once_init_leave (&is_set, 1);
    }
  /* GLib forgets it where a test case ends. */
  g_test_log_set_fatal_handler (is_fatal, NULL);
  return gtk_window_new ();
}
