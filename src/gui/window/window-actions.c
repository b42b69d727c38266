/* window-actions.c - what can be done with the programme as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/window-actions.h"

#include "gui/common/tip.h"
#include "gui/coverage/rules-window.h"
#include "gui/window/window-private.h"

#include <glib/gi18n-lib.h>

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  cursus_window_ask_for_file (window);
}

static void
cancel_loading_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusWindow *self = window;

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
}

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  cursus_window_save (window);
}

static void
save_as_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  cursus_window_save_as (window);
}

/* Says what was taken back, for those who did not see it happen. */
static void
announce_step (CursusWindow *self, const char *format, const char *label)
{
  g_autofree char *message = NULL;

  if (label == NULL)
    return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  message = g_strdup_printf (format, label);
#pragma GCC diagnostic pop
  cursus_workspace_announce (self->workspace, message);
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusEditor    *editor = cursus_window_get_editor (window);
  g_autofree char *label = g_strdup (cursus_editor_get_undo_label (editor));

  cursus_editor_undo (editor);
  /* Translators: said after a step was taken back: "Undone: Move AIH-104" */
  announce_step (window, _ ("Undone: %s"), label);
}

static void
redo_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusEditor    *editor = cursus_window_get_editor (window);
  g_autofree char *label = g_strdup (cursus_editor_get_redo_label (editor));

  cursus_editor_redo (editor);
  /* Translators: said after a step was done again: "Done again: Move AIH-104" */
  announce_step (window, _ ("Done again: %s"), label);
}

static void
find_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusWindow *self = window;

  cursus_studio_find (self->studio);
}

static void
inspect_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusWindow *self = window;

  cursus_studio_inspect (self->studio);
}

static void
rules_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusWindow *self = window;

  cursus_rules_window_present (GTK_WINDOW (self), self->workspace);
}

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusWindow *self = window;

  cursus_studio_show_documents (self->studio, "document.export", "pdf");
}

static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  CursusWindow *self = window;

  cursus_studio_show_documents (self->studio, "document.print", NULL);
}

static void
close_cb (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  gtk_window_close (window);
}

/**
 * Entry:
 * @needs_programme: there is nothing to do in a window that is free
 * @keys: as GTK writes them, separated by spaces
 */
typedef struct
{
  const char *name;
  void (*activate) (GSimpleAction *action, GVariant *parameter, gpointer window);
  gboolean    needs_programme;
  const char *keys;
} Entry;

static const Entry entries[] = {
  { "open", open_cb, FALSE, "<Control>o" },
  { "cancel-loading", cancel_loading_cb, FALSE, NULL },
  { "save", save_cb, TRUE, "<Control>s" },
  { "save-as", save_as_cb, TRUE, "<Control><Shift>s" },
  { "undo", undo_cb, TRUE, "<Control>z" },
  { "redo", redo_cb, TRUE, "<Control><Shift>z" },
  { "find", find_cb, TRUE, "<Control>f" },
  { "inspect", inspect_cb, TRUE, NULL },
  { "rules", rules_cb, TRUE, NULL },
  { "export", export_cb, TRUE, "<Control>e" },
  { "print", print_cb, TRUE, "<Control>p" },
  { "close", close_cb, FALSE, "<Control>w" },
  /* These three are properties of the studio: see cursus_window_add_panel_actions(). */
  { "show-palette", NULL, TRUE, "F9" },
  { "show-inspector", NULL, TRUE, "F4" },
  { "show-problems", NULL, TRUE, "F8" },
};

/* Of the plan, wherever in the window the focus is. */
static const struct
{
  const char *action;
  const char *keys;
} plan_keys[] = {
  { "plan.zoom-in", "<Control>plus" },
  { "plan.zoom-out", "<Control>minus" },
  { "plan.zoom-normal", "<Control>0" },
  { "plan.fit-all", "<Control>9" },
};

/* The first ones go to a page. The others do what further keys do as well, for hands that are used
 * to them: in the window with the keys they would take more room than a small screen has. */
static const struct
{
  const char *action;
  const char *target; /* may be NULL */
  const char *keys;
} other_keys[] = {
  { "win.show-page", "plan", "<Alt>1|<Alt>KP_1" },
  { "win.show-page", "coverage", "<Alt>2|<Alt>KP_2" },
  { "win.show-page", "documents", "<Alt>3|<Alt>KP_3" },
  { "win.redo", NULL, "<Control>y" },
  { "plan.zoom-in", NULL, "<Control>equal|<Control>KP_Add" },
  { "plan.zoom-out", NULL, "<Control>KP_Subtract" },
  { "plan.zoom-normal", NULL, "<Control>KP_0" },
  { "plan.fit-all", NULL, "<Control>KP_9" },
};

/* As GTK does with the keys of the application: before what has the focus. */
static void
add_other_keys (CursusWindow *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (other_keys); i++)
    {
      GtkShortcut *shortcut =
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (other_keys[i].keys),
                          gtk_named_action_new (other_keys[i].action));

      if (other_keys[i].target != NULL)
        gtk_shortcut_set_arguments (shortcut, g_variant_new_string (other_keys[i].target));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

void
cursus_window_add_actions (CursusWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (entries[i].name, NULL);

      if (entries[i].activate != NULL)
        g_signal_connect (action, "activate", G_CALLBACK (entries[i].activate), self);
      g_simple_action_set_enabled (action, !entries[i].needs_programme);
      g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
    }
  add_other_keys (self);
}

void
cursus_window_add_panel_actions (CursusWindow *self)
{
  static const char *const panels[] = { "palette", "inspector", "problems" };
  g_autoptr (GPropertyAction) show_page = g_property_action_new (
    "show-page", cursus_studio_get_pages (self->studio), "visible-child-name");

  for (guint i = 0; i < G_N_ELEMENTS (panels); i++)
    {
      g_autofree char *name = g_strconcat ("show-", panels[i], NULL);
      g_autofree char *property = g_strconcat (panels[i], "-visible", NULL);
      g_autoptr (GPropertyAction) action = g_property_action_new (name, self->studio, property);

      g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
    }
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (show_page));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "plan",
                                  cursus_studio_get_plan_actions (self->studio));
}

static void
enable (CursusWindow *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  if (G_IS_SIMPLE_ACTION (action))
    g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* The tooltip of a button says what exactly is undone. */
static void
describe (GtkWidget *button, const char *format, const char *empty, const char *label)
{
  g_autofree char *text = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  text = label != NULL ? g_strdup_printf (format, label) : g_strdup (empty);
#pragma GCC diagnostic pop
  cursus_tip_set (button, text);
}

void
cursus_window_update_actions (CursusWindow *self)
{
  CursusEditor *editor = cursus_window_get_editor (self);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (entries[i].needs_programme)
      enable (self, entries[i].name, editor != NULL);
  if (editor == NULL)
    return;

  enable (self, "save",
          !self->is_saving &&
            (cursus_editor_is_modified (editor) || cursus_editor_get_path (editor) == NULL));
  enable (self, "undo", cursus_editor_can_undo (editor));
  enable (self, "redo", cursus_editor_can_redo (editor));
  /* Translators: a tooltip: "Undo Move AIH-104 (Ctrl+Z)" */
  describe (self->undo_button, _ ("Undo %s (Ctrl+Z)"), _ ("Undo (Ctrl+Z)"),
            cursus_editor_get_undo_label (editor));
  /* Translators: a tooltip: "Redo Move AIH-104 (Shift+Ctrl+Z)" */
  describe (self->redo_button, _ ("Redo %s (Shift+Ctrl+Z)"), _ ("Redo (Shift+Ctrl+Z)"),
            cursus_editor_get_redo_label (editor));
}

static void
set_keys (GtkApplication *application, const char *action, const char *keys)
{
  g_auto (GStrv) each = g_strsplit (keys, " ", 0);

  gtk_application_set_accels_for_action (application, action, (const char *const *) each);
}

void
cursus_window_set_keys (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (entries[i].keys != NULL)
      {
        g_autofree char *name = g_strconcat ("win.", entries[i].name, NULL);

        set_keys (application, name, entries[i].keys);
      }
  for (guint i = 0; i < G_N_ELEMENTS (plan_keys); i++)
    set_keys (application, plan_keys[i].action, plan_keys[i].keys);
}
