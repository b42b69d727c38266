/* tag-carrying.c - strands and tags carried with the mouse in a list of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/tag-carrying.h"

#include "gui/common/drag-escape.h"

#define ITEM "cursus-item"
#define DRAGGING "cursus-dragging"

/* The list scrolls while something is carried so near to its edge. */
#define EDGE 36
#define STEP 12
#define INTERVAL 40 /* milliseconds */

typedef struct
{
  CursusTagDropped dropped;
  gpointer         data;
  GtkWidget       *list;
  guint            scrolling; /* a timeout */
  int              by;
} Dragging;

static void
dragging_free (gpointer data)
{
  Dragging *self = data;

  g_clear_handle_id (&self->scrolling, g_source_remove);
  g_free (self);
}

/* --- rows --- */

static CursusTagLine *
get_line (GtkWidget *row)
{
  return gtk_list_item_get_item (g_object_get_data (G_OBJECT (row), ITEM));
}

static const char *
get_id (CursusTagLine *line)
{
  return cursus_tag_line_get_record (line)->id;
}

static const char *const sides[] = {
  [CURSUS_DROP_BEFORE] = "drop-before",
  [CURSUS_DROP_INTO] = "drop-into",
  [CURSUS_DROP_AFTER] = "drop-after",
};

static void
show_side (GtkWidget *row, int side)
{
  for (int i = 0; i < (int) G_N_ELEMENTS (sides); i++)
    if (i == side)
      gtk_widget_add_css_class (row, sides[i]);
    else
      gtk_widget_remove_css_class (row, sides[i]);
}

/* The middle of a line is the line, its edges are the gaps between two. */
static CursusDropSide
get_side (GtkWidget *row, double y)
{
  double height = gtk_widget_get_height (row);

  if (y < height * 0.3)
    return CURSUS_DROP_BEFORE;
  return y > height * 0.7 ? CURSUS_DROP_AFTER : CURSUS_DROP_INTO;
}

/* --- carrying --- */

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, gpointer data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (row);

  if (get_line (row) == NULL)
    return NULL;
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (CURSUS_TYPE_TAG_LINE, get_line (row));
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, gpointer data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  show_side (row, (int) get_side (row, y));
  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target, gpointer data)
{
  show_side (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), -1);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  Dragging        *self = data;
  GtkWidget       *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  CursusTagLine   *line = get_line (row);
  g_autofree char *id = g_strdup (get_id (g_value_get_object (value)));
  g_autofree char *target_id = NULL;

  show_side (row, -1);
  if (line == NULL)
    return FALSE;
  target_id = g_strdup (get_id (line));
  self->dropped (self->data, id, target_id, get_side (row, y));
  return TRUE;
}

/* After the factory itself has made the row. */
static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget     *row = gtk_list_item_get_child (item);
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (CURSUS_TYPE_TAG_LINE, GDK_ACTION_MOVE);

  g_object_set_data (G_OBJECT (row), ITEM, item);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  cursus_drag_heed_escape (source);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), data);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), data);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), data);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), data);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), data);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}

/* --- scrolling while something is carried --- */

static gboolean
scroll_cb (gpointer data)
{
  Dragging      *self = data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + self->by);
  return G_SOURCE_CONTINUE;
}

static void
carried_cb (GtkDropControllerMotion *controller, double x, double y, gpointer data)
{
  Dragging *self = data;
  int       height = gtk_widget_get_height (self->list);

  self->by = 0;
  if (y < EDGE)
    self->by = -STEP;
  else if (y > height - EDGE)
    self->by = STEP;
  if (self->by == 0)
    g_clear_handle_id (&self->scrolling, g_source_remove);
  else if (self->scrolling == 0)
    self->scrolling = g_timeout_add (INTERVAL, scroll_cb, self);
}

static void
carried_away_cb (GtkDropControllerMotion *controller, gpointer data)
{
  g_clear_handle_id (&((Dragging *) data)->scrolling, g_source_remove);
}

void
cursus_tag_carrying_attach (GtkListView *list, GtkListItemFactory *factory,
                            CursusTagDropped dropped, gpointer data)
{
  GtkEventController *motion = gtk_drop_controller_motion_new ();
  Dragging           *self = g_new0 (Dragging, 1);

  self->dropped = dropped;
  self->data = data;
  self->list = GTK_WIDGET (list);
  g_object_set_data_full (G_OBJECT (list), DRAGGING, self, dragging_free);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (motion, "enter", G_CALLBACK (carried_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (carried_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (carried_away_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (list), motion);
}
