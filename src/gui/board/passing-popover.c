/* passing-popover.c - a popover that is there as long as it is open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/passing-popover.h"

/* What had the focus before. */
#define BEFORE "cursus-focus-before"

/* What is open over a widget. */
#define OPEN "cursus-passing-popover"

static gboolean
unparent_cb (gpointer data)
{
  GtkWidget *parent = gtk_widget_get_parent (data);

  if (parent != NULL && g_object_get_data (G_OBJECT (parent), OPEN) == data)
    g_object_set_data (G_OBJECT (parent), OPEN, NULL);
  /* GTK 4.8 would keep it as what the pointer is on, and look for a surface that is no more. */
  gtk_widget_set_sensitive (data, FALSE);
  if (parent != NULL)
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

static gboolean
is_free (GtkWidget *focus, GtkWidget *popover)
{
  return focus == NULL || !gtk_widget_get_mapped (focus) || gtk_widget_is_ancestor (focus, popover);
}

/* The focus goes back to where it was, unless somebody gave it to something else. What had it may
 * be gone: a menu from which this was opened. */
static void
closed_cb (GtkPopover *popover, gpointer data)
{
  GtkWidget *before = g_object_get_data (G_OBJECT (popover), BEFORE);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (popover));
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (popover));

  if (root == NULL || !is_free (gtk_root_get_focus (root), GTK_WIDGET (popover)))
    return;
  if (before != NULL && gtk_widget_get_root (before) == root && gtk_widget_get_mapped (before))
    gtk_widget_grab_focus (before);
  else
    gtk_widget_child_focus (parent, GTK_DIR_TAB_FORWARD);
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
  GtkRoot   *root = gtk_widget_get_root (parent);
  GtkWidget *before = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (before != NULL)
    g_object_set_data_full (G_OBJECT (popover), BEFORE, g_object_ref (before), g_object_unref);
  g_object_set_data (G_OBJECT (parent), OPEN, popover);
  gtk_widget_set_parent (GTK_WIDGET (popover), parent);
  if (at != NULL)
    gtk_popover_set_pointing_to (popover, at);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect (popover, "unmap", G_CALLBACK (unmap_cb), NULL);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (parent_destroyed_cb), popover, 0);
  gtk_popover_popup (popover);
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

void
cursus_passing_popover_allocate (GtkWidget *parent)
{
  GtkPopover *popover = g_object_get_data (G_OBJECT (parent), OPEN);

  if (popover != NULL)
    gtk_popover_present (popover);
}
