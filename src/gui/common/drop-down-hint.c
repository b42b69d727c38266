/* drop-down-hint.c - what a list to choose from says while nothing is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/drop-down-hint.h"

/* GTK has no property for it: the text stands on a page of a stack in its button. */
static GtkWidget *
find_empty_page (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_STACK (widget))
    found = gtk_stack_get_child_by_name (GTK_STACK (widget), "empty");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_empty_page (child);
  return found;
}

void
cursus_drop_down_set_hint (GtkDropDown *list, const char *hint)
{
  GtkWidget *page;

  g_return_if_fail (GTK_IS_DROP_DOWN (list));

  page = find_empty_page (GTK_WIDGET (list));
  if (!GTK_IS_LABEL (page))
    return;
  gtk_label_set_text (GTK_LABEL (page), hint);
  gtk_label_set_ellipsize (GTK_LABEL (page), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (page, "dim-label");
}
