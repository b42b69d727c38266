/* matrix-stop.c - the cell of the matrix on which the keyboard is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/matrix-stop.h"

struct _CursusMatrixStop
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (CursusMatrixStop, cursus_matrix_stop, GTK_TYPE_WIDGET)

static void
cursus_matrix_stop_class_init (CursusMatrixStopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "matrixstop");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
cursus_matrix_stop_init (CursusMatrixStop *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
cursus_matrix_stop_new (void)
{
  return g_object_new (CURSUS_TYPE_MATRIX_STOP, NULL);
}

void
cursus_matrix_stop_say (CursusMatrixStop *self, const char *label)
{
  g_return_if_fail (CURSUS_IS_MATRIX_STOP (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
