/* link-row.c - a row that leads to another record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/link-row.h"

#include "gui/common/wrapped-text.h"

struct _CursusLinkRow
{
  GtkListBoxRow parent_instance;

  CursusOption *option;
  GtkWidget    *title;
};

G_DEFINE_FINAL_TYPE (CursusLinkRow, cursus_link_row, GTK_TYPE_LIST_BOX_ROW)

static void
cursus_link_row_dispose (GObject *object)
{
  g_clear_object (&CURSUS_LINK_ROW (object)->option);
  /* GTK 4.8: a child that is bound would be let go of behind the row's back. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_LINK_ROW);

  G_OBJECT_CLASS (cursus_link_row_parent_class)->dispose (object);
}

static void
cursus_link_row_class_init (CursusLinkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_link_row_dispose;
  g_type_ensure (CURSUS_TYPE_WRAPPED_TEXT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/link-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusLinkRow, title);
}

static void
cursus_link_row_init (CursusLinkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_link_row_new (CursusOption *option)
{
  CursusLinkRow *self = g_object_new (CURSUS_TYPE_LINK_ROW, NULL);

  self->option = g_object_ref (option);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->title),
                                cursus_option_get_title (option));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  cursus_option_get_title (option), -1);
  return GTK_WIDGET (self);
}

const char *
cursus_link_row_get_id (CursusLinkRow *self)
{
  g_return_val_if_fail (CURSUS_IS_LINK_ROW (self), NULL);

  return cursus_option_get_value (self->option);
}
