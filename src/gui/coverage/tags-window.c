/* tags-window.c - tags taken in from taxonomies, and one's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/tags-window.h"

#include "gui/common/front-keys.h"
#include "gui/common/tip.h"
#include "gui/coverage/own-tags.h"
#include "gui/coverage/taxonomy-browser.h"

#define WINDOW "cursus-tags-window"

struct _CursusTagsWindow
{
  AdwWindow parent_instance;

  GtkWidget *stack;
  GtkWidget *browser;
  GtkWidget *own;
};

G_DEFINE_FINAL_TYPE (CursusTagsWindow, cursus_tags_window, ADW_TYPE_WINDOW)

static void
cursus_tags_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_TAGS_WINDOW);

  G_OBJECT_CLASS (cursus_tags_window_parent_class)->dispose (object);
}

static void
cursus_tags_window_class_init (CursusTagsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_tags_window_dispose;
  g_type_ensure (CURSUS_TYPE_TAXONOMY_BROWSER);
  g_type_ensure (CURSUS_TYPE_OWN_TAGS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/coverage/tags-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusTagsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CursusTagsWindow, browser);
  gtk_widget_class_bind_template_child (widget_class, CursusTagsWindow, own);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cursus_tags_window_init (CursusTagsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_tip_watch (GTK_WINDOW (self));
}

static void
destroyed_cb (GtkWidget *window, gpointer parent)
{
  g_object_set_data (parent, WINDOW, NULL);
}

static CursusTagsWindow *
create_window (GtkWindow *parent, CursusWorkspace *workspace)
{
  static const char *const actions[] = { "win.save", "win.save-as", "win.undo", "win.redo", NULL };
  CursusTagsWindow        *self = g_object_new (CURSUS_TYPE_TAGS_WINDOW, "transient-for", parent,
                                                "destroy-with-parent", TRUE, NULL);

  cursus_taxonomy_browser_set_workspace (CURSUS_TAXONOMY_BROWSER (self->browser), workspace);
  cursus_own_tags_set_workspace (CURSUS_OWN_TAGS (self->own), workspace);
  g_object_set_data (G_OBJECT (parent), WINDOW, self);
  g_signal_connect_object (self, "destroy", G_CALLBACK (destroyed_cb), parent, 0);
  cursus_front_keys_add (GTK_WIDGET (self), actions, workspace);
  return self;
}

CursusTagsWindow *
cursus_tags_window_present (GtkWindow *parent, CursusWorkspace *workspace)
{
  CursusTagsWindow *self = g_object_get_data (G_OBJECT (parent), WINDOW);

  if (self == NULL)
    self = create_window (parent, workspace);
  gtk_window_present (GTK_WINDOW (self));
  /* Who opens it is about to look for something. */
  if (gtk_widget_get_mapped (self->browser))
    gtk_widget_child_focus (self->browser, GTK_DIR_TAB_FORWARD);
  return self;
}
