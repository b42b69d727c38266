/* column-layout.c - one child in a column of a given width
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/column-layout.h"

struct _CursusColumnLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CursusColumnLayout, cursus_column_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
cursus_column_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cursus_column_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                              GtkOrientation orientation, int for_size, int *minimum, int *natural,
                              int *minimum_baseline, int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  if (child == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (child, orientation, -1, minimum, natural, NULL, NULL);
  else if (for_size >= 0)
    gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
cursus_column_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                               int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child != NULL)
    gtk_widget_allocate (child, width, height, -1, NULL);
}

static void
cursus_column_layout_class_init (CursusColumnLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = cursus_column_layout_get_request_mode;
  layout_class->measure = cursus_column_layout_measure;
  layout_class->allocate = cursus_column_layout_allocate;
}

static void
cursus_column_layout_init (CursusColumnLayout *self)
{
}
