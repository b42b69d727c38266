/* inner-name.c - names for the parts of GTK's widgets that take the keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/inner-name.h"

/* The first of this type in a widget, wherever it is. */
static GtkWidget *
find_inner (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = g_type_is_a (G_OBJECT_TYPE (child), type) ? child : find_inner (child, type);
  return found;
}

static char *
dup_chosen (GtkDropDown *list)
{
  gpointer       item = gtk_drop_down_get_selected_item (list);
  GtkExpression *expression = gtk_drop_down_get_expression (list);
  g_auto (GValue) value = G_VALUE_INIT;

  if (GTK_IS_STRING_OBJECT (item))
    return g_strdup (gtk_string_object_get_string (item));
  if (item != NULL && expression != NULL && gtk_expression_evaluate (expression, item, &value) &&
      G_VALUE_HOLDS_STRING (&value))
    return g_value_dup_string (&value);
  return NULL;
}

static void
describe_chosen (GtkDropDown *list, GParamSpec *pspec, gpointer button)
{
  g_autofree char *chosen = dup_chosen (list);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  chosen != NULL ? chosen : "", -1);
}

static void
label_button (GtkWidget *button, GtkWidget *label)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
}

void
cursus_inner_name_drop_down (GtkDropDown *list)
{
  GtkWidget *button;

  g_return_if_fail (GTK_IS_DROP_DOWN (list));

  button = find_inner (GTK_WIDGET (list), GTK_TYPE_TOGGLE_BUTTON);
  if (button == NULL)
    return;
  label_button (button, GTK_WIDGET (list));
  g_signal_connect_object (list, "notify::selected-item", G_CALLBACK (describe_chosen), button, 0);
  describe_chosen (list, NULL, button);
}

void
cursus_inner_name_labelled_by (GtkWidget *widget, GtkWidget *label)
{
  GtkWidget *button = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_DROP_DOWN (widget) || GTK_IS_MENU_BUTTON (widget))
    button = find_inner (widget, GTK_TYPE_TOGGLE_BUTTON);
  if (button != NULL)
    label_button (button, label);
}

void
cursus_inner_name_split_button (AdwSplitButton *button)
{
  GtkWidget *menu_button;

  g_return_if_fail (ADW_IS_SPLIT_BUTTON (button));

  menu_button = find_inner (GTK_WIDGET (button), GTK_TYPE_MENU_BUTTON);
  if (menu_button != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    adw_split_button_get_dropdown_tooltip (button), -1);
}
