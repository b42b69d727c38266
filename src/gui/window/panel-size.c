/* panel-size.c - a panel at the end of a pane that keeps its size
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/panel-size.h"

static gboolean
is_horizontal (GtkPaned *paned)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (paned)) == GTK_ORIENTATION_HORIZONTAL;
}

static void
request (GtkPaned *paned, int size)
{
  GtkWidget *panel = gtk_paned_get_end_child (paned);

  if (is_horizontal (paned))
    gtk_widget_set_size_request (panel, size, -1);
  else
    gtk_widget_set_size_request (panel, -1, size);
}

/* Once the pane has placed its handle by what the panel asked for, it is told to keep it there, and
 * the panel may become smaller. */
static gboolean
settle_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  GtkPaned *paned = GTK_PANED (widget);

  if (cursus_panel_size_get (paned) == 0)
    return G_SOURCE_CONTINUE;
  gtk_paned_set_position (paned, gtk_paned_get_position (paned));
  request (paned, -1);
  return G_SOURCE_REMOVE;
}

static void
mapped_cb (GtkWidget *panel, gpointer paned)
{
  g_signal_handlers_disconnect_by_func (panel, mapped_cb, paned);
  gtk_widget_add_tick_callback (paned, settle_cb, NULL, NULL);
}

void
cursus_panel_size_restore (GtkPaned *paned, int size)
{
  request (paned, size);
  g_signal_connect_object (gtk_paned_get_end_child (paned), "map", G_CALLBACK (mapped_cb), paned,
                           G_CONNECT_AFTER);
}

int
cursus_panel_size_get (GtkPaned *paned)
{
  GtkWidget *panel = gtk_paned_get_end_child (paned);

  if (!gtk_widget_get_mapped (panel))
    return 0;
  return is_horizontal (paned) ? gtk_widget_get_width (panel) : gtk_widget_get_height (panel);
}
