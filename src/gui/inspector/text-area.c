/* text-area.c - a text view that is as high as its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/text-area.h"

/* Narrower than this nobody types. */
#define WIDTH_MIN 40

struct _CursusTextArea
{
  GtkTextView parent_instance;

  PangoLayout *layout; /* of the text; made when it is asked for */
};

G_DEFINE_FINAL_TYPE (CursusTextArea, cursus_text_area, GTK_TYPE_TEXT_VIEW)

static void
forget_layout (CursusTextArea *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static PangoLayout *
get_layout (CursusTextArea *self)
{
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  g_autofree char *text = NULL;
  GtkTextIter      start, end;

  if (self->layout != NULL)
    return self->layout;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  return self->layout;
}

static void
cursus_text_area_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                          int *natural, int *minimum_baseline, int *natural_baseline)
{
  PangoLayout *layout = get_layout (CURSUS_TEXT_AREA (widget));
  int          height;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = WIDTH_MIN;
      return;
    }
  /* Where no width is known, no width may need less. */
  pango_layout_set_width (layout, for_size < 0 ? -1 : MAX (for_size, WIDTH_MIN) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = height;
}

static GtkSizeRequestMode
cursus_text_area_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Another font is another height. */
static void
cursus_text_area_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cursus_text_area_parent_class)->css_changed (widget, change);
  forget_layout (CURSUS_TEXT_AREA (widget));
}

static void
buffer_changed_cb (CursusTextArea *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  forget_layout (self);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (forget_layout), self, G_CONNECT_SWAPPED);
}

static void
cursus_text_area_finalize (GObject *object)
{
  g_clear_object (&CURSUS_TEXT_AREA (object)->layout);

  G_OBJECT_CLASS (cursus_text_area_parent_class)->finalize (object);
}

static void
cursus_text_area_class_init (CursusTextAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_text_area_finalize;
  widget_class->measure = cursus_text_area_measure;
  widget_class->get_request_mode = cursus_text_area_get_request_mode;
  widget_class->css_changed = cursus_text_area_css_changed;
}

static void
cursus_text_area_init (CursusTextArea *self)
{
  g_signal_connect (self, "notify::buffer", G_CALLBACK (buffer_changed_cb), NULL);
}
