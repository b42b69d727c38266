/* canvas.c - a widget that is scrolled, and that itself draws what is in sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/canvas.h"

#define PAGE_PART 0.9 /* what a page forth leaves in sight */

typedef struct
{
  GtkAdjustment      *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy policies[2];
} CursusCanvasPrivate;

static void cursus_canvas_scrollable_init (GtkScrollableInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (CursusCanvas, cursus_canvas, GTK_TYPE_WIDGET,
                                  G_ADD_PRIVATE (CursusCanvas)
                                    G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE,
                                                           cursus_canvas_scrollable_init))

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static void
cursus_canvas_scrollable_init (GtkScrollableInterface *iface)
{
}

static CursusCanvasPrivate *
get_private (CursusCanvas *self)
{
  return cursus_canvas_get_instance_private (self);
}

static void
scrolled_cb (CursusCanvas *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (CursusCanvas *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **member = &get_private (self)->adjustments[orientation];

  if (*member == adjustment)
    return;
  if (*member != NULL)
    g_signal_handlers_disconnect_by_func (*member, scrolled_cb, self);
  g_clear_object (member);
  if (adjustment == NULL)
    return;

  *member = g_object_ref_sink (adjustment);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
cursus_canvas_dispose (GObject *object)
{
  set_adjustment (CURSUS_CANVAS (object), GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (CURSUS_CANVAS (object), GTK_ORIENTATION_VERTICAL, NULL);

  G_OBJECT_CLASS (cursus_canvas_parent_class)->dispose (object);
}

static void
cursus_canvas_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusCanvasPrivate *self = get_private (CURSUS_CANVAS (object));

  switch (property)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[property - PROP_HADJUSTMENT]);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[property - PROP_HSCROLL_POLICY]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_canvas_set_property (GObject *object, guint property, const GValue *value, GParamSpec *pspec)
{
  CursusCanvas *self = CURSUS_CANVAS (object);

  switch (property)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      set_adjustment (self, (GtkOrientation) (property - PROP_HADJUSTMENT),
                      g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      get_private (self)->policies[property - PROP_HSCROLL_POLICY] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_canvas_class_init (CursusCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = cursus_canvas_dispose;
  object_class->get_property = cursus_canvas_get_property;
  object_class->set_property = cursus_canvas_set_property;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
cursus_canvas_init (CursusCanvas *self)
{
}

GtkAdjustment *
cursus_canvas_get_hadjustment (CursusCanvas *self)
{
  g_return_val_if_fail (CURSUS_IS_CANVAS (self), NULL);

  return get_private (self)->adjustments[GTK_ORIENTATION_HORIZONTAL];
}

GtkAdjustment *
cursus_canvas_get_vadjustment (CursusCanvas *self)
{
  g_return_val_if_fail (CURSUS_IS_CANVAS (self), NULL);

  return get_private (self)->adjustments[GTK_ORIENTATION_VERTICAL];
}

static double
get_value (CursusCanvas *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = get_private (self)->adjustments[orientation];

  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
}

double
cursus_canvas_get_x (CursusCanvas *self)
{
  g_return_val_if_fail (CURSUS_IS_CANVAS (self), 0);

  return get_value (self, GTK_ORIENTATION_HORIZONTAL);
}

double
cursus_canvas_get_y (CursusCanvas *self)
{
  g_return_val_if_fail (CURSUS_IS_CANVAS (self), 0);

  return get_value (self, GTK_ORIENTATION_VERTICAL);
}

void
cursus_canvas_configure (CursusCanvas *self, GtkOrientation orientation, double page, double upper,
                         double step)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (CURSUS_IS_CANVAS (self));

  adjustment = get_private (self)->adjustments[orientation];
  if (adjustment == NULL)
    return;
  upper = MAX (upper, page);
  gtk_adjustment_configure (adjustment,
                            CLAMP (gtk_adjustment_get_value (adjustment), 0, upper - page), 0,
                            upper, step, page * PAGE_PART, page);
}
