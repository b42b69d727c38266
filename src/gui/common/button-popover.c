/* button-popover.c - the popover of a button, there as long as it is open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK 4.8 asks a surface for the pointer after a layout, also one that was closed in between. Where
 * the pointer is then over the place of a popover that is closed but kept, and a part of its button
 * is below that place, the popover is taken for what is pointed at, and the next click is lost; and
 * if it is dropped then, GTK looks for a surface that is no more. Of what is not sensitive it lets go.
 */

#include "gui/common/button-popover.h"

static gboolean
drop_cb (gpointer data)
{
  GtkWidget *button = gtk_widget_get_parent (data);

  if (!GTK_IS_MENU_BUTTON (button) || gtk_widget_get_visible (data))
    return G_SOURCE_REMOVE;
  gtk_widget_set_sensitive (data, FALSE);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), NULL);
  return G_SOURCE_REMOVE;
}

/* Not at once: what was chosen in it is still being done. */
static void
closed_cb (GtkWidget *popover, gpointer data)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, drop_cb, g_object_ref (popover), g_object_unref);
}

void
cursus_button_popover_set (GtkMenuButton *button, GtkWidget *popover)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (GTK_IS_POPOVER (popover));

  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_menu_button_set_popover (button, popover);
}
