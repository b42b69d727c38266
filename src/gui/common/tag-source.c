/* tag-source.c - rows from which a tag can be carried or copied
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tag-source.h"

#include "gui/common/drag-escape.h"

#include <glib/gi18n-lib.h>

#define PICTURE_EDGE 12 /* from the pointer to the corner of the picture */

typedef struct
{
  CursusTagLookup lookup;
  gpointer        data;
} Asking;

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, Asking *asking)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (CursusTagDrag) drag = asking->lookup (row, asking->data);

  return drag != NULL ? cursus_tag_drag_provide (drag) : NULL;
}

/* As it lies there: the row itself may have no ground of its own. */
static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, gpointer data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  GtkWidget *shown = GTK_IS_LIST_BOX_ROW (row) ? row : gtk_widget_get_parent (row);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (shown);
  g_autoptr (GdkPaintable) picture = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, picture, PICTURE_EDGE, PICTURE_EDGE);
}

static void
forget (gpointer asking, GClosure *closure)
{
  g_free (asking);
}

void
cursus_tag_source_attach (GtkWidget *row, CursusTagLookup lookup, gpointer data)
{
  GtkDragSource *source = gtk_drag_source_new ();
  Asking        *asking = g_new (Asking, 1);

  *asking = (Asking){ lookup, data };
  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect_data (source, "prepare", G_CALLBACK (prepare_cb), asking, forget, 0);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
  cursus_drag_heed_escape (source);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
}

void
cursus_tag_source_copy (GtkWidget *widget, CursusWorkspace *workspace, const CursusTagDrag *drag)
{
  g_autoptr (GdkContentProvider) content = NULL;
  g_autofree char *message = NULL;

  if (drag == NULL)
    return;
  content = cursus_tag_drag_provide (drag);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  /* Translators: the title of a tag */
  message =
    g_strdup_printf (_ ("“%s” copied. Paste it onto the modules that cover it."), drag->title);
  cursus_workspace_announce (workspace, message);
}
