/* tab-stop.c - a list through which the arrows lead, and past which Tab does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tab-stop.h"

struct _CursusTabStop
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (CursusTabStop, cursus_tab_stop, ADW_TYPE_BIN)

static GtkWidget *
find_list (CursusTabStop *self)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));

  return GTK_IS_SCROLLED_WINDOW (child) ?
           gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (child)) :
           child;
}

static void
focus_selected (CursusTabStop *self)
{
  GtkWidget *list = find_list (self);

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED)
      {
        gtk_widget_grab_focus (row);
        return;
      }
}

static gboolean
cursus_tab_stop_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  gboolean is_inside = gtk_widget_get_focus_child (widget) != NULL;

  if (is_inside && is_tab)
    return FALSE;
  if (!GTK_WIDGET_CLASS (cursus_tab_stop_parent_class)->focus (widget, direction))
    return FALSE;
  if (!is_inside && is_tab)
    focus_selected (CURSUS_TAB_STOP (widget));
  return TRUE;
}

static void
cursus_tab_stop_class_init (CursusTabStopClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = cursus_tab_stop_focus;
}

static void
cursus_tab_stop_init (CursusTabStop *self)
{
}
