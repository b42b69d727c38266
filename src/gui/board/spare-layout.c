/* spare-layout.c - one child in the room that nothing else needs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/spare-layout.h"

struct _CursusSpareLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CursusSpareLayout, cursus_spare_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
cursus_spare_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
cursus_spare_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                             GtkOrientation orientation, int for_size, int *minimum, int *natural,
                             int *minimum_baseline, int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *minimum = *natural = 0;
  if (child != NULL && orientation == GTK_ORIENTATION_VERTICAL)
    gtk_widget_measure (child, orientation, -1, minimum, natural, minimum_baseline,
                        natural_baseline);
}

static void
cursus_spare_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                              int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int        minimum, natural;

  if (child == NULL)
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  gtk_widget_set_child_visible (child, width >= minimum && 2 * width >= natural);
  if (gtk_widget_get_child_visible (child))
    gtk_widget_allocate (child, width, height, baseline, NULL);
}

static void
cursus_spare_layout_class_init (CursusSpareLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = cursus_spare_layout_get_request_mode;
  layout_class->measure = cursus_spare_layout_measure;
  layout_class->allocate = cursus_spare_layout_allocate;
}

static void
cursus_spare_layout_init (CursusSpareLayout *self)
{
}
