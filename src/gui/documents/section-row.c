/* section-row.c - a section of a document: whether it is in, what it is called, where it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/section-row.h"

#include "gui/common/drag-escape.h"

struct _CursusSectionRow
{
  GtkListBoxRow parent_instance;

  CursusSectionItem *item;

  GtkWidget *included;
  GtkWidget *title;
  GtkWidget *handle;
};

G_DEFINE_FINAL_TYPE (CursusSectionRow, cursus_section_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_title (CursusSectionRow *self)
{
  g_autofree char *title = cursus_section_item_dup_title (self->item);

  gtk_editable_set_text (GTK_EDITABLE (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->included), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/* What was typed counts when it is done; an empty title is none of its own. */
static void
editing_cb (GtkEditableLabel *label, GParamSpec *pspec, CursusSectionRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (label));

  if (gtk_editable_label_get_editing (label) || self->item == NULL)
    return;
  g_object_set (self->item, "title", *text != '\0' ? text : NULL, NULL);
  show_title (self);
}

/* --- moved by mouse and keyboard --- */

static gboolean
move_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  g_signal_emit (widget, signals[MOVED], 0, g_variant_get_int32 (arguments));
  return TRUE;
}

static gboolean
rename_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  gtk_editable_label_start_editing (GTK_EDITABLE_LABEL (CURSUS_SECTION_ROW (widget)->title));
  return TRUE;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, CursusSectionRow *self)
{
  return gdk_content_provider_new_typed (CURSUS_TYPE_SECTION_ROW, self);
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, CursusSectionRow *self)
{
  GdkPaintable *picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 0, 0);
  g_object_unref (picture);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, CursusSectionRow *self)
{
  CursusSectionRow *dragged = g_value_get_object (value);
  int               from = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (dragged));
  int               to = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self));

  if (from < 0 ||
      gtk_widget_get_parent (GTK_WIDGET (dragged)) != gtk_widget_get_parent (GTK_WIDGET (self)))
    return FALSE;
  if (from != to)
    g_signal_emit (dragged, signals[MOVED], 0, to - from);
  return TRUE;
}

static void
add_hands (CursusSectionRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (CURSUS_TYPE_SECTION_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  cursus_drag_heed_escape (source);
  gtk_widget_add_controller (self->handle, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* --- the object --- */

static gboolean
let_go_cb (gpointer data)
{
  return G_SOURCE_REMOVE;
}

/* GTK 4.8 looks at a title a tenth of a second after the focus has left it, also when it is gone by
 * then. */
static void
keep_title (CursusSectionRow *self)
{
  if (self->title != NULL)
    g_timeout_add_full (G_PRIORITY_DEFAULT, 500, let_go_cb, g_object_ref (self->title),
                        g_object_unref);
}

static void
cursus_section_row_dispose (GObject *object)
{
  CursusSectionRow *self = CURSUS_SECTION_ROW (object);

  keep_title (self);
  g_clear_object (&self->item);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_SECTION_ROW);

  G_OBJECT_CLASS (cursus_section_row_parent_class)->dispose (object);
}

static void
cursus_section_row_class_init (CursusSectionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_section_row_dispose;
  signals[MOVED] = g_signal_new ("moved", CURSUS_TYPE_SECTION_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/documents/section-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusSectionRow, included);
  gtk_widget_class_bind_template_child (widget_class, CursusSectionRow, title);
  gtk_widget_class_bind_template_child (widget_class, CursusSectionRow, handle);
  gtk_widget_class_bind_template_callback (widget_class, editing_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, move_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, move_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F2, 0, rename_cb, NULL);
}

static void
cursus_section_row_init (CursusSectionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_hands (self);
}

GtkWidget *
cursus_section_row_new (CursusSectionItem *item)
{
  CursusSectionRow *self = g_object_new (CURSUS_TYPE_SECTION_ROW, NULL);

  self->item = g_object_ref (item);
  g_object_bind_property (item, "included", self->included, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  show_title (self);
  return GTK_WIDGET (self);
}
