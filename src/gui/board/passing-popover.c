/* passing-popover.c - a popover that is there as long as it is open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/passing-popover.h"

static gboolean
unparent_cb (gpointer data)
{
  if (gtk_widget_get_parent (data) != NULL)
    gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

/* It was closed, or what it stands over was hidden. What has the focus is not taken away while it
 * is told that it goes. */
static void
unmap_cb (GtkWidget *popover, gpointer data)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static void
parent_destroyed_cb (GtkWidget *parent, gpointer data)
{
  unparent_cb (data);
}

void
cursus_passing_popover_show (GtkPopover *popover, GtkWidget *parent, const GdkRectangle *at,
                             GtkWidget *focus)
{
  gtk_widget_set_parent (GTK_WIDGET (popover), parent);
  gtk_popover_set_pointing_to (popover, at);
  g_signal_connect (popover, "unmap", G_CALLBACK (unmap_cb), NULL);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (parent_destroyed_cb), popover, 0);
  gtk_popover_popup (popover);
  gtk_widget_grab_focus (focus);
}
