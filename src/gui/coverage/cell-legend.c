/* cell-legend.c - what the signs in the cells of the matrix mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/cell-legend.h"

#include <glib/gi18n-lib.h>

struct _CursusCellLegend
{
  GtkWidget parent_instance;

  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CursusCellLegend, cursus_cell_legend, GTK_TYPE_WIDGET)

static void
cursus_cell_legend_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                            int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  CursusCellLegend *self = CURSUS_CELL_LEGEND (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (self->label, orientation, -1, NULL, natural, NULL, NULL);
}

static void
cursus_cell_legend_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CursusCellLegend *self = CURSUS_CELL_LEGEND (widget);
  int               narrowest, needed;

  gtk_widget_measure (self->label, GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL, NULL, NULL);
  gtk_widget_measure (self->label, GTK_ORIENTATION_VERTICAL, MAX (width, narrowest), &needed, NULL,
                      NULL, NULL);
  gtk_widget_set_child_visible (self->label, width >= narrowest && needed <= height);
  gtk_widget_allocate (self->label, MAX (width, narrowest), MAX (height, needed), -1, NULL);
}

static void
cursus_cell_legend_dispose (GObject *object)
{
  CursusCellLegend *self = CURSUS_CELL_LEGEND (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (cursus_cell_legend_parent_class)->dispose (object);
}

static void
cursus_cell_legend_class_init (CursusCellLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_cell_legend_dispose;
  widget_class->measure = cursus_cell_legend_measure;
  widget_class->size_allocate = cursus_cell_legend_size_allocate;
}

static void
cursus_cell_legend_init (CursusCellLegend *self)
{
  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 1);
  gtk_label_set_justify (GTK_LABEL (self->label), GTK_JUSTIFY_RIGHT);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_widget_add_css_class (self->label, "legend");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

static const char *
get_words (const CursusCoverageWish *wish)
{
  if (wish->columns == CURSUS_COLUMNS_MODULES)
    return _ ("Number: outcomes of the module that support it · dot: assessed");
  if (wish->rows == CURSUS_ROWS_MODULES)
    return _ ("I introduced · R reinforced · M mastered · dot: assessed — press 1, 2, 3, 0 or A");
  return _ ("I introduced · R reinforced · M mastered · dot: assessed");
}

void
cursus_cell_legend_show (CursusCellLegend *self, const CursusCoverageWish *wish)
{
  g_return_if_fail (CURSUS_IS_CELL_LEGEND (self));

  gtk_label_set_text (GTK_LABEL (self->label), get_words (wish));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), get_words (wish));
}
