/* panel-size.c - a panel at the end of a pane that keeps its size
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/panel-size.h"

/* Under these names a pane has the size of what is folded, and whether it is. */
#define UNFOLDED "cursus-unfolded-size"
#define FOLDED "cursus-is-folded"

static gboolean
is_horizontal (GtkPaned *paned)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (paned)) == GTK_ORIENTATION_HORIZONTAL;
}

static void
request (GtkPaned *paned, int size)
{
  GtkWidget *panel = gtk_paned_get_end_child (paned);

  if (is_horizontal (paned))
    gtk_widget_set_size_request (panel, size, -1);
  else
    gtk_widget_set_size_request (panel, -1, size);
}

/* Once the pane has placed its handle by what the panel asked for, it is told to keep it there, and
 * the panel may become smaller. */
static gboolean
settle_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  GtkPaned *paned = GTK_PANED (widget);

  if (cursus_panel_size_get (paned) == 0)
    return G_SOURCE_CONTINUE;
  gtk_paned_set_position (paned, gtk_paned_get_position (paned));
  request (paned, -1);
  return G_SOURCE_REMOVE;
}

static void
mapped_cb (GtkWidget *panel, gpointer paned)
{
  g_signal_handlers_disconnect_by_func (panel, mapped_cb, paned);
  gtk_widget_add_tick_callback (paned, settle_cb, NULL, NULL);
}

static gboolean
is_folded (GtkPaned *paned)
{
  return g_object_get_data (G_OBJECT (paned), FOLDED) != NULL;
}

static void
remember (GtkPaned *paned, int size)
{
  g_object_set_data (G_OBJECT (paned), UNFOLDED, GINT_TO_POINTER (size));
}

void
cursus_panel_size_restore (GtkPaned *paned, int size)
{
  if (is_folded (paned))
    {
      remember (paned, size);
      return;
    }
  request (paned, size);
  g_signal_connect_object (gtk_paned_get_end_child (paned), "map", G_CALLBACK (mapped_cb), paned,
                           G_CONNECT_AFTER);
}

static int
measure (GtkPaned *paned, GtkWidget *widget)
{
  return is_horizontal (paned) ? gtk_widget_get_width (widget) : gtk_widget_get_height (widget);
}

/* What the pane has besides its two children. */
static int
measure_handle (GtkPaned *paned)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (paned)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (child != gtk_paned_get_start_child (paned) && child != gtk_paned_get_end_child (paned))
      return measure (paned, child);
  return 0;
}

static void
fold (GtkPaned *paned)
{
  gboolean is_placed;

  g_object_get (paned, "position-set", &is_placed, NULL);
  /* A handle that nobody has placed goes where the child ends. */
  if (!is_placed)
    return;
  remember (paned, measure (paned, gtk_paned_get_end_child (paned)));
  gtk_paned_set_position (paned, measure (paned, GTK_WIDGET (paned)));
}

static void
unfold (GtkPaned *paned)
{
  int size = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (paned), UNFOLDED));

  if (size > 0)
    gtk_paned_set_position (
      paned, MAX (measure (paned, GTK_WIDGET (paned)) - size - measure_handle (paned), 0));
}

void
cursus_panel_size_fold (GtkPaned *paned, gboolean folds)
{
  if (folds == is_folded (paned))
    return;
  g_object_set_data (G_OBJECT (paned), FOLDED, folds ? paned : NULL);
  if (folds)
    fold (paned);
  else
    unfold (paned);
}

int
cursus_panel_size_get (GtkPaned *paned)
{
  GtkWidget *panel = gtk_paned_get_end_child (paned);

  if (is_folded (paned))
    return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (paned), UNFOLDED));
  return gtk_widget_get_mapped (panel) ? measure (paned, panel) : 0;
}
