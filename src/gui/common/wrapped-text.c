/* wrapped-text.c - a text that takes as many lines as it needs, and is cheap to measure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/wrapped-text.h"

/* Narrower than this nobody reads. */
#define WIDTH_MIN 40

#define ANY_WIDTH 100000

struct _CursusWrappedText
{
  GtkWidget parent_instance;

  PangoLayout *layout;
  int          lines;
  gboolean     is_trailing;
  int          width; /* for which it was measured last */
  int          height;
  int          line_width; /* of the text on one line; -1: not measured yet */
  int          line_height;
};

G_DEFINE_FINAL_TYPE (CursusWrappedText, cursus_wrapped_text, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LINES,
  PROP_TRAILING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A width below zero is one that is not known: then as if there were room for all of a line, since
 * no width may need less. */
static int
measure_height (CursusWrappedText *self, int width)
{
  width = width < 0 ? ANY_WIDTH : MAX (width, WIDTH_MIN);
  if (self->width != width)
    {
      pango_layout_set_width (self->layout, width * PANGO_SCALE);
      pango_layout_get_pixel_size (self->layout, NULL, &self->height);
      self->width = width;
    }
  return self->height;
}

static void
measure_line (CursusWrappedText *self)
{
  if (self->line_width >= 0)
    return;
  pango_layout_set_width (self->layout, -1);
  pango_layout_get_pixel_size (self->layout, &self->line_width, &self->line_height);
}

/* To Pango a number of lines is a height below zero, which counts where a text may end early: it
 * puts all that is left on the last line, and shortens that. */
static void
set_lines (CursusWrappedText *self, int lines, PangoEllipsizeMode mode)
{
  pango_layout_set_height (self->layout, lines > 0 ? -lines : -1);
  pango_layout_set_ellipsize (self->layout, lines > 0 ? mode : PANGO_ELLIPSIZE_NONE);
}

/* Of what is too long the beginning and the end are shown. */
static void
fit_trailing (CursusWrappedText *self, int width, int height)
{
  int lines;

  measure_line (self);
  lines = CLAMP (height / self->line_height, 1, MAX (self->lines, 1));
  set_lines (self, lines, lines > 1 ? PANGO_ELLIPSIZE_START : PANGO_ELLIPSIZE_MIDDLE);
  pango_layout_set_width (self->layout, width * PANGO_SCALE);
}

static void
measure_trailing (CursusWrappedText *self, GtkOrientation orientation, int for_size, int *minimum,
                  int *natural)
{
  gboolean is_broken;

  measure_line (self);
  is_broken = for_size >= 0 && for_size < self->line_width;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (self->line_width, WIDTH_MIN);
      *natural = self->line_width;
      return;
    }
  *minimum = self->line_height;
  *natural = self->line_height * (is_broken ? MAX (self->lines, 1) : 1);
}

static GtkSizeRequestMode
cursus_wrapped_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cursus_wrapped_text_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  CursusWrappedText *self = CURSUS_WRAPPED_TEXT (widget);

  *minimum_baseline = *natural_baseline = -1;
  if (self->is_trailing)
    measure_trailing (self, orientation, for_size, minimum, natural);
  else if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = WIDTH_MIN;
  else
    *minimum = *natural = measure_height (self, for_size);
}

static void
cursus_wrapped_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusWrappedText *self = CURSUS_WRAPPED_TEXT (widget);
  GdkRGBA            colour;

  if (self->is_trailing)
    fit_trailing (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  else
    measure_height (self, gtk_widget_get_width (widget));
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  gtk_snapshot_append_layout (snapshot, self->layout, &colour);
}

static void
forget_size (CursusWrappedText *self)
{
  self->width = -1;
  self->line_width = -1;
}

/* Another font is another size. */
static void
forget_font (CursusWrappedText *self)
{
  pango_layout_context_changed (self->layout);
  forget_size (self);
}

static void
cursus_wrapped_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cursus_wrapped_text_parent_class)->css_changed (widget, change);
  forget_font (CURSUS_WRAPPED_TEXT (widget));
}

static void
cursus_wrapped_text_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (cursus_wrapped_text_parent_class)->direction_changed (widget, before);
  forget_font (CURSUS_WRAPPED_TEXT (widget));
}

static void
cursus_wrapped_text_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusWrappedText *self = CURSUS_WRAPPED_TEXT (object);

  if (property == PROP_LINES)
    g_value_set_int (value, self->lines);
  else
    g_value_set_boolean (value, self->is_trailing);
}

static void
cursus_wrapped_text_set_property (GObject *object, guint property, const GValue *value,
                                  GParamSpec *pspec)
{
  CursusWrappedText *self = CURSUS_WRAPPED_TEXT (object);

  if (property == PROP_LINES)
    self->lines = g_value_get_int (value);
  else
    self->is_trailing = g_value_get_boolean (value);
  set_lines (self, self->lines, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (self->layout,
                              self->is_trailing ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  forget_size (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
cursus_wrapped_text_finalize (GObject *object)
{
  g_object_unref (CURSUS_WRAPPED_TEXT (object)->layout);

  G_OBJECT_CLASS (cursus_wrapped_text_parent_class)->finalize (object);
}

static void
cursus_wrapped_text_class_init (CursusWrappedTextClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = cursus_wrapped_text_finalize;
  object_class->get_property = cursus_wrapped_text_get_property;
  object_class->set_property = cursus_wrapped_text_set_property;
  widget_class->get_request_mode = cursus_wrapped_text_get_request_mode;
  widget_class->measure = cursus_wrapped_text_measure;
  widget_class->snapshot = cursus_wrapped_text_snapshot;
  widget_class->css_changed = cursus_wrapped_text_css_changed;
  widget_class->direction_changed = cursus_wrapped_text_direction_changed;

  properties[PROP_LINES] = g_param_spec_int ("lines", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_TRAILING] = g_param_spec_boolean ("trailing", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
cursus_wrapped_text_init (CursusWrappedText *self)
{
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  forget_size (self);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
}

void
cursus_wrapped_text_set_text (CursusWrappedText *self, const char *text)
{
  g_return_if_fail (CURSUS_IS_WRAPPED_TEXT (self));

  if (g_str_equal (pango_layout_get_text (self->layout), text))
    return;
  pango_layout_set_text (self->layout, text, -1);
  forget_size (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const char *
cursus_wrapped_text_get_text (CursusWrappedText *self)
{
  g_return_val_if_fail (CURSUS_IS_WRAPPED_TEXT (self), NULL);

  return pango_layout_get_text (self->layout);
}
