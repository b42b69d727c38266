/* window.c - one programme in a window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/window-private.h"

#include "gui/common/inner-name.h"
#include "gui/common/tip.h"
#include "gui/window/chooser.h"
#include "gui/window/recent-menu.h"

#include <glib/gi18n-lib.h>

#define SCHEMA "io.github.cursus_app.Cursus"

G_DEFINE_FINAL_TYPE (CursusWindow, cursus_window, ADW_TYPE_APPLICATION_WINDOW)

CursusEditor *
cursus_window_get_editor (CursusWindow *self)
{
  return self->workspace != NULL ? cursus_workspace_get_editor (self->workspace) : NULL;
}

/* A window that opens a file never needs the chooser. */
static void
fill_chooser (CursusWindow *self)
{
  if (adw_bin_get_child (ADW_BIN (self->chooser_bin)) == NULL)
    adw_bin_set_child (ADW_BIN (self->chooser_bin), GTK_WIDGET (cursus_chooser_new ()));
}

void
cursus_window_show_page (CursusWindow *self, const char *page)
{
  if (g_str_equal (page, "empty"))
    fill_chooser (self);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), page);
}

void
cursus_window_add_toast (CursusWindow *self, const char *message)
{
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (self->toasts), adw_toast_new (message));
}

char *
cursus_window_dup_title (CursusWindow *self)
{
  const CursusProgramme *programme = NULL;
  const char            *title = NULL;

  if (self->workspace != NULL)
    programme = cursus_project_lookup_programme (cursus_workspace_get_project (self->workspace));
  if (programme != NULL)
    title = cursus_workspace_show_text (self->workspace, programme->title);
  return g_strdup (title != NULL ? title : _ ("Untitled Programme"));
}

static void
update_title (CursusWindow *self)
{
  CursusEditor    *editor = cursus_window_get_editor (self);
  g_autofree char *title = cursus_window_dup_title (self);
  g_autofree char *name = NULL;
  g_autofree char *full = NULL;
  const char      *path = cursus_editor_get_path (editor);
  gboolean         is_modified = cursus_editor_is_modified (editor);

  if (path != NULL)
    name = g_filename_display_basename (path);
  adw_window_title_set_title (ADW_WINDOW_TITLE (self->title), title);
  adw_window_title_set_subtitle (ADW_WINDOW_TITLE (self->title),
                                 name != NULL ? name : _ ("Not in a file yet"));

  /* The header shows no title where it switches between pages. */
  full = g_strconcat (is_modified ? "• " : "", title, name != NULL ? " – " : NULL, name, NULL);
  gtk_window_set_title (GTK_WINDOW (self), full);
}

static void
editor_notify_cb (CursusEditor *editor, GParamSpec *pspec, gpointer data)
{
  CursusWindow *self = data;

  update_title (self);
  cursus_window_update_actions (self);
}

static void
changed_cb (CursusWorkspace *workspace, gpointer before, gpointer after, gpointer data)
{
  CursusWindow *self = data;

  update_title (self);
  cursus_window_update_actions (self);
}

static void
update_switcher (CursusWindow *self)
{
  AdwViewStack      *pages = cursus_studio_get_pages (self->studio);
  GtkSelectionModel *list = adw_view_stack_get_pages (pages);
  gboolean           is_one = g_list_model_get_n_items (G_LIST_MODEL (list)) < 2;

  adw_view_switcher_set_stack (ADW_VIEW_SWITCHER (self->switcher), pages);
  gtk_stack_set_visible_child_name (GTK_STACK (self->title_stack), is_one ? "title" : "switcher");
  g_object_unref (list);
}

static void
show_buttons (CursusWindow *self)
{
  gtk_widget_set_visible (self->palette_button, TRUE);
  gtk_widget_set_visible (self->inspector_button, TRUE);
  gtk_widget_set_visible (self->undo_button, TRUE);
  gtk_widget_set_visible (self->redo_button, TRUE);
  gtk_widget_set_visible (self->save_button, TRUE);
  /* It is in the menu as well. */
  g_object_bind_property (self->studio, "is-narrow", self->export_button, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
}

/* As far as one can know before it is on a screen: no window is wider than all of them. */
static int
guess_width (CursusWindow *self)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
  int         width = gtk_widget_get_width (GTK_WIDGET (self));
  int         widest = 0;
  int         height;

  if (width > 0)
    return width;
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle area;

      gdk_monitor_get_geometry (monitor, &area);
      widest = MAX (widest, area.width);
    }
  return widest > 0 ? MIN (width, widest) : width;
}

void
cursus_window_furnish (CursusWindow *self, CursusWorkspace *workspace, CursusJournalLock *replaces)
{
  CursusEditor *editor = cursus_workspace_get_editor (workspace);

  self->workspace = g_object_ref (workspace);
  self->studio = cursus_studio_new (self->workspace, self->settings);
  cursus_studio_expect_width (self->studio, guess_width (self));
  adw_bin_set_child (ADW_BIN (self->studio_bin), GTK_WIDGET (self->studio));
  adw_bin_set_child (ADW_BIN (self->chooser_bin), NULL);

  g_signal_connect_object (self->workspace, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (editor, "notify", G_CALLBACK (editor_notify_cb), self, 0);
  cursus_window_add_panel_actions (self);
  cursus_window_keep_journal (self, replaces);
  show_buttons (self);
  update_switcher (self);
  update_title (self);
  cursus_window_update_actions (self);
  cursus_window_show_page (self, "studio");
}

void
cursus_window_show (CursusWindow *self, CursusEditor *editor)
{
  g_return_if_fail (CURSUS_IS_WINDOW (self));
  g_return_if_fail (cursus_window_is_free (self));

  cursus_window_show_editor (self, editor, NULL);
}

gboolean
cursus_window_is_free (CursusWindow *self)
{
  g_return_val_if_fail (CURSUS_IS_WINDOW (self), FALSE);

  return self->workspace == NULL && self->loading == NULL;
}

const char *
cursus_window_get_path (CursusWindow *self)
{
  g_return_val_if_fail (CURSUS_IS_WINDOW (self), NULL);

  if (self->workspace == NULL)
    return self->loading_path;
  return cursus_editor_get_path (cursus_window_get_editor (self));
}

static void
save_size (CursusWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set (self->settings, "window-size", "(ii)", width, height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  if (self->studio != NULL)
    cursus_studio_save_sizes (self->studio);
}

static void
restore_size (CursusWindow *self)
{
  int width, height;

  g_settings_get (self->settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static gboolean
cursus_window_close_request (GtkWindow *window)
{
  CursusWindow *self = CURSUS_WINDOW (window);

  save_size (self);
  if (!self->is_closing && cursus_window_ask_before_closing (self))
    return TRUE;
  return GTK_WINDOW_CLASS (cursus_window_parent_class)->close_request (window);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  for (GSList *l = g_value_get_boxed (value); l != NULL; l = l->next)
    g_ptr_array_add (files, l->data);
  if (files->len == 0)
    return FALSE;
  g_application_open (G_APPLICATION (gtk_window_get_application (data)), (GFile **) files->pdata,
                      (int) files->len, "");
  return TRUE;
}

static void
accept_files (CursusWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* Not before something is to be seen: recent files are many on some machines. */
static gboolean
add_recent_cb (gpointer data)
{
  CursusWindow *self = data;
  g_autoptr (GMenuModel) menu = cursus_recent_menu_new ();

  adw_split_button_set_menu_model (ADW_SPLIT_BUTTON (self->open_button), menu);
  return G_SOURCE_REMOVE;
}

static void
cursus_window_map (GtkWidget *widget)
{
  CursusWindow *self = CURSUS_WINDOW (widget);

  if (self->workspace == NULL && self->loading == NULL)
    fill_chooser (self);
  GTK_WIDGET_CLASS (cursus_window_parent_class)->map (widget);
  if (adw_split_button_get_menu_model (ADW_SPLIT_BUTTON (self->open_button)) == NULL)
    g_idle_add_full (G_PRIORITY_LOW, add_recent_cb, g_object_ref (self), g_object_unref);
}

static void
cursus_window_dispose (GObject *object)
{
  CursusWindow *self = CURSUS_WINDOW (object);

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->slow_loading, g_source_remove);
  g_clear_pointer (&self->loading_path, g_free);
  g_clear_object (&self->journal);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (cursus_window_parent_class)->dispose (object);
}

static void
cursus_window_class_init (CursusWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_window_dispose;
  widget_class->map = cursus_window_map;
  GTK_WINDOW_CLASS (klass)->close_request = cursus_window_close_request;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/window/window.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, palette_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, inspector_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, save_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, title_stack);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, title);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, bars);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, chooser_bin);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, loading_page);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, CursusWindow, studio_bin);
}

static void
cursus_window_init (CursusWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_inner_name_split_button (ADW_SPLIT_BUTTON (self->open_button));
  self->settings = g_settings_new (SCHEMA);
  cursus_window_add_actions (self);
  restore_size (self);
  accept_files (self);
  cursus_tip_watch (GTK_WINDOW (self));
  cursus_window_watch_popovers (self);
}

CursusWindow *
cursus_window_new (GtkApplication *application)
{
  return g_object_new (CURSUS_TYPE_WINDOW, "application", application, NULL);
}
