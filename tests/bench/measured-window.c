/* measured-window.c - a window whose frames are counted, over a programme from a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "measured-window.h"

#include "store/reader.h"

#include <adwaita.h>
#include <locale.h>
#include <stdlib.h>

CursusProject *
measured_window_read (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  CursusProject *project = argc == 2 ? cursus_read_file (argv[1], NULL, NULL, &error) : NULL;

  if (project == NULL)
    {
      if (error != NULL)
        g_printerr ("%s\n", error->message);
      else
        g_printerr ("%s FILE\n", argv[0]);
      exit (2);
    }
  setlocale (LC_ALL, "");
  adw_init ();
  return project;
}

CursusWorkspace *
measured_window_work_on (CursusProject *project)
{
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);

  return cursus_workspace_new (editor);
}

static void
painted_cb (GdkFrameClock *clock, MeasuredWindow *self)
{
  self->n_frames++;
}

void
measured_window_open (MeasuredWindow *self, GtkWidget *child, int width, int height)
{
  *self = (MeasuredWindow){ gtk_window_new (), 0 };
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  gtk_window_set_child (GTK_WINDOW (self->window), child);
  gtk_window_present (GTK_WINDOW (self->window));
  g_signal_connect_after (gtk_widget_get_frame_clock (self->window), "after-paint",
                          G_CALLBACK (painted_cb), self);
}

void
measured_window_close (MeasuredWindow *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
}

void
measured_window_wait_for_frame (MeasuredWindow *self)
{
  guint before = self->n_frames;

  while (self->n_frames == before)
    g_main_context_iteration (NULL, TRUE);
}

static void
scroll (GtkAdjustment *adjustment, int frame, int n_steps)
{
  double last = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  gtk_adjustment_set_value (adjustment, last * (frame % n_steps) / n_steps);
}

void
measured_window_scroll (CursusCanvas *canvas, int frame)
{
  scroll (cursus_canvas_get_hadjustment (canvas), frame, 150);
  scroll (cursus_canvas_get_vadjustment (canvas), frame, 400);
}

GskRenderNode *
measured_window_draw (GtkWidget *widget)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_GET_CLASS (widget);
  GtkSnapshot    *snapshot = gtk_snapshot_new ();

  widget_class->size_allocate (widget, gtk_widget_get_width (widget),
                               gtk_widget_get_height (widget), -1);
  widget_class->snapshot (widget, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

void
measured_window_draw_only (GtkWidget *widget)
{
  GskRenderNode *node = measured_window_draw (widget);

  g_clear_pointer (&node, gsk_render_node_unref);
}
