/* application.c - Cursus, the program with windows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/app/application.h"

#include "gui/app/about.h"
#include "gui/common/question.h"
#include "gui/window/window-actions.h"
#include "gui/window/window.h"

#include "base/user-language.h"
#include "edit/editor.h"
#include "facts/template.h"
#include "store/data-files.h"
#include "store/reader.h"

#include <glib/gi18n-lib.h>

#define ID "io.github.cursus_app.Cursus"

struct _CursusApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
  gboolean   looked_for_leftovers;
};

G_DEFINE_FINAL_TYPE (CursusApplication, cursus_application, ADW_TYPE_APPLICATION)

/* --- windows --- */

static CursusWindow *
lookup_window_of (GtkApplication *self, const char *path)
{
  for (GList *l = gtk_application_get_windows (self); l != NULL; l = l->next)
    if (CURSUS_IS_WINDOW (l->data) && g_strcmp0 (cursus_window_get_path (l->data), path) == 0)
      return l->data;
  return NULL;
}

/* The active window if it is free; any other free one would jump to the front. */
static CursusWindow *
get_free_window (GtkApplication *self)
{
  GtkWindow *active = gtk_application_get_active_window (self);

  if (active != NULL && CURSUS_IS_WINDOW (active) && cursus_window_is_free (CURSUS_WINDOW (active)))
    return CURSUS_WINDOW (active);
  return cursus_window_new (self);
}

/* Once, in the first window. */
static void
offer_recovery (CursusApplication *self, CursusWindow *window)
{
  if (self->looked_for_leftovers)
    return;
  self->looked_for_leftovers = TRUE;
  cursus_window_offer_recovery (window);
}

static void
open_path (GtkApplication *self, const char *path)
{
  CursusWindow *window = lookup_window_of (self, path);

  if (window == NULL)
    {
      window = get_free_window (self);
      offer_recovery (CURSUS_APPLICATION (self), window);
      cursus_window_open (window, path);
    }
  else
    gtk_window_present (GTK_WINDOW (window));
}

static void
open_file (GtkApplication *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    open_path (self, path);
  else
    {
      g_autofree char *name = g_file_get_parse_name (file);
      CursusWindow    *window = get_free_window (self);

      gtk_window_present (GTK_WINDOW (window));
      cursus_question_tell (GTK_WINDOW (window), _ ("This Place Cannot Be Reached"), name);
    }
}

static void
cursus_application_open (GApplication *application, GFile **files, int n, const char *hint)
{
  for (int i = 0; i < n; i++)
    open_file (GTK_APPLICATION (application), files[i]);
}

static void
cursus_application_activate (GApplication *application)
{
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (active == NULL)
    {
      active = GTK_WINDOW (cursus_window_new (GTK_APPLICATION (application)));
      offer_recovery (CURSUS_APPLICATION (application), CURSUS_WINDOW (active));
    }
  gtk_window_present (active);
}

/* --- actions --- */

static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  gtk_window_present (GTK_WINDOW (get_free_window (application)));
}

static void
new_from_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  const char      *id = g_variant_get_string (parameter, NULL);
  CursusWindow    *window = get_free_window (application);
  g_autofree char *path = cursus_data_files_find ("templates", id);
  g_autofree char *language = cursus_user_language_dup ();
  g_autoptr (CursusProject) template = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (GError) error = NULL;

  gtk_window_present (GTK_WINDOW (window));
  if (path != NULL)
    template = cursus_read_file (path, NULL, NULL, &error);
  if (template == NULL)
    {
      cursus_question_tell (GTK_WINDOW (window), _ ("This Template Cannot Be Used"),
                            error != NULL ? error->message : id);
      return;
    }

  project = cursus_template_begin (template, language);
  editor = cursus_editor_new (project);
  cursus_window_show (window, editor);
}

static void
open_uri_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_file (application, file);
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  GtkWindow *window = gtk_application_get_active_window (application);

  if (window == NULL)
    window = GTK_WINDOW (get_free_window (application));
  gtk_window_present (window);
  g_action_group_activate_action (G_ACTION_GROUP (window), "open", NULL);
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cursus_about_show (gtk_application_get_active_window (application));
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  cursus_help_show (gtk_application_get_active_window (application));
}

/* Each window may have something to ask; the last one that closes ends the program. */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  GList *windows = g_list_copy (gtk_application_get_windows (application));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free (windows);
}

static void
style_changed_cb (GSettings *settings, const char *key, gpointer application)
{
  g_autofree char *style = g_settings_get_string (settings, key);
  AdwColorScheme   scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (g_str_equal (style, "light"))
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (g_str_equal (style, "dark"))
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;
  adw_style_manager_set_color_scheme (adw_application_get_style_manager (application), scheme);
}

static void
follow_style (CursusApplication *self)
{
  g_autoptr (GAction) action = NULL;

  self->settings = g_settings_new (ID);
  action = g_settings_create_action (self->settings, "style");
  g_action_map_add_action (G_ACTION_MAP (self), action);
  g_signal_connect_object (self->settings, "changed::style", G_CALLBACK (style_changed_cb), self,
                           0);
  style_changed_cb (self->settings, "style", self);
}

static void
cursus_application_startup (GApplication *application)
{
  static const GActionEntry actions[] = {
    { "new", new_cb },     { "new-from", new_from_cb, "s" }, { "open", open_cb },
    { "about", about_cb }, { "open-uri", open_uri_cb, "s" }, { "help", help_cb },
    { "quit", quit_cb },
  };
  static const struct
  {
    const char *action;
    const char *keys[2];
  } keys[] = {
    { "app.new", { "<Control>n" } },
    { "app.help", { "F1" } },
    { "app.quit", { "<Control>q" } },
  };

  G_APPLICATION_CLASS (cursus_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), keys[i].action,
                                           keys[i].keys);
  cursus_window_set_keys (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (ID);
  follow_style (CURSUS_APPLICATION (application));
}

/* Gives the exit status of a process that is done, or -1. */
static int
cursus_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  g_autoptr (GError) error = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Cursus %s\n", CURSUS_VERSION);
      return 0;
    }
  if (!g_variant_dict_contains (options, "new-window"))
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  return g_application_get_is_remote (application) ? 0 : -1;
}

static void
cursus_application_dispose (GObject *object)
{
  g_clear_object (&CURSUS_APPLICATION (object)->settings);

  G_OBJECT_CLASS (cursus_application_parent_class)->dispose (object);
}

static void
cursus_application_class_init (CursusApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_application_dispose;
  application_class->handle_local_options = cursus_application_handle_local_options;
  application_class->activate = cursus_application_activate;
  application_class->open = cursus_application_open;
  application_class->startup = cursus_application_startup;
}

static void
cursus_application_init (CursusApplication *self)
{
  static const GOptionEntry options[] = {
    { "new-window", 'w', 0, G_OPTION_ARG_NONE, NULL, N_ ("Open a window for a new programme"),
      NULL },
    { "version", 'v', 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE…]"));
}

CursusApplication *
cursus_application_new (void)
{
  return g_object_new (CURSUS_TYPE_APPLICATION, "application-id", ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/io/github/cursus_app/Cursus", NULL);
}
