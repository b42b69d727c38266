/* remedy-label.c - what a button does that mends a problem
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/remedy-label.h"

/* Narrower than this nobody reads. */
#define WIDTH_MIN 60

struct _CursusRemedyLabel
{
  GtkWidget parent_instance;

  PangoLayout *layout;
  int          width; /* of the text on one line; -1: not measured yet */
  int          line;  /* the height of one */
};

G_DEFINE_FINAL_TYPE (CursusRemedyLabel, cursus_remedy_label, GTK_TYPE_WIDGET)

static void
measure_line (CursusRemedyLabel *self)
{
  if (self->width >= 0)
    return;
  pango_layout_set_width (self->layout, -1);
  pango_layout_get_pixel_size (self->layout, &self->width, &self->line);
}

static GtkSizeRequestMode
cursus_remedy_label_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cursus_remedy_label_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  CursusRemedyLabel *self = CURSUS_REMEDY_LABEL (widget);

  measure_line (self);
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (self->width, WIDTH_MIN);
      *natural = self->width;
      return;
    }
  *minimum = self->line;
  *natural = for_size >= 0 && for_size < self->width ? 2 * self->line : self->line;
}

/* Pango puts all that is left on the last line, and shortens that. */
static void
cursus_remedy_label_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusRemedyLabel *self = CURSUS_REMEDY_LABEL (widget);
  int                n_lines;
  GdkRGBA            colour;

  measure_line (self);
  n_lines = gtk_widget_get_height (widget) >= 2 * self->line ? 2 : 1;
  pango_layout_set_width (self->layout, gtk_widget_get_width (widget) * PANGO_SCALE);
  pango_layout_set_height (self->layout, -n_lines);
  pango_layout_set_ellipsize (self->layout,
                              n_lines > 1 ? PANGO_ELLIPSIZE_START : PANGO_ELLIPSIZE_MIDDLE);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  gtk_snapshot_append_layout (snapshot, self->layout, &colour);
}

/* Another font is another size. */
static void
forget (CursusRemedyLabel *self)
{
  pango_layout_context_changed (self->layout);
  self->width = -1;
}

static void
cursus_remedy_label_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cursus_remedy_label_parent_class)->css_changed (widget, change);
  forget (CURSUS_REMEDY_LABEL (widget));
}

static void
cursus_remedy_label_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (cursus_remedy_label_parent_class)->direction_changed (widget, before);
  forget (CURSUS_REMEDY_LABEL (widget));
}

static void
cursus_remedy_label_finalize (GObject *object)
{
  g_object_unref (CURSUS_REMEDY_LABEL (object)->layout);

  G_OBJECT_CLASS (cursus_remedy_label_parent_class)->finalize (object);
}

static void
cursus_remedy_label_class_init (CursusRemedyLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_remedy_label_finalize;
  widget_class->get_request_mode = cursus_remedy_label_get_request_mode;
  widget_class->measure = cursus_remedy_label_measure;
  widget_class->snapshot = cursus_remedy_label_snapshot;
  widget_class->css_changed = cursus_remedy_label_css_changed;
  widget_class->direction_changed = cursus_remedy_label_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
cursus_remedy_label_init (CursusRemedyLabel *self)
{
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  self->width = -1;
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (self->layout, PANGO_ALIGN_RIGHT);
}

void
cursus_remedy_label_set_text (CursusRemedyLabel *self, const char *text)
{
  g_return_if_fail (CURSUS_IS_REMEDY_LABEL (self));

  if (g_str_equal (pango_layout_get_text (self->layout), text))
    return;
  pango_layout_set_text (self->layout, text, -1);
  self->width = -1;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const char *
cursus_remedy_label_get_text (CursusRemedyLabel *self)
{
  g_return_val_if_fail (CURSUS_IS_REMEDY_LABEL (self), NULL);

  return pango_layout_get_text (self->layout);
}
