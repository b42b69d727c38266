/* canvas.h - a widget that is scrolled, and that itself draws what is in sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_CANVAS (cursus_canvas_get_type ())

/**
 * CursusCanvas:
 *
 * What widgets have in common that go into a #GtkScrolledWindow without a viewport. When it is
 * scrolled, it is given its size and drawn again.
 */
G_DECLARE_DERIVABLE_TYPE (CursusCanvas, cursus_canvas, CURSUS, CANVAS, GtkWidget)

struct _CursusCanvasClass
{
  GtkWidgetClass parent_class;
};

/* (nullable): NULL as long as it is in nothing that scrolls. */
GtkAdjustment *cursus_canvas_get_hadjustment (CursusCanvas *self);
GtkAdjustment *cursus_canvas_get_vadjustment (CursusCanvas *self);

/* How far it is scrolled, in pixels. */
double cursus_canvas_get_x (CursusCanvas *self);
double cursus_canvas_get_y (CursusCanvas *self);

/**
 * cursus_canvas_configure:
 * @orientation: in which direction
 * @page: how much is seen
 * @upper: how much there is
 * @step: how far an arrow key goes
 *
 * Says to the scroll bar how much there is; it stays where it is, as far as that is there.
 */
void cursus_canvas_configure (CursusCanvas *self, GtkOrientation orientation, double page,
                              double upper, double step);

G_END_DECLS
