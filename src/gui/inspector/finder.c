/* finder.c - a popover in which somebody types to find one of many
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/finder.h"

#include <string.h>

struct _CursusFinder
{
  GtkPopover parent_instance;

  GtkWidget *entry;
  GtkWidget *list;
  GtkWidget *stack;
};

G_DEFINE_FINAL_TYPE (CursusFinder, cursus_finder, GTK_TYPE_POPOVER)

enum
{
  ASKED,
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
ask (CursusFinder *self)
{
  g_signal_emit (self, signals[ASKED], 0, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
choose (CursusFinder *self, guint position)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (self->list)));
  g_autoptr (CursusOption) option = model != NULL ? g_list_model_get_item (model, position) : NULL;

  if (option == NULL)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, cursus_option_get_value (option));
}

static void
activated_cb (CursusFinder *self, guint position)
{
  choose (self, position);
}

static void
entered_cb (CursusFinder *self)
{
  ask (self);
  choose (self, 0);
}

static void
typed_cb (CursusFinder *self)
{
  ask (self);
}

static void
stopped_cb (CursusFinder *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static gboolean
key_pressed_cb (CursusFinder *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Down)
    return FALSE;
  gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
  return TRUE;
}

static void
cursus_finder_map (GtkWidget *widget)
{
  CursusFinder *self = CURSUS_FINDER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  ask (self);
  GTK_WIDGET_CLASS (cursus_finder_parent_class)->map (widget);
  gtk_widget_grab_focus (self->entry);
}

static void
cursus_finder_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_FINDER);

  G_OBJECT_CLASS (cursus_finder_parent_class)->dispose (object);
}

static void
cursus_finder_class_init (CursusFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_finder_dispose;
  widget_class->map = cursus_finder_map;

  signals[ASKED] = g_signal_new ("asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CURSUS_TYPE_OPTION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/inspector/finder.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusFinder, entry);
  gtk_widget_class_bind_template_child (widget_class, CursusFinder, list);
  gtk_widget_class_bind_template_child (widget_class, CursusFinder, stack);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
cursus_finder_init (CursusFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

CursusFinder *
cursus_finder_new (const char *hint)
{
  CursusFinder *self = g_object_new (CURSUS_TYPE_FINDER, NULL);

  g_object_set (self->entry, "placeholder-text", hint, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, hint,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, hint,
                                  -1);
  return self;
}

void
cursus_finder_attach (CursusFinder *self, GtkMenuButton *button)
{
  GtkWidget *child;

  g_return_if_fail (CURSUS_IS_FINDER (self));

  child = gtk_menu_button_get_child (button);
  gtk_menu_button_set_popover (button, GTK_WIDGET (self));
  /* GtkMenuButton puts what it shows into a box of its own, in the middle. */
  if (child != NULL && GTK_IS_BOX (gtk_widget_get_parent (child)))
    gtk_widget_set_halign (gtk_widget_get_parent (child), GTK_ALIGN_FILL);
}

void
cursus_finder_show (CursusFinder *self, GListModel *options)
{
  g_autoptr (GtkSelectionModel) model = NULL;

  g_return_if_fail (CURSUS_IS_FINDER (self));

  model = GTK_SELECTION_MODEL (gtk_single_selection_new (g_object_ref (options)));
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), model);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack),
                                    g_list_model_get_n_items (options) > 0 ? "list" : "nothing");
}

static gboolean
has_words (CursusOption *option, char *const *words)
{
  g_autofree char *both =
    g_strjoin (" ", cursus_option_get_detail (option), cursus_option_get_title (option), NULL);
  g_autofree char *folded = g_utf8_casefold (both, -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

GListStore *
cursus_finder_filter (GListModel *options, const char *words)
{
  GListStore      *found = g_list_store_new (CURSUS_TYPE_OPTION);
  g_autofree char *folded = g_utf8_casefold (words, -1);
  g_auto (GStrv) split = g_strsplit_set (folded, " \t", -1);
  guint n = g_list_model_get_n_items (options);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusOption) option = g_list_model_get_item (options, i);

      if (has_words (option, split))
        g_list_store_append (found, option);
    }
  return found;
}
