/* file-source.c - a window out of which a file can be dragged, as out of a file manager
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, gpointer data)
{
  return gdk_content_provider_new_typed (G_TYPE_FILE, data);
}

static void
open_cb (GApplication *application, GFile **files, int n_files, const char *hint, gpointer data)
{
  GtkWidget     *window = gtk_application_window_new (GTK_APPLICATION (application));
  GtkDragSource *source = gtk_drag_source_new ();

  g_signal_connect_data (source, "prepare", G_CALLBACK (prepare_cb), g_object_ref (files[0]),
                         (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (source));
  gtk_window_set_title (GTK_WINDOW (window), "file-source");
  gtk_window_set_default_size (GTK_WINDOW (window), 160, 120);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_autoptr (GtkApplication) application = gtk_application_new (
    "io.github.cursus_app.FileSource", G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "open", G_CALLBACK (open_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
