/* front-keys.c - keys of a window for what stands in front of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/front-keys.h"

/* What is typed is taken back letter by letter, by what it is typed into. */
static gboolean
takes_back (GtkWidget *focus)
{
  if (GTK_IS_TEXT_VIEW (focus))
    return TRUE;
  return GTK_IS_EDITABLE (focus) && gtk_editable_get_enable_undo (GTK_EDITABLE (focus));
}

/* The window of the programme. */
static GtkWidget *
get_owner (GtkWidget *front)
{
  GtkWindow *root = GTK_WINDOW (gtk_widget_get_root (front));
  GtkWindow *behind = gtk_window_get_transient_for (root);

  return GTK_WIDGET (behind != NULL ? behind : root);
}

static gboolean
pressed_cb (GtkWidget *front, GVariant *action, gpointer workspace)
{
  const char *name = g_variant_get_string (action, NULL);
  gboolean    is_save = g_str_has_prefix (name, "win.save");

  if (!is_save && takes_back (gtk_root_get_focus (gtk_widget_get_root (front))))
    return FALSE;
  /* Only then there may be something to save. */
  if (is_save)
    cursus_workspace_take_typed (workspace);
  return gtk_widget_activate_action (get_owner (front), name, NULL);
}

static GtkShortcut *
create_shortcut (GtkApplication *application, const char *action, CursusWorkspace *workspace)
{
  g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, action);
  g_autofree char    *any = g_strjoinv ("|", keys);
  GtkShortcutTrigger *trigger = gtk_shortcut_trigger_parse_string (any);
  GtkShortcut        *shortcut = gtk_shortcut_new (
           trigger, gtk_callback_action_new (pressed_cb, g_object_ref (workspace), g_object_unref));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (action));
  return shortcut;
}

void
cursus_front_keys_add (GtkWidget *front, const char *const *actions, CursusWorkspace *workspace)
{
  GtkApplication     *application;
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (front));
  g_return_if_fail (CURSUS_IS_WORKSPACE (workspace));

  application = gtk_window_get_application (GTK_WINDOW (get_owner (front)));
  if (application == NULL)
    return;
  controller = gtk_shortcut_controller_new ();
  for (guint i = 0; actions[i] != NULL; i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                          create_shortcut (application, actions[i], workspace));
  /* Before what has the focus there: GTK 4.8 asks it to undo also where nothing was typed. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (front, controller);
}
