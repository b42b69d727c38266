/* notice-bar.c - something to know or decide, which does not stand in the way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/notice-bar.h"

struct _CursusNoticeBar
{
  AdwBin parent_instance;

  GtkWidget *title;
  GtkWidget *text;
  GtkWidget *details_button;
  GtkWidget *details;
  GtkWidget *answers;
};

G_DEFINE_FINAL_TYPE (CursusNoticeBar, cursus_notice_bar, ADW_TYPE_BIN)

enum
{
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
cursus_notice_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_NOTICE_BAR);

  G_OBJECT_CLASS (cursus_notice_bar_parent_class)->dispose (object);
}

static void
cursus_notice_bar_class_init (CursusNoticeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_notice_bar_dispose;

  signals[ANSWERED] = g_signal_new ("answered", CURSUS_TYPE_NOTICE_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "noticebar");
  /* An alert is read as soon as it is there. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/window/notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusNoticeBar, title);
  gtk_widget_class_bind_template_child (widget_class, CursusNoticeBar, text);
  gtk_widget_class_bind_template_child (widget_class, CursusNoticeBar, details_button);
  gtk_widget_class_bind_template_child (widget_class, CursusNoticeBar, details);
  gtk_widget_class_bind_template_child (widget_class, CursusNoticeBar, answers);
}

static void
cursus_notice_bar_init (CursusNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

CursusNoticeBar *
cursus_notice_bar_new (const char *title, const char *text)
{
  CursusNoticeBar *self = g_object_new (CURSUS_TYPE_NOTICE_BAR, NULL);

  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_label_set_text (GTK_LABEL (self->text), text != NULL ? text : "");
  gtk_widget_set_visible (self->text, text != NULL && *text != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "",
                                  -1);
  return self;
}

void
cursus_notice_bar_set_details (CursusNoticeBar *self, const char *label, const GPtrArray *lines)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_if_fail (CURSUS_IS_NOTICE_BAR (self));

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            (const char *) g_ptr_array_index (lines, i));
  gtk_label_set_text (GTK_LABEL (self->details), text->str);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->details_button), label);
  gtk_widget_set_visible (self->details_button, lines->len > 0);
}

static void
clicked_cb (GtkWidget *button, gpointer self)
{
  g_signal_emit (self, signals[ANSWERED], 0, gtk_widget_get_name (button));
}

void
cursus_notice_bar_add_answer (CursusNoticeBar *self, const char *id, const char *label,
                              gboolean is_suggested)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  g_return_if_fail (CURSUS_IS_NOTICE_BAR (self));

  gtk_widget_set_name (button, id);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  if (is_suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (self->answers), button);
}
