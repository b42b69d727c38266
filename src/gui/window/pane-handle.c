/* pane-handle.c - handles of panes, which are to be there only when they are seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/pane-handle.h"

/* Under this name a pane has whether its handle stays where it is. */
#define FIXED "cursus-is-fixed"

static void
update (GtkPaned *paned)
{
  gboolean is_fixed = g_object_get_data (G_OBJECT (paned), FIXED) != NULL;
  gboolean is_seen = !is_fixed && gtk_widget_get_visible (gtk_paned_get_start_child (paned)) &&
                     gtk_widget_get_visible (gtk_paned_get_end_child (paned));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (paned));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      /* All gestures of a pane are about its handle. */
      if (GTK_IS_GESTURE (controller))
        gtk_event_controller_set_propagation_phase (controller,
                                                    is_seen ? GTK_PHASE_CAPTURE : GTK_PHASE_NONE);
    }
}

static void
visible_cb (GtkWidget *child, GParamSpec *spec, gpointer paned)
{
  update (paned);
}

void
cursus_pane_handle_watch (GtkPaned *paned)
{
  GtkWidget *children[] = { gtk_paned_get_start_child (paned), gtk_paned_get_end_child (paned) };

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    g_signal_connect_object (children[i], "notify::visible", G_CALLBACK (visible_cb), paned, 0);
  update (paned);
}

void
cursus_pane_handle_fix (GtkPaned *paned, gboolean is_fixed)
{
  g_object_set_data (G_OBJECT (paned), FIXED, is_fixed ? paned : NULL);
  update (paned);
}
