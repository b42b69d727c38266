/* preview-hands.c - the preview under the mouse and the keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/preview-private.h"

#define ZOOM_STEP 1.1

/* --- the mouse --- */

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, CursusPreview *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == 1)
    cursus_preview_follow (self, cursus_preview_lookup_anchor (self, x, y));
}

static void
motion_cb (GtkEventControllerMotion *motion, double x, double y, CursusPreview *self)
{
  gboolean leads = cursus_preview_lookup_anchor (self, x, y) != NULL;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), leads ? "pointer" : NULL);
}

static gboolean
scroll_cb (GtkEventControllerScroll *scroll, double dx, double dy, CursusPreview *self)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if ((state & GDK_CONTROL_MASK) == 0 || dy == 0)
    return FALSE;
  cursus_preview_zoom_by (self, dy < 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
  return TRUE;
}

void
cursus_preview_add_hands (CursusPreview *self)
{
  GtkGesture         *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}

/* --- the keyboard --- */

typedef enum
{
  MOVE_LINE,
  MOVE_PAGE,
  MOVE_END,
} Move;

/* By so many lines or views, or to an end. */
static gboolean
move_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CursusPreview *self = CURSUS_PREVIEW (widget);
  GtkAdjustment *adjustment = cursus_canvas_get_vadjustment (CURSUS_CANVAS (self));
  double         value, way;
  int            kind, direction;

  if (adjustment == NULL)
    return FALSE;
  g_variant_get (arguments, "(ii)", &kind, &direction);
  value = gtk_adjustment_get_value (adjustment);
  way = gtk_adjustment_get_step_increment (adjustment);
  if (kind == MOVE_PAGE)
    way = gtk_adjustment_get_page_increment (adjustment);
  else if (kind == MOVE_END)
    way = gtk_adjustment_get_upper (adjustment);
  gtk_adjustment_set_value (adjustment, value + way * direction);
  return TRUE;
}

static gboolean
zoom_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CursusPreview *self = CURSUS_PREVIEW (widget);
  int            direction = g_variant_get_int32 (arguments);

  if (direction == 0)
    cursus_preview_set_zoom (self, 0);
  else
    cursus_preview_zoom_by (self, direction > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
  return TRUE;
}

static gboolean
follow_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CursusPreview   *self = CURSUS_PREVIEW (widget);
  CursusProofPlace place = { 0 };

  if (cursus_preview_get_place (self, &place))
    cursus_preview_follow (self, place.anchor);
  cursus_proof_place_clear (&place);
  return TRUE;
}

void
cursus_preview_install_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    Move  kind;
    int   direction;
  } moves[] = {
    { GDK_KEY_Up, MOVE_LINE, -1 },         { GDK_KEY_Down, MOVE_LINE, 1 },
    { GDK_KEY_KP_Up, MOVE_LINE, -1 },      { GDK_KEY_KP_Down, MOVE_LINE, 1 },
    { GDK_KEY_Page_Up, MOVE_PAGE, -1 },    { GDK_KEY_Page_Down, MOVE_PAGE, 1 },
    { GDK_KEY_KP_Page_Up, MOVE_PAGE, -1 }, { GDK_KEY_KP_Page_Down, MOVE_PAGE, 1 },
    { GDK_KEY_space, MOVE_PAGE, 1 },       { GDK_KEY_Home, MOVE_END, -1 },
    { GDK_KEY_End, MOVE_END, 1 },          { GDK_KEY_KP_Home, MOVE_END, -1 },
    { GDK_KEY_KP_End, MOVE_END, 1 },
  };
  static const struct
  {
    guint key;
    int   direction;
  } zooms[] = {
    { GDK_KEY_plus, 1 },         { GDK_KEY_equal, 1 }, { GDK_KEY_KP_Add, 1 }, { GDK_KEY_minus, -1 },
    { GDK_KEY_KP_Subtract, -1 }, { GDK_KEY_0, 0 },     { GDK_KEY_KP_0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding (klass, moves[i].key, 0, move_cb, "(ii)", (int) moves[i].kind,
                                  moves[i].direction);
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    gtk_widget_class_add_binding (klass, zooms[i].key, GDK_CONTROL_MASK, zoom_cb, "i",
                                  zooms[i].direction);
  gtk_widget_class_add_binding (klass, GDK_KEY_Return, 0, follow_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Enter, 0, follow_cb, NULL);
}
