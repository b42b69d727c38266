/* palette-drag.c - cards carried out of the palette, and into it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-private.h"

#include "gui/common/drag-escape.h"
#include "gui/common/module-drag.h"

/* --- out of it --- */

static gboolean
is_placed (CursusPalette *self, const char *id)
{
  CursusPaletteView view = cursus_palette_get_view (self);

  return view.plan != NULL && cursus_project_lookup_term_of (view.project, view.plan, id) != NULL;
}

/* All that is selected, if the row is; else the row alone. */
static GPtrArray *
collect_carried (CursusPalette *self, CursusPaletteRow *row)
{
  const char *id = cursus_palette_item_get_id (cursus_palette_row_get_item (row));
  GPtrArray  *ids = cursus_palette_dup_selected_ids (self);

  if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    {
      g_ptr_array_set_size (ids, 0);
      g_ptr_array_add (ids, (gpointer) id);
    }
  return ids;
}

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, gpointer data)
{
  CursusPalette    *self = data;
  CursusPaletteRow *row =
    CURSUS_PALETTE_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source)));
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (CursusModuleDrag) drag = NULL;
  gboolean are_placed = TRUE;

  if (cursus_palette_row_get_item (row) == NULL)
    return NULL;
  ids = collect_carried (self, row);
  for (guint i = 0; i < ids->len; i++)
    are_placed = are_placed && is_placed (self, ids->pdata[i]);

  drag = cursus_module_drag_new (self->workspace,
                                 are_placed ? cursus_workspace_get_plan (self->workspace) : NULL,
                                 (const char *const *) ids->pdata, ids->len);
  cursus_module_drag_offer_copy (drag, cursus_workspace_get_project (self->workspace));
  self->is_dragging = TRUE;
  return cursus_module_drag_provide (drag);
}

/* The card itself is the item of the list: it has the ground on which the row stands. */
static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, gpointer data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (gtk_widget_get_parent (row));
  g_autoptr (GdkPaintable) picture = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static void
drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, gpointer data)
{
  CURSUS_PALETTE (data)->is_dragging = FALSE;
}

static gboolean
drag_cancel_cb (GtkDragSource *source, GdkDrag *drag, GdkDragCancelReason reason, gpointer data)
{
  CURSUS_PALETTE (data)->is_dragging = FALSE;
  return FALSE;
}

void
cursus_palette_init_row_drag (CursusPalette *self, CursusPaletteRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  g_signal_connect_object (source, "drag-cancel", G_CALLBACK (drag_cancel_cb), self, 0);
  cursus_drag_heed_escape (source);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
}

/* --- into it --- */

/* What is carried out of here is not invited to be dropped here. */
static gboolean
drop_accept_cb (GtkDropTarget *target, GdkDrop *drop, gpointer data)
{
  return !CURSUS_PALETTE (data)->is_dragging &&
         gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop), CURSUS_TYPE_MODULE_DRAG);
}

/* From the board of this window it is moved, from another window copied. */
static GdkDragAction
drop_motion_cb (GtkDropTarget *target, double x, double y, gpointer data)
{
  CursusPalette          *self = data;
  const GValue           *value = gtk_drop_target_get_value (target);
  const CursusModuleDrag *drag = value != NULL ? g_value_get_boxed (value) : NULL;

  if (drag == NULL || drag->owner == self->workspace)
    return GDK_ACTION_MOVE;
  return drag->clip != NULL ? GDK_ACTION_COPY : 0;
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  CursusPalette          *self = data;
  const CursusModuleDrag *drag = g_value_get_boxed (value);

  if (drag->owner != self->workspace)
    return drag->clip != NULL && cursus_palette_paste (self, drag->clip);
  return cursus_palette_take_out (self, (const char *const *) drag->ids,
                                  cursus_module_drag_n (drag));
}

void
cursus_palette_init_drop (CursusPalette *self)
{
  GtkDropTarget *target =
    gtk_drop_target_new (CURSUS_TYPE_MODULE_DRAG, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect (target, "accept", G_CALLBACK (drop_accept_cb), self);
  g_signal_connect (target, "enter", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
